import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// The one-way flow: a folder imports from those before it, never after.
const LAYERS = [
  ...['dates', 'model', 'find', 'layout', 'render', 'languages', 'formats', 'element'],
  ...['articles', 'cli'], // for authors: the element never knows them
];
const WITHOUT_DOM = ['dates', 'model', 'find', 'layout', 'formats', 'articles', 'cli'];
const WITHOUT_LIT = WITHOUT_DOM;

const layerRules = LAYERS.map((layer, i) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...LAYERS.slice(i + 1).map((outer) => `**/${outer}/**`),
              '../index.js',
              '**/define.js',
            ],
            message: `${layer}/ is an inner layer: it cannot know the layers around it.`,
          },
          ...(WITHOUT_LIT.includes(layer)
            ? [{ group: ['lit', 'lit/**'], message: `${layer}/ draws nothing.` }]
            : [
                {
                  group: ['lit/directives/unsafe-*', 'lit/static-html.js'],
                  message: 'data is text: nothing that parses it as markup.',
                },
                {
                  group: ['lit/directives/style-map.js'],
                  message: 'a style attribute is blocked by a strict policy; set the property.',
                },
              ]),
          ...(layer === 'dates' ? [] : [{ group: ['luxon'], message: 'only dates/ knows Luxon.' }]),
        ],
      },
    ],
    ...(WITHOUT_DOM.includes(layer) && {
      'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'customElements'],
    }),
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**'] },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['test/bench/**/*.mjs'], // code for the page stands beside code that drives it
    languageOptions: { globals: { ...globals.browser, ADAPTER: 'readonly', H: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['test/*.ts'] },
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/no-inferrable-types': 'off', // isolatedDeclarations asks for the types
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/render/**/*.ts', 'src/element/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/render/**/*.ts', 'src/element/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without bullets is no list to WebKit unless it says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['src/element/**/*.ts'], ...wc.configs['flat/best-practice'] },
  {
    files: ['src/element/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' }, // Lit binds listeners
  },
  ...layerRules,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
