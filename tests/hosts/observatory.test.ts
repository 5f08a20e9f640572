import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rootBuild } from '../support/built-site.ts';
import { isInstalled, type RunningServer, startServer } from '../support/host-servers.ts';
import { projectRoot } from '../support/project.ts';
import { scratchOf } from '../support/scratch-of.ts';

/** The folder into which the grader was installed, with the two hundred packages that a service needs and a test does not. */
const home = process.env['OBSERVATORY'];
if (home === undefined) {
  console.log(
    'The grader of headers is not installed, so its test is skipped: npm install --prefix <folder> --ignore-scripts @mdn/mdn-http-observatory@1.4.8, and name the folder in OBSERVATORY',
  );
}
const installed = isInstalled('nginx') && home !== undefined;
const { folder, base } = rootBuild();
let host: RunningServer;

beforeAll(async () => {
  if (!installed) return;
  const site = { dist: folder, base, content: join(projectRoot, 'content') };
  host = await startServer('nginx', site, scratchOf('nginx'));
});
afterAll(async () => {
  if (installed) await host.close();
});

interface Graded {
  readonly result: string;
}

const load = (path: string): Promise<Record<string, unknown>> =>
  import(join(home ?? '', 'node_modules/@mdn/mdn-http-observatory/src', path)) as Promise<
    Record<string, unknown>
  >;

/** The grade of an answer of ours, as if it had come by https, which is not what is graded here. */
const gradeOf = async (path: string): Promise<{ score: number; results: readonly string[] }> => {
  const preloaded = join(
    home ?? '',
    'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json',
  );
  // The list of preloaded names is fetched by the package’s install script; ours is not on it.
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const { ALL_TESTS } = (await load('constants.js')) as {
    ALL_TESTS: readonly ((requests: object) => Graded)[];
  };
  const { Requests } = (await load('types.js')) as {
    Requests: new (hostname: string) => { responses: object; resources: object; session: object };
  };
  const { getScoreModifier } = (await load('grader/grader.js')) as {
    getScoreModifier: (result: string) => number;
  };
  const { parseHttpEquivHeaders } = (await load('retriever/utils.js')) as {
    parseHttpEquivHeaders: (html: string, address: string) => unknown;
  };
  const { AxiosHeaders } = createRequire(join(home ?? '', 'package.json'))('axios') as {
    AxiosHeaders: new (headers: Record<string, string>) => object;
  };
  const answer = await fetch(new URL(path, host.address));
  const data = await answer.text();
  const url = new URL(path, 'https://news.example/');
  const page = {
    status: answer.status,
    headers: new AxiosHeaders(Object.fromEntries(answer.headers)),
    data,
    verified: true,
    request: { headers: {} },
    httpEquiv: parseHttpEquivHeaders(data, url.href),
  };
  const insecure = { url: new URL(path, 'http://news.example/'), status: 301 };
  const requests = Object.assign(new Requests(url.hostname), {
    session: { url },
    resources: { path: data },
    responses: {
      auto: page,
      https: page,
      http: page,
      cors: page,
      httpRedirects: [insecure, { url, status: 200 }],
      httpsRedirects: [{ url, status: 200 }],
    },
  });
  const results = ALL_TESTS.map((grade) => grade(requests).result);
  return { score: results.reduce((sum, result) => sum + getScoreModifier(result), 100), results };
};

test.skipIf(!installed).each(['/', '/claims/', '/search/', '/about/'])(
  'the Mozilla Observatory gives %s, as nginx sends it, at least 130',
  async (path) => {
    // Its parser of pages is older than our styles, and says so.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { score, results } = await gradeOf(path);
    expect(score, results.join(', ')).toBeGreaterThanOrEqual(130);
  },
);
