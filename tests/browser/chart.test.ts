import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { openSite } from '../support/open-site.ts';
import { projectRoot } from '../support/project.ts';
import { drawnBars, tableBars } from '../support/seen-bars.ts';

const visit = openSite();
const withCharts = pagesOf(rootBuild()).filter(
  ({ document }) => find(document, '*', { 'data-share-chart': undefined }).length > 0,
);
const chartPages = withCharts.filter(({ file }) => file.startsWith('charts/'));
const figure = '[data-share-chart]';
const drawn = `${figure}[data-drawn] canvas`;

const watchLayout = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Two frames on, the browser has laid out and painted what was asked for before. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        );
      }),
  );

const boxes = (page: Page): Promise<number[][]> =>
  page
    .locator(`main, main *:not(${figure} .frame, ${figure} .frame *, ${figure} .bubble)`)
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height];
      }),
    );

test('every chart of the content has a page that shows it', () => {
  const charts = filesOf(join(projectRoot, 'content/charts')).filter((file) =>
    file.endsWith('.md'),
  );
  expect(chartPages).toHaveLength(charts.length);
});

test.for(withCharts)('the table on $path is complete without JavaScript', ({ path }) =>
  visit(path, { javaScriptEnabled: false }, async (page) => {
    const rows = page.locator(`${figure} tbody tr`);
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      expect(await row.getByRole('rowheader').innerText()).not.toBe('');
      expect(await row.locator('td.value').innerText()).toMatch(/\d+%/);
      const shapes = row.locator('svg rect, svg circle, svg path');
      const shown = await shapes.evaluateAll((found) =>
        found.some((shape) => shape.getBoundingClientRect().width > 0),
      );
      expect(shown).toBe(true);
    }
    expect(await page.locator('canvas').count()).toBe(0);
  }),
);

