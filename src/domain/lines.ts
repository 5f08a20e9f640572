const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** Puts a text on one line: a break becomes a space, and nothing between Han characters. */
export const joinLines = (text: string): string => {
  const pieces: string[] = [];
  let last = '';
  text.split(/\r\n|\n|\r/).forEach((whole, index, { length }) => {
    const start = index === 0 ? whole : whole.trimStart();
    const line = index === length - 1 ? start : start.trimEnd();
    if (line === '') return;
    const glued = last === '' || (han.test(last) && han.test(line.charAt(0)));
    pieces.push(glued ? line : ` ${line}`);
    last = line.charAt(line.length - 1);
  });
  return pieces.join('');
};
