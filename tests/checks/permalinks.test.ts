import { describe, expect, test } from 'vitest';
import { checkPermalinks } from '../../src/checks/permalinks.ts';
import { reportOf } from '../../src/checks/report.ts';
import { growLedger, ledgerText } from '../../src/publish/grow-ledger.ts';
import { isWithdrawn, type Revision } from '../../src/domain/revision.ts';
import { catalogueOf, type Content, type Things } from '../support/catalogue.ts';

const quote = 'China mines 60% of all ore';
const finding = { word: 'not-checkable', about: 'it', reason: 'So it is.', date: '2025-08-30' };
const mining = { quote, figures: ['share'], findings: [finding] };
const sound: Content = {
  claims: { mining },
  figures: { share: { wording: '60%', value: 60 }, output: { source: 'survey' } },
  sources: { survey: {} },
};

/** As the ledger would have it after a day on which this was published. */
const publishedOn = (day: string, content: Content): NonNullable<Content['ledger']> =>
  JSON.parse(ledgerText(growLedger(catalogueOf(content), day))) as NonNullable<Content['ledger']>;
const ledger = publishedOn('2025-09-01', sound);

const reportOn = (content: Content) =>
  reportOf(checkPermalinks(catalogueOf({ ledger, ...content })), () => undefined);
const errorsOf = (claims: Things, more: Content = {}): readonly string[] =>
  reportOn({ ...sound, ...more, claims }).errors;

describe('an address that was published', () => {
  test('and still stands is left in peace', () => {
    expect(reportOn(sound)).toEqual({ errors: [], warnings: [] });
  });

  test('and is gone stops the build, which names every way back', () => {
    expect(errorsOf({})).toEqual([
      'content/permalinks.json: /claims/mining/ was published on 2025-09-01, and nothing would stand there now — bring mining.md back into content/claims (git has it); or, if something took its place, add "movedTo": "<its id>" here; or, if it no longer stands, bring it back and end its revisions: with one of type: withdrawal',
    ]);
  });

  test('and was renamed is known by its quote, whatever it is called now', () => {
    expect(errorsOf({ 'who-digs': mining })[0]).toContain(
      'or, if it is “who-digs” now, add "movedTo": "who-digs" here',
    );
  });

  test('of a source or a chart cannot be withdrawn', () => {
    const [error] = reportOn({
      ...sound,
      figures: { share: { wording: '60%' } },
      sources: {},
    }).errors;
    expect(error).toContain('/sources/survey/ was published on 2025-09-01');
    expect(error).not.toContain('withdrawal');
  });

  test('and became a draft again has no page, and so is gone', () => {
    expect(errorsOf({ mining: { ...mining, draft: true } })).toEqual([
      'content/claims/mining.md: the claim was published on 2025-09-01, and a draft has no page — delete draft: true; if it no longer stands, end its revisions: with one of type: withdrawal',
    ]);
  });
});

describe('an address that moved', () => {
  const moved = (movedTo: Readonly<Record<string, string>>): typeof ledger => ({
    ...ledger,
    claims: Object.fromEntries(
      Object.entries(movedTo).map(([id, to]) => [
        id,
        { since: '2025-09-01', movedTo: to, asserted: ledger.claims?.['mining']?.asserted ?? [] },
      ]),
    ),
  });

  test('leads to its successor, over any that moved as well', () => {
    const content = { ledger: moved({ old: 'older', older: 'mining' }) };
    expect(errorsOf({ mining }, content)).toEqual([]);
  });

  test.each([
    ['nowhere', { old: 'minning' }, 'which is not published — did you mean “mining”?'],
    ['in a circle', { old: 'older', older: 'old' }, 'leads back to itself'],
    ['though its entry is still there', { mining: 'old' }, 'delete its "movedTo", or the entry'],
  ])('%s stops the build', (_how, movedTo, said) => {
    expect(errorsOf({ mining }, { ledger: moved(movedTo) })[0]).toContain(said);
  });
});

