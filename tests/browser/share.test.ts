import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { heightCode } from '../../src/sharing/embeds/embed-code.ts';
import { words } from '../../src/words.ts';
import { type BuiltPage, pagesOf, rootBuild } from '../support/built-site.ts';
import { openSite } from '../support/open-site.ts';

const build = rootBuild();
const pages = pagesOf(build);
const longest = (file: RegExp): BuiltPage => {
  const [page] = pages
    .filter((built) => file.test(built.file))
    .toSorted((a, b) => b.html.length - a.html.length);
  if (page === undefined) throw new Error(`No page is called ${file.source}.`);
  return page;
};
const claim = longest(/^claims\/[^/]+\/index\.html$/);
const chart = longest(/^charts\/[^/]+\/index\.html$/);
const embeds = pages.filter(({ file }) => file.startsWith('embed/'));
const addressOf = ({ path }: BuiltPage): string => new URL(path, build.site).href;
const visit = openSite();
const { share } = words;

/** Stands in for the clipboard, and says what was written to it; `refuse` has it fail, as where a reader forbids it. */
const watchClipboard = (page: Page, refuse = false): Promise<void> =>
  page.evaluate((refused) => {
    const written: string[] = [];
    Object.assign(window, { written });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          if (refused) return Promise.reject(new Error('No.'));
          written.push(text);
          return Promise.resolve();
        },
      },
    });
  }, refuse);
const writtenIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { written: string[] }).written);

const rowsOf = (page: Page) =>
  page.locator('#Share dl > div', { has: page.getByRole('button', { name: /^Copy:/ }) });

describe.for([claim, chart])('on $path', ({ path }) => {
  test('each button copies what stands beside it, and says so', () =>
    visit(path, {}, async (page, problems) => {
      await watchClipboard(page);
      const rows = await rowsOf(page).all();
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const term = await row.locator('dt').innerText();
        const text = (await row.locator('dd > :first-child').textContent())?.trim();
        const status = row.getByRole('status');
        expect(await status.innerText()).toBe('');
        await row.getByRole('button', { name: share.copyOf(term), exact: true }).press('Enter');
        await expect.poll(() => status.innerText()).toBe(share.copied);
        expect((await writtenIn(page)).at(-1)).toBe(text);
      }
      expect(problems).toEqual([]);
    }));

  test('what could not be copied is selected, and the page says so', () =>
    visit(path, {}, async (page) => {
      await watchClipboard(page, true);
      const row = rowsOf(page).first();
      await row.getByRole('button', { name: /^Copy:/ }).click();
      await expect.poll(() => row.getByRole('status').innerText()).toBe(share.failed);
      expect((await page.evaluate(() => String(getSelection()))).trim()).toBe(
        (await row.locator('dd > :first-child').innerText()).trim(),
      );
    }));

  test('all that can be copied is there without JavaScript, and no button that does nothing', () =>
    visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#Share dd').first().innerText()).toContain(path);
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    }));

  test('the system’s share sheet is offered where there is one, with title and address', () =>
    visit(path, {}, async (page) => {
      const button = page.locator('[data-share]');
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      });
      await page.reload();
      expect(await button.isVisible()).toBe(false);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (told: unknown) => {
            Object.assign(window, { told });
            return Promise.reject(new Error('Closed again.'));
          },
        });
      });
      await page.reload();
      await button.click();
      expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual({
        title: await page.title(),
        url: new URL(path, build.site).href,
      });
    }));

  test.for([
    { media: 'screen', colorScheme: 'light' },
    { media: 'screen', colorScheme: 'dark' },
    { media: 'print', colorScheme: 'dark' },
  ] as const)('a phone reads its address from the QR code: $media, $colorScheme', (look) =>
    visit(path, { colorScheme: look.colorScheme, deviceScaleFactor: 2 }, async (page) => {
      await page.emulateMedia({ media: look.media });
      const picture = await page.getByRole('img', { name: share.qr }).screenshot();
      const image = await loadImage(picture);
      const context = createCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const read = jsQR(new Uint8ClampedArray(data), image.width, image.height);
      expect(read?.data).toBe(new URL(path, build.site).href);
    }),
  );
});

