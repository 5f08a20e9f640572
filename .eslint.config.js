import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What may be the default export of a file because the tool that reads it asks for that. */
const defaultExportFiles = ['astro.config.ts', '.eslint.config.js', 'tests/vitest.config.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it is called the same everywhere.',
};
const noExit = {
  selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
  message: 'Set process.exitCode: exit() cuts off what is still being written.',
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.astro/', '.scratch/', 'content/', 'public/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // TypeScript asks for the brackets where a key comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // It asks for `!`, which the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Text is spread to get its code points, and Chinese needs just that.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // `astro check` knows the types of components; a typed lint of them would see only `any`.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      // Astro reads `Props` by name.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^Props$' }],
    },
  },
  {
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noExit],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  { files: ['src/**/*cli.ts', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: defaultExportFiles, rules: { 'no-restricted-syntax': ['error', noExit] } },
);
