import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

const heard = base.projects?.find(({ name }) => name === 'heard')

/** Listening in real time, on the built app: `node node_modules/playwright/cli.js test -c tests/listening`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/listening',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 1_800_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    ...heard?.use,
    baseURL: process.env.KNEADWELL_URL ?? '',
  },
})
