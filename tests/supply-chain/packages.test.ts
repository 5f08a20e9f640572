import { describe, expect, test } from 'vitest';
import { lockedPackages, manifest } from './locked-packages.ts';

/** How many packages the lock names. Whoever changes this number says in the commit which came or went, and why. */
const lockedCount = 842;

const isExact = (version: unknown): boolean =>
  typeof version === 'string' && /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);

/** Each version that is asked for, by its name; those of overrides may stand in one another. */
const versionsIn = (asked: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(asked).flatMap(([name, version]) =>
    typeof version === 'object' && version !== null
      ? versionsIn(version as Record<string, unknown>)
      : [[name, version] as const],
  );

const { allowScripts, ...askedFor } = manifest;

describe('the packages', () => {
  test.each([
    ['dependencies', askedFor.dependencies],
    ['devDependencies', askedFor.devDependencies],
    ['optionalDependencies', askedFor.optionalDependencies],
    ['overrides', askedFor.overrides],
  ])('under %s are asked for in one exact version', (_field, asked) => {
    const versions = versionsIn(asked);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !isExact(version))).toEqual([]);
  });

  test('are known by their bytes, and come from whichever registry npm is set to', () => {
    expect(
      lockedPackages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')),
    ).toEqual([]);
    expect(lockedPackages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('do not grow or shrink unseen', () => {
    expect(
      lockedPackages.length,
      'The lock has another number of packages. Look at what came with it (npm ls <name> says for whom), say in the commit why it is needed, then set lockedCount here.',
    ).toBe(lockedCount);
  });
});

describe('a script that runs when a package is installed', () => {
  const scripted = [
    ...new Set(
      lockedPackages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name),
    ),
  ];

  test('is allowed or refused by name in package.json', () => {
    expect(
      scripted.filter((name) => typeof allowScripts[name] !== 'boolean'),
      'These packages bring a script for installing that nobody has judged. Read it, and set allowScripts in package.json: false if the package works without it.',
    ).toEqual([]);
  });

  test('is named only where there is one', () => {
    expect(Object.keys(allowScripts).filter((name) => !scripted.includes(name))).toEqual([]);
  });
});
