import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { fontPackages } from './card-fonts.ts';
import { lightColours } from './light-colours.ts';

/** What a picture looks like by, other than what it shows: code, colours, and the packages that draw. */
const drawn = {
  folders: [join('src', 'sharing', 'drawing')],
  files: [
    ...['track-chart-config', 'paint-track', 'track-lanes', 'mark', 'drawn-chart'].map((name) =>
      join('src', 'charts', `${name}.ts`),
    ),
    join('src', 'domain', 'stamp-shapes.ts'),
  ],
  packages: ['@napi-rs/canvas', 'chart.js', ...fontPackages],
};

/** The first 12 hexadecimal digits of a hash over texts, each by itself. */
export const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
};

let version: string | undefined;

/** Changes whenever the same data would be drawn in another way. */
export const drawingVersion = (): string => {
  version ??= hashOf(
    ...[
      ...drawn.folders.flatMap((folder) =>
        readdirSync(folder)
          .sort()
          .map((name) => join(folder, name)),
      ),
      ...drawn.files,
      ...drawn.packages.map((name) => join(packageFolder(name), 'package.json')),
    ].map((path) => readFileSync(path, 'utf8')),
    JSON.stringify([...lightColours()]),
  );
  return version;
};
