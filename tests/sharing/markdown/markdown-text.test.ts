import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { permalinks } from '../../../src/domain/permalink.ts';
import { siteOf } from '../../../src/domain/site.ts';
import { llmsText } from '../../../src/sharing/feeds/llms-text.ts';
import { claimMarkdown } from '../../../src/sharing/markdown/claim-markdown.ts';
import {
  heading,
  link,
  list,
  markdownText,
  paragraph,
  quotation,
  strong,
} from '../../../src/sharing/markdown/markdown-text.ts';
import { readPlainBody } from '../../../src/sharing/markdown/read-plain-body.ts';
import { remarkText, remarkTree } from '../../../src/sharing/markdown/remark-text.ts';
import { writeBlocks } from '../../../src/sharing/markdown/write-blocks.ts';
import { writePhrases } from '../../../src/sharing/markdown/write-phrases.ts';
import { publicSite } from '../../../src/sharing/public-site.ts';
import { hostileLine } from '../../support/hostile-arbitraries.ts';
import { allHostileTexts } from '../../support/hostile-texts.ts';
import { projectRoot } from '../../support/project.ts';

/** What Markdown, or one of its kinds, makes something of in one place or another. */
const tricky = [
  ...['1.', '12)', '1', '-', '+', '#', '##', '>', '=', '---', '===', '***', '___', '~~~', '|'],
  ...['`', '```', '*', '**', '_', 'a_b', '[', ']', '](', '[3]', '(', ')', '<', '<b>', '&', '&amp;'],
  ...[
    '!',
    'Oh!',
    '\\',
    '\\\\',
    'ends \\',
    'www.x.example',
    'http://x.example/a_(b)',
    'a@b.example',
  ],
  ...[
    '中文',
    '，',
    '“ore”',
    '\u{1f600}',
    'é',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '  \n',
    '\n- b',
    '\n1. b',
    '\t',
  ],
  ...['\n    code', '\n===', '\r', '\r\n', '\u00a0', '\u3000', '\u2028', '\ufeff', '\0', ':', '.'],
  ...['ore', 'Ore is mined', ' and ', ', ', '60%', 'p. 2', '[^1]: a', '[a]: b', '<!-- -->'],
];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...tricky) },
  { weight: 1, arbitrary: hostileLine },
  { weight: 1, arbitrary: fc.constantFrom(...allHostileTexts) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const address = fc.oneof(
  fc.constantFrom(
    ...['https://x.example/', '/method/', 'https://x.example/a_b-(c)?d=1&e=2', 'a b', '', '<', '~'],
    ...['https://x.example/稀土', 'mailto:a@b.example', 'a[b]', 'a\\', '!', '*a*', '#a', '&amp;'],
  ),
  text,
);
const emphasis = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [{ type: 'text', value }],
});
const phrase = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: text.map(strong) },
  { weight: 1, arbitrary: text.map(emphasis) },
  { weight: 2, arbitrary: fc.tuple(text, address).map(([said, url]) => link(said, url)) },
);
const line = fc.array(phrase, { maxLength: 4 }).map((phrases) => paragraph(...phrases));
const quote = fc.array(line, { maxLength: 2 }).map((lines) => quotation(...lines));
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  line,
  quote,
  fc.tuple(fc.constantFrom(1, 2, 3), text).map(([depth, said]) => heading(depth, said)),
  fc.array(fc.array(fc.oneof(line, quote), { maxLength: 3 }), { maxLength: 3 }).map(list),
);

/** A tree as it is meant, without where each node stood and what it does not say. */
const meant = (node: Nodes): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      key === 'position' || value === null ? undefined : value,
    ),
  );

describe('a document written by ourselves', () => {
  test('has the bytes that remark would give it, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        expect(markdownText(blocks)).toBe(remarkText(blocks));
      }),
      { numRuns: 4000 },
    );
  });

  test.for([...tricky, ...allHostileTexts])(
    'has those bytes about %j, alone and amid words',
    (said) => {
      const blocks = [said, `${said} ore`, `Ore ${said}`, `Ore ${said} ore`].flatMap((each) => [
        heading(2, each),
        quotation(paragraph(each)),
        paragraph('Ore ', strong(each), ' of ', link(each, `https://x.example/${said}`), each),
        paragraph(strong(each), each, link('ore', '/ore/'), ': ', each),
        paragraph(`(${said}`, strong('60%'), `${said})`),
      ]);
      for (const each of blocks) expect(markdownText([each])).toBe(remarkText([each]));
    },
  );

  test('leaves to remark only what might be taken for a mark', () => {
    const ours = paragraph('Of it (', strong('60%'), '), [3]: ', link('Ore', '/ore/a_b?c#d'), '.');
    expect(ours.type === 'paragraph' && writePhrases(ours.children)).toBe(
      'Of it (**60%**), \\[3]: [Ore](/ore/a_b?c#d).',
    );
    const told = ['*Ore*', 'a_b', '- ore', '1. ore', 'ore ', 'Wow!', 'x & y', '`', 'a\\', '</b>'];
    expect(told.filter((value) => writePhrases([{ type: 'text', value }]) !== undefined)).toEqual(
      [],
    );
  });

  test('is left to remark whole where a list follows a list, which takes other marks', () => {
    const lists = [list([[paragraph('Ore')]]), list([[paragraph('Gangue')]])];
    expect(writeBlocks(lists)).toBeUndefined();
    expect(markdownText(lists)).toBe('- Ore\n\n* Gangue\n');
  });
});

describe('a body read by ourselves', () => {
  const same = (address: string): string => address;

  test('has the paragraphs that remark reads in it, or is left to remark', () => {
    const sign = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('*', '**', '[a](/b/)', '[', '](', ')', '\n', '\n\n'),
      },
      { weight: 3, arbitrary: fc.constantFrom('ore', ' ', ' *it* ', ' **is** ', ', ', '. ', '(') },
      { weight: 1, arbitrary: piece },
    );
    const body = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(body, (said) => {
        const read = readPlainBody(said, same);
        fc.pre(read !== undefined);
        expect(meant({ type: 'root', children: read })).toEqual(meant(remarkTree(said)));
      }),
      { numRuns: 4000 },
    );
  });

  test('may have links and words that stand out, and lines broken anywhere', () => {
    const body = 'Ore (*all* of it) is\nmined: see [the **notes](/a/).\n\nIt **is**.\n';
    expect(readPlainBody(body, same)).toBeUndefined();
    const sound = body.replace('[the **', '[the ');
    expect(readPlainBody(sound, same)).toHaveLength(2);
    expect(markdownText(readPlainBody(sound, same) ?? [])).toBe(sound);
  });

  test.for([
    '- ore',
    '1. ore',
    '> ore',
    '# Ore',
    'a\n---',
    'a  \nb',
    '`a`',
    '![a](b)',
    '<b>',
    '&lt;',
  ])('is left to remark where it has more: %j', (body) => {
    expect(readPlainBody(body, same)).toBeUndefined();
  });
});

test('what is published of the site’s own content is what remark makes of it', () => {
  const { catalogue } = checkFolder(join(projectRoot, 'content'));
  const open = publicSite(siteOf(catalogue, { drafts: false, to: permalinks('/') }));
  const files = [llmsText(open), ...open.claims.map((claim) => claimMarkdown(claim, open))];
  for (const file of files) expect(file).toBe(remarkText(remarkTree(file).children));
});
