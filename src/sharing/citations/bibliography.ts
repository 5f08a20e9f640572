import { escapeMarkup } from '../feeds/markup.ts';
import type { CslItem } from './csl-item.ts';
import { endWith } from './end-with.ts';
import { setMarks } from './quotation-marks.ts';
import { titleCase } from './title-case.ts';

/** The styles in which a page can be cited. */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const months = {
  long: 'January February March April May June July August September October November December',
  short: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.',
} as const;

const monthOf = (month: number, length: keyof typeof months): string =>
  months[length].split(' ')[month - 1] ?? '';

/** A text as HTML that says what is Chinese. */
const markup = (text: string): string =>
  escapeMarkup(text).replace(/\p{Script=Han}+/gu, '<span lang="zh-Hans">$&</span>');

const sentence = (text: string): string => {
  const { within, after } = endWith('.', setMarks(text, { quoted: false }));
  return markup(within + after);
};

const italic = (text: string, mark: '.' | ','): string => {
  const { within, after } = endWith(mark, setMarks(text, { quoted: false }));
  return `<i>${markup(within)}</i>${after}`;
};

const quoted = (text: string): string => {
  const { within, after } = endWith('.', setMarks(text, { quoted: true }));
  return `“${markup(within + after)}”`;
};

/** What a style puts in order. */
interface Cited {
  readonly author: string;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly date: readonly [year: number, month: number, day: number] | undefined;
}

/** The parts of a citation in each style, for a web page whose author is a body. */
const partsIn: Readonly<Record<CitationStyle, (cited: Cited) => readonly string[]>> = {
  apa: ({ author, title, site, url, date }) => [
    sentence(author),
    date === undefined ? '(n.d.).' : `(${date[0]}, ${monthOf(date[1], 'long')} ${date[2]}).`,
    italic(title, '.'),
    sentence(titleCase(site)),
    // A page without a date may change: the style says that it was looked up, and we know of no day.
    ...(date === undefined ? ['Retrieved'] : []),
    url,
  ],
  chicago: ({ author, title, site, url, date }) => [
    sentence(author),
    date === undefined ? 'n.d.' : `${date[0]}.`,
    quoted(titleCase(title)),
    sentence(titleCase(site)),
    ...(date === undefined ? [] : [`${monthOf(date[1], 'long')} ${date[2]}, ${date[0]}.`]),
    `${url}.`,
  ],
  mla: ({ author, title, site, url, date }) => [
    sentence(author),
    quoted(titleCase(title)),
    italic(titleCase(site), ','),
    ...(date === undefined ? [] : [`${date[2]} ${monthOf(date[1], 'short')} ${date[0]},`]),
    `${url}.`,
  ],
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An item in a bibliography of a style, as HTML whose only tags are `<i>` and the mark of what is Chinese. */
export const citationOf = (item: CslItem, style: CitationStyle): string =>
  partsIn[style]({
    author: inOneLine(item.author[0].literal),
    title: inOneLine(item.title),
    site: inOneLine(item['container-title']),
    url: escapeMarkup(item.URL),
    date: item.issued?.['date-parts'][0],
  }).join(' ');
