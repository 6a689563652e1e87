import { defineConfig } from '@playwright/test'
import { installedBrowser } from './src/cli/browser.mjs'
import { microphoneSwitches } from './tests/e2e/microphone.ts'

const executablePath = process.env.CHROME_PATH ?? installedBrowser()
const isRoot = process.getuid?.() === 0

const quiet = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser with the given switches, on the machine's own executable where there is one. */
function launch(args: readonly string[]) {
  return { launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...quiet, ...args] } }
}

// What needs the 3D body to be drawn: in software a frame costs up to 140 ms of CPU.
const solid = /(damaged-model|first-load|hand-on-body|labels|lost-picture|paint|practise-body|stop)\.spec\.ts/

// What is heard through a microphone that plays a file.
const heard = /listening\.spec\.ts/

// No WebGL in the page, and none in software for what draws the page itself.
const withoutGl = ['--disable-3d-apis', '--disable-gpu', '--disable-gpu-rasterization', '--disable-software-rasterizer']

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve.ts',
  outputDir: '.cache/e2e',
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '.cache/reports/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Limits are generous, and no test waits for a time, only for a state.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: process.env.KNEADWELL_URL ?? '',
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    // What keeps the app on the device would answer in the place of the server; it has its own test.
    serviceWorkers: 'block',
  },
  // In this order: what is heard takes the time that sound takes, and would be waited for alone if it came last.
  projects: [
    { name: 'heard', testMatch: heard, use: launch([...withoutGl, ...microphoneSwitches]) },
    {
      name: 'solid',
      testMatch: solid,
      use: launch(['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist']),
    },
    // Everything else on a device without WebGL: the flat map, which is a way of using the app and not a stand-in.
    { name: 'flat', testIgnore: [solid, heard], use: launch(withoutGl) },
  ],
})
