import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DrawnChart } from '../../src/charts/drawn-chart.ts';
import { trackChartConfig } from '../../src/charts/track-chart-config.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue, type Chart, type Figure } from '../../src/domain/catalogue.ts';
import { figuresOfChart } from '../../src/domain/chart-figures.ts';
import { plainProse } from '../../src/domain/figure-reference.ts';
import { formatQuantity, machineNumber } from '../../src/domain/format-quantity.ts';
import { proseQuantity } from '../../src/domain/prose-quantity.ts';
import { endsOfValue } from '../../src/domain/ends-of-value.ts';
import { sameQuantity } from '../../src/domain/quantity.ts';
import { cellId, newestCell, shareId } from '../../src/domain/series.ts';
import { readingLimit } from '../../src/domain/reading-limit.ts';
import { words } from '../../src/words.ts';
import { pageAt, pagesOf, rootBuild } from '../support/built-site.ts';
import { type Element, find, linksIn, mainOf } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, charts, claims, figures, series, sources } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const pages = pagesOf(rootBuild());

const figureOf = (id: string): Figure => {
  const figure = figures.byId.get(id);
  if (figure === undefined) throw new Error(`content has no figure ${id}.`);
  return figure;
};
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const said = (text: string): string =>
  plain(plainProse(text, (id) => formatQuantity(proseQuantity(figureOf(id)), words.quantity)));

/** A row as the entries say it: its heading, and its figures with the leading one first. */
interface Row {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** The rows that a chart should have, read from entries and series and not by the code that draws them. */
const rowsOf = (chart: Chart): Row[] => {
  switch (chart.type) {
    case 'shares':
      return chart.rows.map(({ stated, measured }) => {
        const { stage } = figureOf(stated);
        return {
          label: stage === undefined ? '' : words.stages[stage],
          figures: [stated, ...measured].map(figureOf),
        };
      });
    case 'threshold':
      return chart.rows.map(({ label, figure, editions }) => {
        const lead = figureOf(figure);
        const others = editions.map(figureOf).filter((other) => !sameQuantity(other, lead));
        return { label, figures: [lead, ...others] };
      });
    case 'countries': {
      const known = series.byId.get(chart.series);
      return (known?.geographies ?? [])
        .flatMap(({ id, name }) => {
          const cell = known && newestCell(known, known.cells, id, chart.year);
          if (cell === undefined || id === known?.whole) return [];
          return [{ id, label: name, figures: [figureOf(cellId(chart.series, cell))] }];
        })
        .sort((a, b) => Number(b.figures[0]?.value) - Number(a.figures[0]?.value))
        .sort((a, b) => Number(a.id === chart.rest) - Number(b.id === chart.rest))
        .map(({ label, figures: row }) => ({ label, figures: row }));
    }
    case 'years': {
      const known = series.byId.get(chart.series);
      const years = (known?.cells ?? [])
        .filter(({ geography }) => geography === chart.of)
        .map(({ year }) => year);
      const rows: Row[] = [];
      for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
        const shares = (known?.editions ?? []).flatMap(({ id: edition }) => {
          const place = { edition, geography: chart.of, year };
          return figures.byId.get(shareId(chart.series, place)) ?? [];
        });
        rows.push({ label: String(year), figures: shares.toReversed() });
      }
      return rows;
    }
  }
};

/** A row as the page's table says it. */
const tableOf = (chart: Element) => {
  const lines = find(chart, 'tr').filter(({ attributes }) => !attributes.has('hidden'));
  return lines.flatMap((line, index) => {
    if (!line.attributes.has('data-row')) return [];
    const next = lines[index + 1];
    const listed = next === undefined || next.attributes.has('data-row') ? [] : find(next, 'li');
    const lead = line.attributes.get('data-of');
    return [
      {
        label: plain(find(line, 'th')[0]?.text ?? ''),
        lead,
        value: find(line, 'td').at(-1),
        bar: find(line, 'rect').find(({ attributes }) =>
          /\bbar\b/.test(attributes.get('class') ?? ''),
        ),
        listed,
        ids: [
          ...new Set(
            [lead ?? [], ...listed.map((item) => item.attributes.get('data-of') ?? [])].flat(),
          ),
        ],
        drawn: [
          ...new Set(
            find(line, '*', { 'data-mark': undefined }).map((mark) =>
              mark.attributes.get('data-mark'),
            ),
          ),
        ],
      },
    ];
  });
};

