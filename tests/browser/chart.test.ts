import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { openSite } from '../support/open-site.ts';

const visit = openSite();
const withCharts = pagesOf(rootBuild()).filter(
  ({ document }) => find(document, '*', { 'data-share-chart': undefined }).length > 0,
);
const chartPage = withCharts.find(({ file }) => file.startsWith('charts/'))?.path ?? '';
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
  page.locator(`main, main *:not(${figure} .frame, ${figure} .frame *)`).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height];
    }),
  );

test('there are pages with a chart', () => {
  expect(chartPage).not.toBe('');
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
    expect(read.map(({ value }) => value)).toEqual([60, 90, 80]);
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
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );

      const canvas = await page.locator(drawn).boundingBox();
      const tracks = await page.locator(`${figure} [data-track]`).evaluateAll((cells) => {
        const found = cells.map((cell) => cell.getBoundingClientRect());
        const [first, last] = [found[0], found.at(-1)];
        if (first === undefined || last === undefined) return undefined;
        return { x: first.x, y: first.y, width: first.width, height: last.bottom - first.y };
      });
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs((canvas?.[side] ?? 0) - (tracks?.[side] ?? 0)), side).toBeLessThan(1.5);
      }
    }),
);

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

/** Whether any later frame of the canvas differs from the first one drawn. */
const moves = (reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> =>
  visit('about/', { reducedMotion }, async (page) => {
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
    await page.waitForTimeout(1000);
    return page.evaluate(() => (window as unknown as { frames: Set<string> }).frames.size > 1);
  });

test('the bars grow, and stand still for those who asked for no motion', async () => {
  expect(await moves('no-preference')).toBe(true);
  expect(await moves('reduce')).toBe(false);
});
