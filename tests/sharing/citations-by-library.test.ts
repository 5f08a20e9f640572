import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citationOf,
  type CitationStyle,
  citationStyles,
} from '../../src/sharing/citations/bibliography.ts';
import { type CslItem, cslItemOf } from '../../src/sharing/citations/csl-item.ts';
import { smallWords } from '../../src/sharing/citations/lower-case-words.ts';
import { tellClaim } from '../../src/sharing/told-claim.ts';
import { citedByLibrary } from '../support/citation-library.ts';
import { ownSite } from './content-cards.ts';

const undated: CslItem = {
  id: 'mined',
  type: 'webpage',
  title: 'The Ore: China mines 60% of all ore',
  author: [{ literal: 'The desk' }],
  'container-title': 'Assay',
  URL: 'https://ores.news/claims/mined/',
  language: 'en',
};
const dated: CslItem = { ...undated, issued: { 'date-parts': [[2026, 11, 5]] } };

/** Holds our citations of items, in all styles, to those of the library. */
const expectAlike = async (items: readonly CslItem[]): Promise<void> => {
  for (const item of items) {
    for (const style of citationStyles) {
      expect(citationOf(item, style)).toBe(await citedByLibrary(item, style));
    }
  }
};

/** Titles as claims have them, and as they might. */
const ordinaryTitles = [
  // Where a title begins and ends, and where it begins anew.
  'The Ore: who mines it?',
  'the ore is sold!',
  'What? the mine is where?',
  'The Ore: China: a rule of its own',
  'Yahoo! and the ore',
  'Withdrawn: The Ore: of all that is mined, a third is sold',
  'look it up',
  'a tax to live with',
  'what it is for (and of)',
  'a',
  'one thing; the other',
  'the end...',
  'and the rest of it …',
  'it is sold in the U.S.',
  'Ores of the world:',
  // Small words, compounds, numbers and names.
  'The price of ore is above that of tin, and its export is up to the ministry',
  'It came out of the mine because of rain, according to the miners',
  'Sixty per cent of mining, 60 per cent of refining and about 71% of it all',
  'State-of-the-art mine-to-magnet chains in the US-China trade',
  'A year-on-year rise in 5-fold rare-earth prices',
  'To mine 2,000 tonnes/year of NdFeB is to earn $5',
  '1–2 of the 5 m deep shafts—and the rest — are open',
  'iPhone makers, the EU and USGS depend on O’Neill and Xi’an',
  'The 1990s and the ’90s',
  'E.g. a mine v. another vs. a third',
  'Ore/metal and/or supply/demand for it',
  'the naïve école über alles',
  'β decay and the γ of it',
  'Profit & loss, if a < b > c',
  // Apostrophes and quotation marks.
  'China’s and Japan\'s miners’ strike isn\'t "over"',
  'He said “stop” and left',
  'He said "stop" and left',
  'He said: “the end is near.”',
  'a word is “ore”',
  'What is “ore”?',
  'Who asked “why?”',
  '“Ore” is a word, “tin” another',
  'Mining is “a ‘nested’ thing” here',
  'It is “the ‘end’”',
  'Mining is ‘single’ here, as is ‘this’',
  'from the “mine” (the “pit”) to “market”',
  "the '90s boom",
  'a 5" pipe',
  'a “Lost mark',
  // Chinese.
  '中国的稀土 and the ore of 江西',
  '搜狐: the “稀土” of 中国',
  '中国：稀土',
];

describe('what the library cites', () => {
  test('is cited alike for every claim of ours, dated and undated', async () => {
    const site = ownSite();
    const items = site.claims.all.map((claim) => cslItemOf(tellClaim(claim, site), site.settings));
    expect(items.length).toBeGreaterThan(0);
    await expectAlike(items);
    await expectAlike(items.map((item) => ({ ...undated, title: item.title, URL: item.URL })));
  });

  test.each(ordinaryTitles)('is cited alike if the title is %s', async (title) => {
    await expectAlike([dated, undated].map((item) => ({ ...item, title })));
  });

  test.each([
    'the desk of ore',
    'Ores Inc.',
    'Ores & Co',
    'Who?',
    'The desk:',
    'The “Ore”',
    'The "Ore" desk',
    'O’Neill’s',
    '中国 ores',
  ])('is cited alike if the publisher or the site is %s', async (name) => {
    await expectAlike([
      { ...dated, author: [{ literal: name }] },
      { ...dated, 'container-title': name },
      { ...undated, 'container-title': name },
    ]);
  });

  test('is cited alike in every month, and under any address', async () => {
    const days = Array.from({ length: 12 }, (_, month) => [2026, month + 1, 28 - month] as const);
    await expectAlike(days.map((day) => ({ ...dated, issued: { 'date-parts': [day] } })));
    await expectAlike([{ ...dated, URL: 'https://ores.news/?claim=1&edition=2' }]);
  });

  test('is cited alike with each small word, in the middle and at the end', async () => {
    for (const small of smallWords) {
      await expectAlike([{ ...dated, title: `The Ore: Mines ${small} ore ${small}` }]);
    }
  });

  test('is cited alike whatever ordinary words make the title', async () => {
    const words = [
      ...['ore', 'the', 'of', 'a', 'in', 'and', 'is', 'its', 'per', 'cent', 'with', 'up', 'China'],
      ...['60%', '2,000', '90s', 'rare-earth', 'state-of-the-art', 'US-China', '(USGS)', '$5'],
      ...['iPhone', 'NdFeB', '稀土', '“gold mines”', '‘tin’', '"the ore"', '2–3', 'supply/demand'],
    ];
    const word = fc
      .tuple(fc.constantFrom(...words), fc.constantFrom('', '', '', ',', ':', ';', '?'))
      .map((parts) => parts.join(''));
    const titles = fc.array(word, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(titles, (title) => expectAlike([{ ...dated, title: `The Ore: ${title}` }])),
      { numRuns: 60 },
    );
  });
});

