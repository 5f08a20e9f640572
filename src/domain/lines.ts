const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** Puts a text on one line: a break becomes a space, and nothing between Han characters. */
export const joinLines = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line, index, { length }) => {
      const start = index === 0 ? line : line.trimStart();
      return index === length - 1 ? start : start.trimEnd();
    })
    .reduce((joined, line) => {
      const glued = han.test(joined.at(-1) ?? '') && han.test(line.charAt(0));
      return `${joined}${glued || line === '' || joined === '' ? '' : ' '}${line}`;
    });
