/** A text with its quotation marks set, and how many marks at its end close a quotation. */
export interface MarkedText {
  readonly text: string;
  readonly closing: number;
}

const marks = /[“”"‘’']/g;
const isSingle = (mark: string): boolean => /[‘’']/.test(mark);
const isStraight = (mark: string): boolean => mark === '"' || mark === "'";
const isLetter = (sign: string | undefined): boolean => /[\p{Script=Latin}\p{N}]/u.test(sign ?? '');

/** Whether a mark opens a quotation if a partner is found; a straight one tells by where it stands, unless it stands for what is left out, as in the '90s and rock 'n' roll. */
const opensAt = (text: string, at: number, opened: number | undefined): boolean => {
  const mark = text.charAt(at);
  if (mark === '“') return true;
  if (mark === '‘') return !isLetter(text[at - 1]);
  if (!isStraight(mark) || /^'(?:\d0s|n)(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5)))
    return false;
  const isFree = at === 0 || opened === at - 1 || /[\s([“‘—–-]/.test(text.charAt(at - 1));
  return isFree && /\S/.test(text.charAt(at + 1));
};

/** Which marks of a text, by their places, open and close its quotations; the others are apostrophes, or stand alone. */
const pairsIn = (text: string): ReadonlyMap<number, 'opens' | 'closes'> => {
  const roles = new Map<number, 'opens' | 'closes'>();
  const open: { readonly at: number; readonly single: boolean }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const single = isSingle(mark);
    if (opensAt(text, at, open.at(-1)?.at)) {
      open.push({ at, single });
    } else if (!single || !isLetter(text[at - 1]) || !isLetter(text[at + 1])) {
      // What closes a double quotation closes all within it; ’ may be an apostrophe, and closes only the last.
      const place = single ? open.length - 1 : open.findLastIndex((mate) => !mate.single);
      const mate = open[place];
      if (mate?.single !== single || mark === '“' || mark === '‘') continue;
      roles.set(mate.at, 'opens').set(at, 'closes');
      open.length = place;
    }
  }
  return roles;
};

const forms = { opens: ['“', '‘'], closes: ['”', '’'] } as const;

/** Sets the marks of a text. Straight ones become curly, double outside and single within; once the whole stands in double ones itself, all are set anew, so that the outermost are single. */
export const setMarks = (text: string, { quoted }: { readonly quoted: boolean }): MarkedText => {
  const roles = pairsIn(text);
  let depth = quoted ? 1 : 0;
  const set = text.replace(marks, (mark: string, at: number) => {
    const role = roles.get(at);
    if (role === undefined) return mark === "'" ? '’' : mark;
    if (role === 'closes') depth -= 1;
    const form = forms[role][depth % 2 === 0 ? 0 : 1];
    if (role === 'opens') depth += 1;
    return quoted || isStraight(mark) ? form : mark;
  });
  let closing = 0;
  while (roles.get(text.length - 1 - closing) === 'closes') closing += 1;
  return { text: set, closing };
};
