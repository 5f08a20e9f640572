import { type BuiltPage, pagesOf, rootBuild } from './built-site.ts';

/** Pages to stand for each template of the site, by address: the shortest and the longest of `/claims/<id>/` and its like, so that a new template is tested without being named. */
export const templatePages = (): BuiltPage[] => {
  const templateOf = ({ file }: BuiltPage): string =>
    file.split('/').length > 2 ? file.replace(/[^/]+(?=\/index\.html$)/, '<id>') : file;
  const byTemplate = Map.groupBy(pagesOf(rootBuild()), templateOf);
  return [...byTemplate.values()].flatMap((pages) => {
    const sorted = pages.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([sorted[0], sorted.at(-1)])].filter((page) => page !== undefined);
  });
};
