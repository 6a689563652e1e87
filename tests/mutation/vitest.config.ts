import { defineConfig } from 'vitest/config'

/** The folders whose tests have to notice a mutant of a folder. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  safety: ['safety', 'repro'],
  massage: ['massage'],
  session: ['session', 'repro'],
}
const folders = testsOf[process.env.MUTATE ?? 'safety'] ?? []

export default defineConfig({
  test: {
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    // Slow for thousands of runs: the walk over every moment of the chart, and two windows on one database. A test that
    // is left out can only lower the score.
    exclude: ['tests/session/guided.walk.test.ts', 'tests/repro/second-window.test.ts'],
    // The plan's properties count what they tried, and are quick as they are.
    setupFiles: ['tests/seed.ts', ...(folders.includes('massage') ? [] : ['tests/mutation/quick.ts'])],
    environment: 'node',
    testTimeout: 60_000,
  },
})
