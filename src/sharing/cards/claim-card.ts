import { caveatsOf } from '../../charts/caveats.ts';
import type { TrackChart, TrackRow } from '../../charts/track-chart.ts';
import type { Claim } from '../../domain/catalogue.ts';
import { withoutHidden } from '../../domain/hidden-characters.ts';
import { formatQuantity } from '../../domain/format-quantity.ts';
import { formatDay } from '../../domain/moment.ts';
import { sayProse } from '../../domain/prose-quantity.ts';
import { stances } from '../../domain/evidence.ts';
import { withdrawalOf } from '../../domain/revision.ts';
import type { Site } from '../../domain/site.ts';
import { words } from '../../words.ts';
import { inBrief, valuesInWords } from './alt-text.ts';
import type { CardEvidence, CardFinding, ClaimCard } from './card.ts';
import { besideTracks, type CardTracks, tracksOf } from './card-tracks.ts';

/** What is drawn of a claim’s page: its shares beside what was measured, or a chart of its own. */
export interface ClaimPictures {
  readonly beside: readonly TrackRow[];
  readonly charts: readonly TrackChart[];
}

/** The most pieces of evidence that a card lists, and the most rows of a chart that it has room for. */
const [mostEvidence, mostRows] = [3, 5];

const evidenceOf = (claim: Claim, site: Site): CardEvidence[] => {
  const lines = claim.evidence.map(({ stance, source: id, figures, excerpt, note }) => {
    const source = site.sourceOf(id);
    const figure = site.figures.byId.get(figures[0] ?? '');
    const say = (prose = ''): string => sayProse(prose, site.figures, words.quantity);
    // What is quoted has no reference of ours, whatever it looks like; what nobody sees in it has no letter to draw.
    const quoted = excerpt === undefined ? say(note) : `“${withoutHidden(excerpt)}”`;
    return {
      stance,
      value: figure === undefined ? '' : formatQuantity(figure, words.quantity),
      says: figure?.measure ?? quoted,
      source: words.chart.sourceOf(source.short, source.date?.slice(0, 4)),
    };
  });
  // What stands against a claim is not left out for lack of room.
  const first = stances.flatMap((stance) => lines.find((line) => line.stance === stance) ?? []);
  const chosen = [...first, ...lines.filter((line) => !first.includes(line))];
  const kept = new Set(chosen.slice(0, mostEvidence));
  return stances.flatMap((stance) =>
    lines
      .filter((line) => line.stance === stance && kept.has(line))
      .map((line) => ({ ...line, stance: words.stances[stance] })),
  );
};

const findingsOf = ({ findings }: Claim, site: Site): CardFinding[] => {
  const { unreviewed } = words.standings;
  if (findings.length === 0) {
    return [{ standing: 'unreviewed', word: unreviewed.word, about: unreviewed.meaning }];
  }
  return findings.map(({ word, about }) => ({
    standing: word,
    word: words.standings[word].word,
    about: sayProse(words.claim.on(about), site.figures, words.quantity),
  }));
};

const tracksOn = ({ beside, charts }: ClaimPictures, site: Site): CardTracks | undefined => {
  const [row] = beside;
  if (row !== undefined && beside.length === 1) {
    const ids = row.marks.map(({ figure }) => figure);
    return besideTracks(row, caveatsOf(undefined, ids, site), site.figures);
  }
  const chart = charts
    .map((each) => tracksOf(each, site.figures))
    .find(({ rows }) => rows.length <= mostRows);
  return chart;
};

/** The card of a published claim. */
export const claimCard = (claim: Claim, site: Site, pictures: ClaimPictures): ClaimCard => {
  const { publisher, published } = site.articleOf(claim);
  const { locale } = words.quantity;
  const restated = claim.restatement !== undefined;
  const kicker = `${words.card.stated(publisher, formatDay(published.date, locale))} ${restated ? words.claim.restated : words.claim.quoted}`;
  const headline = sayProse(claim.restatement ?? claim.quote, site.figures, words.quantity);
  const last = claim.findings
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const withdrawal = withdrawalOf(claim.revisions);
  const withdrawn =
    withdrawal === undefined ? '' : words.claim.withdrawn(formatDay(withdrawal.date, locale));
  const judged = last === undefined ? '' : words.claim.judged(formatDay(last, locale));
  const findings = findingsOf(claim, site);
  const tracks = tracksOn(pictures, site);
  const evidence = tracks === undefined ? evidenceOf(claim, site) : [];
  const unshown = claim.evidence.length - evidence.length;
  const verdict = [
    ...findings.map(({ word, about }) => words.card.finding(word, about)),
    ...(withdrawn === '' ? [] : [withdrawn.replace(/\.$/, '')]),
  ].join('; ');
  const told = (values: string): string => words.card.claimAlt(kicker, headline, verdict, values);
  return {
    form: 'claim',
    id: claim.id,
    site: site.settings.title,
    kicker,
    headline,
    findings,
    withdrawn,
    judged,
    kind: words.kinds[claim.kind],
    tracks,
    evidence,
    more: evidence.length > 0 && unshown > 0 ? words.card.more(unshown) : '',
    alt: inBrief(
      ...(tracks === undefined
        ? []
        : [true, false].map((named) => told(valuesInWords(tracks, named).join('; ')))),
      told(''),
    ),
  };
};
