import { expect, test } from 'vitest';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { openSite } from '../support/open-site.ts';
import { readThrough } from '../support/seen-layout.ts';
import { templatePages } from '../support/templates.ts';

const visit = openSite();
const pages = pagesOf(rootBuild());
const templates = templatePages();

test.concurrent.for(pages)('$path is read to its end without an error', ({ path }, { expect }) =>
  visit(path, {}, async (page, problems) => {
    await readThrough(page);
    await page.waitForLoadState();
    expect(problems).toEqual([]);
  }),
);

test.for(templates)('what is Chinese on $path says so', ({ path }) =>
  visit(path, {}, async (page) => {
    const unmarked = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { nodeValue, parentElement } = texts.currentNode;
        const text = nodeValue ?? '';
        const language = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
        const isProse = parentElement?.closest('script, style') === null;
        if (isProse && /\p{Script=Han}/u.test(text) && !/^zh\b/.test(language)) {
          found.push(text);
        }
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  }),
);

const withQuotes = templates.filter(({ document }) => find(document, 'mark').length > 0);

test.for(withQuotes)('the quotation on $path can be read where colours are forced', ({ path }) =>
  visit(path, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
    const colours = await page.locator('mark').evaluateAll((marks) =>
      marks.map((mark) => ({
        ink: getComputedStyle(mark).color,
        paper: getComputedStyle(document.body).backgroundColor,
        around: getComputedStyle(document.body).color,
      })),
    );
    expect(colours).not.toEqual([]);
    for (const { ink, paper, around } of colours) {
      expect(ink).not.toBe(paper);
      expect(ink).toBe(around);
    }
  }),
);

test.for(pages.filter(({ path }) => path === '/'))(
  'on a phone $path opens with the article and the first bar of its lead chart',
  ({ path }) =>
    visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      const bars = page.locator('[data-row] [data-track]');
      for (const part of [page.locator('h1'), ...(await bars.all()).slice(0, 1)]) {
        const box = await part.locator('svg').or(part).first().boundingBox();
        expect(box?.y ?? Infinity).toBeLessThan(740 - 24);
      }
    }),
);

test.for(pages.filter(({ path }) => /^\/claims\/.+\/$/.test(path)))(
  'on a phone $path opens with the claim, who made it, whether it holds and the number',
  ({ path }) =>
    visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      const first = [
        page.locator('header .attribution'),
        page.locator('h1'),
        ...(await page.locator('.findings .reason').all()).slice(0, 1),
        ...(await page.locator('.numbers .numeral').all()).slice(0, 1),
      ];
      for (const part of first) {
        const box = await part.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      }
    }),
);
