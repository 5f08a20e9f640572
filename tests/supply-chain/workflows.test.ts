import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from '../support/source-files.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = sourceFiles('.github/workflows/*.yml').map(({ path, text }) => ({
  path,
  text,
  workflow: parse(text) as Workflow,
}));

/** What each job may do beside reading what is public. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  build: { contents: 'read' },
  deploy: { pages: 'write', 'id-token': 'write' },
};

test('there is a workflow that publishes', () => {
  expect(workflows.map(({ path }) => path)).toContain('.github/workflows/pages.yml');
});

describe.for(workflows)('$path', ({ text, workflow: { permissions, jobs } }) => {
  test('names each action by the hash of one commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('gives a job what it needs and no more', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) expect(job.permissions).toEqual(allowed[name]);
  });

  test('runs no text that comes from outside, and knows no secret', () => {
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    expect(text).not.toContain('secrets.');
  });
});
