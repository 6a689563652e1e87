import { describe, expect, it } from 'vitest'
import {
  DRILL_PATIENCE_MS,
  type Drill,
  drillDistractions,
  drillFrom,
  drillSymptoms,
  EARLIEST_DRILL_MS,
  judgeDrill,
  LATEST_DRILL_MS,
} from '#practice/drill.ts'
import { randomFrom } from '../sweep/random.ts'

const tingling: Drill = { cue: 'tingling', isSymptom: true, afterMs: 8_000 }
const doorbell: Drill = { cue: 'doorbell', isSymptom: false, afterMs: 8_000 }

describe('a stop drill', () => {
  it('comes at its time, varies, and is a distraction one time in four', () => {
    const random = randomFrom(7)
    const drills: Drill[] = []
    for (let index = 0; index < 2_000; index += 1) drills.push(drillFrom(random, drills.at(-1)?.cue))
    for (const { afterMs } of drills) {
      expect(afterMs).toBeGreaterThanOrEqual(EARLIEST_DRILL_MS)
      expect(afterMs).toBeLessThanOrEqual(LATEST_DRILL_MS)
    }
    expect(new Set(drills.map(({ cue }) => cue))).toEqual(new Set([...drillSymptoms, ...drillDistractions]))
    expect(drills.every(({ cue }, index) => cue !== drills[index - 1]?.cue)).toBe(true)
    const share = drills.filter(({ isSymptom }) => !isSymptom).length / drills.length
    expect(share).toBeGreaterThan(0.21)
    expect(share).toBeLessThan(0.29)
  })

  it('never comes earlier or later, whatever the numbers are', () => {
    expect(drillFrom(() => 0).afterMs).toBe(EARLIEST_DRILL_MS)
    expect(drillFrom(() => 1 - Number.EPSILON).afterMs).toBe(LATEST_DRILL_MS)
  })

  it.each([
    [tingling, { pressed: 'stop', ms: 900 }, 'right', 900],
    [tingling, { pressed: 'pause', ms: 900 }, 'only-paused', undefined],
    [tingling, undefined, 'missed', undefined],
    [tingling, { pressed: 'stop', ms: DRILL_PATIENCE_MS + 1 }, 'missed', undefined],
    [tingling, { pressed: 'stop', ms: Number.NaN }, 'missed', undefined],
    [tingling, { pressed: 'stop', ms: 40 }, 'early', undefined],
    [doorbell, { pressed: 'pause', ms: 900 }, 'right', undefined],
    [doorbell, { pressed: 'stop', ms: 900 }, 'safe', undefined],
    [doorbell, undefined, 'missed', undefined],
  ] as const)('%o answered by %o is %s', (drill, press, verdict, ms) => {
    expect(judgeDrill(drill, press)).toEqual({ cue: drill.cue, verdict, ms })
  })
})
