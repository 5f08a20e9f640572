import { ESLint, Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './support/project.ts';
import { sourceFiles } from './support/source-files.ts';

const rule = 'no-restricted-syntax';

/** What the project’s own settings say of a line of code in a file of it. */
const complaintsOf = async (file: string, code: string): Promise<string[]> => {
  const eslint = new ESLint({ cwd: projectRoot, overrideConfigFile: '.eslint.config.js' });
  const { rules } = (await eslint.calculateConfigForFile(file)) as Pick<Linter.Config, 'rules'>;
  const config = { rules: { [rule]: rules?.[rule] ?? 'off' } } satisfies Linter.Config;
  return new Linter().verify(code, config).map(({ message }) => message);
};

const unlawful = [
  'new Date()',
  'Date()',
  'Date.now()',
  'performance.now()',
  'new Date(2026, 0, 1)',
  'date.getFullYear()',
  'date.getHours()',
  'date.toDateString()',
  'number.toLocaleString()',
  'number.toLocaleString(undefined, options)',
  'text.toLocaleLowerCase()',
  'a.localeCompare(b)',
  'a.localeCompare(b, undefined, options)',
  'new Intl.NumberFormat()',
  'new Intl.DateTimeFormat(undefined, options)',
  'Intl.NumberFormat()',
  'Math.random()',
  'crypto.randomUUID()',
];
const lawful = [
  "new Date('2026-01-01T00:00:00Z')",
  'Date.UTC(2026, 0, 1)',
  'date.getUTCFullYear()',
  "number.toLocaleString('en')",
  'text.toLowerCase()',
  "a.localeCompare(b, 'en')",
  'new Intl.NumberFormat(locale, options)',
  "new Intl.Locale('zh')",
];

describe('a build asks nothing of the machine it runs on:', () => {
  test.each(unlawful)('the linter refuses %s', async (code) => {
    for (const file of ['src/words.ts', 'src/pages/about.astro', 'astro.config.ts']) {
      expect(await complaintsOf(file, code)).toHaveLength(1);
    }
  });

  test.each(lawful)('the linter lets %s be', async (code) => {
    expect(await complaintsOf('src/words.ts', code)).toEqual([]);
  });

  test('the browser of a reader may be asked', async () => {
    expect(await complaintsOf('src/charts/fetch-rows.client.ts', 'Date.now()')).toEqual([]);
  });

  test('who does it none the less says why that shows on no page', () => {
    const excused = sourceFiles('src/**/*.{ts,astro}').flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => line.includes('eslint-disable') && line.includes(rule))
        .map((line) => ({ path, says: / -- \S+ \S+/.test(line) })),
    );
    expect(excused.length).toBeGreaterThan(0);
    expect(excused.filter(({ says }) => !says)).toEqual([]);
  });
});
