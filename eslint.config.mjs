import reactThree from '@react-three/eslint-plugin'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Format and plain lint are Biome's; ESLint is here for what needs types (promises left floating, unsafe values) and
// for the rules that React and the render loop have of their own.
export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', 'tests/harness/dist/**', '**/*.mjs', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An underscore says that a name is there for its place only.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ['src/**/*.tsx'] },
  {
    files: ['src/stage/**'],
    plugins: { '@react-three': reactThree },
    rules: { '@react-three/no-clone-in-loop': 'error', '@react-three/no-new-in-loop': 'error' },
  },
  {
    files: ['src/{anatomy,safety,massage,practice,journal,session}/**'],
    rules: {
      // Time and chance enter the rules and charts as facts, so that they can be replayed and explored (see docs).
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'performance', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass nowMs in.' },
        { object: 'Math', property: 'random', message: 'Pass a seed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass nowMs in.' },
      ],
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
