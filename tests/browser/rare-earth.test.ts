import { expect, test } from 'vitest';
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
