import type { Page } from 'playwright-core';

/** A bar as seen: where it ends, in percent of its track, and its colour. */
export interface SeenBar {
  readonly end: number;
  readonly colour: string;
}

/** The bars that the table says: each value, in the colour of its track. */
export const tableBars = (page: Page): Promise<SeenBar[]> =>
  page.locator('[data-share-chart] tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const track = row.querySelector('[data-track]');
      return {
        end: Number(row.querySelector('data')?.getAttribute('value')),
        colour: track === null ? '' : getComputedStyle(track).color,
      };
    }),
  );

/** The bars that stand on the canvas, read from its pixels along the middle of each row's track. */
export const drawnBars = (page: Page): Promise<SeenBar[]> =>
  page.locator('[data-share-chart]').evaluate((chart) => {
    const canvas = chart.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return [];
    const frame = canvas.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    return [...chart.querySelectorAll('[data-track]')].map((track) => {
      const box = track.getBoundingClientRect();
      // Beside the middle, where the rail is, and inside the bar.
      const middle = (box.top + box.height / 2 - frame.top) * (canvas.height / frame.height);
      const y = Math.round(middle + 2);
      const from = Math.round((box.left - frame.left) * scale);
      const { data } = context.getImageData(from, y, Math.round(box.width * scale), 1);
      const bar = data.slice(32, 35);
      let end = 0;
      while ((data[4 * end + 3] ?? 0) >= 128) end += 1;
      // The marker is centred on the value.
      const value = (100 * (end / scale - 3)) / box.width;
      return { end: Math.round(value), colour: `rgb(${bar.join(', ')})` };
    });
  });
