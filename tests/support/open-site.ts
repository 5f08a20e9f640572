import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Build } from './build-setup.ts';
import { rootBuild } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { serve, type Served } from './serve.ts';

/** Opens an address of the built site in a window of its own, and closes it after the visit. */
export type Visit = <Result>(
  path: string,
  options: BrowserContextOptions,
  visit: (page: Page, problems: readonly string[]) => Promise<Result>,
) => Promise<Result>;

/** Serves a build, the one at the root of a host if none is named, and starts a browser for the tests of a file; `problems` are what the console and the network complain of. */
export const openSite = ({ folder, base }: Build = rootBuild()): Visit => {
  let host: Served;
  let browser: Browser;
  beforeAll(async () => {
    [host, browser] = await Promise.all([serve(folder, base), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });
  return async (path, options, visit) => {
    const context = await browser.newContext({ baseURL: host.address, ...options });
    try {
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(path);
      return await visit(page, problems);
    } finally {
      await context.close();
    }
  };
};
