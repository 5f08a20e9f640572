import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { filesOf } from '../support/folder-contents.ts';
import { hostileClaims, plainSpeaker, writeHostileContent } from '../support/hostile-content.ts';
import { canary } from '../support/hostile-texts.ts';
import { openSite } from '../support/open-site.ts';
import { copyOfProject } from '../support/scratch-project.ts';

/** A site in which a hostile text stands in each field that takes one. */
const { folder } = copyOfProject('hostile-browser');
const dist = join(folder, 'dist');

beforeAll(async () => {
  writeHostileContent(join(folder, 'content'));
  const { code, output } = await buildSite(folder, 'dist');
  expect(code, output).toBe(0);
});
const visit = openSite({ site: '', base: '/', folder: dist });

const paths = [
  '',
  'claims/',
  'sources/',
  'sources/source-1/',
  'timeline/',
  'glossary/',
  'corrections/',
  'method/',
  'about/',
  'data/',
  'charts/by-year/',
  'charts/by-place/',
  'embed/charts/by-place/',
  ...hostileClaims.flatMap(({ id, article }) => [
    `claims/${id}/`,
    `articles/${article}/`,
    `embed/claims/${id}/`,
  ]),
];

describe('in a browser', () => {
  test.each(paths)(
    '/%s runs nothing of its texts, asks nobody else, and complains of nothing',
    async (path) => {
      await visit(path, {}, async (page, problems) => {
        // What waits for a pointer, the focus or a fault gets it.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('*')) {
            for (const type of [
              'mouseover',
              'focus',
              'error',
              'load',
              'toggle',
              'animationstart',
            ]) {
              element.dispatchEvent(new Event(type));
            }
          }
        });
        expect(await page.evaluate((name) => name in window, canary)).toBe(false);
        expect(await page.title()).not.toBe('');
        expect(problems).toEqual([]);
      });
    },
  );

  test('a search finds hostile texts and shows them as text', async () => {
    await visit('search/?q=pwned', {}, async (page, problems) => {
      const results = page.locator('.results li');
      await results.first().waitFor();
      expect(await results.count()).toBeGreaterThan(5);
      expect(await page.locator('.results :is(script, img, svg, iframe, style)').count()).toBe(0);
      expect(await page.evaluate((name) => name in window, canary)).toBe(false);
      expect(problems).toEqual([]);
    });
  });

  test('a quoted text turns round no word beside it', async () => {
    const turned = hostileClaims.find(({ quote }) => quote.includes('\u202e'));
    await visit(`claims/${turned?.id ?? ''}/`, {}, async (page) => {
      const places = await page.evaluate((name) => {
        const speakers = [...document.querySelectorAll('blockquote .small')];
        return speakers
          .filter(({ textContent }) => textContent.includes(name))
          .map(({ firstChild, previousSibling }) => {
            const text = firstChild?.textContent ?? '';
            const start = text.indexOf(name);
            const rectOf = (node: Node | null, at: number): DOMRect => {
              const range = document.createRange();
              if (node !== null) {
                range.setStart(node, at);
                range.setEnd(node, at + 1);
              }
              return range.getBoundingClientRect();
            };
            const letters = [...name].map((_letter, index) => rectOf(firstChild, start + index));
            return {
              quoted: previousSibling?.parentElement?.textContent ?? '',
              places: letters
                .filter(({ width }) => width > 0)
                .map(({ left, top }) => top * 10_000 + left),
            };
          });
      }, plainSpeaker);
      expect(places.length).toBeGreaterThan(10);
      expect(places.some(({ quoted }) => quoted.includes('\u202e'))).toBe(true);
      for (const { quoted, places: found } of places) {
        expect(found, quoted).toEqual(found.toSorted((a, b) => a - b));
        expect(found.length).toBeGreaterThan(10);
      }
    });
  });
});

test('what was opened is what was built', () => {
  expect(filesOf(dist).length).toBeGreaterThan(paths.length);
});
