import type { CslItem } from './csl-item.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which no character is a command of TeX, and no two are drawn as one; letters of every script stand as they are, in UTF-8. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\\~^&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`)
    .replace(/(['`,<>-])(?=\1)|[?!](?=`)/g, '$&{}')
    .replace(/\s+/g, ' ');

/** A CSL item as a BibTeX entry; the second pair of braces keeps capitals, and a publisher’s name whole. */
export const bibtexOf = (item: CslItem): string => {
  const [date] = item.issued?.['date-parts'] ?? [];
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeTex(item.author[0].literal)}}`],
    ['title', `{${escapeTex(item.title)}}`],
    ['howpublished', escapeTex(item['container-title'])],
    // BibTeX knows year and month, BibLaTeX the whole date.
    ...(date === undefined
      ? []
      : ([
          ['date', date.map((part) => String(part).padStart(2, '0')).join('-')],
          ['year', String(date[0])],
          ['month', String(date[1])],
        ] as const)),
    // An address is set as it stands: percent signs and the like are plain in \url.
    ['url', item.URL],
    ['langid', item.language === 'en' ? 'english' : item.language],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${item.id},\n${lines.join('')}}\n`;
};
