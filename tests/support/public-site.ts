import { permalinks } from '../../src/domain/permalink.ts';
import { siteOf } from '../../src/domain/site.ts';
import { type PublicSite, publicSite } from '../../src/sharing/public-site.ts';
import { catalogueOf, type Content } from './catalogue.ts';

/** What programs are told of a catalogue of a test; a preview’s site has its drafts. */
export const publicSiteOf = (
  content: Content,
  { base = '/', drafts = false }: { readonly base?: string; readonly drafts?: boolean } = {},
): PublicSite => publicSite(siteOf(catalogueOf(content), { drafts, to: permalinks(base) }));

/** A claim of the article `ores` that states a share, with a measurement beside it, judged and changed. */
export const judged: Content = {
  claims: {
    mining: {
      quote: 'China mines 60% of all ore',
      restatement: 'China mines :figure[stated] of all ore.',
      figures: ['stated'],
      findings: [
        {
          word: 'contradicted',
          about: 'its :term[ore]',
          reason: 'The survey has :figure[measured].',
          date: '2026-03-10',
        },
        { word: 'contested', about: 'the year', reason: 'None is given.', date: '2026-03-09' },
      ],
      evidence: [
        {
          stance: 'contradicts',
          source: 'survey',
          figures: ['measured', 'half'],
          excerpt: 'over 70% *of* it',
          locator: 'p. 2',
          note: 'Half of it is :figure[half].',
        },
      ],
      revisions: [
        {
          date: '2026-03-12',
          type: 'correction',
          reason: 'It said more than :figure[stated].',
          former: { restatement: 'China mines all ore.' },
        },
      ],
    },
    waiting: { quote: 'Others wait', restatement: 'Others wait.', kind: 'event' },
  },
  figures: {
    stated: { wording: '60%', stage: 'mining', geography: 'China' },
    measured: {
      value: 70,
      qualifier: 'over',
      source: 'survey',
      stage: 'mining',
      geography: 'China',
      period: '2025',
      revisions: [{ date: '2026-03-14', former: 71, reason: 'A digit was misread.' }],
    },
    loss: { value: { from: 5, to: 10 }, source: 'survey' },
    whole: { value: 140, unit: 'tonne', source: 'survey' },
    half: {
      basis: 'derived',
      unit: 'tonne',
      operation: 'quotient',
      divisor: 2,
      inputs: ['whole'],
      caveat: 'It is weighed wet.',
    },
  },
  sources: { survey: { date: '2026-04' } },
  charts: { shares: { rows: [{ stated: 'stated', measured: ['measured'] }] } },
};
