import { cardSize } from './card-size.ts';

/** What a page says of itself to whoever links to it; its addresses are absolute. */
export interface SharedPage {
  readonly siteName: string;
  readonly url: string;
  /** The title without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** An article for what is read by itself, else a website. */
  readonly type: 'article' | 'website';
  /** The picture that a chat or a network shows with the link. */
  readonly card: { readonly url: string; readonly alt: string } | undefined;
}

/** One `<meta>`: Open Graph names its tags in `property`, everybody else in `name`. */
export type MetaTag = { readonly content: string } & (
  { readonly property: string } | { readonly name: string }
);

/** The tags of Open Graph, and those that X does not take from them. */
export const shareTags = ({
  siteName,
  url,
  title,
  description,
  type,
  card,
}: SharedPage): readonly MetaTag[] => [
  { property: 'og:site_name', content: siteName },
  { property: 'og:type', content: type },
  { property: 'og:url', content: url },
  { property: 'og:title', content: title },
  { property: 'og:description', content: description },
  ...(card === undefined
    ? []
    : [
        { property: 'og:image', content: card.url },
        { property: 'og:image:type', content: 'image/png' },
        { property: 'og:image:width', content: String(cardSize.width) },
        { property: 'og:image:height', content: String(cardSize.height) },
        { property: 'og:image:alt', content: card.alt },
        { name: 'twitter:card', content: 'summary_large_image' },
        { name: 'twitter:image:alt', content: card.alt },
      ]),
];
