/** A text as numbers are read in it: every digit plain, every gap one space; and where in the original each of its code units stands. */
export interface FoldedText {
  readonly text: string;
  /** One entry a code unit, and one for the end. */
  readonly at: readonly number[];
}

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** The digits of a script stand in a row of ten, from its zero on. */
const plainDigit = (digit: string): string => {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(codePoint - value - 1)) value += 1;
  return String(value);
};

const foldCharacter = (character: string): string => {
  if (/[\p{Cf}\p{Mn}\p{Me}]/u.test(character)) return '';
  const plain = character.normalize('NFKC').replace(/[\u2010\u2011]/g, '-');
  // What has no digits of its own, such as a Roman numeral, stays the number that it is.
  if (/[\p{Nl}\p{No}]/u.test(character) && !/\d/.test(plain)) return character;
  return plain.replace(/(?!\d)\p{Nd}/gu, plainDigit);
};

/** Folds a text for reading: other scripts’ digits, fractions and hyphens as plain ones, white space of any length as one space, what is invisible left out. */
export const foldText = (original: string): FoldedText => {
  const pieces: string[] = [];
  const at: number[] = [];
  let last = '';
  let index = 0;
  const folded = new Map<string, string>();
  const add = (piece: string): void => {
    pieces.push(piece);
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- each code unit, not each character
    for (let unit = 0; unit < piece.length; unit += 1) at.push(index);
    last = piece.charAt(piece.length - 1);
  };
  for (const character of original) {
    if (character > ' ' && character < '\u007f') add(character);
    else if (/\s/.test(character)) {
      if (last !== ' ') add(' ');
    } else {
      const piece = folded.get(character) ?? foldCharacter(character);
      folded.set(character, piece);
      if (piece !== '') add(piece);
    }
    index += character.length;
  }
  at.push(index);
  const text = pieces.join('').replace(/(?<=\p{L})–(?=\p{L})/gu, '-');
  return { text, at };
};
