/** Colours, and how often each is met, in a table that finds a colour in a step or two; where a count is 0, a place is free. */
export interface ColourCounts {
  readonly colours: Int32Array;
  readonly counts: Uint32Array;
}

/** A pixel without its opacity. */
const opaque = 0xffffff;

/** A table of a power of two of places, so that a mask finds one. */
const tableOf = (places: number): ColourCounts => ({
  colours: new Int32Array(places),
  counts: new Uint32Array(places),
});

/** The place in a table of the colour of a pixel, or the free one that it would have. */
export const placeOf = ({ colours, counts }: ColourCounts, pixel: number): number => {
  const colour = pixel & opaque;
  const last = colours.length - 1;
  let place = (Math.imul(colour, 0x9e3779b1) >>> 8) & last;
  while (counts[place] !== 0 && colours[place] !== colour) place = (place + 1) & last;
  return place;
};

/** Where the run of one colour ends that begins at a pixel; it is not followed beyond `end`. */
export const endOfRun = (pixels: Int32Array, from: number, end: number): number => {
  const pixel = pixels[from];
  let to = from + 1;
  while (to < end && pixels[to] === pixel) to += 1;
  return to;
};

const twiceAsLarge = ({ colours, counts }: ColourCounts): ColourCounts => {
  const larger = tableOf(2 * colours.length);
  counts.forEach((count, from) => {
    if (count === 0) return;
    const colour = colours[from] ?? 0;
    const place = placeOf(larger, colour);
    larger.colours[place] = colour;
    larger.counts[place] = count;
  });
  return larger;
};

/** Counts the colours of pixels; runs of one colour, which paper is full of, count at once. */
export const countColours = (pixels: Int32Array): ColourCounts => {
  let table = tableOf(4096);
  let met = 0;
  let from = 0;
  while (from < pixels.length) {
    const to = endOfRun(pixels, from, pixels.length);
    const pixel = pixels[from] ?? 0;
    let place = placeOf(table, pixel);
    if (table.counts[place] === 0) {
      met += 1;
      if (2 * met > table.colours.length) {
        table = twiceAsLarge(table);
        place = placeOf(table, pixel);
      }
      table.colours[place] = pixel & opaque;
    }
    table.counts[place] = (table.counts[place] ?? 0) + to - from;
    from = to;
  }
  return table;
};
