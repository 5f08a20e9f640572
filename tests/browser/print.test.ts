import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../support/seen-colours.ts';
import { openSite } from '../support/open-site.ts';
import { longestPages } from '../support/templates.ts';

const visit = openSite();
/** A4 less its margins, at 96 pixels an inch. */
const paper = { width: 718, height: 1047 };
const pages = longestPages();

/** What is of no use on a sheet: ways to other pages, what is typed into or pressed, files and code to copy, and the word that a table scrolls. */
const onScreenOnly =
  'nav, form, search, label, button, .online, .hint, .visually-hidden, script, style';

/** The words that show, each with the colour of its ink, and what of them runs off the sheet. */
const readWords = (onScreenOnly: string): { text: string; ink: string; beyond: boolean }[] => {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  const found: { text: string; ink: string; beyond: boolean }[] = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent?.closest(onScreenOnly) !== null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const channels = getComputedStyle(parent).color.match(/\d+/g) ?? [];
    const ink = `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
    found.push({ text, ink, beyond: right > document.documentElement.clientWidth + 1 });
  }
  return found;
};

describe.for(['light', 'dark'] as const)('from a screen in the %s', (colorScheme) => {
  test.for(pages)('$path prints every word of its text, dark on white', ({ path }) =>
    visit(path, { colorScheme, viewport: paper }, async (page) => {
      const shown = await page.evaluate(readWords, onScreenOnly);
      await page.emulateMedia({ media: 'print', colorScheme });
      const printed = await page.evaluate(readWords, onScreenOnly);
      expect(printed.length).toBeGreaterThan(0);
      const left = printed.map(({ text }) => text);
      expect(shown.map(({ text }) => text).filter((text) => !left.includes(text))).toEqual([]);
      const white = '#ffffff';
      expect(printed.filter(({ ink }) => contrastOf(ink, white) < 7)).toEqual([]);
      expect(printed.filter(({ beyond }) => beyond)).toEqual([]);
    }),
  );
});

test.for(pages)('on paper $path writes out the addresses outside of the site', ({ path }) =>
  visit(path, { viewport: paper }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const links = await page.locator('main a[href^="http"]').evaluateAll((all) =>
      all.map((link) => ({
        address: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
        right: Math.max(...[...link.getClientRects()].map(({ right }) => right)),
      })),
    );
    expect(links.filter(({ address, after }) => !after.includes(address))).toEqual([]);
    expect(links.filter(({ right }) => right > paper.width)).toEqual([]);
  }),
);

/** Text without the breaks that a sheet puts into it and the capitals that a style does. */
const unbroken = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b]+/gu, '');

test.for(pages.filter(({ path }) => /^\/(claims|charts)\/.+\/$/.test(path)))(
  'the PDF of $path holds every word of its text and every address outside of the site',
  ({ path }) =>
    visit(path, { viewport: paper }, async (page) => {
      const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
        mergePages: true,
      });
      const printed = unbroken(text);
      const shown = await page.evaluate(readWords, onScreenOnly);
      const addresses = await page
        .locator('main a[href^="http"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(path.startsWith('/claims/') ? addresses : shown).not.toEqual([]);
      expect(
        [...shown.map(({ text }) => text), ...addresses].filter(
          (words) => !printed.includes(unbroken(words)),
        ),
      ).toEqual([]);
    }),
);
