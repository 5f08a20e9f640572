import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/words.ts';
import { openSite } from '../support/open-site.ts';
import { longestPages } from '../support/templates.ts';

const visit = openSite();
const claimPages = longestPages().filter(
  ({ path }) => path.startsWith('/claims/') && path !== '/claims/',
);
const screens = { 'a phone': { width: 360, height: 640 }, 'a desk': { width: 1280, height: 800 } };

/** What has the focus, and what is wrong with how it shows. */
const focused = (page: Page): Promise<{ index: number; faults: string[] }> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility());
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const ringed =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
    // An inline link may break over lines: its first box is looked at.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const { left, top, width, height } = box;
    const inSight =
      left >= -1 && top >= -1 && left + width <= innerWidth + 1 && top + height <= innerHeight + 1;
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    const covered = at === null || !(element.contains(at) || at.contains(element));
    const faults = [
      ...(ringed ? [] : ['has no ring']),
      ...(inSight ? [] : ['is out of sight']),
      ...(covered ? ['is covered'] : []),
    ].map((fault) => `${element.outerHTML.slice(0, 80)} ${fault}`);
    return { index: shown.indexOf(element), faults };
  });

describe.for(Object.entries(screens))('on %s', ([, viewport]) => {
  test.for(claimPages)('Tab walks all of $path in its order, and shows where it is', ({ path }) =>
    visit(path, { viewport }, async (page) => {
      const all = await page
        .locator('a[href], button, input, select, textarea, [tabindex="0"]')
        .filter({ visible: true })
        .count();
      expect(all).toBeGreaterThan(10);
      const reached: number[] = [];
      const faults: string[] = [];
      for (let step = 0; step < all; step += 1) {
        await page.keyboard.press('Tab');
        const { index, faults: found } = await focused(page);
        reached.push(index);
        faults.push(...found);
      }
      expect(faults).toEqual([]);
      expect(reached).toEqual([...Array(all).keys()]);
    }),
  );

  test.for(claimPages)(
    'on $path Tab comes first to the link that leads past the navigation, and Enter follows it',
    ({ path }) =>
      visit(path, { viewport }, async (page) => {
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: words.site.skip });
        expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        expect(
          await page.getByRole('main').evaluate((main) => main === document.activeElement),
        ).toBe(true);
        await page.keyboard.press('Tab');
        expect(await page.locator('main :focus').count()).toBe(1);
      }),
  );
});
