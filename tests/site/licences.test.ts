import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../../src/sharing/licences/licences-text.ts';
import { installedPackage, shippedPackages } from '../../src/sharing/licences/shipped-packages.ts';
import { builds, pagesOf } from '../support/built-site.ts';
import { find } from '../support/document.ts';
import { filesOf } from '../support/folder-contents.ts';

describe.for(builds().map((build) => ({ base: build.base, build })))(
  'the site at $base',
  ({ build }) => {
    const files = filesOf(build.folder);

    test('carries the notices of the software in it, to which the About page leads and no other', () => {
      expect(readFileSync(join(build.folder, 'licences.txt'), 'utf8')).toBe(
        licencesText(shippedPackages.map(installedPackage)),
      );
      const leading = pagesOf(build).filter(
        ({ document }) => find(document, 'a', { href: `${build.base}licences.txt` }).length > 0,
      );
      expect(leading.map(({ path }) => path)).toEqual([`${build.base}about/`]);
    });

    test('holds no file of a font: letters are drawn into pictures, or are the reader’s own', () => {
      expect(files.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
    });

    test('holds programs only where its own scripts stand and where the search does', () => {
      const programs = files.filter((file) => /\.(?:m?js|wasm)$|\/wasm\./.test(file));
      expect(programs.length).toBeGreaterThan(2);
      expect(programs.filter((file) => !/^(?:_astro|pagefind)\/[^/]+$/.test(file))).toEqual([]);
    });
  },
);
