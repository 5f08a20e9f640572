import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/sharing/cards/card.ts';
import {
  cardOfArticle,
  cardOfChart,
  cardOfClaim,
  pictureOfChart,
} from '../../src/sharing/cards/cards-of-site.ts';
import { cardFile } from '../../src/sharing/drawing/card-file.ts';
import { drawCard } from '../../src/sharing/drawing/draw-card.ts';
import { drawChartPicture } from '../../src/sharing/drawing/draw-chart-picture.ts';
import { ownSite } from '../sharing/content-cards.ts';
import { readPng } from '../sharing/png.ts';
import { builds, pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { mainOf, spaced } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';

const site = ownSite();
const build = rootBuild();
const pages = pagesOf(build);

interface Shown {
  readonly path: string;
  readonly card: Card;
}

const claims = site.claims.all.map((claim) => ({
  path: `/claims/${claim.id}/`,
  claim,
  card: cardOfClaim(site, claim),
}));
const charts = site.charts.all.map((chart) => ({
  path: `/charts/${chart.id}/`,
  chart,
  card: cardOfChart(site, chart),
}));
const articles = site.articles.all.map((article) => ({
  path: `/articles/${article.id}/`,
  article,
  card: cardOfArticle(site, article),
}));
const all: readonly Shown[] = [...claims, ...charts, ...articles];

const textAt = (path: string): string => spaced(mainOf(pageAt(pages, path).document).text);
const drawnOn = async (card: Card): Promise<string> =>
  spaced((await drawCard(card)).words.join(' | '));
const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d%?|\d%?/g) ?? [];

test('there are claims, charts and articles with cards', () => {
  expect([claims.length, charts.length, articles.length].filter((count) => count === 0)).toEqual(
    [],
  );
});

test.for(builds())('at $base each thing published has its card, and nothing else has', (built) => {
  const found = filesOf(join(built.folder, 'cards')).filter((file) => !file.startsWith('site.'));
  expect(found.sort()).toEqual(all.map(({ card }) => cardFile(card)).sort());
});

describe.for(all)('the card of $path', ({ path, card }) => {
  test('is 1200 × 630, under 150 kB, and drawn here as there byte for byte', async () => {
    const png = readFileSync(join(build.folder, 'cards', cardFile(card)));
    const { width, height } = readPng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(150_000);
    expect((await drawCard(card)).png.equals(png)).toBe(true);
  });

  test('says what its page says: the headline, and each value of its chart', async () => {
    const [page, drawn] = [textAt(path), await drawnOn(card)];
    const tracks = card.form === 'article' ? card.chart?.tracks : 'tracks' in card && card.tracks;
    const values = tracks ? tracks.rows.flatMap((row) => row.values.map(({ text }) => text)) : [];
    const said = [card.headline, ...values].map(spaced);
    expect(said.filter((text) => !drawn.includes(text))).toEqual([]);
    expect(said.filter((text) => !page.includes(text))).toEqual([]);
  });

  test('shows every number that its text for those who do not see it names', async () => {
    const drawn = await drawnOn(card);
    expect(numbersIn(card.alt).filter((number) => !drawn.includes(number))).toEqual([]);
    expect(card.alt.length).toBeLessThanOrEqual(420);
  });
});

test.for(claims)(
  'the card of $path says by whom, when and how it was judged as the page does',
  async ({ path, claim, card }) => {
    const [page, drawn] = [textAt(path), await drawnOn(card)];
    const article = site.articleOf(claim);
    const [finding] = card.findings;
    for (const text of [
      article.publisher,
      finding?.word ?? '',
      finding?.about ?? '',
      card.judged,
      ...card.evidence.flatMap(({ value }) => value),
    ]) {
      expect(drawn).toContain(text);
      expect(page).toContain(text);
    }
    expect(drawn).toMatch(new RegExp(`^As stated by ${article.publisher}, \\d+ \\w+ \\d{4} —`));
  },
);

test.for(articles)(
  'the card of $path has its tally: shape by word by count',
  async ({ path, card }) => {
    const [page, drawn] = [textAt(path), await drawnOn(card)];
    expect(card.tally.length).toBeGreaterThan(0);
    for (const { count, word } of card.tally) {
      expect(drawn).toContain(`${count} | ${word}`);
      expect(page).toMatch(new RegExp(`${count}\\s*${word}`));
    }
  },
);

describe.for(charts)('the picture of $path', ({ path, chart }) => {
  test('stands beside its page, 1600 wide', () => {
    for (const { folder } of builds()) {
      const file = join(folder, 'charts', `${chart.id}.png`);
      expect(existsSync(file)).toBe(true);
      expect(readPng(readFileSync(file)).width).toBe(1600);
    }
  });

  test('can be understood alone: every row and value, caveat and source, licence and address', async () => {
    const picture = pictureOfChart(site, chart);
    const drawn = spaced((await drawChartPicture(picture)).words.join(' | '));
    const page = textAt(path);
    const said = picture.rows.flatMap(({ label, lead, measure, values }) => [
      label,
      lead,
      measure,
      ...values.flatMap(({ text, says }) => [text, says]),
    ]);
    const notes = picture.notes.flatMap(({ lines }) => lines);
    const missing = [...said, ...notes].map(spaced).filter((text) => !drawn.includes(text));
    expect(missing).toEqual([]);
    expect(said.map(spaced).filter((text) => !page.includes(text))).toEqual([]);
    expect(drawn).toContain(new URL(path, site.settings.site).href);
    expect(drawn).toContain(site.settings.licence.name);
  });
});
