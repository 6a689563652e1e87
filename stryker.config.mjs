// Mutation testing of the rules and charts: would the tests notice? Run by `npm run sweep` (see the README).
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // The article map is a page of the docs as data, not a rule: tests/generated-docs.test.ts compares every letter.
  mutate: ['src/{safety,massage,session}/**/*.ts', '!src/safety/{article,article-map,article-page,lesson}.ts'],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/models/*.ts', '/docs', '/dist', '/.cache'],
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false },
  jsonReporter: { fileName: '.cache/reports/mutation.json' },
}
