import { expect, test } from 'vitest'
import { heldBody } from '../stage/held-body.ts'
import { sweepPicked } from './picked.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('what is picked is what is painted, in every position', { timeout: fullTimeoutMs }, async () => {
  const { tally, figures } = sweepPicked(size, await heldBody())
  if (size === 'full') {
    for (const { border, crossings, worstM } of figures) {
      console.info(`${border.padEnd(48)} ${String(crossings).padStart(6)} ${(worstM * 1000).toFixed(4).padStart(9)} mm`)
    }
    expect(figures.length).toBeGreaterThan(80)
  }
  const worst = Math.max(...figures.map(({ worstM }) => worstM))
  console.info(`${figures.length} borders, at most ${(worst * 1000).toFixed(4)} mm from their definition`)
  report('picked', tally)
})
