import { describe, expect, test } from 'vitest';
import { rowsOfTracks } from '../../src/charts/track-chart.ts';
import { scaleFor } from '../../src/charts/track-scale.ts';
import { words } from '../../src/words.ts';
import { oreSeries, tracksOf } from './ore-charts.ts';

const first = (marks: readonly { readonly text: string }[]): string | undefined => marks[0]?.text;

describe('shares side by side', () => {
  const chart = {
    type: 'shares',
    caveat: 'Counted differently.',
    rows: [
      { stated: 'stated', measured: ['ore-share-two-ru-2023', 'ore-share-three-ru-2023', 'told'] },
    ],
  };
  const told = {
    basis: 'measured',
    value: 85,
    qualifier: 'over',
    source: 'undated',
    stage: 'mining',
  };
  const tracks = tracksOf(chart, {
    ...oreSeries,
    sources: { ...oreSeries.sources, undated: { short: 'Ores, via Press' } },
    figures: { ...oreSeries.figures, told },
  });
  const [row] = rowsOfTracks(tracks);

  test('the article’s value leads, and what others measured stands beside it in the entry’s order', () => {
    expect(row?.label).toBe('Mining');
    expect(row?.marks.map(({ text, basis }) => [text, basis])).toEqual([
      ['60%', 'stated'],
      ['68.0%', 'derived'],
      ['70.0%', 'derived'],
      ['over 85%', 'measured'],
    ]);
  });

  test('each value says who measured it and for when, and where it comes from', () => {
    expect(row?.marks.map(({ source, origin }) => [source, origin])).toEqual([
      ['as stated by The Ore, 26 August 2025', '/of/stated/'],
      ['Survey 2025, for 2023', '/of/ore-share-two-ru-2023/'],
      ['Survey 2026, for 2023', '/of/ore-share-three-ru-2023/'],
      ['Ores, via Press, undated; year of the figure not stated', '/of/told/'],
    ]);
  });

  test('a number of two editions says which it is, and what is younger than the article says so', () => {
    expect(row?.marks.map(({ remarks }) => remarks)).toEqual([
      [],
      ['as first published', 'derived'],
      ['as revised', 'derived', 'published after the article'],
      [],
    ]);
  });

  test('its caveat and those of what is derived are shown once each', () => {
    expect(tracks.caveats).toEqual(['Counted differently.', 'Totals are rounded.']);
  });

  test('every track reaches from nothing to the whole', () => {
    expect(tracks.max).toBe(100);
    expect(tracks.ticks.map(({ text }) => text)).toEqual(['0', '50', '100%']);
  });

  test('a stage whose claim is not published is left out', () => {
    expect(rowsOfTracks(tracksOf(chart, { ...oreSeries, claims: {} }))).toEqual([]);
  });
});

describe('a share by year', () => {
  const chart = { type: 'years', series: 'ore', of: 'ru', stated: 'stated' };
  const tracks = tracksOf(chart, oreSeries);

  test('is broken where the edition changes, each part under the edition’s name', () => {
    expect(
      tracks.groups.map(({ heading, rows }) => [heading, rows.map(({ label }) => label)]),
    ).toEqual([
      ['Survey: First edition', ['2020', '2021']],
      ['Survey: Second edition', ['2022']],
      ['Survey: Third edition (published after the article)', ['2023']],
    ]);
  });

  test('a year nobody measured is a gap, not a zero', () => {
    const gap = rowsOfTracks(tracks).find(({ label }) => label === '2021');
    expect(gap?.marks).toEqual([]);
  });

  test('a year of two editions shows the newest, and the older one beside it as replaced', () => {
    const year = rowsOfTracks(tracks).find(({ label }) => label === '2023');
    expect(year?.marks.map(({ text, replaced, remarks }) => [text, replaced, remarks[0]])).toEqual([
      ['70.0%', false, 'as revised'],
      ['68.0%', true, 'as first published'],
    ]);
  });

  test('has no bars, so that nothing joins its points, and the stated share as a line across', () => {
    expect(tracks.bars).toBe(false);
    expect(tracks.line).toMatchObject({ figure: 'stated', text: '60%' });
  });

  test('a share of a cell that is too poorly handed down is listed and not drawn', () => {
    const weak = tracksOf(chart, {
      ...oreSeries,
      series: {
        ore: {
          ...oreSeries.series?.['ore'],
          csv: String(oreSeries.series?.['ore']?.['csv']).replace(
            '70,estimated,',
            '70,estimated,weak',
          ),
        },
      },
    });
    const year = rowsOfTracks(weak).find(({ label }) => label === '2023');
    expect(year?.marks.map(({ drawn }) => drawn)).toEqual([false, true]);
    expect(year?.measure).toMatch(/listed, not drawn/);
  });
});

