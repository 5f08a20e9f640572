import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DrawnChart } from '../../src/charts/drawn-chart.ts';
import { endsOfValue } from '../../src/domain/ends-of-value.ts';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { openSite } from '../support/open-site.ts';
import { projectRoot } from '../support/project.ts';
import { differenceOfChart, trackColours } from '../support/seen-chart.ts';

const visit = openSite();
const withCharts = pagesOf(rootBuild()).filter(
  ({ document }) => find(document, '*', { 'data-chart': undefined }).length > 0,
);
const chartPages = withCharts.filter(({ file }) => file.startsWith('charts/'));
const figure = '[data-chart]';
const drawn = `${figure}[data-drawn] canvas`;
const bubble = `${figure} .bubble`;

/** A mark that is missing, elsewhere or of another colour differs in more pixels than this. */
const alike = 12;
/** Two pictures and their comparison take a busy machine more than a moment. */
const patience = { timeout: 30_000 };

const chartOf = async (page: Page): Promise<DrawnChart> => {
  const rows = await page.locator(figure).getAttribute('data-rows');
  const answer = await page.request.get(new URL(rows ?? '', page.url()).href);
  return (await answer.json()) as DrawnChart;
};

/** From now on: what a browser lays out while a page still arrives is no fault of what comes after. */
const watchLayout = (page: Page): Promise<void> =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: string[] = [];
    const from = performance.now();
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { startTime, value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        if (startTime >= from) shifts.push(`${value} ${moved.join(' ')}`);
      }
    }).observe({ type: 'layout-shift' });
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
    .locator(
      `main, main *:not(${figure} .frame, ${figure} .frame *, ${figure} .bubble, ${figure} rect[data-of])`,
    )
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

test.for(withCharts)('the tables on $path are complete without JavaScript', ({ path }) =>
  visit(path, { javaScriptEnabled: false }, async (page) => {
    const rows = page.locator(`${figure} [data-row]`);
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      expect(await row.getByRole('rowheader').innerText()).not.toBe('');
      expect((await row.locator('td.value').innerText()).trim()).not.toBe('');
    }
    // Each value that can be drawn has a shape.
    const shapes = await page
      .locator(`${figure} [data-track] [data-mark]`)
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
    expect(shapes.length).toBeGreaterThan(0);
    expect(Math.min(...shapes)).toBeGreaterThan(0);
    expect(await page.locator('canvas').count()).toBe(0);
  }),
);

