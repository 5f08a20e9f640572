import { describe, expect, test } from 'vitest';
import { askAddress, type Outcome } from '../../../src/checks/addresses/ask-address.ts';
import { pretend, type PretendedWeb } from './pretended-web.ts';

const old = 'https://survey.example/old';
const now = 'https://survey.example/new';
const ok = { status: 200 };

const outcomeOf = (web: PretendedWeb, address = old): Promise<Outcome> =>
  askAddress(pretend(web).request, address);

describe('an address', () => {
  test('that answers is asked once, and for its head alone', async () => {
    const { request, asked } = pretend({ [old]: ok });
    expect(await askAddress(request, old)).toEqual({ kind: 'answers' });
    expect(asked).toEqual([`HEAD ${old}`]);
  });

  test.each([[{ status: 405 }], [{ status: 404 }], [{ failure: 'broken', reason: 'x' } as const]])(
    'whose host takes a question for the head amiss, as %j, is asked as a reader would',
    async (reply) => {
      expect(await outcomeOf({ [old]: { HEAD: reply, GET: ok } })).toEqual({ kind: 'answers' });
    },
  );

  test.each([404, 410])('that answers with %i is gone', async (status) => {
    expect(await outcomeOf({ [old]: { status } })).toEqual({ kind: 'gone', at: old, status });
  });

  test.each([401, 403, 451])('that answers a program with %i may be there', async (status) => {
    expect(await outcomeOf({ [old]: { status } })).toEqual({ kind: 'refused', at: old, status });
  });

  test('whose host asks for patience is not asked again', async () => {
    const { request, asked } = pretend({ [old]: { status: 429 } });
    expect(await askAddress(request, old)).toMatchObject({ kind: 'refused', status: 429 });
    expect(asked).toHaveLength(1);
  });

  test('whose host nobody has is not asked again', async () => {
    const { request, asked } = pretend({});
    expect(await askAddress(request, old)).toMatchObject({ kind: 'silent', failure: 'no-host' });
    expect(asked).toHaveLength(1);
  });

  test.each([500, 503, 400, 301])('that answers with %i and nothing else fails', async (status) => {
    expect(await outcomeOf({ [old]: { status } })).toEqual({ kind: 'failing', at: old, status });
  });
});

describe('a redirect', () => {
  test.each([301, 308])('of status %i is for good, and says where to', async (status) => {
    const web = { [old]: { status, location: '/new' }, [now]: ok };
    expect(await outcomeOf(web)).toEqual({ kind: 'moved', to: now });
  });

  test.each([302, 303, 307])('of status %i is followed, and changes no address', async (status) => {
    expect(await outcomeOf({ [old]: { status, location: now }, [now]: ok })).toEqual({
      kind: 'answers',
    });
  });

  test('for good counts as far as all before it are', async () => {
    const today = `${now}/today`;
    expect(
      await outcomeOf({
        [old]: { status: 301, location: now },
        [now]: { status: 302, location: today },
        [today]: { status: 301, location: `${today}/` },
        [`${today}/`]: ok,
      }),
    ).toEqual({ kind: 'moved', to: now });
  });

  test('to what is gone says what that is', async () => {
    expect(
      await outcomeOf({ [old]: { status: 301, location: now }, [now]: { status: 404 } }),
    ).toEqual({ kind: 'gone', at: now, status: 404 });
  });

  test('that comes round again is given up', async () => {
    const { request, asked } = pretend({ [old]: { status: 302, location: old } });
    expect(await askAddress(request, old)).toMatchObject({ kind: 'endless' });
    expect(asked.length).toBeLessThan(30);
  });

  test.each(['http://survey.example/new', 'ftp://survey.example/new'])(
    'to %s is not followed',
    async (location) => {
      const { request, asked } = pretend({ [old]: { status: 302, location }, [location]: ok });
      expect(await askAddress(request, old)).toEqual({ kind: 'unsafe', at: location });
      expect(asked).toEqual([`HEAD ${old}`]);
    },
  );
});

describe('an address of http', () => {
  const plain = 'http://survey.example/old';

  test('that answers at https has moved there', async () => {
    expect(await outcomeOf({ [old]: ok }, plain)).toEqual({ kind: 'moved', to: old });
  });

  test('is itself never asked, and could not be checked', async () => {
    const { request, asked } = pretend({ [plain]: ok, [old]: { status: 404 } });
    expect(await askAddress(request, plain)).toEqual({ kind: 'unsafe', at: plain });
    expect(asked.filter((question) => question.includes('http:'))).toEqual([]);
  });
});
