import type { Settings } from '../../domain/settings.ts';
import { absolute } from '../absolute.ts';
import { cardSize } from '../card-size.ts';
import { embedCode, type Framed } from './embed-code.ts';

/** An answer in oEmbed 1.0, of the type `rich`: a frame to show in place of a link. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The width in CSS pixels for which a height is told; the frame itself takes whatever it is given. */
const width = 600;

/** What an oEmbed reader is told of a page that can be framed; its addresses are absolute. */
export const oEmbedOf = (
  framed: Framed,
  {
    settings,
    home,
    card,
  }: {
    readonly settings: Pick<Settings, 'title' | 'publisher' | 'site'>;
    /** The path of the front page. */
    readonly home: string;
    readonly card: string;
  },
): OEmbed => ({
  version: '1.0',
  type: 'rich',
  title: framed.title,
  author_name: settings.publisher,
  provider_name: settings.title,
  provider_url: absolute(home, settings.site),
  thumbnail_url: card,
  thumbnail_width: cardSize.width,
  thumbnail_height: cardSize.height,
  html: embedCode(framed),
  width,
  height: framed.height,
});
