import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerSchema } from '../../src/domain/permalink-ledger.ts';
import { runCli, type Said } from '../support/run-cli.ts';
import { writeSampleContent } from '../support/sample-content.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-ledger-'));
  writeSampleContent(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-earlier.json`, { force: true });
});

const publish = (...args: string[]): Said => runCli('src/publish/ledger-cli.ts', [...args, folder]);
const file = (): string => join(folder, 'permalinks.json');
const claim = (): string => join(folder, 'claims/ores/refining-share.md');
const edit = (from: string, to: string): void => {
  writeFileSync(claim(), readFileSync(claim(), 'utf8').replace(from, to));
};
const reword = (): void => {
  edit('restatement: Ruritania refines', 'restatement: It refines');
};
const declareTypo = (): void => {
  edit(
    'kind: statistic',
    'kind: statistic\nrevisions:\n  - date: "2026-03-20"\n    type: typo\n    reason: A name was mistyped.',
  );
};

describe('npm run publish:ledger', () => {
  test('writes down every address that is public, and shows each', () => {
    const { code, out } = publish('--day', '2026-03-11');
    expect(code).toBe(0);
    const { claims, charts, sources, articles } = ledgerSchema.parse(
      JSON.parse(readFileSync(file(), 'utf8')),
    );
    expect([...claims.keys()]).toEqual(['buyers-wait', 'mining-share', 'refining-share']);
    expect([...charts.keys(), ...sources.keys(), ...articles.keys()]).toHaveLength(6);
    expect(claims.get('mining-share')?.since).toBe('2026-03-11');
    expect(out.match(/^new {6}\/(claims|charts|sources|articles)\/[\w-]+\/$/gm)).toHaveLength(9);
  });

  test('leaves drafts out', () => {
    const waiting = join(folder, 'claims/ores/buyers-wait.md');
    writeFileSync(waiting, readFileSync(waiting, 'utf8').replace('kind:', 'draft: true\nkind:'));
    const { code, out } = publish();
    expect(code).toBe(0);
    expect(out).toContain('/claims/mining-share/');
    expect(readFileSync(file(), 'utf8')).not.toContain('buyers-wait');
  });

  test('a second time changes nothing, not a byte', () => {
    publish('--day', '2026-03-11');
    const before = readFileSync(file());
    const { code, out } = publish('--day', '2026-03-12');
    expect(code).toBe(0);
    expect(out).toContain('lists everything that is published');
    expect(readFileSync(file())).toEqual(before);
  });

  test('shows a claim that was revised, and which part of it', () => {
    publish('--day', '2026-03-11');
    reword();
    declareTypo();
    expect(publish('--day', '2026-03-20').out).toContain(
      'revised  /claims/refining-share/  (restatement)',
    );
  });

  test('writes down nothing while a published claim changes in silence', () => {
    publish('--day', '2026-03-11');
    const before = readFileSync(file());
    reword();
    const { code, err } = publish();
    expect(code).toBe(1);
    expect(err).toContain('refining-share.md:4: the restatement changed since 2026-03-11');
    expect(err).toContain('Nothing was written');
    expect(readFileSync(file())).toEqual(before);
  });

  test('with --check writes nothing, and fails while there is something to write', () => {
    expect(publish('--check')).toMatchObject({ code: 1 });
    expect(existsSync(file())).toBe(false);
    publish();
    expect(publish('--check')).toMatchObject({ code: 0, err: '' });
  });

  test('puts nothing beside the ledger', () => {
    publish();
    expect(existsSync(`${file()}.new`)).toBe(false);
  });

  test.each([['--day', 'tomorrow'], ['--day', '2026-02-30'], ['--wrong']])(
    'exits with 2 and its usage for %s %s',
    (...args) => {
      const { code, err } = publish(...args.filter((arg) => typeof arg === 'string'));
      expect(code).toBe(2);
      expect(err).toContain('Usage: npm run -s publish:ledger');
    },
  );
});

describe('npm run check, and so the build, once a claim was published', () => {
  const claims = (): string => join(folder, 'claims/ores');
  const told = (): string => {
    const { code, err } = runCli('src/checks/cli.ts', [folder]);
    expect(code).toBe(1);
    return err.replaceAll(`${folder}/`, '');
  };

  beforeEach(() => {
    publish('--day', '2026-03-11');
  });

  test('refuses that it is renamed, and names what it is called now', () => {
    renameSync(claim(), join(claims(), 'who-refines.md'));
    expect(told()).toMatch(
      /^error {4}permalinks\.json:\d+: \/claims\/refining-share\/ was published on 2026-03-11, and nothing would stand there now — .* add "movedTo": "who-refines" here/m,
    );
  });

  test('refuses that it is deleted, and says how else to take it back', () => {
    rmSync(join(claims(), 'buyers-wait.md'));
    writeFileSync(
      join(folder, 'events/rush.md'),
      readFileSync(join(folder, 'events/rush.md'), 'utf8').replace(
        'claims:\n  - buyers-wait\n',
        '',
      ),
    );
    expect(told()).toMatch(
      /\/claims\/buyers-wait\/ was published .* — bring buyers-wait\.md back .* with one of type: withdrawal/,
    );
  });

  test('refuses that it is reworded in silence, and asks for a revision', () => {
    reword();
    expect(told()).toMatch(
      /^error {4}claims\/ores\/refining-share\.md:4: the restatement changed since 2026-03-11.* — add to revisions: a date, a type/m,
    );
  });
});

describe('npm run publish:ledger -- --against an earlier one', () => {
  const against = (): Said => {
    return publish('--check', '--against', `${folder}-earlier.json`);
  };
  const keep = (): void => {
    publish('--day', '2026-03-11');
    writeFileSync(`${folder}-earlier.json`, readFileSync(file()));
  };
  const change = (from: string | RegExp, to: string): void => {
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(from, to));
  };

  test('finds nothing where it grew, or something moved', () => {
    keep();
    expect(against()).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    ['an address is gone', /"survey-2026": \{[^}]*\},?/, '', '/sources/survey-2026/'],
    ['a first day is another', '"since": "2026-03-11"', '"since": "2026-03-12"', '/articles/ores/'],
    ['what was asserted is another', /"quote": "[0-9a-f]{16}"/, '"quote": "0123456789abcdef"', ''],
  ])('fails where %s', (_what, from, to, address) => {
    keep();
    change(from, to);
    // What would be left of a list is mended as a hand would.
    change(/,(\s*\})/g, '$1');
    const { code, err } = against();
    expect(code).toBe(1);
    expect(err).toContain(address === '' ? 'quote' : `lost     ${address}`);
  });
});

describe('a ledger that cannot be read', () => {
  const told = (text: string): string => {
    writeFileSync(file(), text);
    return runCli('src/checks/cli.ts', [folder]).err.replaceAll(`${folder}/`, '');
  };

  test('because two were merged badly says on which line', () => {
    expect(told('{\n  "claims": {\n<<<<<<< HEAD\n')).toMatch(
      /^error {4}permalinks\.json:3: is no JSON here — take it back as it was committed; of two that were merged keep the entries of both$/m,
    );
  });

  test('because it has an id twice, as a merge may leave it, says so', () => {
    publish('--day', '2026-03-11');
    const text = readFileSync(file(), 'utf8');
    const twice = '"survey-2026": { "since": "2026-03-11" }, "survey-2026":';
    expect(told(text.replace('"survey-2026":', twice))).toContain(
      'has an id twice in one collection — take it back as it was committed',
    );
  });

  test('is not one that has “since” for an id', () => {
    const moved = '{ "charts": { "since": { "since": "2026-03-11", "movedTo": "shares" } } }';
    writeFileSync(file(), moved);
    const { code, err } = runCli('src/checks/cli.ts', [folder]);
    expect(err).not.toContain('error');
    expect(code).toBe(0);
  });

  test('because movedTo is mistyped says what is written by hand, and how', () => {
    expect(told('{ "charts": { "x": { "since": "2026-03-11", "movedto": "y" } } }')).toContain(
      'only "movedTo" is written by hand, with the id of what took its place',
    );
  });

  test('because a hand changed it says on which line and what', () => {
    expect(told('{\n  "claims": {\n    "mining-share": { "since": "soon" }\n  }\n}\n')).toContain(
      'error    permalinks.json:3: cannot be read at claims → mining-share → since:',
    );
  });
});
