import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  mergePolicies,
  parsePolicy,
  policyOf,
  policyText,
} from '../../src/publish/content-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('of text lets nothing load, run or be sent', () => {
    expect(policyText(policyOf('<p>Text</p>'))).toBe(
      "default-src 'none';base-uri 'none';form-action 'none'",
    );
  });

  test('with a script and styles in it admits these by their hashes, and no other', () => {
    const policy = policyOf('<style>p{}</style><script>run()</script>');
    expect(policy.get('style-src')).toEqual([hash('p{}')]);
    expect(policy.get('script-src')).toEqual([hash('run()')]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    expect(policy.has('connect-src')).toBe(false);
  });

  test('with a module may load scripts and data of its own site', () => {
    const policy = policyOf('<script type="module" src="/a.js"></script>');
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
  });

  test('takes data that stand in it for no script', () => {
    expect(policyOf('<script type="application/ld+json">{}</script>').has('script-src')).toBe(
      false,
    );
  });

  test('of the search may run WebAssembly and a worker', () => {
    const policy = policyOf('<div data-search="/p.js"></div><script type="module">a</script>');
    expect(policy.get('script-src')).toEqual([hash('a'), "'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    expect(policy.get('trusted-types')).toEqual(['default']);
  });

  test('is not widened by a text that reads like what would', () => {
    const plain = policyText(policyOf('<p></p>'));
    expect(policyText(policyOf('<p title=" data-search= "> data-search="x"</p>'))).toBe(plain);
  });

  test('is read back as it was written', () => {
    const policy = policyOf('<style>p{}</style><form></form><img>');
    expect(parsePolicy(policyText(policy))).toEqual(policy);
  });
});

describe('one policy for several pages', () => {
  test('admits what any of them admits', () => {
    const merged = mergePolicies([
      parsePolicy("default-src 'none';form-action 'none';style-src 'a'"),
      parsePolicy("default-src 'none';form-action 'self';style-src 'b';img-src 'self'"),
    ]);
    expect(policyText(merged)).toBe(
      "default-src 'none';form-action 'self';style-src 'a' 'b';img-src 'self'",
    );
  });

  test('holds none to what another is free of', () => {
    const merged = mergePolicies([
      parsePolicy("default-src 'none';form-action 'none'"),
      parsePolicy("default-src 'none'"),
    ]);
    expect(policyText(merged)).toBe("default-src 'none'");
  });

  test('holds scripts to Trusted Types though one page has none, as a page that moved', () => {
    const merged = mergePolicies([
      parsePolicy("default-src 'none';script-src 'a';require-trusted-types-for 'script'"),
      parsePolicy("default-src 'none'"),
    ]);
    expect(merged.get('require-trusted-types-for')).toEqual(["'script'"]);
  });
});
