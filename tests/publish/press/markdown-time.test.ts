import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderProse } from '../../../src/markdown/render-prose.ts';
import { readDigest } from '../../../src/markdown/stored-digest.ts';
import { markdownTime } from '../../../src/publish/press/markdown-time.ts';
import { bodyMarkdown } from '../../../src/sharing/markdown/body-markdown.ts';
import { markdownText, paragraph } from '../../../src/sharing/markdown/markdown-text.ts';
import { markdownWork } from '../../../src/timing/markdown-work.ts';
import { judged, publicSiteOf } from '../../support/public-site.ts';

let clock = 0;
/** How much later it is each time that somebody looks. */
let tick = 0;
/** Work that takes so long, and then does something. */
const working = (milliseconds: number, then: () => void = () => undefined) =>
  markdownWork(() => {
    clock += milliseconds;
    then();
  });

beforeEach(() => {
  tick = 0;
  vi.stubEnv('ASSAY_STAGES', '1');
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += tick));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the time of Markdown is that of all work on it, and of nothing between', () => {
  const time = markdownTime();
  expect(time()).toBe(0);
  working(5)();
  clock += 100;
  working(2)();
  expect(time()).toBe(7);
});

test('work that calls other work is counted once', () => {
  const time = markdownTime();
  working(5, working(2, working(1)))();
  expect(time()).toBe(8);
});

test('work that fails is counted, and so is what comes after it', () => {
  const time = markdownTime();
  const failing = working(5, () => {
    throw new Error('No such figure.');
  });
  expect(failing).toThrow('No such figure.');
  clock += 100;
  working(2)();
  expect(time()).toBe(7);
});

test('where no measuring run asks, nothing is counted', () => {
  vi.stubEnv('ASSAY_STAGES', undefined);
  const time = markdownTime();
  working(5)();
  expect(time()).toBe(0);
});

test.each([
  [
    'fill a body into HTML',
    () => renderProse('*It*', { figure: vi.fn(), term: vi.fn(), base: '/' }),
  ],
  ['read a digest', () => readDigest('## Mines\n\n- They wait.')],
  ['fill a body into Markdown', () => bodyMarkdown('It *waits*.', publicSiteOf(judged))],
  ['write a Markdown file', () => markdownText([paragraph('It waits.')])],
])('to %s is work on Markdown', (_, act) => {
  const time = markdownTime();
  tick = 1;
  act();
  expect(time()).toBeGreaterThan(0);
});
