import fc from 'fast-check';

/** What stands before a digest’s sections, page label and all. */
export const masthead = 'Workflow\nThe orichalcum rush\nThe Ruritanian·2026-03-04 09:30\n\n';

const words = fc.constantFrom(
  ...'Ore sells|a buyer|the U.S.|Trade|Group 2:|60%|60％|5 - 10 years|5万吨|稀土|2026'.split('|'),
  ...'·2026-03-04|$1|"|<b>|:figure[x]|\u00a0|\u2028|**|---'.split('|'),
);
const ends = fc.constantFrom(
  ...' [3]. - | [3][5] - |［3］。 - | [2]. Trade - | [2] Group 2 - | [4].\n- | [4]\r\n'.split('|'),
  ...' - |\n- |\n\n**Trade**\n|\nTrade\n- |\n## |. |。| [1]|［1］'.split('|'),
);
const noise = fc.oneof(
  fc.constantFrom('[', ']', '- ', '*', '.', '\r'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** What digests are made of, and what could be taken for it. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: words },
      { weight: 5, arbitrary: ends },
      { weight: 1, arbitrary: noise },
    ),
    { maxLength: 24 },
  )
  .map((scraps) => scraps.join(''));
/** The same, where it is the body of a digest. */
export const anyBody = anyText.map((text) => masthead + text);

const word = fc.constantFrom('ore', 'metal', 'mines', 'the U.S.', 'No. 5', '60%', '2010', '"spot"');
const sentence = fc
  .tuple(fc.constantFrom('Ruritania', 'China', '稀土', 'Prices'), fc.array(word, { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest, 'wait'].join(' '));
const paragraphs = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), {
  minLength: 1,
  maxLength: 3,
});
const statement = fc.record({ sentence, paragraphs });
const heading = fc.constantFrom(
  'Core Viewpoint',
  'Group 1: Trade',
  'R&D (Labs)',
  'U.S. Policy',
  '2026',
);
/** What a digest says: its headings and statements. */
export const digest = fc.array(
  fc.record({ heading, statements: fc.array(statement, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);
type Model = typeof digest extends fc.Arbitrary<infer Value> ? Value : never;

const cited = (paragraphsCited: readonly number[]): string =>
  paragraphsCited.map((number) => `[${number}]`).join('');
/** The forms in which one digest can be written. */
export const forms: Readonly<Record<string, (model: Model) => string>> = {
  'one paragraph, a full stop after the brackets': (model) =>
    model
      .map(({ heading: title, statements }) =>
        [title, ...statements.map((one) => `${one.sentence} ${cited(one.paragraphs)}.`)].join(
          ' - ',
        ),
      )
      .join(' '),
  'one paragraph, no full stop after the brackets': (model) =>
    model
      .map(({ heading: title, statements }) =>
        [title, ...statements.map((one) => `${one.sentence} ${cited(one.paragraphs)}`)].join(' - '),
      )
      .join(' '),
  'a statement a line, headings bold': (model) =>
    model
      .map(({ heading: title, statements }) =>
        [
          `**${title}**`,
          ...statements.map((one) => `- ${one.sentence} ${cited(one.paragraphs)}.`),
        ].join('\n'),
      )
      .join('\n\n'),
  'a statement a line, headings plain, ends of lines as on Windows': (model) =>
    model
      .map(({ heading: title, statements }) =>
        [title, ...statements.map((one) => `- ${one.sentence} ${cited(one.paragraphs)}`)].join(
          '\r\n',
        ),
      )
      .join('\r\n'),
};
