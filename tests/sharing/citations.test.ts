import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/domain/site.ts';
import { permalinks } from '../../src/domain/permalink.ts';
import { bibtexOf } from '../../src/sharing/citations/bibtex.ts';
import { citationOf, citationStyles } from '../../src/sharing/citations/bibliography.ts';
import { citationTags } from '../../src/sharing/citations/citation-tags.ts';
import { type CslItem, cslItemOf } from '../../src/sharing/citations/csl-item.ts';
import { risOf } from '../../src/sharing/citations/ris.ts';
import { tellClaim } from '../../src/sharing/told-claim.ts';
import { catalogueOf, type Things } from '../support/catalogue.ts';
import { parseDocument } from '../support/document.ts';
import { allHostileTexts, enormousTexts } from '../support/hostile-texts.ts';

const to = permalinks('/ores/');

/** The citation of a claim with these fields, on a site below `/ores/`. */
const itemOf = (claim: Things[string]): CslItem => {
  const site = siteOf(
    catalogueOf({
      claims: { mined: { quote: 'China mines 60% of all ore', figures: ['share'], ...claim } },
      figures: { share: { wording: '60%' } },
    }),
    { drafts: false, to },
  );
  const [claimed] = site.claims.all;
  if (claimed === undefined) throw new Error('There is no claim.');
  return cslItemOf(tellClaim(claimed, site), site.settings);
};

const finding = { word: 'corroborated', about: 'all of it', reason: 'So.', date: '2026-11-05' };
const item = itemOf({ restatement: 'China mines :figure[share] of all ore.', findings: [finding] });

describe('a claim’s page as a work to cite', () => {
  test('has the publisher of the settings as its author, and a title that says who claims', () => {
    expect(item).toEqual({
      id: 'mined',
      type: 'webpage',
      title: 'The Ore: China mines 60% of all ore',
      author: [{ literal: 'The desk' }],
      'container-title': 'Assay',
      issued: { 'date-parts': [[2026, 11, 5]] },
      URL: 'https://ores.news/ores/claims/mined/',
      language: 'en',
    });
  });

  test('is dated by its newest finding or revision, and not at all while it has neither', () => {
    const revision = { date: '2026-12-01', type: 'typo', reason: 'So.' };
    expect(itemOf({ findings: [finding], revisions: [revision] }).issued).toEqual({
      'date-parts': [[2026, 12, 1]],
    });
    expect(itemOf({})).not.toHaveProperty('issued');
  });

  test.each([
    [
      'apa',
      'The desk. (2026, November 5). <i>The Ore: China mines 60% of all ore</i>. Assay. https://ores.news/ores/claims/mined/',
    ],
    [
      'chicago',
      'The desk. 2026. “The Ore: China Mines 60% of All Ore.” Assay. November 5, 2026. https://ores.news/ores/claims/mined/.',
    ],
    [
      'mla',
      'The desk. “The Ore: China Mines 60% of All Ore.” <i>Assay</i>, 5 Nov. 2026, https://ores.news/ores/claims/mined/.',
    ],
  ] as const)('is cited in %s', (style, expected) => {
    expect(citationOf(item, style)).toBe(expected);
  });

  test('says in a citation that it is undated', () => {
    expect(citationOf(itemOf({}), 'apa')).toContain('(n.d.)');
  });

  test('is cited as text: what looks like a tag is none', () => {
    const cited = citationOf({ ...item, title: 'A <b>&</b> 中国' }, 'apa');
    expect(cited).toContain('A &lt;b&gt;&amp;&lt;/b&gt; <span lang="zh-Hans">中国</span>');
  });

  test.each(citationStyles)(
    'changes nothing of a title in %s but case and quotation marks',
    (style) => {
      const alike = (text: string): string =>
        text
          .toLowerCase()
          .replace(/[“”"‘’]/g, "'")
          .replace(/\s+/g, ' ');
      for (const title of [
        ...allHostileTexts,
        ...Object.values(enormousTexts),
        'ßen ŉen ǆen ﬁn ςen',
      ]) {
        const { elements } = parseDocument(citationOf({ ...item, title: `x ${title} x` }, style));
        const strange = elements.filter(
          ({ name }) => !['html', 'head', 'body', 'i', 'span'].includes(name),
        );
        expect(strange).toEqual([]);
        expect(alike(elements[0]?.text ?? '')).toContain(alike(`x ${title} x`));
      }
    },
  );

  test('has the tags from which Zotero takes it', () => {
    expect(citationTags(item)).toEqual([
      { name: 'citation_title', content: item.title },
      { name: 'citation_author', content: 'The desk' },
      { name: 'citation_publication_date', content: '2026/11/05' },
      { name: 'citation_public_url', content: item.URL },
      { name: 'citation_language', content: 'en' },
      { name: 'z:itemType', content: 'webpage' },
    ]);
  });
});

/** The text of a field as the converter keeps it: runs, and letters it has set apart. */
const textOf = (field: unknown): string =>
  Array.isArray(field)
    ? field
        .map((part: { text?: string; content?: unknown }) => part.text ?? textOf(part.content))
        .join('')
    : '';

/** Characters that mean something to TeX, RIS or nobody, and letters of several scripts; white space is one space. */
const titles = fc
  .array(
    fc.constantFrom(...'aB7 &#_%{}$~^\\<>@"\'-,.:;|=/(){}[]', '中', '国', 'é', '’', '–', '😀'),
    { minLength: 1, maxLength: 40 },
  )
  .map((letters) => `x${letters.join('')}x`.replace(/\s+/g, ' '));

describe('BibTeX', () => {
  const read = (text: string) => {
    const { entries, errors } = new BibLatexParser(text, { processUnexpected: true }).parse();
    expect(errors).toEqual([]);
    return Object.values(entries)[0];
  };

  test('gives a reader author, title, date and address', () => {
    const entry = read(bibtexOf(item));
    const fields = entry?.fields as Record<string, unknown>;
    expect(entry?.bib_type).toBe('misc');
    expect(textOf((fields['author'] as { literal: unknown }[])[0]?.literal)).toBe('The desk');
    expect(textOf(fields['title'])).toBe(item.title);
    expect(fields['url']).toBe(item.URL);
    expect(fields['date']).toBe('2026-11-05');
  });

  test('loses no letter of a title, whatever it means to TeX', () => {
    fc.assert(
      fc.property(titles, (title) => {
        // The reader itself drops one command, which TeX knows.
        const plain = title.replaceAll('^', '');
        const entry = read(bibtexOf({ ...item, title: plain }));
        expect(textOf(entry?.fields['title'])).toBe(plain);
      }),
    );
    expect(bibtexOf({ ...item, title: 'x^2' })).toContain('x\\textasciicircum{}2');
    expect(bibtexOf({ ...item, title: "a''b--c" })).toContain("a'{}'b-{}-c");
  });
});

describe('RIS', () => {
  const read = (text: string) => Object.values(new RISParser(text).parse().entries)[0];

  test('gives a reader author, title, year and address', () => {
    const fields = read(risOf(item))?.fields as Record<string, unknown>;
    expect(JSON.stringify(fields['author'])).toContain('The desk');
    expect(textOf(fields['title'])).toBe(item.title);
    expect(fields['url']).toBe(item.URL);
    expect(fields['date']).toBe('2026');
  });

  test('loses no letter of a title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(textOf(read(risOf({ ...item, title }))?.fields['title'])).toBe(title);
      }),
    );
  });

  test('is a line a field, each ended as the format wants it', () => {
    const text = risOf({ ...item, title: 'Two\r\nER  - lines' });
    expect(text.split('\r\n').filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
  });
});