describe('a published claim', () => {
  const changes = {
    quote: { quote: 'China mines 60% of all' },
    restatement: { restatement: 'So it is said.' },
    findings: { findings: [{ ...finding, reason: 'So be it.' }] },
  };
  const revision = { date: '2025-09-02', type: 'correction', reason: 'It was wrong.' };
  const former = {
    quote,
    restatement: 'So it says.',
    findings: [finding],
    figures: [{ wording: '60%', value: 60, unit: 'percent' }],
  };

  test.each(Object.entries(changes))(
    'whose %s changes in silence stops the build',
    (part, change) => {
      expect(errorsOf({ mining: { ...mining, ...change } })[0]).toMatch(
        new RegExp(
          `^content/claims/mining.md: the ${part} changed since 2025-09-01, when .* add to revisions: .* former: with ${part}: as read before; a typo in the quote or the restatement needs no former.`,
        ),
      );
    },
  );

  test('that states another number, in silence, stops the build', () => {
    const figures = { ...sound.figures, share: { wording: '60%', value: 61 } };
    expect(errorsOf({ mining }, { figures })[0]).toContain('the stated figures changed since');
  });

  test.each(Object.entries(changes))(
    'whose %s changes with a revision that says what stood there is sound',
    (part, change) => {
      const kept = { [part]: former[part as keyof typeof former] };
      const revisions = [{ ...revision, former: kept }];
      expect(errorsOf({ mining: { ...mining, ...change, revisions } })).toEqual([]);
    },
  );

  test('whose revision keeps another part than the one that changed is told which', () => {
    const revisions = [{ ...revision, former: { quote } }];
    expect(errorsOf({ mining: { ...mining, ...changes.restatement, revisions } })).toEqual([
      'content/claims/mining.md: the restatement changed, and no new revision says what stood there — add former: with restatement: as read before, or set type: typo if only a slip was mended',
    ]);
  });

  test('may have a slip mended, declared as a typo, without the words that had it', () => {
    const revisions = [{ ...revision, type: 'typo' }];
    expect(errorsOf({ mining: { ...mining, ...changes.restatement, revisions } })).toEqual([]);
  });

  test('that is judged otherwise is no slip: a typo has to say what stood there', () => {
    const revisions = [{ ...revision, type: 'typo' }];
    expect(errorsOf({ mining: { ...mining, ...changes.findings, revisions } })).toEqual([
      'content/claims/mining.md: the findings changed, and no new revision says what stood there — add former: with findings: as read before',
    ]);
  });

  test('may be judged, and be given its number, for the first time: nothing that stood there is replaced', () => {
    const bare = { quote };
    const then = publishedOn('2025-09-01', { ...sound, claims: { mining: bare }, figures: {} });
    expect(errorsOf({ mining }, { ledger: then })).toEqual([]);
  });

  test('whose revision says that other words stood there than did is told so', () => {
    const revisions = [{ ...revision, former: { quote: 'Nothing of the kind' } }];
    expect(errorsOf({ mining: { ...mining, ...changes.quote, revisions } })).toEqual([
      'content/claims/mining.md: what the revision says stood there is not what was published on 2025-09-01 — copy the quote as it was; git log -p shows it. A new revision stands below those that were published',
    ]);
  });

  test('is blamed for the first revision that tells of a part, not for those after it', () => {
    const told = (former: object) => ({ ...revision, former });
    const changed = { ...mining, ...changes.quote, ...changes.findings };
    const right = told({ quote });
    const wrong = told({ quote: 'Nothing of the kind' });
    const findings = told({ findings: [finding] });
    const errors = (...revisions: object[]) => errorsOf({ mining: { ...changed, revisions } });
    expect(errors(findings, right, wrong)).toEqual([]);
    expect(errors(findings, wrong)[0]).toContain('is not what was published');
  });

  test('may be given another number without its words being blamed', () => {
    const others = { ...sound.figures, half: { wording: 'all', value: 50 } };
    const said = { ...mining, restatement: 'It mines :figure[share].' };
    const then = publishedOn('2025-09-01', { ...sound, claims: { mining: said } });
    const revisions = [{ ...revision, former: { figures: former.figures } }];
    const more = { ...said, figures: ['half', 'share'], revisions };
    expect(errorsOf({ mining: more }, { ledger: then, figures: others })).toEqual([]);
  });

  test('stays withdrawn though a slip in it is mended later', () => {
    const withdrawal = { ...revision, type: 'withdrawal' };
    const typo = { ...revision, type: 'typo', date: '2025-09-05' };
    expect(isWithdrawn([withdrawal, typo] as Revision[])).toBe(true);
    expect(isWithdrawn([withdrawal, { ...typo, type: 'correction' }] as Revision[])).toBe(false);
  });

  test('that was withdrawn does not stand again in silence, but with a revision that says so', () => {
    const withdrawal = { ...revision, type: 'withdrawal' };
    const gone = { ...mining, revisions: [withdrawal] };
    const then = publishedOn('2025-09-03', { ...sound, claims: { mining: gone } });
    const back = (revisions: readonly object[]) =>
      errorsOf({ mining: { ...mining, revisions } }, { ledger: then });
    expect(back([withdrawal])).toEqual([]);
    expect(back([revision])[0]).toContain('the claim was published as withdrawn, on 2025-09-03');
    expect(back([withdrawal, { ...revision, date: '2025-09-04' }])).toEqual([]);
  });

  test('does not change while it moves', () => {
    const renamed: Content['ledger'] = {
      ...ledger,
      claims: {
        mining: {
          since: '2025-09-01',
          movedTo: 'digs',
          asserted: ledger.claims?.['mining']?.asserted ?? [],
        },
      },
    };
    expect(errorsOf({ digs: mining }, { ledger: renamed })).toEqual([]);
    expect(
      errorsOf({ digs: { ...mining, ...changes.findings } }, { ledger: renamed })[0],
    ).toContain('content/claims/digs.md: the findings changed since 2025-09-01');
    expect(
      reportOn({ ...sound, ledger: renamed, claims: { digs: { ...mining, ...changes.quote } } })
        .warnings[0],
    ).toContain('content/claims/digs.md: a published claim is said to have moved here');
  });

  test('may call the figure that it states something else', () => {
    const said = { ...mining, restatement: 'It mines :figure[share].' };
    const then = publishedOn('2025-09-01', { ...sound, claims: { mining: said } });
    const figures = { part: { wording: '60%', value: 60 } };
    const renamed = { ...said, figures: ['part'], restatement: 'It mines :figure[part].' };
    expect(errorsOf({ mining: renamed }, { ledger: then, figures })).toEqual([]);
  });

  test('does not change again on the strength of a revision that was published before', () => {
    const revisions = [{ ...revision, type: 'typo' }];
    const once = { ...sound, claims: { mining: { ...mining, ...changes.restatement, revisions } } };
    const then = publishedOn('2025-09-03', { ...once, ledger });
    const twice = { ...mining, restatement: 'So it was said.', revisions };
    expect(errorsOf({ mining: twice }, { ledger: then })[0]).toContain(
      'the restatement changed since 2025-09-03',
    );
  });

  test('never loses a revision', () => {
    const revised = { ...mining, revisions: [revision] };
    const then = publishedOn('2025-09-03', { ...sound, claims: { mining: revised } });
    expect(errorsOf({ mining }, { ledger: then })[0]).toContain('and has fewer now');
  });

  test('does not change when a measurement that its reason names is revised', () => {
    const judged = { ...mining, findings: [{ ...finding, reason: 'It is :figure[output].' }] };
    const content = { ...sound, claims: { mining: judged } };
    const then = publishedOn('2025-09-03', content);
    const figures = { ...sound.figures, output: { source: 'survey', value: 71 } };
    expect(errorsOf({ mining: judged }, { ledger: then, figures })).toEqual([]);
  });
});

