import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * The walls: which folder of `src/` may import which others (itself always).
 * `types`: whose types alone it may import. `packages: false` means that not even a library may be imported.
 */
const MAY_IMPORT = {
  domain: { folders: [], packages: false },
  engine: { folders: ['domain'], packages: false },
  contract: { folders: ['domain', 'engine'], packages: true },
  i18n: { folders: ['domain', 'engine'], packages: true },
  'deal-file': { folders: ['domain'], packages: true },
  tables: { folders: ['domain'], packages: true },
  import: { folders: ['domain', 'deal-file', 'tables', 'i18n'], packages: true },
  store: { folders: ['domain', 'engine'], packages: true },
  demo: { folders: ['domain', 'deal-file'], packages: true },
  actions: {
    folders: ['domain', 'engine', 'deal-file', 'tables', 'import', 'store', 'demo'],
    packages: true,
  },
  'sign-in': { folders: ['domain', 'contract', 'actions', 'store'], packages: true },
  api: { folders: ['domain', 'contract', 'actions', 'store', 'sign-in'], packages: true },
  server: {
    folders: [
      'domain',
      'engine',
      'contract',
      'deal-file',
      'i18n',
      'store',
      'demo',
      'actions',
      'sign-in',
      'api',
    ],
    packages: true,
  },
  web: { folders: ['domain', 'engine', 'i18n', 'deal-file'], types: ['contract'], packages: true },
  cli: {
    folders: ['domain', 'engine', 'contract', 'i18n', 'deal-file', 'store', 'actions', 'server'],
    packages: true,
  },
  testing: {
    folders: [
      'domain',
      'engine',
      'deal-file',
      'tables',
      'import',
      'contract',
      'store',
      'demo',
      'actions',
      'sign-in',
      'api',
      'server',
    ],
    packages: true,
  },
}

const FOLDERS = Object.keys(MAY_IMPORT)

function wall([folder, { folders, types = [], packages }]) {
  const closed = FOLDERS.filter((other) => other !== folder && !folders.includes(other))
  const patterns = closed.map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    message: `${folder}/ may not import ${other}/ (ARCHITECTURE.md, Walls)`,
    allowTypeImports: types.includes(other),
  }))
  if (!packages) {
    patterns.push({ regex: '^[^.]', message: `${folder}/ imports no library (ARCHITECTURE.md, Walls)` })
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
}

/** The core has no clock and no dice; the compiler already keeps DOM and Node out of it. */
const PURE = {
  files: ['src/domain/**/*.ts', 'src/engine/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the day in.' },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the day in.' },
      { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No dice here.' },
    ],
  },
}

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'bench/**/*.ts', 'e2e/**/*.ts', 'src/testing/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{js,mjs}', 'bin/prewin'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
  {
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
    ignores: ['*.config.{js,ts}', 'setup/closing-line.mjs'],
  },
  PURE,
  ...Object.entries(MAY_IMPORT).map(wall),
)
