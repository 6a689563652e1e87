import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

/** The long run of sessions, on the built app: `node node_modules/playwright/cli.js test -c tests/soak`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/soak',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  use: { ...base.use, baseURL: process.env.KNEADWELL_URL ?? '' },
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'solid' || name === 'flat')
    .map(({ name, use }) => ({ name: name ?? '', use: use ?? {} })),
})