describe('amounts by country', () => {
  const chart = { type: 'countries', series: 'ore', year: 2023 };
  const tracks = tracksOf(chart, oreSeries);

  test('stand from the largest down, as the newest edition has them, without the total of all', () => {
    expect(rowsOfTracks(tracks).map(({ label, marks }) => [label, first(marks)])).toEqual([
      ['Ruritania', '70 t'],
      ['Borduria', '29 t'],
      ['Syldavia', '22 t'],
    ]);
  });

  test('what is too poorly handed down is listed, and not drawn', () => {
    const [, weak] = rowsOfTracks(tracks);
    expect(weak?.marks.map(({ drawn }) => drawn)).toEqual([false]);
    expect(weak?.measure).toMatch(/listed, not drawn/);
  });

  test('what its source says of a number stands in its row', () => {
    expect(rowsOfTracks(tracks)[0]?.measure).toBe('estimated\u00a0· Mended.');
  });

  test('all others together stand last, whatever they amount to, and before the whole in the listing', () => {
    const last = tracksOf({ ...chart, rest: 'ru' }, oreSeries);
    expect(rowsOfTracks(last).map(({ label }) => label)).toEqual([
      'Borduria',
      'Syldavia',
      'Ruritania',
    ]);
    expect(last.listing?.rows.map(({ label }) => label)).toEqual([
      'Syldavia',
      'Borduria',
      'Ruritania',
      'World',
    ]);
  });

  test('the listing says what is estimated, and numbers what is noted', () => {
    const [ruritania] = tracks.listing?.rows ?? [];
    expect(ruritania?.cells[2]?.map(({ status, notes }) => [status, notes])).toEqual([
      ['estimated', [1]],
      ['reported', []],
    ]);
    expect(tracks.listing?.notes).toEqual(['Mended.']);
  });

  test('a place without a number in that year has no bar', () => {
    const labels = rowsOfTracks(tracksOf({ ...chart, year: 2022 }, oreSeries)).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['Ruritania']);
  });

  test('the listing has every edition’s number, the newest first, a zero as zero and a gap as nothing', () => {
    expect(tracks.listing?.years).toEqual(['2020', '2022', '2023']);
    expect(
      tracks.listing?.rows.map(({ label, cells }) => [
        label,
        ...cells.map((values) => values.map(({ text, edition }) => `${text} ${edition}`)),
      ]),
    ).toEqual([
      ['Ruritania', ['60 t a'], ['66 t b'], ['70 t c', '68 t b']],
      ['Syldavia', [], [], ['22 t c', '30 t b']],
      ['Borduria', ['0 t a'], [], ['29 t c']],
      [
        'World',
        ['100 t (rounded) a'],
        ['100 t (rounded) b'],
        ['100 t (rounded) c', '100 t (rounded) b'],
      ],
    ]);
    expect(tracks.listing?.rows[2]?.cells[2]?.map(({ weak }) => weak)).toEqual([true]);
  });

  test('the scale ends at a round number that holds every bar', () => {
    expect(tracks.max).toBe(80);
    expect(tracks.ticks.map(({ text }) => text)).toEqual(['0', '40', '80 t']);
  });
});

