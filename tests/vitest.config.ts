import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const support = (file: string): string => fileURLToPath(new URL(`support/${file}`, import.meta.url));

/** Roomy on purpose: these stop a test that hangs, and judge no machine's speed. */
const builds = { testTimeout: 180_000, hookTimeout: 180_000 };

/** `unit` needs only Node; `site` reads a real build; `browser` opens that build in Chromium. */
export default defineConfig({
  root,
  test: {
    root,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            '{domain,importer,markdown,checks,charts}/**/*.test.ts',
            'architecture.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['site/**/*.test.ts'],
          globalSetup: [support('build-setup.ts')],
          ...builds,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: [support('build-setup.ts'), support('chromium-setup.ts')],
          ...builds,
        },
      },
    ],
  },
});