describe.for(chartPages)('the chart at $path', ({ path: chartPage }) => {
  test('the bars of the table are as long as its values say', () =>
    visit(chartPage, { javaScriptEnabled: false }, async (page) => {
      const read = await page.locator(`${figure} tbody tr`).evaluateAll((rows) =>
        rows.map((row) => {
          const width = (selector: string): number =>
            row.querySelector(selector)?.getBoundingClientRect().width ?? 0;
          const value = Number(row.querySelector('data')?.getAttribute('value'));
          return { value, bar: Math.round((100 * width('svg rect')) / width('svg')) };
        }),
      );
      expect(read.map(({ bar }) => bar)).toEqual(read.map(({ value }) => value));
      expect(read).not.toEqual([]);
    }));

  test('the chart’s script is asked for when the chart comes into view, not before', () =>
    visit('about/', { viewport: { width: 600, height: 200 } }, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
      });
      // Pushed out of sight before the page's own script looks for it.
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.body.style.paddingBlockStart = '3000px';
        });
      });
      await page.goto(chartPage);
      await page.waitForLoadState('networkidle');
      const before = [...scripts];
      expect(before.filter((path) => path.includes('draw-share-chart'))).toEqual([]);
      expect(await page.locator(drawn).count()).toBe(0);

      await page.locator(figure).scrollIntoViewIfNeeded();
      await page.locator(drawn).waitFor();
      expect(scripts.filter((path) => path.includes('draw-share-chart'))).not.toEqual([]);
    }));

  test.for([320, 768, 1280])(
    'the canvas takes the place of the bars and moves nothing, %i pixels wide',
    (width) =>
      visit('about/', { viewport: { width, height: 900 } }, async (page) => {
        let release = (): void => undefined;
        const held = new Promise<void>((go) => {
          release = go;
        });
        await page.route(/draw-share-chart/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(chartPage, { waitUntil: 'domcontentloaded' });
        await watchLayout(page);
        await settle(page);
        const before = await boxes(page);
        release();
        await page.locator(drawn).waitFor();
        await settle(page);
        expect(await boxes(page)).toEqual(before);
        expect(
          await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
        ).toEqual([]);

        await expect.poll(() => drawnBars(page)).toEqual(await tableBars(page));
      }),
  );

  test('the canvas stays on its table when a reader spaces the text out', () =>
    visit(chartPage, { viewport: { width: 320, height: 900 } }, async (page) => {
      await page.locator(drawn).waitFor();
      await page.addStyleTag({
        content:
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      });
      await expect.poll(() => drawnBars(page)).toEqual(await tableBars(page));
    }));

  test('the canvas follows when the reader’s colours change while the page is open', () =>
    visit(chartPage, { colorScheme: 'light' }, async (page) => {
      await page.locator(drawn).waitFor();
      const light = await tableBars(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await tableBars(page);
      expect(dark).not.toEqual(light);
      await expect.poll(() => drawnBars(page)).toEqual(dark);
    }));

  test('in the dark and with forced colours the canvas has the colours of the page', async () => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await visit(chartPage, options, async (page) => {
        await page.locator(drawn).waitFor();
        await settle(page);
        await expect.poll(() => drawnBars(page)).toEqual(await tableBars(page));
      });
    }
  });

  test('whoever walks the rows with the keyboard is told each value', () =>
    visit(chartPage, {}, async (page) => {
      await page.locator(drawn).waitFor();
      const rows = page.locator(`${figure} tbody tr`);
      const values = await rows.locator('td.value').allInnerTexts();
      expect(values.length).toBeGreaterThan(0);
      await page.locator('h1').evaluate((heading) => {
        heading.tabIndex = -1;
        heading.focus();
      });
      for (const [index, value] of values.entries()) {
        await page.keyboard.press('Tab');
        expect(await rows.nth(index).locator(':focus').count()).toBe(1);
        const note = page.locator(`${figure} .bubble`);
        await note.waitFor({ state: 'visible' });
        expect(await note.innerText()).toContain(value);
      }
      await page.keyboard.press('Escape');
      await page.locator(`${figure} .bubble`).waitFor({ state: 'hidden' });
    }));

  test('whoever points at a row is told its value, and no other row is covered', () =>
    visit(chartPage, { viewport: { width: 320, height: 900 } }, async (page) => {
      await page.locator(drawn).waitFor();
      const note = page.locator(`${figure} .bubble`);
      for (const row of await page.locator(`${figure} tbody tr`).all()) {
        await row.hover();
        await note.waitFor({ state: 'visible' });
        expect(await note.innerText()).toContain(await row.locator('td.value').innerText());
        const [said, around] = [await note.boundingBox(), await row.boundingBox()];
        expect(said?.y).toBeGreaterThanOrEqual(around?.y ?? 0);
        expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(
          Math.ceil((around?.y ?? 0) + (around?.height ?? 0)),
        );
      }
      await page.locator('h1').hover();
      await note.waitFor({ state: 'hidden' });
    }));

  test('on paper the table’s own bars stand, not the canvas', () =>
    visit(chartPage, {}, async (page) => {
      await page.locator(drawn).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(`${figure} canvas`).isVisible()).toBe(false);
      for (const bar of await page.locator(`${figure} [data-track] rect`).all()) {
        expect(await bar.evaluate((shape) => getComputedStyle(shape).visibility)).toBe('visible');
      }
    }));

  test('nothing of the chart moves by itself', () =>
    visit('about/', {}, async (page) => {
      await page.addInitScript(() => {
        const frames = new Set<string>();
        Object.assign(window, { frames });
        const look = (): void => {
          const canvas = document.querySelector<HTMLCanvasElement>('[data-drawn] canvas');
          if (canvas !== null && canvas.width > 0) frames.add(canvas.toDataURL());
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto(chartPage);
      await page.locator(drawn).waitFor();
      await page.waitForTimeout(700);
      expect(
        await page.evaluate(() => (window as unknown as { frames: Set<string> }).frames.size),
      ).toBe(1);
    }));
});