describe('amounts against a threshold', () => {
  const ratio = {
    basis: 'derived',
    operation: 'ratio',
    inputs: ['ore-three-sy-2023', 'ore-three-ru-2023'],
    unit: 'percent',
    caveat: 'An estimate over an estimate.',
    note: 'In a footnote.',
  };
  const quarter = {
    basis: 'derived',
    operation: 'quotient',
    inputs: ['ore-three-ru-2023'],
    divisor: 4,
    unit: 'tonne',
  };
  const tracks = tracksOf(
    {
      type: 'threshold',
      rows: [{ label: 'Syldavia', figure: 'ore-three-sy-2023' }],
      threshold: { label: 'a quarter', figure: 'quarter' },
      readings: [{ reading: 'Against the whole year', limit: 'stated', figures: ['ratio'] }],
    },
    { ...oreSeries, figures: { ...oreSeries.figures, ratio, quarter } },
  );

  test('are bars that name their edition, and the threshold is a line across', () => {
    expect(rowsOfTracks(tracks)).toMatchObject([
      {
        label: 'Syldavia',
        measure: 'Survey 2026, for 2023, as revised, published after the article',
      },
    ]);
    expect(tracks.bars).toBe(true);
    expect(tracks.line).toMatchObject({
      figure: 'quarter',
      text: '17.5 t',
      label: 'a quarter',
    });
  });

  test('an amount that two editions give alike is one bar that names both, and is not all younger than the article', () => {
    const amount = (source: string, value: number) => ({
      basis: 'measured',
      value,
      unit: 'tonne',
      source,
      period: '2022',
    });
    const drawn = (newer: number) =>
      tracksOf(
        {
          type: 'threshold',
          rows: [{ label: 'Ore', figure: 'older', editions: ['newer'] }],
          threshold: { label: 'a limit', figure: 'older', editions: ['newer'] },
        },
        {
          ...oreSeries,
          figures: { older: amount('second', 66), newer: amount('third', newer) },
        },
      );
    const [alike] = rowsOfTracks(drawn(66));
    expect(alike?.marks).toMatchObject([{ text: '66 t', later: false }]);
    expect(alike?.measure).toBe(
      'Survey 2025 and Survey 2026 (published after the article), for 2022',
    );
    expect(drawn(66).line?.text).toBe('66 t');
    const [apart] = rowsOfTracks(drawn(70));
    expect(apart?.marks.map(({ text }) => text)).toEqual(['66 t', '70 t']);
    expect(drawn(70).line?.text).toBe('66–70 t');
  });

  test('a reading has its computed share, its limit, and what else is to be known of it', () => {
    expect(tracks.readings).toMatchObject([
      {
        text: 'less than 60%',
        row: { label: 'Against the whole year', marks: [{ text: '31.4%' }] },
      },
    ]);
    expect(tracks.readings[0]?.row.marks[0]?.remarks).toContain('In a footnote.');
    expect(tracks.caveats).toEqual(['An estimate over an estimate.']);
  });
});

describe('a scale', () => {
  const endFor = (value: number): number =>
    scaleFor([{ value, unit: 'tonne' }], words.quantity).max;

  test.each([
    [150, 160],
    [67_500, 80_000],
    [270_000, 300_000],
    [0.3, 0.3],
  ])('for values up to %d ends at %d, no further than it must', (most, end) => {
    expect(endFor(most)).toBe(end);
  });

  test('of percentages ends at the whole, or beyond it where a value does', () => {
    expect(scaleFor([{ value: 12, unit: 'percent' }], words.quantity).max).toBe(100);
    expect(scaleFor([{ value: 130, unit: 'percent' }], words.quantity).max).toBe(160);
  });

  test('of nothing but zeros still has a length', () => {
    expect(endFor(0)).toBeGreaterThan(0);
  });
});
