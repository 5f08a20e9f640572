import type { Citations } from './citations.ts';

/** What is cited of a source: its own words, or where none are quoted nor a number given, what we say it says. */
export interface Passage {
  readonly excerpt: string | undefined;
  readonly speaker: string | undefined;
  readonly note: string | undefined;
  readonly locator: string | undefined;
}

/** A note that ends in a colon names the subject of the excerpt. */
const namesSubject = (note: string | undefined): boolean => note?.endsWith(':') === true;

/** The passages for which a source is cited, each once, in the order of what cites it. */
export const passagesOf = ({ claims, terms }: Pick<Citations, 'claims' | 'terms'>): Passage[] => {
  const cited = [
    ...claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ excerpt, figures, note, speaker, locator }): Passage[] => {
        if (excerpt === undefined && figures.length > 0) return [];
        const lead = excerpt === undefined || namesSubject(note) ? note : undefined;
        return [{ excerpt, speaker, note: lead, locator }];
      }),
    ),
    ...terms.flatMap(({ excerpt }): Passage[] =>
      excerpt === undefined
        ? []
        : [{ excerpt, speaker: undefined, note: undefined, locator: undefined }],
    ),
  ];
  const seen = new Set<string | undefined>();
  return cited.filter(({ excerpt, note }) => {
    const key = excerpt ?? note;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
