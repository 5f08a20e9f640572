import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import ogs from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { assembleCatalogue } from '../../src/domain/catalogue.ts';
import { sayProse } from '../../src/domain/prose-quantity.ts';
import { words } from '../../src/words.ts';
import { type BuiltPage, builds, pageAt, pagesOf } from '../support/built-site.ts';
import { find, mainOf, parseDocument, spaced } from '../support/document.ts';
import { projectRoot } from '../support/project.ts';

const { articles, claims, figures, settings } = assembleCatalogue(
  readContent(join(projectRoot, 'content')).entries,
);
const published = claims.all.filter(({ draft }) => !draft);
const publisher = settings?.publisher ?? '';

const metaOf = ({ document }: BuiltPage, name: string): string | undefined =>
  find(document, 'meta')
    .find(({ attributes }) => [attributes.get('name'), attributes.get('property')].includes(name))
    ?.attributes.get('content');
const linksOf = ({ document }: BuiltPage, rel: string) => find(document, 'link', { rel });
const isIndexed = (page: BuiltPage): boolean => metaOf(page, 'robots') === undefined;
const isClaim = ({ file }: BuiltPage): boolean => /^claims\/[^/]+\/index\.html$/.test(file);
const isChart = ({ file }: BuiltPage): boolean => /^charts\/[^/]+\/index\.html$/.test(file);

/** All that stands in a value of JSON, each text with the name it stands under. */
const textsIn = (value: unknown, name = ''): { name: string; text: string }[] => {
  if (typeof value === 'string') return [{ name, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? name : key),
  );
};

const graphOf = ({ document }: BuiltPage): Record<string, unknown>[] =>
  find(document, 'script', { type: 'application/ld+json' }).flatMap(
    ({ text }) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'],
  );
const typesOf = (page: BuiltPage): unknown[] => graphOf(page).map((thing) => thing['@type']);

/** oEmbed 1.0 for the type `rich`, as its specification lists what an answer has. */
const isOEmbed = new Ajv2020().compile({
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  additionalProperties: false,
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    title: { type: 'string', minLength: 1 },
    author_name: { type: 'string', minLength: 1 },
    author_url: { type: 'string' },
    provider_name: { type: 'string', minLength: 1 },
    provider_url: { type: 'string', pattern: '^https://' },
    thumbnail_url: { type: 'string', pattern: '^https://' },
    thumbnail_width: { type: 'integer', minimum: 1 },
    thumbnail_height: { type: 'integer', minimum: 1 },
    html: { type: 'string', minLength: 1 },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url'],
    thumbnail_height: ['thumbnail_url'],
  },
});

