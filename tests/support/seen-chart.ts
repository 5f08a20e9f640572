import type { Page } from 'playwright-core';

/** The first chart of a page as a picture: as its canvas shows it, or as its table does. */
const pictureOf = async (page: Page, side: 'canvas' | 'table'): Promise<string> => {
  const chart = page.locator('[data-chart]').first();
  await chart.evaluate((figure, hide) => {
    figure.toggleAttribute('data-drawn', !hide);
    figure.querySelector<HTMLElement>('.frame')?.toggleAttribute('hidden', hide);
  }, side === 'table');
  const picture = await chart.screenshot({ animations: 'disabled' });
  return picture.toString('base64');
};

/** How many pixels of the tracks of a page’s first chart differ between its canvas and its table: those unlike all that is around their place in the other, so that smoothed edges do not count and a mark that is missing or elsewhere does. */
export const differenceOfChart = async (page: Page): Promise<number> => {
  const pictures = [await pictureOf(page, 'table'), await pictureOf(page, 'canvas')];
  return page.evaluate(async (encoded) => {
    const [table, canvas] = await Promise.all(
      encoded.map(async (data) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      }),
    );
    if (!table || !canvas) return Infinity;
    if (table.width !== canvas.width || table.height !== canvas.height) return Infinity;
    const figure = document.querySelector('[data-chart]');
    const outer = figure?.getBoundingClientRect();
    const scale = table.width / (outer?.width ?? 1);
    const reach = [-1, 0, 1];
    /** Whether a pixel of one picture has, channel by channel, a value such as lie around its place in the other. */
    const isIn = (one: ImageData, other: ImageData, at: number): boolean =>
      [0, 1, 2].every((channel) => {
        if (one.data[at + channel] === other.data[at + channel]) return true;
        const around = reach.flatMap((dy) =>
          reach.map((dx) => other.data[at + 4 * (dy * other.width + dx) + channel] ?? 0),
        );
        const value = one.data[at + channel] ?? 0;
        return value > Math.min(...around) - 24 && value < Math.max(...around) + 24;
      });
    let different = 0;
    for (const track of figure?.querySelectorAll('[data-track]') ?? []) {
      const box = track.getBoundingClientRect();
      const left = (box.left - (outer?.left ?? 0)) * scale;
      const top = (box.top - (outer?.top ?? 0)) * scale;
      for (let y = Math.ceil(top) + 1; y < top + box.height * scale - 1; y += 1) {
        for (let x = Math.ceil(left) + 2; x < left + box.width * scale - 2; x += 1) {
          const at = 4 * (y * table.width + x);
          if (!isIn(table, canvas, at) || !isIn(canvas, table, at)) different += 1;
        }
      }
    }
    return different;
  }, pictures);
};

/** The colours that the marks of a page's first chart have: those of its tracks. */
export const trackColours = (page: Page): Promise<string[]> =>
  page
    .locator('[data-chart]')
    .first()
    .locator('[data-track]')
    .evaluateAll((tracks) => tracks.map((track) => getComputedStyle(track).color));
