import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../../src/sharing/licences/licences-text.ts';
import { installedPackage, shippedPackages } from '../../src/sharing/licences/shipped-packages.ts';
import { projectRoot } from '../support/project.ts';
import { sourceFiles } from '../support/source-files.ts';
import { type LockedPackage, lockedPackages, ownLicence } from './locked-packages.ts';

/** Licences that let anyone use the software, and ask for no more than to be named and passed on with it. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
];

/** What runs at a build under another licence, and why that is no harm: none of it is in the site. */
const tolerated: Readonly<Record<string, string>> = {
  '@img/sharp-': 'LGPL libraries that Astro may load for pictures, unchanged; we use none of them',
};
const toleratedAs = (name: string): string | undefined =>
  Object.keys(tolerated).find((start) => name.startsWith(start));

/** Whether one of the choices that a licence leaves asks for nothing but what is allowed. */
const isAllowed = (licence: unknown): boolean =>
  typeof licence === 'string' &&
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)));

const forUse = lockedPackages.filter(({ dev }) => dev !== true);
const told = ({ name, license }: LockedPackage): string => `${name}: ${JSON.stringify(license)}`;

test('a licence is allowed by one of its choices, and by all of its parts', () => {
  expect(['(MIT OR GPL-3.0)', 'MIT AND ISC'].map(isAllowed)).toEqual([true, true]);
  expect(['MIT AND GPL-3.0', 'GPL-3.0', undefined].map(isAllowed)).toEqual([false, false, false]);
});

describe('what a build uses', () => {
  test('has a licence that is allowed, or is named here with a reason', () => {
    expect(forUse.length).toBeGreaterThan(100);
    const unlawful = forUse.filter(
      ({ name, license }) => !isAllowed(license) && toleratedAs(name) === undefined,
    );
    expect(unlawful.map(told)).toEqual([]);
  });

  test('is tolerated only as long as it is there, and needs it', () => {
    const needed = forUse
      .filter(({ license }) => !isAllowed(license))
      .map(({ name }) => toleratedAs(name));
    expect(Object.keys(tolerated).filter((start) => !needed.includes(start))).toEqual([]);
  });

  test('has the licence in its own manifest that the lock says it has', () => {
    const onDisk = forUse
      .map((locked) => ({ locked, own: ownLicence(locked) }))
      .filter(({ own }) => own !== undefined);
    expect(onDisk.length).toBeGreaterThan(100);
    expect(
      onDisk.filter(({ locked, own }) => own !== locked.license).map(({ locked }) => told(locked)),
    ).toEqual([]);
  });
});

/** The packages of which the scripts of pages have anything in them. */
const bundledPackages = async (): Promise<string[]> => {
  const { metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: sourceFiles('src/**/*.client.ts').map(({ path }) => path),
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const names = parts
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(
      ([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
    );
  return [...new Set(names)].sort();
};

describe('what ships with the site', () => {
  test('is what its scripts bundle, and Pagefind, which brings its own', async () => {
    expect([...shippedPackages]).toEqual([...(await bundledPackages()), 'pagefind'].sort());
  });

  test.each(shippedPackages)('%s may be passed on, and says under which licence', (name) => {
    const { version, licence, text } = installedPackage(name);
    expect(isAllowed(licence)).toBe(true);
    expect(version).toBe(
      lockedPackages.find(({ folder }) => folder === `node_modules/${name}`)?.version,
    );
    expect(text).toMatch(/copyright \(c\)/i);
    expect(text).toMatch(/permission is hereby granted/i);
  });

  test('has its notices in one file, each with name, version and whole text', () => {
    const packages = shippedPackages.map(installedPackage);
    const file = licencesText(packages);
    for (const { name, version, licence, text } of packages) {
      expect(file).toContain(`${name} ${version} (${licence})\n\n${text}\n`);
    }
  });
});
