import { expect, test } from '@playwright/test'
import type { Moment } from '../kills/moments.ts'
import { runKills } from '../kills/run-kills.ts'

// A sample of the long run in `tests/kills`, on the moments in which most is at stake.
const among: readonly Moment[] = ['stop pressed', 'after a stop']

for (const victim of ['renderer', 'browser'] as const) {
  test(`no session and no lock is lost when the ${victim} is killed`, async ({ baseURL }, { project }) => {
    const launch = project.use.launchOptions ?? {}
    const url = baseURL ?? ''
    const counts = await runKills({ victim, kills: 2, seed: 7, launch, url, among, say: console.log })
    expect(counts.failures).toEqual([])
    expect(counts.kills).toBe(2)
    expect(counts.keptWrites).toBeGreaterThan(3)
    expect(counts.locked).toBeGreaterThan(0)
  })
}
