import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { looksLikeFormula } from '../../src/sharing/data/csv-text.ts';
import { buildSite } from '../support/build-site.ts';
import { type BuiltPage, builds, pageAt, pagesOf } from '../support/built-site.ts';
import { type Element, find, mainOf, spaced } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';
import { hostileClaims, hostileSettings, writeHostileContent } from '../support/hostile-content.ts';
import { allHostileTexts, canary } from '../support/hostile-texts.ts';
import { copyOfProject } from '../support/scratch-project.ts';
import { textsAt } from '../support/xml.ts';

/** A site in which a hostile text stands in each field that takes one. */
let dist = '';
let pages: readonly BuiltPage[] = [];
/** The same pages of an article that means no harm. */
let tame: readonly BuiltPage[] = [];

beforeAll(async () => {
  const { folder } = copyOfProject('hostile');
  writeHostileContent(join(folder, 'content'));
  const { code, output } = await buildSite(folder, 'dist');
  expect(code, output).toBe(0);
  dist = join(folder, 'dist');
  pages = pagesOf({ site: '', base: '/', folder: dist });
  tame = builds().flatMap(pagesOf);
});

const fileAt = (path: string): string => readFileSync(join(dist, path), 'utf8');
const jsonAt = (path: string): unknown => JSON.parse(fileAt(path));
const textAt = (path: string): string => spaced(mainOf(pageAt(pages, path).document).text);

/** The texts of a list that a text does not have, white space aside. */
const missingIn = (texts: readonly string[], whole: string): string[] => {
  const found = spaced(whole);
  return texts.filter((text) => !found.includes(spaced(text)));
};

