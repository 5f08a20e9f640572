import type { Graph } from 'schema-dts';
import type { Article } from '../../domain/catalogue.ts';
import type { Permalinks } from '../../domain/permalink.ts';
import type { Settings } from '../../domain/settings.ts';
import { absolute } from '../absolute.ts';
import { graphOf } from './graph.ts';
import { newsArticleOf } from './news-article.ts';
import { breadcrumbsOf, webPageOf } from './web-page.ts';

/** An article’s page: a page of ours about it, not the article. */
export const articleGraph = (
  article: Article,
  { settings, to }: { readonly settings: Settings; readonly to: Permalinks },
): Graph => {
  const at = (path: string): string => absolute(path, settings.site);
  const url = at(to.article(article.id));
  const name = article.translatedTitle ?? article.title;
  return graphOf([
    {
      ...webPageOf({ url, name, settings }),
      about: {
        ...newsArticleOf(article, url),
        ...(article.translatedTitle === undefined ? {} : { alternativeHeadline: article.title }),
        inLanguage: article.language,
      },
    },
    breadcrumbsOf([
      { name: settings.title, url: at(to.home) },
      { name, url },
    ]),
  ]);
};

/** The front page: the site, and the articles it is about. */
export const frontGraph = (
  articles: readonly Article[],
  { settings, to }: { readonly settings: Settings; readonly to: Permalinks },
): Graph => {
  const at = (path: string): string => absolute(path, settings.site);
  const url = at(to.home);
  return graphOf([
    {
      '@type': 'WebSite',
      '@id': `${url}#site`,
      url,
      name: settings.title,
      description: settings.tagline,
    },
    {
      ...webPageOf({ url, name: settings.title, settings }),
      about: articles.map((article) => newsArticleOf(article, at(to.article(article.id)))),
    },
  ]);
};
