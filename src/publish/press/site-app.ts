import type { APIContext, RouteData } from 'astro';

/** What Astro’s bundle of a site offers to whoever renders it. */
export interface SiteApp {
  readonly manifest: object;
  readonly routeCache: {
    readonly get: (
      route: RouteData,
    ) => { readonly staticPaths: readonly { readonly props?: object }[] } | null;
    readonly clearAll: () => void;
  };
  readonly getComponentByRoute: (route: RouteData) => Promise<{
    readonly GET?: (context: Pick<APIContext, 'props'>) => Response | Promise<Response>;
  }>;
  readonly render: (
    request: Request,
    options: { readonly routeData: RouteData },
  ) => Promise<Response>;
}

/** Opens the bundle of a site, so that it renders pages by itself. */
export const openApp = async ({
  entry,
  pages,
}: {
  readonly entry: string;
  readonly pages: ReadonlyMap<string, object>;
}): Promise<SiteApp> => {
  const { app } = (await import(entry)) as {
    app: SiteApp & {
      setInternals: (internals: object) => void;
      setOptions: (options: object) => void;
    };
  };
  // Astro’s own build gives its app far more; this is what rendering asks for.
  app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  return app;
};
