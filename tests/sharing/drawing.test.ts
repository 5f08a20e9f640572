import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/domain/finding.ts';
import { stages } from '../../src/domain/figure.ts';
import { indexedPng } from '../../src/sharing/drawing/indexed-png.ts';
import { coloursByDay, lightColour } from '../../src/sharing/drawing/light-colours.ts';
import { drawStamp, stampLines } from '../../src/sharing/drawing/draw-stamp.ts';
import { openSheet } from '../../src/sharing/drawing/sheet.ts';
import { giveBack, lastLook, takeCanvas } from '../../src/sharing/drawing/spare-canvas.ts';
import { projectRoot } from '../support/project.ts';
import { readPng } from './png.ts';

describe('the colours of pictures', () => {
  test('are those that the site’s tokens have by day, whatever token they are said by', () => {
    const css = `:root { --ink: light-dark(#010203, #fafafa); --said: var(--ink); --step: 1rem; }
      @media (prefers-contrast: more) { :root { --ink: light-dark(#000000, #ffffff); } }`;
    expect([...coloursByDay(css)]).toEqual([
      ['ink', '#010203'],
      ['said', '#010203'],
    ]);
  });

  test.each([...stages, ...standings, 'paper', 'ink', 'ink-soft', 'rule', 'rule-firm', 'unstaged'])(
    '%s is one of them',
    (token) => {
      expect(lightColour(token)).toMatch(/^#[0-9a-f]{6}$/);
    },
  );

  test('a token that is no colour is an error', () => {
    expect(() => lightColour('step')).toThrow('src/styles/tokens.css has no colour --step.');
  });
});

describe('a stamp', () => {
  test('is drawn in lines as thick as on the page', () => {
    const page = readFileSync(join(projectRoot, 'src/components/StampShape.astro'), 'utf8');
    const { line, cut, dashes } = stampLines;
    expect(page).toContain(
      `fill: none;\n      stroke: currentColor;\n      stroke-width: ${line};`,
    );
    expect(page).toContain(`stroke-width: ${cut};`);
    expect(page).toContain(`stroke-dasharray={part === 'dashed' ? '${dashes.join(' ')}'`);
  });

  test('has for each finding a shape of its own', () => {
    const shapes = standings.map((standing) => {
      const sheet = openSheet('A stamp', 40, 40);
      drawStamp(sheet, standing, 0, 0, 40);
      const paper = sheet.canvas.data().readUInt32LE(0);
      const pixels = new Uint32Array(new Uint8Array(sheet.canvas.data()).buffer);
      return [...pixels].map((pixel) => (pixel === paper ? ' ' : '#')).join('');
    });
    expect(new Set(shapes).size).toBe(standings.length);
  });
});

describe('a picture of a palette', () => {
  test('has each pixel as it was, and colours beyond the palette in the nearest of it', async () => {
    const many = Array.from({ length: 300 }, (_, index) => [index & 255, index >> 8, 9, 255]);
    const pixels = Uint8Array.from([...many, ...many.slice(0, 256)].flat());
    const { width, height, at } = readPng(await indexedPng(pixels, 139, 4));
    expect([width, height]).toEqual([139, 4]);
    expect(at(7, 0)).toBe('070009');
    expect(at(138, 0)).toBe('8a0009');
    // The 299th is red 43 and green 1: nearest to red 43 without green.
    expect(at(299 - 278, 2)).toBe('2b0009');
  });

  test('has the colours met most often, of however many thousand', async () => {
    const often = Array.from({ length: 256 }, (_, index) => [index, 200, 0, 255]);
    const once = Array.from({ length: 9488 }, (_, index) => [index & 255, 0, index >> 8, 255]);
    const pixels = Uint8Array.from([...once, ...often, ...often].flat());
    const { colours } = readPng(await indexedPng(pixels, 100, 100));
    expect([...colours.keys()].sort()).toEqual(
      often.map((colour) => Buffer.from(colour.slice(0, 3)).toString('hex')),
    );
  });

  test('of one colour is that colour, line for line', async () => {
    const { colours } = readPng(await indexedPng(new Uint8Array(4 * 6).fill(255), 2, 3));
    expect([...colours]).toEqual([['ffffff', 6]]);
  });
});

describe('a canvas that was given back', () => {
  test('is as a new one to whoever takes it, whatever its size', () => {
    const before = takeCanvas(30, 20);
    const context = before.getContext('2d');
    context.translate(5, 5);
    context.fillRect(0, 0, 30, 20);
    const ink = lastLook(before, (rgba) => rgba.some((part) => part > 0));
    const after = takeCanvas(30, 20);
    const blank = after.data().every((part) => part === 0);
    const { e, f } = after.getContext('2d').getTransform();
    giveBack(after);
    const wider = takeCanvas(40, 25);
    expect([ink, blank, e, f, after === before]).toEqual([true, true, 0, 0, true]);
    expect([wider.width, wider.height, wider.data().length]).toEqual([40, 25, 40 * 25 * 4]);
  });

  test('is not given to two at a time', () => {
    const one = takeCanvas(10, 10);
    const other = takeCanvas(10, 10);
    expect(one === other).toBe(false);
  });
});
