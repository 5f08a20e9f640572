import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { buildSite, testSite } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject } from '../support/scratch-project.ts';
import { serve, type Served } from '../support/serve.ts';

/** The sample, so that the trees stand still while the content grows. */
let host: Served;
let browser: Browser;

beforeAll(async () => {
  const { folder } = copyOfProject('tree');
  writeSampleContent(join(folder, 'content'));
  const { code, output } = await buildSite(folder, 'dist', { site: testSite, base: '/' });
  expect(code, output).toBe(0);
  [host, browser] = await Promise.all([serve(join(folder, 'dist'), '/'), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const spoken = {
  'a claim': 'claims/mining-share/',
  'a chart by stage': 'charts/shares/',
  'a chart by year': 'charts/by-year/',
  'a chart by country': 'charts/by-place/',
};

/** Written anew by Vitest’s `--update`; to be read aloud before they are committed. */
test.for(Object.entries(spoken))('%s is heard as it was written down', async ([name, path]) => {
  const page = await browser.newPage({ baseURL: host.address });
  await page.goto(path);
  // A chart that is drawn must say no less, and no more, than its table.
  const charts = page.locator('[data-chart]');
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.and(page.locator('[data-drawn]')).waitFor();
  }
  const tree = await page.getByRole('main').ariaSnapshot();
  await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name.replaceAll(' ', '-')}.yaml`);
});
