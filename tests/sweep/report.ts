import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Size, Tally } from './tally.ts'

/** `npm run sweep` sets it; everywhere else the checks run on a sample. */
export const size: Size = process.env.SWEEP_SIZE === 'full' ? 'full' : 'sample'

/** Longest that one full check may take: the parts are long by design. */
export const fullTimeoutMs = 3 * 3_600_000

/** Says what a check has counted, leaves it for `npm run sweep` to read, and fails where a claim does not hold. */
export function report(part: string, tally: Tally): void {
  const { rows, breaches } = tally
  for (const { what, count, failures } of rows) {
    console.info(
      `${part} (${size}): ${what}: ${count.toLocaleString('en')}${failures > 0 ? `, ${failures} FAILED` : ''}`,
    )
  }
  if (size === 'full') {
    const folder = join('.cache', 'reports', 'sweep')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${part}.json`), JSON.stringify({ rows, breaches }, null, 2))
  }
  expect(rows.length).toBeGreaterThan(0)
  expect(breaches).toEqual([])
}
