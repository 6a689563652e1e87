import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

const flat = base.projects?.find(({ name }) => name === 'flat')

/** Sound and silence in real time, on the built app: `node node_modules/playwright/cli.js test -c tests/sound`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/sound',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    ...flat?.use,
    // The probe that listens at the graph's end is a script of the test's own.
    bypassCSP: true,
    baseURL: process.env.KNEADWELL_URL ?? '',
  },
})
