import { join } from 'node:path'
import type { PlaywrightTestConfig } from '@playwright/test'
import base from '../playwright.config.ts'

const root = join(import.meta.dirname, '..')

export type LongRun = {
  /** Its folder in `tests/`. */
  readonly name: string
  /** The browsers of the end-to-end tests that it runs in. */
  readonly browsers: readonly ('solid' | 'flat' | 'heard')[]
  readonly hours: number
  readonly testMatch?: string
  /** Switches of the browser besides those of the end-to-end tests. */
  readonly switches?: readonly string[]
  readonly use?: NonNullable<PlaywrightTestConfig['use']>
}

/**
 * How a long run in the browser goes, on the built app: one test after the other, none twice, with what each browser of the
 * end-to-end tests is launched with. `node node_modules/playwright/cli.js test -c tests/<name>`.
 */
export function longRun({
  name,
  browsers,
  hours,
  testMatch = '*.sweep.ts',
  switches = [],
  use,
}: LongRun): PlaywrightTestConfig {
  return {
    testDir: join(root, 'tests', name),
    testMatch,
    globalSetup: join(root, 'tests', 'e2e', 'serve.ts'),
    outputDir: join(root, '.cache', name),
    reporter: [['list']],
    workers: 1,
    retries: 0,
    timeout: hours * 3_600_000,
    expect: { timeout: 60_000 },
    use: { ...base.use, ...use, baseURL: process.env.KNEADWELL_URL ?? '' },
    projects: (base.projects ?? [])
      .filter((project) => browsers.some((browser) => browser === project.name))
      .map(({ name: project = '', use: own = {} }) => {
        const { launchOptions: launch } = own
        return {
          name: project,
          use: { ...own, launchOptions: { ...launch, args: [...(launch?.args ?? []), ...switches] } },
        }
      }),
  }
}
