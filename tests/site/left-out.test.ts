import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimExtras } from '../../src/domain/claim-extra.ts';
import { redirectsOf } from '../../src/domain/redirects.ts';
import { permalinks } from '../../src/domain/permalink.ts';
import { readBuiltSite } from '../../src/publish/hosts/read-built-site.ts';
import { readLedger } from '../../src/checks/read-ledger.ts';
import { words } from '../../src/words.ts';
import { buildSite, testSite } from '../support/build-site.ts';
import { type BuiltPage, pageAt, pagesOf } from '../support/built-site.ts';
import { find, mainOf, spaced } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { ownAddresses } from '../support/own-addresses.ts';
import { referencesOf } from '../support/references.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject } from '../support/scratch-project.ts';

const hash = '0123456789abcdef';
const hashes = { quote: hash, restatement: hash, findings: hash, figures: hash };
const ledger = JSON.stringify({
  claims: {
    waiting: {
      since: '2026-03-05',
      movedTo: 'buyers-wait',
      asserted: [{ day: '2026-03-05', revisions: 0, ...hashes }],
    },
  },
});

/** A site of which all is left out that can be, with one file that comes near to what Cloudflare Pages takes. */
let folder = '';
let said = '';
let files: readonly string[] = [];
let pages: readonly BuiltPage[] = [];

beforeAll(async () => {
  const project = copyOfProject('left-out');
  writeSampleContent(join(project.folder, 'content'));
  writeFileSync(join(project.folder, 'content/permalinks.json'), ledger);
  project.edit('content/settings.md', 'base: /', `base: /\nleaveOut: [${claimExtras.join(', ')}]`);
  writeFileSync(join(project.folder, 'public/film.mp4'), Buffer.alloc(22_000_000));
  const { code, output } = await buildSite(project.folder, 'dist');
  expect(code, output).toBe(0);
  said = output;
  folder = join(project.folder, 'dist');
  files = filesOf(folder).filter((file) => !file.startsWith('pagefind/'));
  pages = pagesOf({ site: testSite, base: '/', folder });
});

/** Addresses of the site that lead to no file of it. */
const dead = (addresses: readonly string[]): string[] =>
  addresses
    .map((address) => new URL(address, testSite))
    .filter(({ origin }) => origin === testSite)
    .map(({ pathname }) => pathname.slice(1))
    // Below that address stand frames, each at one of its own.
    .filter((path) => path !== 'embed/')
    .filter((path) => !files.includes(path.replace(/(^|\/)$/, '$1index.html')));

describe('a site that leaves out all that it can', () => {
  test('has of each claim its page, and where it changed its history, and nothing else', () => {
    const ofClaims = files.filter((file) => /^(?:claims|embed\/claims)\//.test(file));
    expect(ofClaims.filter((file) => !file.endsWith('/index.html'))).toEqual([]);
    expect(ofClaims).toContain('claims/mining-share/index.html');
    expect(ofClaims.filter((file) => file.startsWith('embed/'))).toEqual([]);
    const cards = files.filter((file) => file.startsWith('cards/'));
    expect(cards.map((file) => file.replace(/^cards\/|\..*/g, ''))).toEqual([
      'by-place',
      'by-year',
      'ores',
      'shares',
      'site',
    ]);
  });

  test('keeps all that charts have', () => {
    for (const file of ['charts/shares.csv', 'charts/shares.png', 'embed/charts/shares/index.html'])
      expect(files).toContain(file);
  });

  test('has no page that leads to what is left out', () => {
    const lost = pages.flatMap((page) =>
      dead(referencesOf(page).map(({ address }) => new URL(address, testSite + page.path).href)),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  test('has no file that names what is left out', () => {
    const texts = files.filter((file) => /\.(?:html|json|xml|txt|csv)$/.test(file));
    const named = texts.flatMap((file) =>
      ownAddresses(readFileSync(join(folder, file), 'utf8'), testSite),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(dead(named)).toEqual([]);
  });

  test('still cites a claim in words, quotes it, and tells Zotero of it', () => {
    const { document, html } = pageAt(pages, '/claims/mining-share/');
    const [share] = find(mainOf(document), 'section', { id: 'Share' });
    const terms = share === undefined ? [] : find(share, 'dt').map(({ text }) => spaced(text));
    const { address, quotation, styles, passage } = words.share;
    expect(terms).toEqual([address, quotation, styles.apa, styles.chicago, styles.mla, passage]);
    expect(html).toContain('citation_title');
  });

  test('shows the link of a claim with the card of the site', () => {
    const cardOf = (path: string) =>
      find(pageAt(pages, path).document, 'meta', { property: 'og:image' })[0]?.attributes.get(
        'content',
      );
    expect(cardOf('/claims/mining-share/')).toBe(cardOf('/sources/'));
    expect(cardOf('/claims/mining-share/')).toMatch(/\/cards\/site\./);
    expect(cardOf('/charts/shares/')).toMatch(/\/cards\/shares\./);
  });

  test('does not lead on from what moved to what is not there', () => {
    const reading = readLedger(ledger);
    const known = 'ledger' in reading ? reading.ledger : undefined;
    const all = redirectsOf(known, permalinks('/')).map(({ from }) => from);
    const led = readBuiltSite(folder, known).redirects.map(({ from }) => from);
    expect(all).toContain('/claims/waiting.bib');
    expect(led).toEqual(['/claims/waiting/', '/claims/waiting/history/']);
    expect(pages.map(({ path }) => path)).not.toContain('/embed/claims/waiting/');
    expect(pages.map(({ path }) => path)).toContain('/claims/waiting/');
  });
});

test('a build says of which host’s limit it comes near, and of no other', () => {
  const told = said.split('\n').filter((line) => line.includes(' takes '));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(
    'dist/film.mp4: has 22 MB, and Cloudflare Pages takes 26.2 MB in one file — before it grows beyond that, choose another host',
  );
});
