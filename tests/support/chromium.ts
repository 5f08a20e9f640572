import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Starts the browser that the global setup made ready. */
export const launchChromium = async (): Promise<Browser> => {
  const { path, env } = inject('chromium');
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  // What the browser leaves behind goes with the run.
  const folder = mkdtempSync(join(inject('scratch'), 'browser-'));
  try {
    return await chromium.launch({
      executablePath: path,
      env: { ...inherited, ...env, TMPDIR: folder },
      args: ['--no-sandbox', '--font-render-hinting=none'],
    });
  } catch (error) {
    throw new Error(`${path}: the browser does not start — name another in CHROMIUM_PATH`, {
      cause: error,
    });
  }
};
