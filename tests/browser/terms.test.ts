import { describe, expect, test } from 'vitest';
import { pagesOf, rootBuild } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { openSite } from '../support/open-site.ts';

const visit = openSite();
const marked = pagesOf(rootBuild())
  .filter(({ document }) => find(document, 'button', { popovertarget: undefined }).length > 0)
  .slice(0, 2);

describe.for([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('a term is opened and closed by keyboard alone', async () => {
    for (const { path } of marked)
      await visit(path, { javaScriptEnabled }, async (page) => {
        const term = page.locator('button[popovertarget]').first();
        const id = (await term.getAttribute('popovertarget')) ?? '';
        const meaning = page.locator(`#${id}`);
        expect(await meaning.isVisible()).toBe(false);
        await term.focus();
        await page.keyboard.press('Enter');
        await meaning.waitFor({ state: 'visible' });
        expect((await meaning.innerText()).length).toBeGreaterThan(20);
        await page.keyboard.press('Tab');
        expect(await meaning.locator('a:focus').count()).toBe(1);
        await page.keyboard.press('Escape');
        await meaning.waitFor({ state: 'hidden' });
      });
  });

  test('a term opens under a finger, inside the screen', async () => {
    for (const { path } of marked)
      await visit(
        path,
        { javaScriptEnabled, hasTouch: true, viewport: { width: 320, height: 640 } },
        async (page) => {
          const term = page.locator('button[popovertarget]').first();
          await term.tap();
          const meaning = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
          await meaning.waitFor({ state: 'visible' });
          const box = await meaning.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
          expect(box?.y).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
          await page.touchscreen.tap(160, 5);
          await meaning.waitFor({ state: 'hidden' });
        },
      );
  });
});
