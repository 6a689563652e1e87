import { defineConfig } from '@playwright/test'

/** The main journeys in every engine that is installed here; each test launches its own. `npm run sweep -- engines`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  outputDir: '../../.cache/engines',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 900_000,
  expect: { timeout: 60_000 },
})
