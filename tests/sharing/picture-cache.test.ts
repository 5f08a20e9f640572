import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/sharing/drawing/ordered-picture.ts';
import { indexedPng } from '../../src/sharing/drawing/indexed-png.ts';
import { openPictureCache, type PictureCache } from '../../src/sharing/drawing/picture-cache.ts';

let folder = '';
let cache: PictureCache;
let drawn: string[] = [];
const month = 31 * 24 * 60 * 60 * 1000;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cards-')), 'cards');
  cache = openPictureCache(folder);
  drawn = [];
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const order = (file: string) => ({
  file,
  draw: async () => {
    drawn.push(file);
    return { png: await indexedPng(new Uint8Array(16).fill(255), 2, 2), words: [] };
  },
});
/** Draws as a build does: forgets what is old, then asks for each. */
const build = async (...files: string[]): Promise<void> => {
  cache.sweep(new Set(files));
  for (const file of files) await pictureOf(order(file), cache);
};

describe('the cache of pictures', () => {
  test('a card that has not changed is not drawn again', async () => {
    await build('a.png', 'b.png');
    const { ino } = statSync(join(folder, 'a.png'));
    await build('a.png', 'c.png');
    expect(drawn).toEqual(['a.png', 'b.png', 'c.png']);
    expect(statSync(join(folder, 'a.png')).ino).toBe(ino);
  });

  test('a card of which half was written is drawn again', async () => {
    const whole = await pictureOf(order('a.png'), cache);
    truncateSync(join(folder, 'a.png'), whole.length - 5);
    expect(cache.read('a.png')).toBeUndefined();
    expect((await pictureOf(order('a.png'), cache)).equals(whole)).toBe(true);
    expect(drawn).toEqual(['a.png', 'a.png']);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });

  test('what no build has used for a month is forgotten, what another build used is kept', async () => {
    await build('old.png', 'used.png');
    await build('new.png');
    expect(readdirSync(folder).sort()).toEqual(['new.png', 'old.png', 'used.png']);
    const now = Date.now();
    for (const file of ['old.png', 'used.png']) {
      utimesSync(join(folder, file), new Date(now - month), new Date(now - month));
    }
    await build('used.png');
    expect(readdirSync(folder).sort()).toEqual(['new.png', 'used.png']);
    expect(drawn.filter((file) => file === 'used.png')).toHaveLength(1);
  });
});
