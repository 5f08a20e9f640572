import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { isInstalled, type RunningServer, startServer } from '../support/host-servers.ts';
import { scratchOf } from '../support/scratch-of.ts';
import { projectRoot } from '../support/project.ts';
import { readThrough } from '../support/seen-layout.ts';
import { serve } from '../support/serve.ts';
import { longestPages } from '../support/templates.ts';

const { folder, base } = rootBuild();
const pages = longestPages();
const installed = isInstalled('nginx');
let host: RunningServer;
let browser: Browser;

beforeAll(async () => {
  if (!installed) return;
  [host, browser] = await Promise.all([
    startServer(
      'nginx',
      { dist: folder, base, content: join(projectRoot, 'content') },
      scratchOf('nginx'),
    ),
    launchChromium(),
  ]);
});
afterAll(async () => {
  if (!installed) return;
  await browser.close();
  await host.close();
});

const addressOf = (path: string): string => new URL(path, host.address).href;

describe('under the policy of its header and of its head', () => {
  test.skipIf(!installed).for(pages)(
    '$path is read to its end without a violation',
    async ({ path }, { expect: expectIt }) => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (
          ['error', 'warning'].includes(message.type()) &&
          !message.location().url.endsWith('404.html')
        ) {
          problems.push(message.text());
        }
      });
      page.on('pageerror', ({ message }) => problems.push(message));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`${violatedDirective} ${blockedURI}`);
        });
      });
      await page.goto(addressOf(path));
      await readThrough(page);
      expectIt(problems).toEqual([]);
      await page.close();
    },
  );

  test.skipIf(!installed)('the search finds what is sought, with its worker', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await page.goto(addressOf('/search/?q=claim'));
    await page.locator('ol').getByRole('link').first().waitFor();
    expect(problems).toEqual([]);
    expect(workers).toEqual(['/pagefind/pagefind-worker.js']);
    await page.close();
  });

  test.skipIf(!installed)('a script that somebody slipped in does not run', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf('/'));
    const ran = await page.evaluate(async () => {
      const marks = window as { slipped?: boolean };
      const slip = 'window.slipped = true';
      const tries: (() => void)[] = [
        () => {
          const script = document.createElement('script');
          script.append(slip);
          document.body.append(script);
        },
        () => {
          const script = document.createElement('script');
          script.src = `data:text/javascript,${slip}`;
          document.body.append(script);
        },
        () => {
          document.body.insertAdjacentHTML('beforeend', `<img src="/none.png" onerror="${slip}">`);
        },
        () => {
          const link = document.createElement('a');
          link.href = `javascript:${slip}`;
          document.body.append(link);
          link.click();
        },
      ];
      // Trusted Types refuse some of these with an error.
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          continue;
        }
      }
      await new Promise((next) => setTimeout(next, 300));
      return marks.slipped === true;
    });
    expect(ran).toBe(false);
    await page.close();
  });
});

describe('a page of another site', () => {
  /** What somebody reads in a frame of ours that another site shows. */
  const framed = async (path: string): Promise<string> => {
    const elsewhere = scratchOf('elsewhere');
    writeFileSync(
      join(elsewhere, 'index.html'),
      `<!doctype html><iframe src="${addressOf(path)}"></iframe>`,
    );
    const other = await serve(elsewhere, '/');
    const page = await browser.newPage();
    await page.goto(other.address);
    const [, frame] = page.frames();
    const text = (await frame?.locator('h1').allInnerTexts()) ?? [];
    await page.close();
    await other.close();
    return text.join();
  };
  const one = pages.find(({ path }) => /^\/claims\/[^/]+\/$/.test(path))?.path ?? '';

  test.skipIf(!installed)('may frame what is made for it', async () => {
    expect(await framed(`/embed${one}`)).not.toBe('');
  });

  test.skipIf(!installed)('may frame nothing else', async () => {
    expect(await framed(one)).toBe('');
    expect(await framed('/')).toBe('');
  });
});

test.skipIf(!installed).for(pages)(
  'an evaluator of policies finds nothing grave in that of $path',
  async ({ path }) => {
    const { headers } = await fetch(addressOf(path), { method: 'HEAD' });
    const { csp } = new CspParser(headers.get('content-security-policy') ?? '');
    const grave = new CspEvaluator(csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.STRICT_CSP);
    expect(grave.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
  },
);
