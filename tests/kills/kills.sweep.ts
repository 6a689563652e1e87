import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Victim } from './browser-under-test.ts'
import { type KillCounts, runKills } from './run-kills.ts'

const kills = Number(process.env.KILLS ?? 100)
const seed = Number(process.env.KILLS_SEED ?? 20_261_125)
const report = join(process.cwd(), '.cache', 'reports', 'sweep', 'kills.json')

type Row = {
  readonly part: 'kills'
  readonly what: string
  readonly victim: Victim
  readonly count: number
  readonly failures: number
  readonly seconds: number
}

/** Adds a row to the part's report; a repeated one takes the place of the last. */
function write(row: Row): void {
  mkdirSync(dirname(report), { recursive: true })
  let rows: readonly Row[] = []
  try {
    rows = JSON.parse(readFileSync(report, 'utf8')) as Row[]
  } catch {
    // The first row.
  }
  writeFileSync(
    report,
    `${JSON.stringify([...rows.filter(({ victim }) => victim !== row.victim), row], undefined, 2)}\n`,
  )
}

/** A browser that loses its own database is worth a word, although the records came back. */
function lostWords({ databasesLost }: KillCounts): string {
  return databasesLost === 0 ? '' : ` (${databasesLost} times the browser lost its whole database)`
}

for (const victim of ['renderer', 'browser'] as const satisfies readonly Victim[]) {
  test(`the ${victim} is killed ${kills} times`, async ({ baseURL }, { project }) => {
    const from = performance.now()
    const launch = project.use.launchOptions ?? {}
    const counts = await runKills({ victim, kills, seed, launch, url: baseURL ?? '', say: console.log })
    write({
      part: 'kills',
      victim,
      what: `${victim} killed: nothing committed lost, nothing half-written, every lock kept, every session found${lostWords(counts)}`,
      count: counts.kills,
      failures: counts.failures.length,
      seconds: Math.round((performance.now() - from) / 1_000),
    })
    console.log(JSON.stringify(counts, undefined, 2))
    expect(counts.failures).toEqual([])
    expect(counts.kills).toBe(kills)
    // It cannot pass by finding nothing.
    expect(counts.keptWrites).toBeGreaterThan(kills)
    expect(counts.unclosed).toBeGreaterThan(0)
    expect(counts.locked).toBeGreaterThan(0)
  })
}
