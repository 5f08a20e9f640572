const turning = /[\u202a-\u202e\u2066-\u2069]/;

const [open, close] = ['\u2068', '\u2069'];

/** A paragraph ends whatever was opened in it, so each is closed by itself. */
const closed = (paragraph: string): string => {
  let unopened = 0;
  let unclosed = 0;
  for (const [sign] of paragraph.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== close) unclosed += 1;
    else if (unclosed > 0) unclosed -= 1;
    else unopened += 1;
  }
  // What the text closes without having opened it must close nothing of ours.
  return open.repeat(unopened + 1) + paragraph + close.repeat(unclosed + 1);
};

/**
 * A quoted text to stand in a line of ours: one that could turn round what stands beside it is put
 * between isolates, more of them than it closes itself; any other is left as it is. `<bdi>` would not
 * do: a browser lets the text close it (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export const setApart = (text: string): string =>
  turning.test(text) ? text.split('\u2029').map(closed).join('\u2029') : text;