describe.for(chartPages)('the chart at $path', ({ path: chartPage }) => {
  test('the bars and marks of the table stand where its values say', () =>
    visit(chartPage, { javaScriptEnabled: false }, async (page) => {
      const { max, rows } = await chartOf(page);
      const ends = new Map(
        rows.flatMap(({ marks }) =>
          marks.map(({ figure: id, quantity }) => [id, endsOfValue(quantity.value)] as const),
        ),
      );
      const seen = await page.locator(`${figure} [data-track]`).evaluateAll((tracks) =>
        tracks.flatMap((track) => {
          const outer = track.getBoundingClientRect();
          const marks = [...track.querySelectorAll('[data-mark]')];
          const part = (x: number): number => (x - outer.left) / outer.width;
          return [...new Set(marks.map((mark) => mark.getAttribute('data-mark') ?? ''))].map(
            (id) => {
              const boxes = marks
                .filter((mark) => mark.getAttribute('data-mark') === id)
                .flatMap((mark) => [mark, ...mark.querySelectorAll('*')])
                .filter((mark) => !['g', 'svg'].includes(mark.tagName))
                .map((mark) => mark.getBoundingClientRect());
              return {
                id,
                from: part(Math.min(...boxes.map(({ left }) => left))),
                to: part(Math.max(...boxes.map(({ right }) => right))),
                slack: 30 / outer.width,
              };
            },
          );
        }),
      );
      for (const { id, from, to, slack } of seen) {
        for (const end of ends.get(id) ?? []) {
          expect(end / max).toBeGreaterThanOrEqual(from - 0.001);
          expect(end / max).toBeLessThanOrEqual(to + 0.001);
        }
        expect(to - Math.max(...(ends.get(id) ?? [])) / max).toBeLessThan(slack);
      }
      expect(seen).not.toEqual([]);
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
      expect(before.filter((path) => path.includes('draw-track-chart'))).toEqual([]);
      expect(await page.locator(drawn).count()).toBe(0);

      await page.locator(figure).scrollIntoViewIfNeeded();
      await page.locator(drawn).waitFor();
      expect(scripts.filter((path) => path.includes('draw-track-chart'))).not.toEqual([]);
    }));

  test.for([320, 768, 1280])(
    'the canvas takes the place of the marks and moves nothing, %i pixels wide',
    (width) =>
      visit('about/', { viewport: { width, height: 900 } }, async (page) => {
        let release = (): void => undefined;
        const held = new Promise<void>((go) => {
          release = go;
        });
        await page.route(/draw-track-chart/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(chartPage, { waitUntil: 'domcontentloaded' });
        await settle(page);
        await watchLayout(page);
        const before = await boxes(page);
        release();
        await page.locator(drawn).waitFor();
        await settle(page);
        expect(await boxes(page)).toEqual(before);
        expect(
          await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
        ).toEqual([]);

        await expect.poll(() => differenceOfChart(page), patience).toBeLessThan(alike);
      }),
  );

  test('the canvas stays on its table when a reader spaces the text out', () =>
    // A reader’s own styles are under no policy of the page.
    visit(chartPage, { viewport: { width: 320, height: 900 }, bypassCSP: true }, async (page) => {
      await page.locator(drawn).waitFor();
      await page.addStyleTag({
        content:
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      });
      await expect.poll(() => differenceOfChart(page), patience).toBeLessThan(alike);
    }));

  test('the canvas follows when the reader’s colours change while the page is open', () =>
    visit(chartPage, { colorScheme: 'light' }, async (page) => {
      await page.locator(drawn).waitFor();
      const light = await trackColours(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await trackColours(page)).not.toEqual(light);
      await expect.poll(() => differenceOfChart(page), patience).toBeLessThan(alike);
    }));

  test('in the dark and with forced colours the canvas has the colours of the page', async () => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await visit(chartPage, options, async (page) => {
        await page.locator(drawn).waitFor();
        await settle(page);
        await expect.poll(() => differenceOfChart(page), patience).toBeLessThan(alike);
      });
    }
  });

  test('whoever walks the chart with the keyboard is told each value, its source and its year', () =>
    visit(chartPage, {}, async (page) => {
      await page.locator(drawn).waitFor();
      const notes = new Map(
        (await chartOf(page)).rows.flatMap(({ marks }) =>
          marks.map(({ figure: id, note }) => [id, note] as const),
        ),
      );
      const links = page.locator(`${figure} a`);
      expect(await links.count()).toBeGreaterThan(0);
      await links.first().focus();
      const reached = new Set<string>();
      for (let index = 0; index < (await links.count()); index += 1) {
        if (index > 0) await page.keyboard.press('Tab');
        expect(await links.nth(index).evaluate((link) => link === document.activeElement)).toBe(
          true,
        );
        const line = links.nth(index).locator('xpath=ancestor::*[@data-of][1]');
        const id = (await line.getAttribute('data-of')) ?? '';
        reached.add(id);
        const listed = await line.evaluate(({ tagName }) => tagName === 'LI');
        const said = listed ? line : page.locator(bubble);
        await said.waitFor({ state: 'visible' });
        const [value = '', source = ''] = (notes.get(id) ?? '').split(': ');
        expect(await said.innerText()).toContain(value);
        expect(await said.innerText()).toContain(source.split(', ')[0]);
        if (listed) expect(await line.getAttribute('class')).toContain('attended');
      }
      expect([...reached].sort()).toEqual([...notes.keys()].sort());
      await page.keyboard.press('Escape');
      await page.locator(bubble).waitFor({ state: 'hidden' });
      expect(await page.locator(`${figure} .attended`).count()).toBe(0);
    }));

  test.for([320, 1280])(
    'whoever points at a mark is told its value, source and year, and its track stays in sight, %i pixels wide',
    (width) =>
      visit(chartPage, { viewport: { width, height: 900 } }, async (page) => {
        await page.locator(drawn).waitFor();
        const marks = (await chartOf(page)).rows.flatMap((row) => row.marks);
        const notes = new Map(marks.map(({ figure: id, note }) => [id, note]));
        for (const reach of await page.locator(`${figure} rect[data-of]`).all()) {
          const id = (await reach.getAttribute('data-of')) ?? '';
          await reach.evaluate((mark) => {
            mark.scrollIntoView({ block: 'center' });
          });
          const box = await reach.evaluate((mark) => {
            const { x, y, width: wide, height } = mark.getBoundingClientRect();
            return { x: x + wide / 2, y: y + height / 2, bottom: y + height };
          });
          await page.mouse.move(box.x, box.y);
          expect(await page.locator(bubble).innerText()).toBe(notes.get(id));
          const said = await page.locator(bubble).boundingBox();
          expect(said?.y).toBeGreaterThanOrEqual(box.bottom);
        }
        await page.locator('h1').hover();
        await page.locator(bubble).waitFor({ state: 'hidden' });
      }),
  );

  test('whoever points at a line of the list sees which mark it is', () =>
    visit(chartPage, {}, async (page) => {
      await page.locator(drawn).waitFor();
      const picture = () =>
        page.locator(drawn).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
      const plain = await picture();
      for (const line of await page.locator(`${figure} li[data-of]`).all()) {
        const id = (await line.getAttribute('data-of')) ?? '';
        if ((await page.locator(`${figure} rect[data-of="${id}"]`).count()) === 0) continue;
        await line.hover();
        await expect.poll(picture).not.toBe(plain);
        await page.locator('h1').hover();
        await expect.poll(picture).toBe(plain);
      }
    }));

  test('on paper the table’s own marks stand, not the canvas', () =>
    visit(chartPage, {}, async (page) => {
      await page.locator(drawn).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(`${figure} canvas`).isVisible()).toBe(false);
      const tracks = page.locator(`${figure} [data-track] svg`);
      expect(await tracks.count()).toBeGreaterThan(0);
      expect(
        await tracks.evaluateAll((all) =>
          all.filter((track) => getComputedStyle(track).visibility !== 'visible'),
        ),
      ).toEqual([]);
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
