import type { Catalogue, Claim } from '../domain/catalogue.ts';
import type { Stance } from '../domain/evidence.ts';
import { restsOnStated } from '../domain/resolve-figures.ts';
import type { Problem } from './problem.ts';

/** Where a sentence ends and another begins; a full stop after one capital letter ends none. */
const nextSentence = /(?<!\b\p{Lu})[.!?]["’”)]?\s+["“(]?\p{Lu}/u;

const findingProblems = ({ file, findings, evidence }: Claim): Problem[] =>
  findings.flatMap(({ word, reason }, index): Problem[] => {
    const sides: Stance[] = ['supports', 'contradicts'];
    const misses = sides.filter((side) => !evidence.some(({ stance }) => stance === side));
    return [
      ...(word !== 'not-checkable' && evidence.length === 0
        ? [{ kind: 'finding-without-evidence', file, index, word } as const]
        : word === 'contested'
          ? misses.map(
              (side) => ({ kind: 'contested-one-sided', file, index, misses: side }) as const,
            )
          : []),
      ...(nextSentence.test(reason) ? [{ kind: 'reason-sentences', file, index } as const] : []),
    ];
  });

/** A verdict rests on evidence, a contested one on evidence of both sides, and each has one sentence of reason; a figure shown as evidence is of the source it is shown for. */
export const checkFindings = ({ claims, figures, sources }: Catalogue): Problem[] =>
  claims.all.flatMap((claim) => [
    ...findingProblems(claim),
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
