import type { CslItem } from './csl-item.ts';

const pad = (part: number): string => String(part).padStart(2, '0');

/** A CSL item as a RIS record of a web page; lines end as the format wants them. */
export const risOf = (item: CslItem): string => {
  const [date] = item.issued?.['date-parts'] ?? [];
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    // A comma at the end keeps readers from taking the last word of a publisher for a family name.
    ['AU', `${item.author[0].literal},`],
    ['TI', item.title],
    ['T2', item['container-title']],
    ...(date === undefined
      ? []
      : ([
          ['PY', String(date[0])],
          ['DA', `${date[0]}/${pad(date[1])}/${pad(date[2])}/`],
        ] as const)),
    ['UR', item.URL],
    ['LA', item.language],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
};
