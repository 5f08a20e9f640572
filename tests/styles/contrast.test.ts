import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/domain/finding.ts';
import { stages } from '../../src/domain/figure.ts';
import { projectRoot } from '../support/project.ts';
import { contrastOf, differenceSeenBy, eyes } from '../support/seen-colours.ts';

const css = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
const declaredIn = (rules: string): [string, string][] =>
  [...rules.matchAll(/--([-\w]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');
const declared = new Map(declaredIn(plain));
const declaredForMore = new Map([...declared, ...declaredIn(more)]);

const themes = ['light', 'dark', 'light with more contrast', 'dark with more contrast'] as const;
type Theme = (typeof themes)[number];

/** The colour that a token has in a theme, whatever other token it is said by. */
const colourOf = (token: string, theme: Theme): string => {
  const value = (theme.endsWith('more contrast') ? declaredForMore : declared).get(token) ?? '';
  const [, other] = /^var\(--([-\w]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return colourOf(other, theme);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
  const colour = theme.startsWith('light') ? light : dark;
  if (colour === undefined) throw new Error(`--${token}: ${value} is not a colour in two themes`);
  return colour;
};

/** What text may stand on: the page, what is raised from it, and what is marked as quoted. */
const grounds = ['paper', 'paper-raised', 'quoted'];
const inks = ['ink', 'ink-soft', 'link'];
const unread = ['paper', 'rule', 'rule-firm', 'link-line', 'selection'];
const marks = [...stages, 'unstaged', ...standings];

const tooFaint = (theme: Theme, shown: readonly string[], on: readonly string[], least: number) =>
  shown.flatMap((token) =>
    on
      .map((ground) => ({
        ground,
        ratio: contrastOf(colourOf(token, theme), colourOf(ground, theme)),
      }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${token} on ${ground} is ${ratio.toFixed(2)}:1`),
  );

test('every colour of the page is known to these tests', () => {
  const colours = [...declared, ...declaredIn(more)].filter(([, value]) =>
    /^light-dark|#|^var/.test(value),
  );
  const known = new Set([...grounds, ...inks, ...unread, ...marks]);
  expect(colours.map(([name]) => name).filter((name) => !known.has(name))).toEqual([]);
});

test('who asks for more contrast reads black on white, or white on black', () => {
  const seen = themes.map((theme) => [colourOf('ink-soft', theme), colourOf('paper', theme)]);
  expect(seen.slice(2)).toEqual([
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
  ]);
});

test('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.for(themes)('in the %s', (theme) => {
  test('text is read at 7:1 or more on whatever it stands on', () => {
    expect(tooFaint(theme, inks, grounds, 7)).toEqual([]);
  });

  test('what is selected is read at 7:1 or more', () => {
    expect(tooFaint(theme, ['ink'], ['selection'], 7)).toEqual([]);
  });

  test('a mark of a chart and the shape of a finding stand out at 3:1 or more', () => {
    expect(tooFaint(theme, marks, grounds, 3)).toEqual([]);
  });

  test('the line under a link and the ring around what has the focus stand out at 3:1 or more', () => {
    expect(
      tooFaint(theme, ['link-line', 'link', 'rule-firm'], ['paper', 'paper-raised'], 3),
    ).toEqual([]);
  });

  test.for(Object.entries(eyes))('the stages are told apart by eyes with %s', ([, matrix]) => {
    const pairs = stages.flatMap((one, index) =>
      stages.slice(index + 1).map((other) => ({
        pair: `${one} and ${other}`,
        difference: differenceSeenBy(matrix, colourOf(one, theme), colourOf(other, theme)),
      })),
    );
    expect(pairs).toHaveLength(3);
    // Four times what is just seen: each row carries its name, so that colour only helps.
    expect(pairs.filter(({ difference }) => difference < 0.08)).toEqual([]);
  });
});