test('a quotation is copied as Markdown too: quoted, with a link to its claim', () =>
  visit(claim.path, {}, async (page) => {
    await watchClipboard(page);
    await page.getByRole('button', { name: share.markdown }).click();
    const [markdown = ''] = await writtenIn(page);
    expect(markdown).toMatch(/^> “/);
    expect(markdown).toContain(`(${addressOf(claim)})`);
  }));

test('the link to the passage marks the quoted words in the article', () =>
  visit(claim.path, {}, async (page) => {
    const quote = await page.locator('main mark').innerText();
    await page.getByRole('link', { name: share.passageLink }).click();
    const id = claim.path.split('/').at(-2) ?? '';
    await page.waitForURL(`**/#quote-${id}*`);
    const target = page.locator(`#quote-${id}`);
    expect(await target.textContent()).toContain(quote.slice(0, 20));
    await expect
      .poll(() => target.evaluate((mark) => mark.getBoundingClientRect().top))
      .toBeLessThan(600);
  }));

describe.for(embeds)('framed, $path', ({ path }) => {
  test('is read at 280 pixels, without JavaScript', () =>
    visit(
      path,
      { viewport: { width: 280, height: 400 }, javaScriptEnabled: false },
      async (page, problems) => {
        const { scrolled, shown } = await page.evaluate(() => ({
          scrolled: document.documentElement.scrollWidth,
          shown: document.documentElement.clientWidth,
        }));
        expect(scrolled).toBeLessThanOrEqual(shown);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        const [home] = await page.locator('footer a').all();
        expect(await home?.getAttribute('href')).toBe(
          new URL(path.replace('/embed/', '/'), build.site).href,
        );
        expect(await page.locator('base').getAttribute('target')).toBe('_top');
        expect(problems).toEqual([]);
      },
    ));
});

test.for(embeds)(
  '$path fits the height that its code asks for on a phone, without wasting it',
  ({ path }) =>
    visit(
      path,
      { viewport: { width: 360, height: 300 }, javaScriptEnabled: false },
      async (page) => {
        const answer = await page.request.get(`${path.replace(/\/$/, '')}.json`);
        const { height } = (await answer.json()) as { height: number };
        const needed = await page
          .locator('html')
          .evaluate((root) => root.getBoundingClientRect().height);
        expect(height).toBeGreaterThanOrEqual(needed);
        expect(height).toBeLessThan(1.6 * needed);
      },
    ),
);

test('a frame takes the theme that its address asks for, and that of the device else', async () => {
  const [embed] = embeds;
  const paperOf = (path: string, colorScheme: 'light' | 'dark'): Promise<string> =>
    visit(path, { colorScheme }, (page) =>
      page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
    );
  const path = embed?.path ?? '';
  const [light, dark] = [await paperOf(path, 'light'), await paperOf(path, 'dark')];
  expect(light).not.toBe(dark);
  expect(await paperOf(`${path}#dark`, 'light')).toBe(dark);
  expect(await paperOf(`${path}#light`, 'dark')).toBe(light);
});

test('beside the snippet a frame is as high as what it shows, and other frames are left alone', () =>
  // The page that frames ours is somebody else’s, and under no policy of ours.
  visit(claim.path, { bypassCSP: true }, async (page) => {
    const { origin } = new URL(page.url());
    const src = `${origin}${claim.path.replace('/claims/', '/embed/claims/')}`;
    await page.setContent(
      `<iframe id="ours" src="${src}" width="300" height="100"></iframe><iframe id="other" srcdoc="<script>parent.postMessage({assayHeight:999},'*')</script>" height="50"></iframe>${heightCode(`${origin}/embed/`)}`,
    );
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => Number(frame.height)),
      );
    const inside = page.frame({ url: src });
    await expect
      .poll(async () => (await heights())[0])
      .toBe(
        await inside?.evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        ),
      );
    expect((await heights())[1]).toBe(50);
    expect((await heights())[0]).toBeGreaterThan(300);
  }));