/** Every string in a value, keys too. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
};

const scriptsOf = ({ document }: BuiltPage): readonly Element[] => find(document, 'script');
const isData = ({ attributes }: Element): boolean =>
  attributes.get('type') === 'application/ld+json';

describe('a page of hostile texts', () => {
  test('has them all: each statement of the digest, and each excerpt, reason and quote of a claim', () => {
    for (const { id, article, texts, quote, excerpts, reasons } of hostileClaims) {
      expect(missingIn(texts, textAt(`/articles/${article}/`))).toEqual([]);
      const page = textAt(`/claims/${id}/`);
      expect(missingIn([quote, ...excerpts, ...reasons], page)).toEqual([]);
    }
  });

  test('has no element, and no attribute, that a page of harmless texts has not', () => {
    const elementsOf = (built: readonly BuiltPage[]): readonly Element[] =>
      built.flatMap(({ document }) => document.elements);
    const namesOf = (built: readonly BuiltPage[]): string[] =>
      elementsOf(built).map(({ name }) => `<${name}>`);
    const attributesOf = (built: readonly BuiltPage[]): string[] =>
      elementsOf(built).flatMap(({ attributes }) =>
        [...attributes.keys()].map((name) => name.replace(/^data-.*_$/, 'data-_')),
      );
    // What stood before is struck out where it changed.
    const lawful = new Set([...namesOf(tame), ...attributesOf(tame), '<del>', '<ins>']);
    const found = new Set([...namesOf(pages), ...attributesOf(pages)]);
    expect([...found].filter((name) => !lawful.has(name))).toEqual([]);
  });

  test('runs no script but ours', () => {
    const source = ({ attributes, text }: Element): string => attributes.get('src') ?? text;
    const ours = new Set(
      tame
        .flatMap(scriptsOf)
        .filter((script) => !isData(script))
        .map(source),
    );
    const strange = pages
      .flatMap(scriptsOf)
      .filter((script) => !isData(script))
      .map(source)
      .filter((script) => !ours.has(script) && !/^\/_astro\/[\w.-]+\.js$/.test(script));
    expect(strange).toEqual([]);
  });

  test('leads nowhere that its texts name', () => {
    const addresses = pages.flatMap(({ document }) =>
      document.elements.flatMap(({ attributes }) =>
        ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping', 'cite'].flatMap(
          (name) => attributes.get(name) ?? [],
        ),
      ),
    );
    const lawful =
      /^(?:\/(?!\/)|#|https:\/\/(?:assay\.example|survey\.example|licence\.example|github\.com)\/|https:\/\/schema|$)/;
    expect([...new Set(addresses)].filter((address) => !lawful.test(address))).toEqual([]);
  });

  test('is as long as its texts need: what a text opens swallows nothing', () => {
    for (const { document, file } of pages) {
      expect(find(document, 'main'), file).toHaveLength(1);
      if (!file.startsWith('embed/')) expect(find(document, 'footer'), file).toHaveLength(1);
      const ids = find(document, '*', { id: undefined }).map(({ attributes }) =>
        attributes.get('id'),
      );
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        file,
      ).toEqual([]);
    }
  });

  test('reads the same in a parser of another make', () => {
    for (const { id, quote } of hostileClaims) {
      const { document } = parseHTML(fileAt(`claims/${id}/index.html`));
      expect(missingIn([quote], document.body.textContent)).toEqual([]);
      expect(document.querySelectorAll('[onerror], [onload], img[src=x], iframe')).toHaveLength(0);
    }
  });

  test('says its names whole in its head', () => {
    for (const { id, title } of hostileClaims) {
      const { document } = pageAt(pages, `/claims/${id}/`);
      const contents = find(document, 'meta').map(
        ({ attributes }) => attributes.get('content') ?? '',
      );
      expect(
        contents.some((content) => content.includes(title)),
        title,
      ).toBe(true);
      expect(contents).toContain(hostileSettings.title);
    }
  });
});

test('JSON-LD can be read, and has quote and title whole', () => {
  for (const { id, quote, title } of hostileClaims) {
    const graphs = scriptsOf(pageAt(pages, `/claims/${id}/`)).filter(isData);
    const strings = graphs.flatMap(({ text }) => stringsIn(JSON.parse(text)));
    expect(strings).toContain(quote);
    expect(strings.some((string) => string.includes(title))).toBe(true);
  }
});

describe('feeds', () => {
  const atom = { a: 'http://www.w3.org/2005/Atom' };

  test('are sound, and have titles and quotes whole', () => {
    const xml = fileAt('feed.xml');
    const titles = textsAt(xml, '//a:entry/a:title', atom).join('\n');
    expect(
      missingIn(
        hostileClaims.map(({ title }) => title),
        titles,
      ),
    ).toEqual([]);
    const contents = textsAt(xml, '//a:entry/a:content', atom);
    const read = contents.map((html) => parseHTML(`<html><body>${html}</body></html>`).document);
    expect(
      missingIn(
        hostileClaims.map(({ quote }) => quote),
        read.map(({ body }) => body.textContent).join('\n'),
      ),
    ).toEqual([]);
    const names = read.flatMap(({ body }) =>
      [...body.querySelectorAll('*')].map(({ localName }) => localName),
    );
    expect(new Set(names)).toEqual(new Set(['p', 'blockquote', 'cite', 'strong', 'span', 'a']));
    expect(parseAtomFeed(xml).entries?.length).toBeGreaterThan(hostileClaims.length);
  });

  test.each(['feed.json', 'corrections/feed.json'])('%s has titles whole', (path) => {
    const strings = stringsIn(jsonAt(path)).join('\n');
    expect(
      missingIn(
        hostileClaims.map(({ title }) => title),
        strings,
      ),
    ).toEqual([]);
  });

  test('of corrections are sound', () => {
    const titles = textsAt(fileAt('corrections/feed.xml'), '//a:entry/a:title', atom).join('\n');
    expect(
      missingIn(
        hostileClaims.map(({ title }) => title),
        titles,
      ),
    ).toEqual([]);
  });
});

describe('files for programs', () => {
  test('have quotes and excerpts whole: the record of a claim', () => {
    for (const { id, quote, excerpts } of hostileClaims) {
      const strings = new Set(stringsIn(jsonAt(`claims/${id}.json`)));
      expect([quote, ...excerpts].filter((text) => !strings.has(text))).toEqual([]);
    }
  });

  test('have excerpts whole, and no formula: the tables', () => {
    const cells = filesOf(join(dist, 'data'))
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => parseCsv(fileAt(`data/${file}`)))
      .flat();
    const held = new Set(cells);
    const asCell = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);
    const texts = hostileClaims.flatMap(({ quote, excerpts }) => [quote, ...excerpts]);
    expect(texts.filter((text) => !held.has(asCell(text)))).toEqual([]);
    expect(
      cells.filter(
        (text) => /^[\s]*[=+@\uff1d\uff0b\uff20-]/u.test(text) && Number.isNaN(Number(text)),
      ),
    ).toEqual([]);
  });

  test('every JSON file can be read', () => {
    for (const file of filesOf(dist).filter((name) => name.endsWith('.json'))) {
      expect(jsonAt(file), file).toBeTypeOf('object');
    }
  });

  test('every XML file is well formed', () => {
    for (const file of filesOf(dist).filter((name) => name.endsWith('.xml'))) {
      expect(textsAt(fileAt(file), '/*'), file).toHaveLength(1);
    }
  });
});

test('the Markdown of a claim has its texts whole, as text', () => {
  for (const { id, quote, excerpts, title } of hostileClaims) {
    const tree = remark().parse(fileAt(`claims/${id}.md`));
    const words: string[] = [];
    const links: string[] = [];
    const kinds = new Set<string>();
    visit(tree, (node) => {
      kinds.add(node.type);
      if (node.type === 'text') words.push(node.value);
      if (node.type === 'paragraph' || node.type === 'heading') words.push('\n');
      if (node.type === 'link') links.push(node.url);
    });
    expect(missingIn([quote, title, ...excerpts], words.join(''))).toEqual([]);
    const lawful = [
      'root',
      'heading',
      'paragraph',
      'text',
      'list',
      'listItem',
      'link',
      'strong',
      'blockquote',
    ];
    expect([...kinds].filter((kind) => !lawful.includes(kind))).toEqual([]);
    expect(
      links.filter((url) => !/^https:\/\/(?:assay|survey|licence)\.example\//.test(url)),
    ).toEqual([]);
  }
});

test('what language models are told has titles whole, as text', () => {
  const tree = remark().parse(fileAt('llms.txt'));
  const words: string[] = [];
  visit(tree, (node) => {
    expect(['html', 'image', 'code']).not.toContain(node.type);
    if (node.type === 'text') words.push(node.value);
  });
  expect(
    missingIn(
      hostileClaims.map(({ title }) => title),
      words.join(''),
    ),
  ).toEqual([]);
});

describe('the citation of a claim', () => {
  test('has its title whole', () => {
    for (const { id, title } of hostileClaims) {
      const [item] = jsonAt(`claims/${id}.csl.json`) as {
        title: string;
        author: { literal: string }[];
      }[];
      expect(item?.title).toContain(title);
      expect(item?.author[0]?.literal).toBe(hostileSettings.publisher);
      const { errors } = new BibLatexParser(fileAt(`claims/${id}.bib`)).parse();
      expect(errors).toEqual([]);
      const ris = fileAt(`claims/${id}.ris`);
      expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
      expect(ris).toContain(spaced(title));
    }
  });
});

test('no file of the build is named for a text, or stands outside of its folder', () => {
  expect(filesOf(dist).filter((file) => file.includes(canary) || file.includes('..'))).toEqual([]);
  expect(existsSync(join(dist, 'etc'))).toBe(false);
  expect(allHostileTexts.length).toBeGreaterThan(250);
});
