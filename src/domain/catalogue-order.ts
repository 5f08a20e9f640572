import type { Article, HistoricEvent, Identified } from './catalogue.ts';
import { spanOf } from './moment.ts';

/** The order of UTF-16 code units, which no locale changes. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** The order of the files from which things come. */
export const byFile = (a: Identified, b: Identified): number => byText(a.file, b.file);

/** The instant at which an article was published, newest first; articles of one instant stand in the order of their files. */
export const byPublication = (a: Article, b: Article): number => {
  const key = ({ published: { date, time } }: Article): string => `${date}T${time ?? ''}`;
  return byText(key(b), key(a)) || byFile(a, b);
};

/** The order of time: what begins earlier first, then what ends earlier. */
export const byDate = (a: HistoricEvent, b: HistoricEvent): number => {
  const [[a0, a1], [b0, b1]] = [spanOf(a.date) ?? ['', ''], spanOf(b.date) ?? ['', '']];
  return byText(a0, b0) || byText(a1, b1) || byFile(a, b);
};
