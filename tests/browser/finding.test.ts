import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/domain/finding.ts';
import { words } from '../../src/words.ts';
import { builds } from '../support/built-site.ts';
import { openSite, type Visit } from '../support/open-site.ts';

const visit = openSite();
const below = builds().at(-1);
const visitBelow = openSite(below);
/** An index is loaded in its own time on a busy machine. */
const patience = { timeout: 30_000 };
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

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

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
      expect(await scrollsSideways(page)).toBe(false);
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

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: words.search.results });
const focusIs = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector);

/** A word that a claim's page has, in its heading. */
const wordOfClaim = async (page: Page): Promise<string> => {
  const text = await page.locator(`${row} a`).first().innerText();
  const [word = ''] = text.match(/\p{L}{6,}/gu) ?? [];
  return word;
};

describe('the / key', () => {
  test('leads to the search from any page, with the focus in its field', () =>
    visit('about/', wide, async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL(/\/search\/#/);
      await expect.poll(() => focusIs(page, '[type=search]'), patience).toBe(true);
      expect(await field(page).inputValue()).toBe('');
    }));

  test('is a stroke of a pen to who is writing, and another command with another key', () =>
    visit('search/', wide, async (page) => {
      await page.keyboard.press('Control+/');
      expect(await focusIs(page, '[type=search]')).toBe(false);
      await page.keyboard.press('/');
      expect(await focusIs(page, '[type=search]')).toBe(true);
      await page.keyboard.press('/');
      expect(await field(page).inputValue()).toBe('/');
    }));

  test('leads nowhere once a reader has turned it off', () =>
    visit('search/', wide, async (page) => {
      const wish = page.getByRole('checkbox', { name: words.search.key });
      await wish.uncheck();
      await page.goto('about/');
      await page.keyboard.press('/');
      await page.goto('search/');
      expect(await wish.isChecked()).toBe(false);
      await page.keyboard.press('/');
      expect(await focusIs(page, '[type=search]')).toBe(false);
    }));
});

describe('the search', () => {
  test('finds a claim by keyboard alone, says how many it found, and what each of them is', () =>
    visit('claims/', wide, async (page, problems) => {
      const word = await wordOfClaim(page);
      await page.keyboard.press('/');
      await page.waitForURL(/\/search\//);
      await expect.poll(() => focusIs(page, '[type=search]'), patience).toBe(true);
      await page.keyboard.type(word);
      const found = results(page).getByRole('listitem');
      await found.first().waitFor();
      const claim = found.filter({ hasText: words.search.kinds.claim }).first();
      expect(await claim.locator('mark').count()).toBeGreaterThan(0);
      await expect
        .poll(() => page.getByRole('status').innerText(), patience)
        .toMatch(new RegExp(`^\\d+ results? for “${word}”$`));
      expect(await queryOf(page)).toBe(`?q=${word}`);

      const href = await claim.getByRole('link').getAttribute('href');
      for (let step = 0; step < 30 && !(await focusIs(page, `a[href="${href ?? ''}"]`)); step += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`${href ?? ''}$`));
      expect(href).toMatch(/\/claims\/[^/]+\/$/);
      // Whoever leaves a page does not wait for its icon.
      expect(problems.filter((problem) => !problem.endsWith('/favicon.svg'))).toEqual([]);
    }));

  test('is in its address, which can be shared and returned to', () =>
    visit('claims/', wide, async (page) => {
      const word = await wordOfClaim(page);
      await page.goto(`search/?q=${word}`);
      expect(await field(page).inputValue()).toBe(word);
      await results(page).getByRole('link').first().click();
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      await page.goBack();
      await results(page).getByRole('link').first().waitFor();
      expect(await field(page).inputValue()).toBe(word);
    }));

  test('says so when it finds nothing', () =>
    visit('search/?q=xyzzyplugh', wide, async (page) => {
      await expect
        .poll(() => page.getByRole('status').innerText(), patience)
        .toBe(words.search.none('xyzzyplugh'));
      expect(await results(page).getByRole('listitem').count()).toBe(0);
    }));

  test('asks for its index only once there is something to find', () =>
    visit('about/', wide, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('search/');
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
      await field(page).fill('claim');
      await results(page).getByRole('link').first().waitFor();
      expect(asked.filter((path) => path.includes('/pagefind/'))).not.toEqual([]);
    }));

  test('finds pages at their addresses where the site stands in a folder of its host', () =>
    visitBelow('about/', wide, async (page) => {
      expect(below?.base).not.toBe('/');
      await page.keyboard.press('/');
      await page.waitForURL(/\/search\/#/);
      await field(page).fill('claim');
      await results(page).getByRole('link').first().click();
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      expect(new URL(page.url()).pathname.startsWith(below?.base ?? '')).toBe(true);
      expect(await page.getByRole('main').count()).toBe(1);
    }));

  /** What is found for some words: the titles on the first page of results, and how many there are. */
  const foundBy = async (page: Page, query: string): Promise<readonly string[]> => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText(), patience).toMatch(/ results? for /i);
    return [await status.innerText(), ...(await results(page).getByRole('link').allInnerTexts())];
  };

  test('finds the same in an index that was joined from many parts', async () => {
    const parts = readdirSync(join(below?.folder ?? '', '..', '.astro', 'search'));
    expect(parts.length).toBeGreaterThan(4);
    const queries = ['claim', 'of', 'mining share', 'min', '稀土', 'minezzz', 'xyzzyplugh'];
    const foundIn = (at: Visit): Promise<readonly (readonly string[])[]> =>
      at('about/', wide, async (page) => {
        const found = [];
        for (const query of queries) found.push(await foundBy(page, query));
        return found;
      });
    const found = await foundIn(visit);
    expect(found.filter(({ length }) => length > 1).length).toBeGreaterThan(3);
    expect(await foundIn(visitBelow)).toEqual(found);
  });

  test('without JavaScript says that it needs it, and leads to the list of claims', () =>
    visit('search/', { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('noscript p').innerText()).toBe(words.search.needsScript);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      expect(await page.getByRole('searchbox').count()).toBe(0);
      await page.getByRole('link', { name: words.search.list }).click();
      expect(await page.locator(row).count()).toBeGreaterThan(0);
    }));

  test('is offered where a page is missing, and takes along what is sought', () =>
    visit('claims/no-such-claim/', wide, async (page) => {
      await field(page).fill('claim');
      await field(page).press('Enter');
      await page.waitForURL(/\/search\/\?q=claim$/);
      await results(page).getByRole('link').first().waitFor();
    }));

  test.for(['light', 'dark'] as const)('bars nobody from its results, in the %s', (scheme) =>
    visit(
      'search/?q=claim',
      { viewport: { width: 320, height: 640 }, colorScheme: scheme },
      async (page) => {
        await results(page).getByRole('link').first().waitFor();
        await expect.poll(() => page.getByRole('status').innerText(), patience).toMatch(/\d/);
        expect(await faultsOf(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
      },
    ),
  );
});
