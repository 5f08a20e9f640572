import type { CslItem } from './csl-item.ts';
import type { MetaTag } from '../page-tags.ts';

/** The tags from which Zotero and its like take a citation: Highwire’s names, and Zotero’s own for what the page is. */
export const citationTags = (item: CslItem): readonly MetaTag[] => {
  const [date] = item.issued?.['date-parts'] ?? [];
  return [
    { name: 'citation_title', content: item.title },
    { name: 'citation_author', content: item.author[0].literal },
    ...(date === undefined
      ? []
      : [
          {
            name: 'citation_publication_date',
            content: date.map((part) => String(part).padStart(2, '0')).join('/'),
          },
        ]),
    { name: 'citation_public_url', content: item.URL },
    { name: 'citation_language', content: item.language },
    { name: 'z:itemType', content: 'webpage' },
  ];
};