describe.for(builds())('what is told of the pages at $base', (build) => {
  const { folder, site, base } = build;
  const pages = pagesOf(build);
  const indexed = pages.filter(isIndexed);
  const at = (path: string): string => new URL(path, site).href;
  /** The file of the build that an address of this site names. */
  const fileAt = (address: string): string => {
    const url = new URL(address);
    expect(url.origin).toBe(new URL(site).origin);
    expect(url.pathname.startsWith(base), address).toBe(true);
    const path = url.pathname.slice(base.length);
    return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };

  test('there are pages of every kind', () => {
    expect(indexed.filter(isClaim)).toHaveLength(published.length);
    expect(indexed.filter(isChart).length).toBeGreaterThan(0);
    expect(indexed.length).toBeGreaterThan(20);
  });

  test.for(indexed)('$path has one card, and a scraper takes all of it', async (page) => {
    const { result } = await ogs({ html: page.html });
    expect(result.success).toBe(true);
    expect(result.ogUrl).toBe(at(page.path));
    expect(linksOf(page, 'canonical').map(({ attributes }) => attributes.get('href'))).toEqual([
      result.ogUrl,
    ]);
    expect(result.ogSiteName).toBe(settings?.title);
    const description = metaOf(page, 'description');
    expect(description).not.toBe('');
    expect(result.ogDescription).toBe(description);
    const title = find(page.document, 'title')[0]?.text ?? '';
    expect(title.startsWith(result.ogTitle ?? '-')).toBe(true);
    expect(result.twitterCard).toBe('summary_large_image');
    const [image, ...more] = result.ogImage ?? [];
    expect(more).toEqual([]);
    expect(image).toMatchObject({ type: 'image/png', width: '1200', height: '630' });
    expect(image?.alt?.length).toBeGreaterThan(20);
    expect(result.twitterImage?.[0]?.alt ?? metaOf(page, 'twitter:image:alt')).toBe(image?.alt);
    expect(new URL(image?.url ?? '').protocol).toBe('https:');
    expect(existsSync(fileAt(image?.url ?? ''))).toBe(true);
  });

  test('a page that is not to be found has no card', () => {
    const hidden = pages.filter((page) => !isIndexed(page));
    expect(hidden.length).toBeGreaterThan(published.length);
    expect(hidden.filter((page) => metaOf(page, 'og:title') !== undefined)).toEqual([]);
  });

  test.for(published)('the title of $id says whose claim it is', ({ id, article, ...claim }) => {
    const page = pageAt(pages, `${base}claims/${id}/`);
    const who = articles.byId.get(article)?.publisher ?? '';
    const said = sayProse(claim.restatement ?? claim.quote, figures, words.quantity);
    expect(metaOf(page, 'og:title')).toBe(words.claim.title(who, said));
    expect(metaOf(page, 'og:type')).toBe('article');
  });

  test.for(published)('Zotero gets $id with title, author, date, address and type', (claim) => {
    const page = pageAt(pages, `${base}claims/${claim.id}/`);
    const who = articles.byId.get(claim.article)?.publisher ?? '';
    const said = sayProse(claim.restatement ?? claim.quote, figures, words.quantity);
    expect(metaOf(page, 'citation_title')).toBe(words.claim.fullTitle(who, said));
    expect(metaOf(page, 'citation_author')).toBe(publisher);
    expect(metaOf(page, 'citation_public_url')).toBe(at(page.path));
    expect(metaOf(page, 'z:itemType')).toBe('webpage');
    expect(metaOf(page, 'citation_publication_date')?.replaceAll('/', '-')).toBe(
      [...claim.findings, ...claim.revisions]
        .map(({ date }) => date)
        .sort()
        .at(-1),
    );
  });

  test.for(indexed.filter((page) => isClaim(page) || isChart(page)))(
    '$path can be framed, and tells an oEmbed reader how',
    (page) => {
      const [link, ...more] = find(page.document, 'link', { type: 'application/json+oembed' });
      expect(more).toEqual([]);
      const address = link?.attributes.get('href') ?? '';
      const answer: unknown = JSON.parse(readFileSync(fileAt(address), 'utf8'));
      expect(isOEmbed(answer), JSON.stringify(isOEmbed.errors)).toBe(true);
      const { html, title, thumbnail_url } = answer as Record<string, string>;
      expect(title).toBe(metaOf(page, 'og:title'));
      expect(thumbnail_url).toBe(metaOf(page, 'og:image'));
      const [frame] = find(parseDocument(html ?? ''), 'iframe');
      const framed = frame?.attributes.get('src') ?? '';
      expect(framed).toBe(at(page.path.replace(base, `${base}embed/`)));
      expect(existsSync(fileAt(framed))).toBe(true);
      // The code on the page is the same.
      expect(find(page.document, 'code').map(({ text }) => text)).toContain(html);
    },
  );

  test.for(pages.filter(({ file }) => file.startsWith('embed/')))(
    '$path says what it is about, leads home, and needs no file',
    (page) => {
      const home = at(page.path.replace(`${base}embed/`, base));
      expect(find(page.document, 'a').map(({ attributes }) => attributes.get('href'))).toContain(
        home,
      );
      expect(find(page.document, 'script', { src: undefined })).toEqual([]);
      expect(find(page.document, 'link')).toEqual([]);
      const shown = pageAt(pages, page.path.replace(`${base}embed/`, base));
      const heading = (built: BuiltPage) => spaced(find(built.document, 'h1')[0]?.text ?? '');
      expect(heading(page)).toBe(heading(shown));
    },
  );

  test('each kind of page says in JSON-LD what it is', () => {
    for (const { id, findings } of published) {
      const rated = findings[0] !== undefined && findings[0].word !== 'not-checkable';
      expect(typesOf(pageAt(pages, `${base}claims/${id}/`)), id).toEqual([
        ...['WebPage', 'Claim', 'BreadcrumbList'],
        ...(rated ? ['ClaimReview'] : []),
      ]);
    }
    for (const page of indexed.filter(isChart)) {
      expect(typesOf(page), page.path).toEqual(['WebPage', 'Dataset', 'BreadcrumbList']);
    }
    for (const { id } of articles.all) {
      const page = pageAt(pages, `${base}articles/${id}/`);
      expect(typesOf(page)).toEqual(['WebPage', 'BreadcrumbList']);
      expect(graphOf(page)[0]).toHaveProperty(['about', '@type'], 'NewsArticle');
    }
    expect(typesOf(pageAt(pages, base))).toEqual(['WebSite', 'WebPage']);
  });

  test.for(pages.filter((page) => graphOf(page).length > 0))(
    'all that the JSON-LD of $path says stands on the page, and its addresses lead somewhere',
    (page) => {
      const shown = spaced(
        find(page.document, ['header', 'main', 'footer'])
          .map(({ text }) => text)
          .join(' '),
      );
      const inMachineForm = new Set(
        find(page.document, 'time').map(({ attributes }) => attributes.get('datetime')),
      );
      const spoken = (day: string): string =>
        new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(day),
        );
      for (const { name, text } of textsIn(graphOf(page))) {
        if (name === '@type' || name === 'encodingFormat') continue;
        if (name === 'inLanguage') {
          expect(
            [...find(page.document, '*', { lang: undefined })].map(({ attributes }) =>
              attributes.get('lang'),
            ),
          ).toContain(text);
        } else if (URL.canParse(text)) {
          if (text.startsWith(site)) {
            expect(existsSync(fileAt(text.replace(/#.*/, ''))), text).toBe(true);
          } else expect(page.html, text).toContain(text);
        } else if (/^\d{4}-\d\d-\d\d/.test(text)) {
          expect(inMachineForm.has(text) || shown.includes(spoken(text)), text).toBe(true);
        } else if (name === 'description' || name === 'name') {
          // The site's own tagline stands in the head, a long title is cut in it.
          const said = [shown, find(page.document, 'title')[0]?.text ?? ''].join(' ');
          expect(said, text).toContain(text.replace(/\.$/, ''));
        } else expect(shown, text).toContain(text);
      }
    },
  );

  test.for(published)('a reader mode finds the text of the claim $id', ({ id, quote }) => {
    const { html, document } = pageAt(pages, `${base}claims/${id}/`);
    const read = new Readability(parseHTML(html).document).parse();
    const text = spaced(read?.textContent ?? '');
    const claim = spaced(find(document, 'h1')[0]?.text ?? '');
    expect(`${read?.title ?? ''} ${text}`).toContain(claim.replace(/\.$/, ''));
    expect(text).toContain(quote.slice(0, 40));
  });

  test.for(published)('the page of $id says in words all that can be copied from it', ({ id }) => {
    const page = pageAt(pages, `${base}claims/${id}/`);
    const [share] = find(page.document, 'section', { id: 'Share' });
    const terms = find(share ?? mainOf(page.document), 'dt').map(({ text }) => text);
    const { share: said } = words;
    expect(terms).toEqual([
      said.address,
      said.quotation,
      ...Object.values(said.styles),
      said.citation,
      said.data,
      said.passage,
      said.embed,
      said.grow,
    ]);
    const parts = find(share ?? mainOf(page.document), 'dd').map(({ text }) => spaced(text));
    expect(parts[0]?.startsWith(at(page.path))).toBe(true);
    for (const citation of parts.slice(2, 5)) expect(citation).toContain(at(page.path));
  });
});
