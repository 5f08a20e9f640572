import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { SiteApp } from './site-app.ts';

/** A file of the site: where it stands below the site’s root, and what makes it. */
export interface SitePath {
  readonly file: string;
  readonly route: RouteData;
  readonly props: object;
}

const fileOf = (pathname: string, { type }: RouteData): string => {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return bare;
  return bare === '404' ? '404.html' : `${bare === '' ? '' : `${bare}/`}index.html`;
};

/** Every file that a site’s routes make, in the order of its routes; the same in every process that asks. */
export const sitePathsOf = async (app: SiteApp): Promise<readonly SitePath[]> => {
  const met = new Map<RouteData, number>();
  const files = new Map<string, SitePath>();
  for (const { pathname, route } of await new StaticPaths(app as never).getAll()) {
    const index = met.get(route) ?? 0;
    met.set(route, index + 1);
    const file = fileOf(pathname, route);
    const props = app.routeCache.get(route)?.staticPaths[index]?.props ?? {};
    const other = files.get(file);
    if (other !== undefined) {
      throw new Error(`${file} is made twice: by ${other.route.component} and ${route.component}.`);
    }
    files.set(file, { file, route, props });
  }
  // Astro looks up those of pages again; those of files it would keep for nothing.
  app.routeCache.clearAll();
  return [...files.values()];
};
