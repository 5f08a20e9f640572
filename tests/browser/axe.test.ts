import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';
import { faultsOfLayout, readThrough } from '../support/seen-layout.ts';
import { longestPages, templatePages } from '../support/templates.ts';

const visit = openSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Axe at the narrowest and the widest: what it judges changes with the colours, and hardly with what lies between. */
const widths = [
  { width: 320, judged: true },
  { width: 360, judged: false },
  { width: 768, judged: false },
  { width: 1280, judged: true },
];

const barriersOn = async (page: Page): Promise<string[]> => {
  // The mode for pages without frames, which ours are: it takes a third of the time.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(tags)
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
};

describe.for(Object.entries(colours))('in %s', ([name, scheme]) => {
  const pages = name === 'light' ? templatePages() : longestPages();
  test.for(pages)(
    '$path bars nobody from reading it, on a narrow screen or a wide one',
    ({ path }) =>
      visit(path, { ...scheme, viewport: { width: 320, height: 640 } }, async (page) => {
        await readThrough(page);
        const faults: string[] = [];
        for (const { width, judged } of widths) {
          await page.setViewportSize({ width, height: 640 });
          const found = [
            ...(await faultsOfLayout(page)),
            ...(judged ? await barriersOn(page) : []),
          ];
          faults.push(...found.map((fault) => `${width} pixels wide, ${fault}`));
        }
        expect(faults).toEqual([]);
      }),
  );
});

const claims = longestPages().filter(({ path }) => path.startsWith('/claims/'));

test.for(claims)('$path is read in one column when it is enlarged four times', ({ path }) =>
  visit(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
    await readThrough(page);
    expect(await faultsOfLayout(page)).toEqual([]);
  }),
);

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacedOut =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test.for(claims)('$path loses nothing when a reader spaces the text out', ({ path }) =>
  // A reader’s own styles are under no policy of the page.
  visit(path, { viewport: { width: 320, height: 640 }, bypassCSP: true }, async (page) => {
    await readThrough(page);
    await page.addStyleTag({ content: spacedOut });
    for (const { width } of widths) {
      await page.setViewportSize({ width, height: 640 });
      expect(await faultsOfLayout(page)).toEqual([]);
    }
  }),
);
