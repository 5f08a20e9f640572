import type { Root } from 'mdast';
import fc from 'fast-check';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { claimMarkdown } from '../../../src/sharing/markdown/claim-markdown.ts';
import { llmsText, longestList } from '../../../src/sharing/feeds/llms-text.ts';
import { markdownText, paragraph, quotation } from '../../../src/sharing/markdown/markdown-text.ts';
import { words } from '../../../src/words.ts';
import { judged, publicSiteOf } from '../../support/public-site.ts';

const open = publicSiteOf(judged, { base: '/x/y/' });
const [mining, waiting] = open.claims.map((claim) => claimMarkdown(claim, open));

/** The texts of a document as a reader of Markdown sees them. */
const textOf = (markdown: string): string => {
  const said: string[] = [];
  visit(remark().parse(markdown), 'text', ({ value }) => {
    said.push(value);
  });
  return said.join('');
};
const shapeOf = (markdown: string): string[] => {
  const tree: Root = remark().parse(markdown);
  return tree.children.map(({ type }) => type);
};

test('a text reads as it was written, whatever Markdown would make of it', () => {
  const sign = fc.constantFrom(...'*_`~[]()<>#+-.!|\\&:@/"\' 1a稀=');
  const text = fc
    .string({ unit: sign, minLength: 1, maxLength: 20 })
    .filter((any) => any.trim() !== '');
  fc.assert(
    fc.property(text, (said) => {
      const markdown = markdownText([quotation(paragraph(said)), paragraph(said)]);
      expect(shapeOf(markdown)).toEqual(['blockquote', 'paragraph']);
      expect(textOf(markdown)).toBe(said + said);
    }),
    { numRuns: 500 },
  );
});

test('what other Markdowns would strike out is escaped too', () => {
  expect(markdownText([paragraph('~~70%~~')])).toBe('\\~\\~70%\\~\\~\n');
});

describe('the Markdown of a claim', () => {
  test('names who says so before the number, in its title and beside it', () => {
    expect(mining).toMatch(/^# The Ore: China mines 60% of all ore\.\n/);
    expect(mining).toContain('**60%**, as stated by The Ore, 26 August 2025: “60%”');
  });

  test('has the quote as a quotation and each finding with its reason and day', () => {
    expect(mining).toContain('\n> China mines 60% of all ore\n');
    expect(mining).toContain(
      '**Contradicted** on its ore: The survey has over 70%. (Judged on 10 March 2026.)',
    );
    expect(mining).toContain('**Contested** on the year: None is given.');
  });

  test('has the evidence under its sources, each with its words, numbers and caveat', () => {
    const text = textOf(mining ?? '');
    expect(mining).toContain('[Ores of the world](https://survey.example/ores), p. 2, April 2026');
    expect(mining).toContain('> over 70% \\*of\\* it');
    expect(text).toContain('over 70% *of* it');
    expect(text).toContain('70 t: year not stated; computed: 140 t ÷ 2');
    expect(text).toContain('It is weighed wet.');
    expect(text).toContain('Half of it is 70 t.');
  });

  test('tells what was changed, and what stood there before', () => {
    const text = textOf(mining ?? '');
    expect(text).toContain('Correction, 12 March 2026: It said more than 60%.');
    expect(text).toContain('The restatement was: China mines all ore.');
    expect(text).toContain('The number was 71%.');
  });

  test('of one that nobody has judged says so', () => {
    expect(waiting).toContain('**Unreviewed** Published, not yet judged.');
    expect(waiting).toContain('No evidence has been set beside this claim yet.');
  });

  test('has its body, with numbers filled in and whole addresses', () => {
    const claims = {
      waiting: {
        ...judged.claims?.['waiting'],
        body: 'It *may* be :figure[measured]: [see](/method/).',
      },
    };
    const written = publicSiteOf({ ...judged, claims }, { base: '/x/y/' });
    const [claim] = written.claims;
    expect(claim && claimMarkdown(claim, written)).toContain(
      'It *may* be over 70%: [see](https://ores.news/x/y/method/).',
    );
  });
});

test('llms.txt has the form of llmstxt.org, and leads from each claim to its Markdown with the finding', () => {
  const text = llmsText(open);
  expect(shapeOf(text).slice(0, 4)).toEqual(['heading', 'blockquote', 'paragraph', 'heading']);
  expect(text).toMatch(/^# Assay\n\n> Claims\.\n/);
  expect(text).toContain(
    '- [The Ore: China mines 60% of all ore.](https://ores.news/x/y/claims/mining.md): Contradicted on its ore; Contested on the year\n',
  );
  expect(text).toContain('(https://ores.news/x/y/claims/waiting.md): Unreviewed\n');
});

test('llms.txt of many claims names those of the newest articles, and leads to the data for all', () => {
  const ids = Array.from({ length: longestList + 1 }, (_, index) => `claim-${index}`);
  const claims = Object.fromEntries(ids.map((id) => [id, { quote: 'Others wait' }]));
  const text = llmsText(publicSiteOf({ claims }));
  expect(text.match(/\/claims\/claim-\d+\.md\)/g)).toHaveLength(longestList);
  expect(text).toContain(`## ${words.llms.newest}\n`);
  expect(text).toContain('(https://ores.news/claims.json)');
});
