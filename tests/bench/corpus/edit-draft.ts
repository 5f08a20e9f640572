import { parseFrontmatter } from '@astrojs/markdown-remark';
import { type ClaimInput, claimSchema } from '../../../src/domain/claim.ts';
import { figureSchema } from '../../../src/domain/figure.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';
import { surveyId, surveyCount } from './survey-sources.ts';
import type { InventedArticle, InventedClaim } from './invented-article.ts';
import type { Chance } from './seeded-chance.ts';

/** The day on which every claim was judged, and published. */
export const verdict = '2026-03-02';

type EvidenceInput = NonNullable<ClaimInput['evidence']>[number];

/** A draft, and what is invented of it. */
interface Editing {
  readonly article: InventedArticle;
  readonly claim: InventedClaim;
  readonly id: string;
  readonly draft: ClaimInput;
  /** The ids of the article’s own sources. */
  readonly own: readonly string[];
  readonly chance: Chance;
  /** What the importer wrote. */
  readonly write: ReadonlyMap<string, string>;
  /** Where figures go, by their paths. */
  readonly entries: Map<string, string>;
}

/** Edits a draft into a claim with evidence and a finding, and writes its figures. */
export const editDraft = ({ article, claim, id, draft, own, chance, write, entries }: Editing) => {
  const [stated] = draft.figures ?? [];
  const scope = {
    measure: claim.measured[0]?.measure,
    stage: claim.stage,
    geography: article.place,
    denominator: claim.denominator,
  };
  if (stated !== undefined) {
    const file = `figures/${stated}.md`;
    const found = parseFrontmatter(write.get(file) ?? '').frontmatter;
    entries.set(file, writeEntry(figureSchema, { ...found, ...scope }));
  }
  const measured = claim.measured.map(({ measure, value }, index) => {
    const source =
      index === 0 ? (own[chance.whole(0, 2)] ?? '') : surveyId(chance.whole(0, surveyCount - 1));
    const figure = `${id}-measured-${index + 1}`;
    entries.set(
      `figures/${figure}.md`,
      writeEntry(figureSchema, {
        basis: 'measured',
        value,
        unit: claim.unit,
        source,
        locator: `p. ${chance.whole(3, 140)}`,
        ...(index > 0 && { status: 'estimated' }),
        ...scope,
        measure,
        period: `20${chance.whole(19, 24)}`,
      }),
    );
    return { figure, source };
  });
  const words =
    measured.length === 0
      ? (['not-checkable'] as const)
      : (['corroborated', 'broadly-consistent', 'contradicted', 'broadly-consistent'] as const);
  const word = chance.oneOf(words);
  const stance =
    word === 'contradicted' ? 'contradicts' : word === 'corroborated' ? 'supports' : 'qualifies';
  const [first, second] = measured.map(({ figure }) => `:figure[${figure}]`);
  const reason =
    first === undefined
      ? `No source read measures it, and the reports on ${article.place} differ in what they call a chain.`
      : `The office of mines puts it at ${first}${second === undefined ? '' : `, while the survey’s :figure[${measured[1]?.figure ?? ''}] counts scrap as well`}, on a wider reading of the whole.`;
  const quoted: EvidenceInput[] = [
    {
      stance: 'qualifies',
      source: surveyId(chance.whole(0, surveyCount - 1)),
      excerpt: `the trade in ${article.ore} is seldom what its figures suggest`,
      locator: 'chapter on trade',
    },
  ];
  const entry: ClaimInput = {
    article: draft.article,
    quote: draft.quote,
    restatement: claim.restatement.replace('{0}', `:figure[${stated ?? ''}]`),
    kind: claim.kind,
    figures: draft.figures,
    findings: [
      { word, about: claim.measured[0]?.measure ?? 'the judgement', reason, date: verdict },
    ],
    evidence: [
      ...measured.map(({ figure, source }): EvidenceInput => ({
        stance,
        source,
        figures: [figure],
        note: `It counts what left the gate in ${article.place}, and leaves out what was stored.`,
      })),
      ...quoted,
    ],
  };
  const body =
    chance.whole(1, 2) === 1
      ? `What is counted as **${article.ore}** differs from one report to the next${first === undefined ? '' : `: the office of mines comes to ${first}`}. See [the survey’s own notes](https://survey.example/notes) on *how plants are told apart* from the mines that feed them.\n\nThe :term[gangue] that is left is not part of it.\n`
      : '';
  return {
    text: writeEntry(claimSchema, entry, body),
    stated,
    measured: measured.map(({ figure }) => figure),
  };
};
