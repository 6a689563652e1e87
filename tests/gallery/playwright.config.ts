import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

/** Pictures for the docs, taken from the built app: `npm run gallery`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shot.ts',
  globalSetup: fileURLToPath(new URL('../e2e/serve.ts', import.meta.url)),
  outputDir: '../../.cache/gallery',
  reporter: [['list']],
  workers: 1,
  retries: 0,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  use: { ...base.use, baseURL: process.env.KNEADWELL_URL ?? '' },
  projects: (base.projects ?? [])
    .filter(({ name }) => name === 'solid' || name === 'flat')
    .map(({ name, use }) => ({ name: name ?? '', use: use ?? {} })),
})
