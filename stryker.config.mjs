// Mutation testing: would the tests notice a wrong rule? One folder a run (MUTATE=safety|massage|session), because a
// folder's own tests have to notice, and because static data makes each mutant run every test that it is given.
const folder = process.env.MUTATE ?? 'safety'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // A mutant that does not compile cannot ship: it is neither killed nor survived.
  checkers: ['typescript'],
  tsconfigFile: 'tests/mutation/tsconfig.json',
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  // Article map and hazard table are pages of the docs as data, not rules: a test compares every letter of the pages.
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/safety/{article,article-map,article-page,lesson}.ts',
    '!src/safety/hazard*.ts',
  ],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/models/*.ts', '/docs', '/dist', '/.cache', '/public'],
  // Of these one is the checker while there is something to check.
  concurrency: 3,
  timeoutMS: 30_000,
  timeoutFactor: 3,
  tempDirName: '.cache/stryker',
  // Not incremental unless asked for (`--incremental`): a result of before is taken on as it was, and static data has no
  // test of its own by which a new test would be noticed.
  incrementalFile: `.cache/mutation/${folder}-incremental.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
}
