import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/words.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { openSite } from '../support/open-site.ts';

const visit = openSite();
const articles = pagesOf(rootBuild()).filter(({ file }) => file.startsWith('articles/'));
const findingWords: readonly string[] = Object.values(words.standings).map(({ word }) => word);

const quotesOn = (page: Page): Locator => page.locator('[data-digest] .quote');
const toldBy = (quote: Locator): Locator => quote.locator('[data-word]');
/** The word as CSS shows it beside its shape. */
const shownWord = (quote: Locator): Promise<string> =>
  toldBy(quote).evaluate(
    (told) => /^"(.*?)"/.exec(getComputedStyle(told, '::after').content)?.[1] ?? '',
  );

/** What lies under the finding's word: text or a mark of the digest that it covers. */
const coveredBy = (quote: Locator): Promise<string[]> =>
  toldBy(quote).evaluate((told) => {
    const box = told.getBoundingClientRect();
    const digest = told.closest('[data-digest]');
    if (digest === null) return ['no digest'];
    const covered: string[] = [];
    const texts = document.createTreeWalker(digest, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const line of range.getClientRects()) {
        // A line's box is taller than its letters.
        const reach = line.height / 4;
        const apart =
          line.right <= box.left ||
          line.left >= box.right ||
          line.bottom - reach <= box.top ||
          line.top + reach >= box.bottom;
        if (!apart && line.width > 0) covered.push(texts.currentNode.nodeValue ?? '');
      }
    }
    return covered;
  });

describe.for([320, 768, 1280])('on a screen %i pixels wide', (width) => {
  test.for(articles)(
    'a quote on $path that is focused by keyboard says its finding, and moves and covers nothing',
    ({ path }) =>
      visit(path, { viewport: { width, height: 800 }, javaScriptEnabled: false }, async (page) => {
        const quotes = quotesOn(page);
        const count = await quotes.count();
        expect(count).toBeGreaterThan(0);
        await page.locator('[data-digest] h3 a').first().focus();
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        const before = await height();
        for (let index = 0; index < count; index += 1) {
          const quote = quotes.nth(index);
          expect(await toldBy(quote).isVisible()).toBe(false);
          while (!(await quote.evaluate((link) => link === document.activeElement))) {
            await page.keyboard.press('Tab');
          }
          await toldBy(quote).waitFor({ state: 'visible' });
          expect(findingWords).toContain(await shownWord(quote));
          const box = await toldBy(quote).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          expect(await coveredBy(quote)).toEqual([]);
          expect(await height()).toBe(before);
        }
      }),
  );

  test.for(articles)(
    'the stamp of a quote on $path stands on the line of its last letter',
    ({ path }) =>
      visit(path, { viewport: { width, height: 800 } }, async (page) => {
        const strays = await quotesOn(page).evaluateAll((quotes) =>
          quotes
            .filter((quote) => {
              const texts = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) range.selectNodeContents(texts.currentNode);
              const last = [...range.getClientRects()].at(-1);
              const stamp = quote.querySelector('svg')?.getBoundingClientRect();
              if (last === undefined || stamp === undefined) return true;
              return Math.abs(stamp.left - last.right) > 8 || stamp.top > last.bottom;
            })
            .map(({ id }) => id),
        );
        expect(strays).toEqual([]);
      }),
  );
});

test.for(articles)('a finding on $path stays while the pointer goes to it', ({ path }) =>
  visit(path, {}, async (page) => {
    const quote = quotesOn(page).first();
    await quote.hover();
    await toldBy(quote).waitFor({ state: 'visible' });
    const box = await toldBy(quote).boundingBox();
    // Over what lies between the two, as a hand would.
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { steps: 8 });
    await page.waitForTimeout(600);
    expect(await toldBy(quote).isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await toldBy(quote).waitFor({ state: 'hidden' });
  }),
);

const views = [
  { where: 'under a finger', options: { hasTouch: true, isMobile: true } },
  {
    where: 'where colours are forced',
    options: { forcedColors: 'active', colorScheme: 'dark' },
  },
] as const;

test.for(articles.flatMap(({ path }) => views.map((view) => ({ path, ...view }))))(
  'each stamp in the digest of $path is seen $where',
  ({ path, options }) =>
    visit(path, { viewport: { width: 360, height: 640 }, ...options }, async (page) => {
      const stamps = quotesOn(page).locator('svg[role=img]');
      expect(await stamps.count()).toBe(await quotesOn(page).count());
      const seen = await stamps.evaluateAll((drawn) =>
        drawn.map((stamp) => {
          const { width, height } = stamp.getBoundingClientRect();
          const paper = getComputedStyle(document.body).backgroundColor;
          const ink = getComputedStyle(stamp).stroke;
          return (
            stamp.checkVisibility({ visibilityProperty: true }) &&
            width >= 10 &&
            height >= 10 &&
            ink !== paper
          );
        }),
      );
      expect(new Set(seen)).toEqual(new Set([true]));
    }),
);

test.for(articles)('what is copied from the digest of $path is the digest alone', ({ path }) =>
  visit(path, {}, async (page) => {
    const copied = await page
      .locator('[data-statement]')
      .first()
      .evaluate((statement) => {
        const selection = getSelection();
        selection?.selectAllChildren(statement);
        return [selection?.toString(), statement.textContent];
      });
    expect(copied[0]).toBe(copied[1]);
  }),
);

describe.for([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test.for(articles)(
    'who follows a claim of $path and goes back reads on at the same place',
    ({ path }) =>
      visit(path, { javaScriptEnabled, viewport: { width: 360, height: 640 } }, async (page) => {
        const quote = quotesOn(page).last();
        await quote.scrollIntoViewIfNeeded();
        await page.mouse.wheel(0, 40);
        await page.waitForTimeout(200);
        const place = async () => Math.round((await quote.boundingBox())?.y ?? -1);
        const before = await place();
        expect(before).toBeGreaterThan(0);
        await quote.click();
        await page.waitForURL(/\/claims\//);
        await page.goBack();
        await expect
          .poll(async () => Math.abs((await place()) - before), { timeout: 20_000 })
          .toBeLessThanOrEqual(4);
      }),
  );
});

test.for(articles)('a claim of $path leads back to its mark, which stands out', ({ path }) =>
  visit(path, { viewport: { width: 360, height: 640 } }, async (page) => {
    const quote = quotesOn(page).last();
    const plain = await quote.evaluate((mark) => getComputedStyle(mark).backgroundColor);
    await quote.click();
    await page.getByRole('link', { name: words.claim.place }).click();
    await page.waitForURL(/#quote-/);
    await expect.poll(async () => (await quote.boundingBox())?.y).toBeLessThan(640);
    expect((await quote.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.mouse.move(0, 0);
    expect(await quote.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe(plain);
  }),
);
