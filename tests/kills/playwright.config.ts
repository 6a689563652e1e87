import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

const flat = base.projects?.find(({ name }) => name === 'flat')

/** The long run of the kills, on the built app: `node node_modules/playwright/cli.js test -c tests/kills`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/kills',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 2 * 3_600_000,
  use: { ...flat?.use, baseURL: process.env.KNEADWELL_URL ?? '' },
})
