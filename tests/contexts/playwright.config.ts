import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

/** The graphics context lost again and again, on the built app: `node node_modules/playwright/cli.js test -c tests/contexts`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.sweep.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/contexts',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 7_200_000,
  // What a context holds does not hang on its size, and in software a small picture is drawn sooner.
  use: { ...base.use, baseURL: process.env.KNEADWELL_URL ?? '', viewport: { width: 480, height: 640 } },
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'solid')
    .map(({ name, use }) => ({ name: name ?? '', use: use ?? {} })),
})
