import { expect, test } from 'vitest';
import { checkChartEditions } from '../../src/checks/chart-editions.ts';
import { catalogueOf } from '../support/catalogue.ts';

test('what a chart names as another edition of a bar has the bar’s unit', () => {
  const problems = (unit: string) =>
    checkChartEditions(
      catalogueOf({
        sources: { survey: {} },
        figures: {
          older: { unit: 'tonne', source: 'survey' },
          newer: { unit, source: 'survey' },
        },
        charts: {
          bars: {
            type: 'threshold',
            rows: [{ label: 'Ore', figure: 'older', editions: ['newer'] }],
            threshold: { label: 'a limit', figure: 'older' },
          },
        },
      }),
    );
  expect(problems('tonne')).toEqual([]);
  expect(problems('kilogram')).toMatchObject([{ id: 'newer', fault: 'other-unit' }]);
});
