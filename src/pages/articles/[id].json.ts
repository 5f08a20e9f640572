import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import type { Article } from '../../domain/catalogue.ts';
import { jsonText } from '../../sharing/data/json-text.ts';
import { recordOfArticle } from '../../sharing/data/record-of-claims.ts';

export const getStaticPaths = async () =>
  (await getPublicSite()).site.articles.all.map((article) => ({
    params: { id: article.id },
    props: { article },
  }));

/** The claims of an article as data. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(jsonText(recordOfArticle(article, await getPublicSite())));
