import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Roomy on purpose: these stop a test that hangs, and judge no machine's speed. */
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

/** `unit` needs only Node; `site` reads a real build; `browser` opens that build in Chromium; `hosts` has real servers serve it. */
export default defineConfig({
  root,
  test: {
    // Much of a run waits for builds and for the browser, so no core is kept free for the main process.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'tests/{domain,importer,markdown,series,reads,checks,charts,sharing,search,publish,bench,styles,supply-chain}/**/*.test.ts',
            'tests/{architecture,machine-independence}.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-setup.ts'],
          ...patient,
        },
      },
      {
        root,
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/support/build-setup.ts', 'tests/support/chromium-setup.ts'],
          ...patient,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-setup.ts', 'tests/support/chromium-setup.ts'],
          ...patient,
        },
      },
    ],
  },
});
