import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';

const visit = openSite();
const paper = (): string => getComputedStyle(document.body).backgroundColor;
const choice = '[name=theme]';

describe('the choice of colours', () => {
  test('holds against the device, on every page, until it is taken back', () =>
    visit('/about/', { colorScheme: 'light' }, async (page, problems) => {
      const light = await page.evaluate(paper);
      await page.selectOption(choice, 'dark');
      const dark = await page.evaluate(paper);
      expect(dark).not.toBe(light);
      await page.locator('header a.home').click();
      await page.waitForLoadState();
      expect(await page.evaluate(paper)).toBe(dark);
      expect(await page.locator(choice).inputValue()).toBe('dark');
      await page.selectOption(choice, '');
      expect(await page.evaluate(paper)).toBe(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(paper)).toBe(dark);
      expect(problems).toEqual([]);
    }));

  test('reaches what a chart draws', () =>
    visit('/charts/china-share-by-stage/', { colorScheme: 'light' }, async (page) => {
      const chart = page.locator('[data-chart][data-drawn]').first();
      await chart.waitFor();
      const picture = (): Promise<string> =>
        chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
      const before = await picture();
      await page.selectOption(choice, 'dark');
      await expect.poll(picture).not.toBe(before);
    }));

  test('is not offered where no script could keep it', () =>
    visit('/about/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(choice).isVisible()).toBe(false);
    }));
});
