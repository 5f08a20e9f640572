import type { Catalogue, Claim, Figure, HistoricEvent, Source, Term } from './catalogue.ts';
import type { Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';

/** What cites a source. */
export interface Citations {
  readonly claims: readonly { readonly claim: Claim; readonly evidence: readonly Evidence[] }[];
  readonly events: readonly HistoricEvent[];
  readonly terms: readonly Term[];
  /** The figures it gives, and those derived from it, alone or with others. */
  readonly figures: readonly Figure[];
}

/** Tells of each source what cites it, of these claims and of the rest of a catalogue. */
export const citationsIn = (
  claims: readonly Claim[],
  { events, terms, figures }: Pick<Catalogue, 'events' | 'terms' | 'figures'>,
): ((source: Source) => Citations) => {
  const citing = groupBy(
    claims.flatMap((claim) => claim.evidence.map(({ source }) => [source, claim] as const)),
  );
  const telling = groupBy(
    events.all.flatMap((event) => event.sources.map((id) => [id, event] as const)),
  );
  const explaining = groupBy(terms.all.map((term) => [term.source, term] as const));
  const taken = groupBy(
    figures.all.flatMap((figure) => figure.sources.map((id) => [id, figure] as const)),
  );
  return ({ id }) => ({
    claims: (citing.get(id) ?? []).map((claim) => ({
      claim,
      evidence: claim.evidence.filter(({ source }) => source === id),
    })),
    events: telling.get(id) ?? [],
    terms: explaining.get(id) ?? [],
    figures: taken.get(id) ?? [],
  });
};
