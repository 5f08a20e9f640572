import { formatDay } from '../../domain/moment.ts';
import type { Site } from '../../domain/site.ts';
import { words } from '../../words.ts';
import { inBrief } from './alt-text.ts';
import type { SiteCard } from './card.ts';

/** The most articles that the card lists. */
const most = 4;

/** The card of the site: what it is, and its newest articles. */
export const siteCard = ({ settings, articles }: Site): SiteCard => {
  const entries = articles.all.slice(0, most).map(({ title, publisher, published }) => ({
    title,
    by: `${publisher}, ${formatDay(published.date, words.quantity.locale)}`,
  }));
  return {
    form: 'site',
    id: 'site',
    site: settings.title,
    kicker: '',
    headline: settings.tagline,
    entries,
    alt: inBrief(
      words.card.siteAlt(
        settings.title,
        settings.tagline,
        entries.map(({ title }) => title),
      ),
      words.card.siteAlt(settings.title, settings.tagline, []),
    ),
  };
};
