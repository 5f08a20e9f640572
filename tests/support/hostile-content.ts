import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { numbersIn } from '../../src/checks/numbers/numbers-in.ts';
import { countSentences } from '../../src/checks/sentences.ts';
import { parseStatement } from '../../src/domain/digest.ts';
import { brokenReferences, referencesIn } from '../../src/domain/figure-reference.ts';
import { hiddenIn } from '../../src/domain/hidden-characters.ts';
import { countWords, longestExcerpt } from '../../src/domain/source-excerpt.ts';
import { hasWord } from '../../src/domain/text.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { writeDigest } from '../../src/markdown/stored-digest.ts';
import { familiesFor } from '../../src/sharing/drawing/card-fonts.ts';
import { allHostileTexts, hostileTexts } from './hostile-texts.ts';
import { sampleContent } from './sample-content.ts';

/** Whether a text may stand as a name or a label. */
const isName = (text: string): boolean =>
  hasWord(text) && text.trim() === text && hiddenIn(text).length === 0;
/** Whether a text may stand as prose of ours: without numbers, and without what was meant as a reference. */
const isProse = (text: string): boolean =>
  isName(text) &&
  numbersIn(text).length === 0 &&
  referencesIn(text).length + brokenReferences(text).length === 0 &&
  countSentences(text) === 1;
/** Whether a card has letters for it. */
const isDrawn = (text: string): boolean => {
  try {
    return familiesFor(text, 'upright').length > 0;
  } catch {
    return false;
  }
};
const isExcerpt = (text: string): boolean => hasWord(text) && countWords(text) <= longestExcerpt;
/** Whether a text may stand in a body of ours as it is, where a link would be a link. */
const isBody = (text: string): boolean =>
  isProse(text) && !/\]\(|<https?:/.test(text) && readBody(text).faults.length === 0;

const excerpts = allHostileTexts.filter(isExcerpt);
const names = allHostileTexts.filter(isName);
const prose = allHostileTexts.filter(isProse);
const labels = prose.filter(isDrawn);

/** The element of a list at an index that goes round. */
const at = <Thing>(list: readonly Thing[], index: number): Thing => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The list is empty.');
  return found;
};

const entry = (data: object, body = ''): string =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;

/** Who speaks where a text is none that may name somebody. */
export const plainSpeaker = 'a dealer of the Ruritanian exchange';

/** The claim that quotes all texts of a kind in one statement, and the article it stands in. */
export interface HostileClaim {
  readonly id: string;
  readonly article: string;
  readonly texts: readonly string[];
  readonly quote: string;
  readonly title: string;
  readonly excerpts: readonly string[];
  readonly reasons: readonly string[];
}

const kinds = Object.values(hostileTexts).map((texts): readonly string[] => texts);

/** The claims of the hostile content, a kind each. */
export const hostileClaims: readonly HostileClaim[] = kinds.map((texts, index) => ({
  id: `kind-${index}`,
  article: `article-${index}`,
  texts,
  quote: parseStatement(texts.join(' ¦ ')).text,
  title: at(labels, index * 7),
  // A card shows the first.
  excerpts: texts.filter(isExcerpt).toSorted((a, b) => Number(isDrawn(b)) - Number(isDrawn(a))),
  reasons: texts.filter((text) => isProse(text) && isDrawn(text)),
}));

const articleOf = (claim: HostileClaim, index: number): string => {
  const statements = [...claim.texts.filter(hasWord), claim.texts.join(' ¦ ')].map(parseStatement);
  return entry(
    {
      title: at(labels, index * 5 + 1),
      language: 'en',
      translatedTitle: at(labels, index * 5 + 2),
      publisher: at(labels, index * 5 + 3),
      published: { date: '2026-03-04' },
      digestLanguage: 'en',
    },
    writeDigest({
      sections: [
        { heading: at(claim.texts.filter(hasWord), 0), statements },
        {
          heading: at(claim.texts.filter(hasWord), 1),
          statements: [parseStatement('Ore sells [1].')],
        },
      ],
    }),
  );
};

const figureOf = (text: string, source: string): string =>
  entry({
    basis: 'measured',
    value: 5,
    unit: 'percent',
    source,
    ...Object.fromEntries(
      ['measure', 'denominator', 'geography', 'period', 'counted', 'locator', 'note'].map(
        (field) => [field, text],
      ),
    ),
  });

