import type { Catalogue, Claim } from '../domain/catalogue.ts';
import type { Stance } from '../domain/evidence.ts';
import type { FindingWord } from '../domain/finding.ts';
import { restsOnStated } from '../domain/resolve-figures.ts';
import type { Problem } from './problem.ts';
import { countSentences } from './sentences.ts';

/** The evidence without which a word cannot stand: of each group, at least one stance. */
const needed: Readonly<Record<FindingWord, readonly (readonly Stance[])[]>> = {
  corroborated: [['supports']],
  'broadly-consistent': [['supports', 'qualifies']],
  contested: [['supports'], ['contradicts']],
  contradicted: [['contradicts']],
  'not-checkable': [],
};

const findingProblems = (
  { file, findings, evidence }: Claim,
  published: string | undefined,
): Problem[] =>
  findings.flatMap(({ word, reason, date }, index): Problem[] => {
    const has = (stance: Stance): boolean => evidence.some((piece) => piece.stance === stance);
    const misses = needed[word].filter((stances) => !stances.some(has));
    return [
      ...(needed[word].length > 0 && evidence.length === 0
        ? [{ kind: 'finding-without-evidence', file, index, word } as const]
        : misses.map(
            (stances) => ({ kind: 'finding-one-sided', file, index, word, stances }) as const,
          )),
      ...(countSentences(reason) > 1 ? [{ kind: 'reason-sentences', file, index } as const] : []),
      ...(published !== undefined && date < published
        ? [{ kind: 'before-article', file, field: `findings.${index}.date`, published } as const]
        : []),
    ];
  });

const revisionProblems = ({ file, revisions }: Claim, published: string | undefined): Problem[] =>
  revisions.flatMap(({ date }, index): Problem[] => {
    const field = `revisions.${index}.date`;
    const before = revisions[index - 1]?.date;
    return [
      ...(published !== undefined && date < published
        ? [{ kind: 'before-article', file, field, published } as const]
        : []),
      ...(before !== undefined && date < before
        ? [{ kind: 'revisions-order', file, field } as const]
        : []),
    ];
  });

/** A verdict rests on evidence that can bear its word, is no older than the article, and has one sentence of reason; revisions stand oldest first; a figure shown as evidence is of the source it is shown for. */
export const checkFindings = ({ articles, claims, figures, sources }: Catalogue): Problem[] =>
  claims.all.flatMap((claim) => [
    ...findingProblems(claim, articles.byId.get(claim.article)?.published.date),
    ...revisionProblems(claim, articles.byId.get(claim.article)?.published.date),
    ...claim.evidence.flatMap(({ source, figures: ids }, index) =>
      ids.flatMap((id, item): Problem[] => {
        const figure = figures.byId.get(id);
        // A source that is not there is a matter of references.
        return figure === undefined ||
          !sources.byId.has(source) ||
          (figure.sources.includes(source) && !restsOnStated(figure))
          ? []
          : [
              {
                kind: 'evidence-figure',
                file: claim.file,
                index,
                item,
                id,
                source,
                rests: restsOnStated(figure) ? [] : figure.sources,
              },
            ];
      }),
    ),
  ]);
