import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { parseFeed } from 'feedsmith';
import { remark } from 'remark';
import robotsParser from 'robots-parser';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/sharing/data/claim-record.ts';
import { words } from '../../src/words.ts';
import { builds, pageAt, pagesOf } from '../support/built-site.ts';
import { find, linksIn, mainOf, spaced } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { faultsBySchema, jsonFeedSchema } from '../support/json-schemas.ts';
import { ownAddresses } from '../support/own-addresses.ts';
import { faultsOfAtom, textsAt } from '../support/xml.ts';

const sitemaps = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

describe.for(builds().map((build) => ({ base: build.base, build })))(
  'what programs are given at $base',
  ({ build }) => {
    const { folder, site, base } = build;
    const files = filesOf(folder);
    const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const jsonOf = (file: string): unknown => JSON.parse(textOf(file));
    const pages = pagesOf(build);
    const claimIds = files.flatMap(
      (file) => /^claims\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    const recordOf = (id: string) => jsonOf(`claims/${id}.json`) as ClaimRecord;
    const canonicals = pages.flatMap(({ document }) =>
      find(document, 'link', { rel: 'canonical' }).map(
        ({ attributes }) => attributes.get('href') ?? '',
      ),
    );
    /** The file in which an address of this site stands. */
    const fileAt = (address: string): string => {
      const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
      return path === '' || path.endsWith('/') ? `${path}index.html` : path;
    };

    test('every claim has a record and a text beside its page, and nothing else has', () => {
      expect(claimIds.length).toBeGreaterThan(0);
      for (const ending of ['json', 'md']) {
        const found = files.filter((file) => new RegExp(`^claims/[^/]+\\.${ending}$`).test(file));
        const own = found.filter((file) => !file.endsWith('.csl.json'));
        expect(own).toEqual(claimIds.map((id) => `claims/${id}.${ending}`).sort());
      }
    });

    test.each(claimIds)('the record of %s is as the schema at its address says', (id) => {
      const record = recordOf(id);
      const schema = jsonOf(fileAt(record.$schema)) as { $id: string };
      expect(schema.$id).toBe(record.$schema);
      expect(faultsBySchema(schema, record)).toEqual([]);
      expect(record.url).toBe(`${site}${base}claims/${id}/`);
    });

    test.each(claimIds)('the record of %s says what its page says', (id) => {
      const main = mainOf(pageAt(pages, `${base}claims/${id}/`).document);
      const record = recordOf(id);
      const [heading] = find(main, 'h1');
      expect(spaced(heading?.text ?? '')).toBe(record.restatement);
      const [mark] = find(main, 'mark');
      expect(spaced(mark?.text ?? '')).toBe(record.quote);
      const text = spaced(main.text);
      for (const { word, reason } of record.findings) {
        expect(text).toContain(words.standings[word].word);
        expect(text.replace(/\s/g, '')).toContain(reason.replace(/\s/g, ''));
      }
    });

    test('the file of all claims is as its schema says, and has each record as its own file has it', () => {
      const all = jsonOf('claims.json') as { $schema: string; claims: readonly ClaimRecord[] };
      expect(faultsBySchema(jsonOf(fileAt(all.$schema)) as object, all)).toEqual([]);
      expect(all.claims.map(({ id }) => id).toSorted()).toEqual(claimIds.toSorted());
      for (const record of all.claims) expect(record).toEqual(recordOf(record.id));
    });

    test('every article has a file of its claims, in the form of the file of all', () => {
      const ids = files.flatMap((file) => /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
      expect(ids.length).toBeGreaterThan(0);
      const whole = jsonOf('claims.json') as { claims: readonly ClaimRecord[] };
      for (const id of ids) {
        const claims = whole.claims.filter(({ article }) => article.id === id);
        const url = `${site}${base}articles/${id}/`;
        expect(jsonOf(`articles/${id}.json`)).toEqual({ ...whole, url, claims });
      }
    });

    test('the data package is valid, and its tables are read with every key met', async () => {
      const data = await Package.load(join(folder, 'data/datapackage.json'), { strict: true });
      expect(data.errors).toEqual([]);
      const rows = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
      for (const resource of data.resources) {
        expect(resource.valid).toBe(true);
        rows.set(resource.name, await resource.read({ keyed: true, relations: true }));
        const bytes = readFileSync(join(folder, 'data', resource.descriptor.path));
        expect(resource.descriptor.bytes).toBe(bytes.length);
        const hash = createHash('sha256').update(bytes).digest('hex');
        expect(resource.descriptor.hash).toBe(`sha256:${hash}`);
      }
      expect(rows.get('claims')?.map(({ id }) => id)).toEqual(
        (jsonOf('claims.json') as { claims: readonly ClaimRecord[] }).claims.map(({ id }) => id),
      );
      for (const name of ['figures', 'sources', 'evidence', 'evidence-figures', 'findings']) {
        expect(rows.get(name)?.length, name).toBeGreaterThan(0);
      }
      // Relations are put in the place of the ids that name them.
      expect(rows.get('evidence')?.[0]?.['claim']).toHaveProperty('quote');
    });

    test('every chart has a table of the marks it draws', () => {
      const charts = files.flatMap(
        (file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
      );
      expect(charts.length).toBeGreaterThan(0);
      for (const id of charts) {
        const table = textOf(`charts/${id}.csv`);
        expect(table.startsWith('\ufeffpart,')).toBe(true);
        const { rows } = jsonOf(`charts/${id}/rows.json`) as {
          rows: readonly { marks: readonly { figure: string }[] }[];
        };
        for (const { figure } of rows.flatMap(({ marks }) => marks)) {
          // Editions that agree stand behind it in the same cell.
          expect(table).toMatch(new RegExp(`,${figure}[,;]`));
        }
      }
    });

    test.each(['feed', 'corrections/feed'])(
      '%s is sound in both forms and says the same',
      (name) => {
        const [xml, json] = [textOf(`${name}.xml`), textOf(`${name}.json`)];
        expect(faultsOfAtom(xml)).toEqual([]);
        expect(faultsBySchema(jsonFeedSchema, JSON.parse(json))).toEqual([]);
        const [atom, feed] = [parseFeed(xml), parseFeed(json)];
        if (atom.format !== 'atom' || feed.format !== 'json')
          throw new Error('Read as another form.');
        const links = atom.feed.links ?? [];
        expect(links.find(({ rel }) => rel === 'self')?.href).toBe(`${site}${base}${name}.xml`);
        expect(feed.feed.feed_url).toBe(`${site}${base}${name}.json`);
        expect(
          (atom.feed.entries ?? []).map(({ id, title, links: [first] = [] }) => [
            id,
            title?.value,
            first?.href,
          ]),
        ).toEqual((feed.feed.items ?? []).map(({ id, title, url }) => [id, title, url]));
      },
    );

    test('the feed of claims has every claim, and the day of its newest finding', () => {
      const parsed = parseFeed(textOf('feed.json'));
      if (parsed.format !== 'json') throw new Error('Read as another form.');
      const items = parsed.feed.items ?? [];
      expect(items.map(({ url }) => url).toSorted()).toEqual(
        claimIds.map((id) => recordOf(id).url).toSorted(),
      );
      for (const id of claimIds) {
        const record = recordOf(id);
        const dated = [...record.findings, ...record.revisions, ...record.measurementRevisions];
        const newest = dated
          .map(({ date }) => date)
          .toSorted()
          .at(-1);
        const item = items.find(({ url }) => url === record.url);
        expect(item?.date_modified, id).toBe(newest && `${newest}T00:00:00Z`);
        expect(item?.title?.startsWith(`${record.article.publisher}: `)).toBe(true);
      }
    });

    test('the sitemap has every page that may be indexed, and nothing else', () => {
      const parts = textsAt(textOf('sitemap-index.xml'), '//s:loc', sitemaps);
      const listed = parts.flatMap((part) => textsAt(textOf(fileAt(part)), '//s:loc', sitemaps));
      expect(listed.toSorted()).toEqual(canonicals.toSorted());
    });

    test('robots may read everything, and are told where the sitemap is', () => {
      const robots = robotsParser(`${site}${base}robots.txt`, textOf('robots.txt'));
      expect(robots.isAllowed(`${site}${base}claims/`, 'any')).toBe(true);
      expect(robots.getSitemaps()).toEqual([`${site}${base}sitemap-index.xml`]);
    });

    test('llms.txt leads to every claim’s Markdown with the word of each finding', () => {
      const text = textOf('llms.txt');
      for (const id of claimIds) {
        const { standing, findings } = recordOf(id);
        const [, said = ''] = text.split(`(${site}${base}claims/${id}.md): `);
        const [line = ''] = said.split('\n');
        const verdicts = findings.length > 1 ? line.split('; ') : [line];
        expect(verdicts.map((verdict) => verdict.replace(/ on .*/, ''))).toEqual(
          (findings.length > 0 ? findings.map(({ word }) => word) : [standing]).map(
            (word) => words.standings[word].word,
          ),
        );
      }
    });

    test.each(claimIds)(
      'the Markdown of %s quotes the claim and gives each reason as it is',
      (id) => {
        const record = recordOf(id);
        const quotes: string[] = [];
        const texts: string[] = [];
        visit(remark().parse(textOf(`claims/${id}.md`)), (node, _, parent) => {
          if (node.type !== 'text') return;
          texts.push(node.value);
          if (parent?.type === 'paragraph') quotes.push(node.value);
        });
        expect(quotes).toContain(record.quote);
        for (const { reason } of record.findings) expect(texts.join('')).toContain(reason);
        for (const { excerpt = '', source } of record.evidence) {
          expect(texts.join('')).toContain(excerpt);
          expect(texts).toContain(source.title);
        }
      },
    );

    test('every address of ours in a file for programs is of something that is there', () => {
      const known = new Set(files);
      const anchors = new Map(
        pages.map(({ file, document }) => [
          file,
          new Set(
            find(document, '*', { id: undefined }).map(({ attributes }) => attributes.get('id')),
          ),
        ]),
      );
      const texts = files.filter(
        (file) => /\.(json|xml|txt|md|csv)$/.test(file) && !/^(_astro|pagefind)\//.test(file),
      );
      const dead = texts.flatMap((file) =>
        ownAddresses(textOf(file), site).flatMap((address) => {
          const { pathname, hash } = new URL(address);
          const target = fileAt(address);
          const found =
            pathname.startsWith(base) &&
            known.has(target) &&
            (hash === '' || anchors.get(target)?.has(hash.slice(1)) === true);
          return found ? [] : [`${file}: ${address}`];
        }),
      );
      expect(texts.length).toBeGreaterThan(claimIds.length * 2);
      expect(
        texts.filter((file) => ownAddresses(textOf(file), site).length > 0).length,
      ).toBeGreaterThan(claimIds.length * 2);
      expect(dead).toEqual([]);
    });

    test('the page that explains the data names every file of it', () => {
      const links = linksIn(mainOf(pageAt(pages, `${base}data/`).document));
      const offered = [
        ...files.filter((file) => /^(data\/[^/]+\.(csv|json)|charts\/[^/]+\.csv)$/.test(file)),
        ...['claims.json', 'feed.xml', 'feed.json', 'corrections/feed.xml'],
        ...['corrections/feed.json', 'llms.txt', 'sitemap-index.xml'],
      ];
      expect(offered.filter((file) => !links.includes(base + file))).toEqual([]);
    });

    test('the page that explains the data has every field of the schema', () => {
      const schema = jsonOf('data/claim.schema.json') as { properties: Record<string, unknown> };
      const named = find(mainOf(pageAt(pages, `${base}data/`).document), 'code').map(({ text }) =>
        spaced(text),
      );
      expect(Object.keys(schema.properties).filter((name) => !named.includes(name))).toEqual([]);
    });
  },
);
