import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { z } from 'zod';
import { codePointsOf } from './font-coverage.ts';

/** The packages that the letters come from, the first for all that it has. */
export const fontPackages = [
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/noto-serif-sc',
] as const;

/** A file of a font: one part of its characters, in one style. */
interface FontFile {
  readonly family: string;
  readonly path: string;
  /** The ranges in which its characters lie; it need not have all of them. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Finds files of packages from where the build runs, since bundled code lies elsewhere. */
const fromProject = createRequire(join(process.cwd(), 'package.json'));

const rangesOf = (said: string): FontFile['ranges'] =>
  said.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });

const filesOf = (name: (typeof fontPackages)[number], style: string): FontFile[] => {
  const font = name.slice(name.indexOf('/') + 1);
  const parts = z
    .record(z.string(), z.string())
    .parse(
      JSON.parse(readFileSync(fromProject.resolve(join(name, 'unicode.json')), 'utf8')) as unknown,
    );
  return Object.entries(parts).map(([part, ranges]) => {
    const file = `${font}-${part.replace(/[[\]]/g, '')}-${style}`;
    return {
      family: file,
      path: fromProject.resolve(join(name, 'files', `${file}.woff2`)),
      ranges: rangesOf(ranges),
    };
  });
};

type Slant = 'upright' | 'italic';

const files = new Map<Slant, readonly FontFile[]>();
const loaded = new Map<string, ReadonlySet<number>>();
const familyOf = new Map<string, string | undefined>();

/** All files of a style, listed once; Chinese has no italics. */
const filesFor = (slant: Slant): readonly FontFile[] => {
  const [serif, han] = fontPackages;
  const listed = files.get(slant) ?? [
    ...filesOf(serif, slant === 'italic' ? 'opsz-italic' : 'opsz-normal'),
    ...filesOf(han, 'wght-normal').filter(({ family }) => /-\d+-/.test(family)),
  ];
  files.set(slant, listed);
  return listed;
};

/** The characters of a file, which the canvas can use from then on. */
const load = ({ family, path }: FontFile): ReadonlySet<number> => {
  const known = loaded.get(family);
  if (known !== undefined) return known;
  const file = readFileSync(path);
  GlobalFonts.register(file, family);
  const covered = codePointsOf(file);
  loaded.set(family, covered);
  return covered;
};

const findFamily = (character: string, slant: Slant): string | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return filesFor(slant).find(
    (file) => file.ranges.some(([from, to]) => from <= code && code <= to) && load(file).has(code),
  )?.family;
};

/** The families that a text needs, in the order of their characters, each read only once it is needed; throws at a character that none of them has, which would be drawn as a box. */
export const familiesFor = (text: string, slant: Slant): string[] => {
  const families = [...new Set(text)].map((character) => {
    const key = `${slant}${character}`;
    if (!familyOf.has(key)) familyOf.set(key, findFamily(character, slant));
    const family = familyOf.get(key);
    if (family !== undefined) return family;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`no font has the character "${character}" (U+${code})`);
  });
  return [...new Set(families)];
};
