/** The frontmatter of an entry’s text, between its two lines of dashes, and the lines, counted from 1, on which it and the body begin; the body at its first line that is not blank. */
export interface EntryParts {
  readonly frontmatter: string;
  readonly frontmatterLine: number;
  readonly bodyLine: number;
}

const countLines = (text: string): number => text.split('\n').length;

/** Takes an entry’s text apart; undefined where it has no frontmatter. */
export const partsOf = (entry: string): EntryParts | undefined => {
  const match = /^(\uFEFF?\s*---[^\S\n]*\n)([\s\S]*?\n)?---[^\S\n]*(?:\n\s*|$)/.exec(entry);
  if (match === null) return undefined;
  const [all, opening = '', frontmatter = ''] = match;
  return { frontmatter, frontmatterLine: countLines(opening), bodyLine: countLines(all) };
};
