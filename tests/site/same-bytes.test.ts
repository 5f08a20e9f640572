import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildSite, testSite } from '../support/build-site.ts';
import { rootBuild } from '../support/built-site.ts';
import { digestsOf } from '../support/folder-contents.ts';
import { copyProjectTo, projectRoot } from '../support/project.ts';
import { runNode } from '../support/run-process.ts';
import { environmentOf, type World } from '../support/worlds.ts';

const nextYearInTurkish: World = {
  timeZone: 'Pacific/Kiritimati',
  locale: 'tr_TR.UTF-8',
  days: 366,
  order: 'backwards',
};
const lastYearInGerman: World = {
  timeZone: 'America/St_Johns',
  locale: 'de_DE.UTF-8',
  days: -366,
  order: 'disk',
};

/** What a program says that it notices of a world, a line a thread. */
const noticed = async (world: World): Promise<unknown[]> => {
  const tell = 'tests/support/tell-world.ts';
  const { code, output } = await runNode(projectRoot, [tell], environmentOf(world));
  expect(code, output).toBe(0);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};

test('a program believes in the world that it is put into, in each of its threads', async () => {
  const far = { days: [366, 366], hour: 2, number: '1,5' };
  const near = { days: [-366, -366], hour: 8, number: '1,5' };
  const threads = ['main', 'other'];
  expect(await noticed(nextYearInTurkish)).toEqual(
    threads.map((thread) => ({ thread, ...far, lists: ['ba', 'ba', 'ba'] })),
  );
  expect(await noticed(lastYearInGerman)).toEqual(
    threads.map((thread) => ({ thread, ...near, lists: ['ab', 'ab', 'ab'] })),
  );
});

describe('one content gives one site, byte for byte,', () => {
  const project = join(
    inject('scratch'),
    'in a folder with spaces, deeper',
    'and of a longer name',
  );
  const expected = digestsOf(rootBuild().folder);

  /** The files that are not the same as in the build that all tests read, or are in one of the two alone. */
  const differing = async (folder: string, world: World, processes: number): Promise<string[]> => {
    const place = { site: testSite, base: '/' };
    const { code, output } = await buildSite(project, folder, place, {
      ...environmentOf(world),
      ASSAY_PROCESSES: String(processes),
    });
    expect(output).toContain(processes === 1 ? 'one process' : `${processes} processes`);
    expect(code, output).toBe(0);
    const found = digestsOf(join(project, folder));
    return [...new Set([...expected.keys(), ...found.keys()])].filter(
      (file) => expected.get(file) !== found.get(file),
    );
  };

  test('in another folder, time zone, language and year, with files in another order and every picture drawn anew', async () => {
    expect(expected.size).toBeGreaterThan(100);
    mkdirSync(project, { recursive: true });
    copyProjectTo(project);
    expect(await differing('dist', nextYearInTurkish, 1)).toEqual([]);
  });

  test('and with all that an earlier build has kept, in yet another world, by three processes', async () => {
    expect(await differing('other-dist', lastYearInGerman, 3)).toEqual([]);
  });
});
