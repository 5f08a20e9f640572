import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { openSite } from '../support/open-site.ts';
import { templatePages } from '../support/templates.ts';

const visit = openSite();
const pages = pagesOf(rootBuild());
const templates = templatePages();

/** To the end, so that whatever waits to be seen is seen. */
const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
    }
  });
  const charts = page.locator('[data-chart]');
  const drawn = page.locator('[data-chart][data-drawn]');
  for (let index = 0; index < (await charts.count()); index += 1) await drawn.nth(index).waitFor();
};

test.concurrent.for(pages)('$path is read to its end without an error', ({ path }, { expect }) =>
  visit(path, {}, async (page, problems) => {
    await readThrough(page);
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  }),
);

describe.for([320, 360, 768, 1280])('on a screen %i pixels wide', (width) => {
  test.for(templates)('$path is read without scrolling sideways', ({ path }) =>
    visit(path, { viewport: { width, height: 640 } }, async (page) => {
      await readThrough(page);
      const beyond = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > limit)
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(beyond).toEqual([]);
    }),
  );
});

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

test.for(templates)('what a finger is to touch on $path is 24 pixels high and wide', ({ path }) =>
  visit(path, { viewport: { width: 360, height: 640 } }, async (page) => {
    const small = await page.evaluate(() => {
      // WCAG 2.5.8 leaves out what stands in a line of text, whose height it must keep.
      const standsInText = (target: Element): boolean => {
        if (getComputedStyle(target).display !== 'inline') return false;
        let block = target.parentElement;
        while (block !== null && getComputedStyle(block).display === 'inline') {
          block = block.parentElement;
        }
        return block?.textContent.trim() !== target.textContent.trim();
      };
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((target) => target.checkVisibility() && !standsInText(target))
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ target, box }) => `${box.width}×${box.height} ${target.outerHTML.slice(0, 120)}`);
    });
    expect(small).toEqual([]);
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