describe('what the ledger does not list', () => {
  test('is told once, and stops nothing', () => {
    const more = { quote: 'Others wait' };
    expect(reportOn({ ...sound, claims: { mining, more, again: more } })).toEqual({
      errors: [],
      warnings: [
        'content/permalinks.json: does not list 2 addresses or revisions, such as /claims/again/ — npm run publish:ledger writes them down; do it before they go public, so that none is lost',
      ],
    });
  });

  test('is of no interest where no ledger was begun', () => {
    expect(checkPermalinks(catalogueOf(sound))).toEqual([]);
  });
});

describe('the ledger', () => {
  test('only grows: what it had, it has, and its first day stays', () => {
    const revisions = [
      { date: '2025-09-02', type: 'correction', reason: 'Wrong.', former: { quote } },
    ];
    const claims = {
      mining: { ...mining, quote: 'China mines 60%', revisions },
      waits: { quote: 'Others wait' },
    };
    const then = publishedOn('2025-09-03', { ...sound, claims, ledger });
    const before = ledger.claims?.['mining'];
    expect(then.claims?.['mining']?.since).toBe('2025-09-01');
    expect(then.claims?.['mining']?.asserted[0]).toEqual(before?.asserted[0]);
    expect(then.claims?.['mining']?.asserted).toHaveLength(2);
    expect(then.claims?.['waits']?.since).toBe('2025-09-03');
    expect(then.sources).toEqual(ledger.sources);
  });

  test('grows by nothing where nothing is new', () => {
    expect(publishedOn('2025-09-03', { ...sound, ledger })).toEqual(ledger);
  });

  test('of another site is told from one that lost an address', () => {
    const content = { ledger, claims: { other: { quote: 'Others wait' } }, sources: {} };
    const own = { ...ledger, articles: {} };
    expect(
      reportOn({ ...content, ledger: { ...own, articles: { other: { since: '2025-09-01' } } } })
        .errors,
    ).toEqual([
      'content/permalinks.json: lists 3 addresses, and nothing stands at any of them — it is another site’s: delete it to begin a site of your own; or bring the content back (git has it)',
    ]);
  });

  test('has what was withdrawn listed as such, however it came to be', () => {
    const listed = publishedOn('2025-09-02', {
      ...sound,
      claims: {
        mining: {
          ...mining,
          revisions: [{ date: '2025-09-02', type: 'correction', reason: 'So.' }],
        },
      },
    });
    const revisions = [{ date: '2025-09-02', type: 'withdrawal', reason: 'So.' }];
    const then = publishedOn('2025-09-03', {
      ...sound,
      claims: { mining: { ...mining, revisions } },
      ledger: listed,
    });
    expect(then.claims?.['mining']?.asserted.at(-1)?.withdrawn).toBe(true);
  });

  test('knows an id that every plain object has as a name', () => {
    expect(errorsOf({ mining, constructor: { quote: 'Others wait' } })).toEqual([]);
  });
});
