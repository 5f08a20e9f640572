import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What may be the default export of a file because the tool that reads it asks for that. */
const defaultExportFiles = [
  'astro.config.ts',
  '.eslint.config.js',
  'tests/vitest.config.ts',
  'tests/bench/growth/rivals/astro/astro.config.ts',
  'tests/bench/growth/rivals/eleventy/**',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it is called the same everywhere.',
};
const noExit = {
  selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
  message: 'Set process.exitCode: exit() cuts off what is still being written.',
};

/** What a build may not ask of the machine that it runs on: one content gives the same bytes everywhere. */
const ofTheMachine = [
  ...[
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[object.name='performance'][property.name=/^(?:now|timeOrigin)$/]",
  ].map((selector) => ({
    selector,
    message: 'Dates on pages come from content, not from the clock of whoever builds.',
  })),
  ...[
    "NewExpression[callee.name='Date'][arguments.length>1]",
    'CallExpression[callee.property.name=/^[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    'CallExpression[callee.property.name=/^to(?:Date|Time)String$/]',
  ].map((selector) => ({
    selector,
    message: 'Reckon in UTC: the time zone of whoever builds is none of the content’s.',
  })),
  ...[
    'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    "CallExpression[callee.property.name=/^toLocale/][arguments.0.type='Identifier'][arguments.0.name='undefined']",
    "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    "CallExpression[callee.property.name='localeCompare'][arguments.1.type='Identifier'][arguments.1.name='undefined']",
    ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
    ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.0.type='Identifier'][arguments.0.name='undefined']",
  ].map((selector) => ({
    selector,
    message: 'Name the language: that of whoever builds is none of the content’s.',
  })),
  ...[
    "MemberExpression[object.name='Math'][property.name='random']",
    'CallExpression[callee.property.name=/^(?:randomUUID|randomBytes|getRandomValues)$/]',
  ].map((selector) => ({
    selector,
    message: 'One content gives one site: leave nothing to chance.',
  })),
];

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
  {
    files: ['src/**'],
    ignores: ['src/**/*.client.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noExit, ...ofTheMachine] },
  },
  { files: ['src/**/*cli.ts', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: defaultExportFiles,
    rules: { 'no-restricted-syntax': ['error', noExit, ...ofTheMachine] },
  },
);
