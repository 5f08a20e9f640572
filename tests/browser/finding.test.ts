import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/domain/finding.ts';
import { words } from '../../src/words.ts';
import { openSite } from '../support/open-site.ts';

const visit = openSite();
const wide = { viewport: { width: 1280, height: 900 } };
const row = 'main .ledger > li';

const shownRows = (page: Page): Promise<number> => page.locator(`${row}:visible`).count();
const queryOf = (page: Page): Promise<string> => page.evaluate(() => location.search);
const boxes = (page: Page) => page.getByRole('search').getByRole('checkbox');

/** The first choice of a facet: its name, its value, and how many claims it says it leads to. */
const firstChoice = async (page: Page, facet: string) => {
  const label = page.locator('label', { has: page.locator(`[name=${facet}]`) }).first();
  const box = label.getByRole('checkbox');
  const count = Number(await label.locator('.count').innerText());
  return { box, value: await box.inputValue(), count };
};

const faultsOf = async (page: Page): Promise<string[]> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

describe('the list of claims', () => {
  test('is narrowed to what is chosen, says so, and each choice leads to as many claims as it said', () =>
    visit('claims/', wide, async (page, problems) => {
      const status = page.getByRole('status');
      const total = await page.locator(row).count();
      expect(await status.innerText()).toBe(words.filters.every(total));

      const finding = await firstChoice(page, 'finding');
      await finding.box.check();
      expect(await shownRows(page)).toBe(finding.count);
      expect(await status.innerText()).toBe(words.filters.some(String(finding.count), total));

      const kind = await firstChoice(page, 'kind');
      await kind.box.check();
      expect(await shownRows(page)).toBe(kind.count);
      expect(kind.count).toBeLessThan(total);
      for (const group of await page.locator('[data-group]:visible').all()) {
        expect(await group.locator('.ledger > li:visible').count()).toBeGreaterThan(0);
      }
      expect(problems).toEqual([]);
    }));

  test('shows what fits either of two choices of one facet', () =>
    visit('claims/', wide, async (page) => {
      const findings = boxes(page).and(page.locator('[name=finding]'));
      const choices = await findings.count();
      expect(choices).toBeGreaterThan(1);
      const counts = page.locator('label', { has: page.locator('[name=finding]') });
      const told = await counts.locator('.count').allInnerTexts();
      await findings.nth(0).check();
      await findings.nth(1).check();
      expect(await shownRows(page)).toBe(Number(told[0]) + Number(told[1]));
    }));

  test('has an address that says what is chosen: it can be shared, reloaded, and gone back from', () =>
    visit('claims/', wide, async (page) => {
      const total = await shownRows(page);
      const finding = await firstChoice(page, 'finding');
      await finding.box.check();
      const kind = await firstChoice(page, 'kind');
      await kind.box.check();
      expect(await queryOf(page)).toBe(`?finding=${finding.value}&kind=${kind.value}`);

      await page.reload();
      expect(await shownRows(page)).toBe(kind.count);
      expect(await kind.box.isChecked()).toBe(true);

      await page.goBack();
      expect(await shownRows(page)).toBe(finding.count);
      expect(await kind.box.isChecked()).toBe(false);
      await page.goForward();
      expect(await shownRows(page)).toBe(kind.count);

      await page.getByRole('button', { name: words.filters.clear }).press('Enter');
      expect(await queryOf(page)).toBe('');
      expect(await shownRows(page)).toBe(total);
      expect(
        await boxes(page)
          .first()
          .evaluate((box) => box === document.activeElement),
      ).toBe(true);
    }));

  test('says what to do where no claim fits', () =>
    visit('claims/?finding=no-such-finding', wide, async (page) => {
      const total = await page.locator(row).count();
      expect(await shownRows(page)).toBe(0);
      expect(await page.getByRole('status').innerText()).toBe(
        `${words.filters.some('0', total)}. ${words.filters.none}`,
      );
      await page.getByRole('button', { name: words.filters.clear }).click();
      expect(await shownRows(page)).toBe(total);
    }));

  test('is filtered by keyboard alone, on a narrow screen too', () =>
    visit('claims/', { viewport: { width: 320, height: 640 } }, async (page) => {
      const toggle = page.getByRole('button', { name: words.filters.title });
      expect(await boxes(page).count()).toBe(0);
      await toggle.press('Enter');
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await queryOf(page)).toMatch(/^\?finding=/);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }));

  test('stands whole without JavaScript, grouped by finding, and offers no filter', () =>
    visit('claims/', { ...wide, javaScriptEnabled: false }, async (page) => {
      const all = await page.locator(row).count();
      expect(all).toBeGreaterThan(0);
      expect(await shownRows(page)).toBe(all);
      expect(await boxes(page).count()).toBe(0);
      const heads = await page.locator('main section > h2').allInnerTexts();
      const order = standings.map((standing) => words.standings[standing].word);
      expect(heads.map((head) => head.trim())).toEqual(
        order.filter((word) => heads.some((head) => head.trim() === word)),
      );
    }));

  test.for(['light', 'dark'] as const)('bars nobody when it is filtered, in the %s', (scheme) =>
    visit('claims/', { ...wide, colorScheme: scheme }, async (page) => {
      const { box } = await firstChoice(page, 'finding');
      await box.check();
      expect(await faultsOf(page)).toEqual([]);
    }),
  );
});
