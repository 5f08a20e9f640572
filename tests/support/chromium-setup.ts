import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runNode } from './run-process.ts';
import { scratchFolder } from './scratch-folder.ts';

/** A browser ready to start: its program, and the environment it needs beyond this one. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: BrowserProgram;
  }
}

/** The bundled configuration looks for fonts in places that are not ours. */
const fontConfiguration = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

const unpackBundled = async (folder: string): Promise<BrowserProgram> => {
  mkdirSync(folder, { recursive: true });
  const program = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
  const { code, output } = await runNode(folder, [program], { TMPDIR: folder });
  if (code !== 0) {
    throw new Error(
      `node_modules/@sparticuz/chromium: the bundled Chromium cannot be unpacked to ${folder} — free 250 MB there, or name a browser of your own in CHROMIUM_PATH\n${output}`,
    );
  }
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'), FONTCONFIG_FILE: fonts },
  };
};

const ownBrowser = (path: string): BrowserProgram => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    throw new Error(
      `CHROMIUM_PATH: ${path} is not a program that can be run — set it to a Chromium or Chrome, or unset it on Linux x64`,
    );
  }
  return { path, env: {} };
};

const prepare = (folder: string): BrowserProgram | Promise<BrowserProgram> => {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return ownBrowser(own);
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled(folder);
  throw new Error(
    `CHROMIUM_PATH: is not set, and the bundled browser runs on Linux x64 only, not on ${process.platform} ${process.arch} — set it to the path of a Chromium or Chrome`,
  );
};

/** Makes a browser ready, in this run's own folder. */
export const setup = async (project: TestProject): Promise<void> => {
  project.provide('chromium', await prepare(join(scratchFolder, 'chromium')));
};
