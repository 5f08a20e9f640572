/** A run of a statement's words, and where it starts in the statement's `text`. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly start: number;
}

/** A citation as it stands in the digest, with the space before it: ` [3]`; it cites paragraphs of the original. */
export interface Citation {
  readonly kind: 'citation';
  readonly raw: string;
  readonly paragraphs: readonly number[];
}

/** One statement of a digest. */
export interface Statement {
  /** As it stands in the digest, citations and all. */
  readonly raw: string;
  /** `raw` without its citation brackets and the space before each; what claims quote. */
  readonly text: string;
  /** The numbers of the original's paragraphs it rests on, ascending, each once. */
  readonly paragraphs: readonly number[];
  /** `raw` in pieces; joined again they are `raw`. */
  readonly parts: readonly (Words | Citation)[];
}

/** A section of a digest; statements before any heading stand in one whose heading is empty. */
export interface Section {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** The article's text as we hold it: quoted, never edited. */
export interface Digest {
  readonly sections: readonly Section[];
}

/** The source of one citation bracket, ASCII or full-width, such as `[3]` or `［3］`; four digits are a year, not a paragraph. */
export const citationPattern =
  /[[［]\s?([0-9０-９]{1,3}(?:\s?[,，、]\s?[0-9０-９]{1,3}){0,40})\s?[\]］]/;

const paragraphNumbers = (list: string): number[] =>
  list
    .normalize('NFKC')
    .split(/[,、]/)
    .map((number) => Number.parseInt(number.trim(), 10));

/** Reads a statement as it stands in the digest into its text, its parts and the paragraphs it rests on. */
export const parseStatement = (raw: string): Statement => {
  const parts: (Words | Citation)[] = [];
  let text = '';
  let done = 0;
  const addWords = (words: string): void => {
    if (words === '') return;
    parts.push({ kind: 'words', text: words, start: text.length });
    text += words;
  };
  for (const match of raw.matchAll(new RegExp(citationPattern, 'g'))) {
    const words = raw.slice(done, match.index).trimEnd();
    addWords(words);
    const end = match.index + match[0].length;
    const paragraphs = paragraphNumbers(match[1] ?? '');
    parts.push({ kind: 'citation', raw: raw.slice(done + words.length, end), paragraphs });
    done = end;
  }
  addWords(raw.slice(done));
  const cited = parts.flatMap((part) => (part.kind === 'citation' ? part.paragraphs : []));
  return { raw, text, parts, paragraphs: [...new Set(cited)].sort((a, b) => a - b) };
};