const isDrawn = (figure: Figure): boolean => figure.place?.weak !== true;

test('every chart of the content has a page', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(charts.all.map(({ id }) => `/charts/${id}/`)));
});

describe.each(charts.all)('the chart $id', (chart) => {
  const { id } = chart;
  const shown = pages.flatMap(({ path, document }) =>
    find(document, '*', { 'data-chart': id }).map((drawing) => ({ path, document, drawing })),
  );
  const expected = rowsOf(chart);
  const drawnFrom = (drawing: Element): DrawnChart =>
    JSON.parse(
      readFileSync(join(rootBuild().folder, drawing.attributes.get('data-rows') ?? ''), 'utf8'),
    ) as DrawnChart;

  test('is on its own page and on that of the article it opens, and those of its claims show its picture', () => {
    const opened = articles.all.filter(({ leadChart }) => leadChart === id);
    const expectedOn = [`/charts/${id}/`, ...opened.map((article) => `/articles/${article.id}/`)];
    expect(shown.map(({ path }) => path)).toEqual(expect.arrayContaining(expectedOn));
    for (const claim of chart.claims.filter((known) => claims.byId.has(known))) {
      const { document } = pageAt(pages, `/claims/${claim}/`);
      const [link] = find(document, 'a', { href: `/charts/${id}/` }).filter(
        (found) => find(found, 'img').length > 0,
      );
      const [picture] = link === undefined ? [] : find(link, 'img');
      expect(picture?.attributes.get('src')?.startsWith(`/cards/${id}.`)).toBe(true);
      expect(picture?.attributes.get('alt')).toContain(chart.title);
    }
  });

  test('names in full on its page each source that it names in short', () => {
    const page = mainOf(pageAt(pages, `/charts/${id}/`).document);
    const lists = find(page, 'details', { 'data-chart-sources': undefined });
    const lines = lists.flatMap((list) => find(list, 'li')).map(({ text }) => plain(text));
    const ids = new Set(
      expected.flatMap(({ figures: row }) => row).flatMap((figure) => figure.sources),
    );
    for (const source of [...ids].flatMap((known) => sources.byId.get(known) ?? [])) {
      expect(lines).toContainEqual(
        expect.stringContaining(`${source.short}: ${words.source.attribution(source)}, `),
      );
    }
  });

  test('leads from its page, and from those of the claims it stands on, to charts of its series', () => {
    const seriesIn = (drawn: Chart): (string | undefined)[] => [
      'series' in drawn ? drawn.series : undefined,
      ...figuresOfChart(drawn).map((figure) => figureOf(figure).place?.series),
    ];
    const alike = charts.all.filter(
      (other) => other.id !== id && 'series' in other && seriesIn(chart).includes(other.series),
    );
    for (const page of [`/charts/${id}/`, ...chart.claims.map((claim) => `/claims/${claim}/`)]) {
      const links = linksIn(mainOf(pageAt(pages, page).document));
      for (const other of alike) expect(links).toContain(`/charts/${other.id}/`);
    }
  });

  test.each(shown)('has on $path the rows and values of its figures: as a table', ({ drawing }) => {
    const table = tableOf(drawing);
    expect(table.map(({ label, ids }) => ({ label, ids }))).toEqual(
      expected.map(({ label, figures: row }) => ({ label, ids: row.map((figure) => figure.id) })),
    );
    expect(table.map(({ value }) => plain(value?.text ?? ''))).toEqual(
      expected.map(({ figures: [lead] }) =>
        lead === undefined ? `– ${words.chart.notListed}` : formatQuantity(lead, words.quantity),
      ),
    );
    const numbers = table.map(
      ({ value }) => value && find(value, 'data')[0]?.attributes.get('value'),
    );
    expect(numbers).toEqual(
      expected.map(({ figures: [lead] }) => {
        const number = lead && machineNumber(lead);
        return number === undefined ? undefined : String(number);
      }),
    );
  });

  test.each(shown)(
    'draws on $path what can be drawn, each bar as long as its value',
    ({ drawing }) => {
      const { max } = drawnFrom(drawing);
      const table = tableOf(drawing);
      expect(table.map(({ drawn }) => drawn)).toEqual(
        expected.map(({ figures: row }) => row.filter(isDrawn).map((figure) => figure.id)),
      );
      for (const { bar, lead } of table) {
        if (bar === undefined || lead === undefined) continue;
        const ends = endsOfValue(figureOf(lead).value);
        const length = (ends.at(-1) ?? 0) - (ends.length > 1 ? (ends[0] ?? 0) : 0);
        expect(parseFloat(bar.attributes.get('width') ?? '')).toBeCloseTo((100 * length) / max, 3);
      }
    },
  );

  test.each(shown)(
    'names on $path the source, year and period of each value beside another',
    ({ drawing }) => {
      for (const item of tableOf(drawing).flatMap(({ listed }) => listed)) {
        const figure = figureOf(item.attributes.get('data-of') ?? '');
        const text = plain(item.text);
        expect(text).toContain(formatQuantity(figure, words.quantity));
        for (const source of figure.sources.map((known) => sources.byId.get(known))) {
          expect(text).toContain(source?.short);
          if (source?.date !== undefined) expect(text).toContain(source.date.slice(0, 4));
        }
        expect(text).toContain(figure.period ?? 'year of the figure not stated');
        const [link] = find(item, 'a');
        expect(link?.attributes.get('href')).toMatch(new RegExp(`/sources/.*#${figure.id}$`));
      }
    },
  );

  test.each(shown)('says on $path the same to Chart.js, and nothing else', ({ drawing }) => {
    const drawn = drawnFrom(drawing);
    expect(
      drawn.rows.map(({ label, marks }) => [label, marks.map(({ figure }) => figure)]),
    ).toEqual(expected.map(({ label, figures: row }) => [label, row.map((figure) => figure.id)]));
    const config = trackChartConfig(drawn, { rows: [], ink: '', rail: '', paper: '' });
    expect(config.data.labels).toEqual(expected.map(({ label }) => label));
    const points = config.data.datasets.flatMap(({ data }) => data);
    const wanted = expected.flatMap(({ figures: row }) => row).filter(isDrawn);
    expect(points.map(({ figure }) => figure).sort()).toEqual(
      wanted.map((figure) => figure.id).sort(),
    );
    for (const { figure, x } of points) {
      const ends = endsOfValue(figureOf(figure).value);
      expect(x[1]).toBe(ends.at(-1));
      expect([0, ends[0]]).toContain(x[0]);
      expect(x[1]).toBeLessThanOrEqual(drawn.max);
    }
  });

  test.each(shown)(
    'shows on $path its caveat, and each of its derived figures’, once',
    ({ document }) => {
      const derived = [
        ...expected.flatMap(({ figures: row }) => row),
        ...figuresOfChart(chart).map(figureOf),
      ];
      const caveats = new Set([
        ...(chart.caveat === undefined ? [] : [chart.caveat]),
        ...derived.flatMap((figure) => (figure.basis === 'derived' ? figure.caveats : [])),
      ]);
      const list = find(document, '*', { 'data-caveats': id }).flatMap((part) => find(part, 'li'));
      expect(list.map(({ text }) => plain(text)).sort()).toEqual([...caveats].map(said).sort());
    },
  );

  if (chart.type === 'years' || chart.type === 'threshold') {
    test.each(shown)('says on $path at what value its line stands', ({ document, drawing }) => {
      const figure = figureOf(chart.type === 'years' ? chart.stated : chart.threshold.figure);
      const [line] = find(document, '*', { 'data-line': id });
      expect(line && find(line, 'data')[0]?.text).toBe(formatQuantity(figure, words.quantity));
      expect(drawnFrom(drawing).line?.value).toEqual(figure.value);
    });
  }

  if (chart.type === 'threshold') {
    test.each(shown)(
      'shows on $path each reading’s values, all under its limit',
      ({ document }) => {
        const readings = find(document, '*', { 'data-reading': undefined });
        expect(
          readings.map((reading) =>
            find(reading, 'li').map((item) => item.attributes.get('data-of')),
          ),
        ).toEqual(chart.readings.map(({ figures: ids }) => ids));
        for (const { limit, figures: ids } of chart.readings) {
          const most = readingLimit(limit === undefined ? undefined : figureOf(limit))?.value ?? 0;
          for (const compared of ids) expect(figureOf(compared).value).toBeLessThan(most);
        }
      },
    );
  }

  if (chart.type === 'years') {
    test.each(shown)('is broken on $path wherever the edition changes', ({ drawing }) => {
      const editions = expected.flatMap(({ figures: [lead] }) => lead?.place?.edition ?? []);
      const parts = editions.filter((edition, index) => edition !== editions[index - 1]);
      expect(find(drawing, 'tbody')).toHaveLength(parts.length);
      expect(find(drawing, 'th', { scope: 'rowgroup' })).toHaveLength(parts.length);
    });
  }

  if (chart.type === 'countries') {
    test.each(shown)(
      'says on $path of each cell of its series that it is estimated, how it was counted, and its note',
      ({ document }) => {
        const notes = find(document, 'ol', { 'data-notes': undefined }).flatMap((list) =>
          find(list, 'li').map(({ text }) => plain(text)),
        );
        const cells = find(document, '*', { 'data-figure': undefined });
        for (const cell of cells) {
          const figure = figureOf(cell.attributes.get('data-figure') ?? '');
          if (figure.basis !== 'measured') throw new Error(`${figure.id} is not measured.`);
          const { status, counted, note } = figure.data;
          expect(cell.text.includes(words.chart.statusMarks.estimated)).toBe(
            status === 'estimated',
          );
          const [, ...numbers] = plain(find(cell, 'sup')[0]?.text ?? '').split(' ');
          expect(numbers.map((number) => notes[Number(number) - 1])).toEqual([
            ...(counted === undefined ? [] : [words.chart.counted(counted)]),
            ...(note === undefined ? [] : [said(note)]),
          ]);
        }
      },
    );

    test.each(shown)(
      'says on $path in each row how its number came about and was counted, and its note',
      ({ drawing }) => {
        const rows = find(drawing, 'tr', { 'data-row': undefined });
        rows.forEach((row, index) => {
          const [figure] = expected[index]?.figures ?? [];
          if (figure?.basis !== 'measured') throw new Error(`Row ${index} is not measured.`);
          const { status, counted, note } = figure.data;
          const text = plain(row.text);
          expect(text.toLowerCase()).toContain(status);
          expect(text).toContain(counted ?? '');
          expect(text).toContain(said(note ?? ''));
        });
      },
    );

    test.each(shown)(
      'lists on $path every cell of its series, and what has none as a gap',
      ({ document }) => {
        const known = series.byId.get(chart.series);
        const cells = find(document, '*', { 'data-figure': undefined });
        expect(cells.map((cell) => cell.attributes.get('data-figure')).sort()).toEqual(
          known?.cells.map((cell) => cellId(chart.series, cell)).sort(),
        );
        for (const cell of cells) {
          const figure = figureOf(cell.attributes.get('data-figure') ?? '');
          expect(plain(cell.text)).toContain(formatQuantity(figure, words.quantity));
          expect(cell.text.includes(words.chart.weakMark)).toBe(!isDrawn(figure));
        }
        const places = find(document, 'table', { 'data-listing': undefined })
          .flatMap((listing) => find(listing, 'th', { scope: 'row' }))
          .map(({ text }) => plain(text));
        const nameOf = (id?: string) => known?.geographies.find((place) => place.id === id)?.name;
        expect(places.slice(-2)).toEqual([nameOf(chart.rest), nameOf(known?.whole)]);
        const [table] = find(document, 'table', { 'data-listing': undefined });
        const empty = (table === undefined ? [] : find(table, 'td')).filter(
          (cell) => find(cell, 'data').length === 0,
        );
        expect(new Set(empty.map(({ text }) => plain(text)))).toEqual(
          new Set(empty.length === 0 ? [] : [`– ${words.chart.notListed}`]),
        );
      },
    );
  }
});
