import { pageLeaner } from '../lean-page.ts';
import { readScripts } from '../script-names.ts';
import { addressOf } from '../search/split-pages.ts';
import { takeContent, takeText } from './kept-response.ts';
import type { SiteApp } from './site-app.ts';
import type { SitePath } from './site-paths.ts';

/** Renders the file of a path: of a page as lean as it is published. */
export const pageRenderer = (
  app: SiteApp,
  { folder, root }: { readonly folder: string; readonly root: string },
): ((path: SitePath) => Promise<string | Uint8Array>) => {
  const lean = pageLeaner(readScripts(folder));
  return async (path) => {
    const { route, props } = path;
    if (route.type === 'endpoint') {
      const { GET } = await app.getComponentByRoute(route);
      if (GET === undefined) throw new Error(`${route.component} answers no GET.`);
      return await takeContent(await GET({ props }));
    }
    const request = new Request(new URL(`.${addressOf(path)}`, root));
    return lean(await takeText(await app.render(request, { routeData: route })));
  };
};
