import { type BuiltPage, pagesOf, rootBuild } from './built-site.ts';

/** The pages of each template of the site, by address, the shortest first: `/claims/<id>/` and its like are one, so that a new template is tested without being named. */
const pagesByTemplate = (): BuiltPage[][] => {
  const templateOf = ({ file }: BuiltPage): string =>
    file.split('/').length > 2 ? file.replace(/[^/]+(?=\/index\.html$)/, '<id>') : file;
  return [...Map.groupBy(pagesOf(rootBuild()), templateOf).values()].map((pages) =>
    pages.toSorted((a, b) => a.html.length - b.html.length),
  );
};

/** Pages to stand for each template: its shortest and its longest. */
export const templatePages = (): BuiltPage[] =>
  pagesByTemplate().flatMap((pages) =>
    [...new Set([pages[0], pages.at(-1)])].filter((page) => page !== undefined),
  );

/** One page to stand for each template: its longest. */
export const longestPages = (): BuiltPage[] =>
  pagesByTemplate().flatMap((pages) => pages.at(-1) ?? []);
