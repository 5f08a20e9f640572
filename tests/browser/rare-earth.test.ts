import { expect, test } from 'vitest';
import { words } from '../../src/words.ts';
import { openSite } from '../support/open-site.ts';

/** What this site shows of its first article; these tests go when the article goes. */
const visit = openSite();

test('the claim of 90% is whole without JavaScript', () =>
  visit('claims/china-refining-share/', { javaScriptEnabled: false }, async (page) => {
    const main = page.getByRole('main');
    const shown = await main.innerText();
    expect(shown).toContain('90% of refining and processing');
    expect(shown).toContain('Sou Hu Cai Jing');
    expect(shown).toContain('[3]');
    expect(await main.locator('time[datetime^="2025-08-26"]').first().isVisible()).toBe(true);
    expect(await main.getByText('90%', { exact: true }).first().isVisible()).toBe(true);

    const bar = main.getByRole('img', { name: '90%' });
    const track = await bar.boundingBox();
    const widths = await bar
      .locator('rect')
      .evaluateAll((drawn) => drawn.map((shape) => shape.getBoundingClientRect().width));
    expect(widths.map((width) => Math.round((100 * width) / (track?.width ?? 0)))).toContain(90);
  }));

const patience = { timeout: 30_000 };

test('magnets and 稀土 are found from the keyboard', () =>
  visit('about/', {}, async (page) => {
    const found = page.getByRole('list', { name: words.search.results }).getByRole('link');
    const addresses = (): Promise<(string | null)[]> =>
      found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\//);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('[type=search]')), patience)
      .toBe(true);
    await page.keyboard.type('magnets');
    await expect.poll(addresses, patience).toContain('/claims/china-magnet-share/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('稀土');
    await expect.poll(addresses, patience).toEqual(['/articles/rare-earth-trump-card/']);
    expect(await page.locator('mark :lang(zh)').first().innerText()).toBe('稀土');
  }));