const claimOf = ({ article, quote, title, excerpts: said, reasons }: HostileClaim): string =>
  entry({
    article,
    quote,
    restatement: title,
    kind: 'event',
    findings: reasons.map((text) => ({
      word: 'not-checkable',
      about: text,
      reason: text,
      date: '2026-03-10',
    })),
    evidence: said.map((text) => {
      const number = allHostileTexts.indexOf(text);
      return {
        stance: 'qualifies',
        source: `source-${number}`,
        ...(prose.includes(text) ? { figures: [`figure-${number}`], note: text } : {}),
        excerpt: text,
        ...(prose.includes(text) ? { speaker: text, locator: text } : { speaker: plainSpeaker }),
      };
    }),
    revisions: [
      {
        date: '2026-03-12',
        type: 'correction',
        reason: title,
        former: {
          quote,
          restatement: title,
          findings: [{ word: 'contested', about: title, reason: title, date: '2026-03-09' }],
          figures: [{ wording: at(excerpts, title.length), value: 5, unit: 'percent' }],
        },
      },
    ],
  });

const sourceOf = (text: string, number: number): string =>
  entry({
    publisher: isName(text) ? text : at(names, number),
    title: isName(text) ? text : at(names, number),
    short: isName(text) ? text : `Survey ${number}`,
    ...(isName(text) ? { author: text, carrier: text, reports: text } : {}),
    url: `https://survey.example/${number}`,
    seen: 'secondary',
    ...(isProse(text) ? { note: text } : {}),
  });

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Names of the settings, which stand on every page. */
export const hostileSettings = {
  title: '<script>window.pwned=true</script>',
  tagline: 'a </style><style>*{display:none}</style> tagline',
  publisher: '"><img src=x onerror=window.pwned=true>',
  licence: '</a><b>licence</b>',
};

/** The sample with hostile texts in each field that takes one, by the paths of its files. */
export const hostileContent = (): Readonly<Record<string, string>> => {
  const files: Record<string, string> = { ...sampleContent };
  files['settings.md'] = entry(
    {
      title: hostileSettings.title,
      tagline: hostileSettings.tagline,
      publisher: hostileSettings.publisher,
      licence: { name: hostileSettings.licence, url: 'https://licence.example/' },
      site: 'https://ores.news',
      base: '/',
    },
    'What this is: \\<script>window.pwned=true\\</script> & more.\n',
  );
  hostileClaims.forEach((claim, index) => {
    files[`articles/${claim.article}.md`] = articleOf(claim, index);
    files[`claims/${claim.article}/${claim.id}.md`] = claimOf(claim);
    files[`events/event-${index}.md`] = entry(
      {
        date: '2026-03',
        event: at(prose, index * 3),
        sources: [`source-${index}`],
        claims: [claim.id],
      },
      claim.texts.find(isBody) ?? '',
    );
    files[`terms/term-${index}.md`] = entry({
      term: at(prose, index * 3 + 1),
      meaning: at(prose, index * 3 + 2),
      excerpt: at(claim.excerpts, index),
      source: `source-${index}`,
    });
  });
  allHostileTexts.forEach((text, number) => {
    files[`sources/source-${number}.md`] = sourceOf(text, number);
    if (isProse(text) && isExcerpt(text)) {
      files[`figures/figure-${number}.md`] = figureOf(text, `source-${number}`);
    }
  });
  const [title = '', measure = '', place = '', other = '', total = ''] = labels;
  files['series/ore.md'] = (files['series/ore.md'] ?? '')
    .replace('title: Mined ore', `title: ${JSON.stringify(title)}`)
    .replace('measure: mined ore', `measure: ${JSON.stringify(measure)}`)
    .replace('name: Ruritania', `name: ${JSON.stringify(place)}`)
    .replace('name: Syldavia', `name: ${JSON.stringify(other)}`)
    .replace('name: World', `name: ${JSON.stringify(total)}`)
    .replace('caveat: Ore is weighed wet.', `caveat: ${JSON.stringify(at(prose, 9))}`);
  files['series/ore.csv'] = (files['series/ore.csv'] ?? '')
    .replace('reported,,,First given', `reported,,${cell(at(prose, 20))},First given`)
    .replace(
      'e2,sy,2025,12,reported,,,',
      `e2,sy,2025,12,reported,,${cell(at(prose, 21))},${cell(at(prose, 22))}`,
    );
  for (const [index, name] of ['by-year', 'by-place', 'shares'].entries()) {
    files[`charts/${name}.md`] = (files[`charts/${name}.md`] ?? '')
      .replace(/^title: .*$/m, `title: ${JSON.stringify(at(labels, 30 + index))}`)
      .replace(
        /^summary: .*$/m,
        `summary: ${JSON.stringify(at(prose, 40 + index))}\ncaveat: ${JSON.stringify(at(prose, 50 + index))}`,
      )
      .replace(/^caveat: The editions.*\n/m, '');
  }
  return files;
};

/** Puts the hostile content, and nothing else, into a content folder. */
export const writeHostileContent = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(hostileContent())) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
