import type { InventedArticle } from './invented-article.ts';

/** The text of an article as an editor is handed it. */
export const digestOf = ({ title, publisher, day, time, sections }: InventedArticle): string => {
  let paragraph = 0;
  const parts = sections.map(({ heading, claims }) => {
    const statements = claims.map(({ text }) => {
      paragraph += 1;
      return `- ${text} [${paragraph}].`;
    });
    return `${heading} ${statements.join(' ')}`;
  });
  return `${title}\n${publisher}·${day} ${time}\n\n${parts.join(' ')}\n`;
};
