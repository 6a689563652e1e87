import { defineConfig } from '@playwright/test'
import { installedBrowser } from './src/cli/browser.mjs'

const executablePath = process.env.CHROME_PATH ?? installedBrowser()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve.ts',
  outputDir: '.cache/e2e',
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '.cache/reports/e2e.json' }]],
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // WebGL runs in software where there is no GPU: a frame takes up to 140 ms, so limits are generous and no test
  // waits for a time, only for a state.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: process.env.KNEADWELL_URL ?? '',
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--use-gl=angle',
        '--use-angle=gl-egl',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