/** Where we cite otherwise, and why: how the library has it, and how we have it. */
const differences: readonly (readonly [
  why: string,
  cited: Partial<CslItem>,
  style: CitationStyle,
  theirs: string,
  ours: string,
])[] = [
  [
    'the first part of each compound has a capital, not only of the first one',
    { title: 'The Ore: an up-and-coming by-product, sold by e-mail' },
    'chicago',
    'An up-and-Coming by-Product, Sold by e-Mail',
    'An Up-and-Coming By-Product, Sold by E-Mail',
  ],
  [
    'an address keeps its letters',
    { title: 'It is on ores.example and https://ores.example/a/mine' },
    'mla',
    'It Is on Ores.Example and Https://Ores.Example/a/Mine',
    'It Is on ores.example and https://ores.example/a/mine',
  ],
  [
    'the sign of a unit keeps its letters, for Kg and M are others',
    { title: 'A car takes 2 kg of ore from 3 km²' },
    'chicago',
    'A Car Takes 2 Kg of Ore from 3 Km<sup>2</sup>',
    'A Car Takes 2 kg of Ore from 3 km²',
  ],
  [
    'a raised sign is a letter like others, and needs no tag',
    { title: 'Ore™ of 5 m²' },
    'apa',
    'Ore<sup>TM</sup> of 5 m<sup>2</sup>',
    'Ore™ of 5 m²',
  ],
  [
    'a letter that has no capital of one letter stays',
    { title: 'the ßtraße' },
    'chicago',
    'The SStraße',
    'The ßtraße',
  ],
  [
    'a small word at the end has a capital after an apostrophe too',
    { title: 'China’s ore is what it’s made of' },
    'chicago',
    'It’s Made of.',
    'It’s Made Of.',
  ],
  [
    'a word after a sign by itself is the first one',
    { title: '… the rest' },
    'mla',
    '“… the Rest.”',
    '“… The Rest.”',
  ],
  [
    'a quotation that is not English has its capitals',
    { title: 'The «ore»' },
    'mla',
    'The «ore»',
    'The «Ore»',
  ],
  [
    'straight single marks make a quotation, whose words have capitals',
    { title: "He said 'stop' and left" },
    'chicago',
    '‘stop’',
    '‘Stop’',
  ],
  [
    'straight double marks make one at the beginning too',
    { title: '"sold" is the word' },
    'chicago',
    '‘sold’',
    '‘Sold’',
  ],
  ['a straight mark may follow a bracket', { title: "The ('ore')" }, 'apa', "('ore’)", '(“ore”)'],
  [
    'an apostrophe in a quotation is none of its marks',
    { title: 'She said ‘we’re here’' },
    'chicago',
    '‘We’Re Here.’',
    '‘We’re Here.’',
  ],
  [
    'an apostrophe at the end of a word in a quotation is none either',
    { title: 'The “miners’ strike” is on' },
    'chicago',
    '“Miners’ Strike”',
    '‘Miners’ Strike’',
  ],
  [
    'a quotation has its capital although another is in it',
    { title: 'It is “sold ‘out’ to” them' },
    'mla',
    '‘sold “out” to’',
    '‘Sold “out” to’',
  ],
  [
    'what is left out of a decade opens no quotation',
    { title: "The '60s and the miners' strike" },
    'apa',
    'The “60s and the miners” strike',
    'The ’60s and the miners’ strike',
  ],
  [
    'nor does what is left out of a word',
    { title: "Rock 'n' roll" },
    'apa',
    'Rock “n” roll',
    'Rock ’n’ roll',
  ],
  [
    'a site named in Chinese is in the tags of every site; whether Chinese slants is for style sheets',
    { 'container-title': '矿石' },
    'mla',
    '<span lang="zh-Hans">矿石</span>,',
    '<i><span lang="zh-Hans">矿石</span></i>,',
  ],
];

describe('what the library gets wrong', () => {
  test.each(differences)(
    'is cited as the style has it: %s',
    async (_why, cited, style, theirs, ours) => {
      const item = { ...dated, ...cited };
      const library = await citedByLibrary(item, style);
      expect(library).toContain(theirs);
      expect(citationOf(item, style)).toBe(library.replace(theirs, ours));
    },
  );
});
