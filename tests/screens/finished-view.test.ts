import { beforeAll, describe, expect, it } from 'vitest'
import {
  doneLines,
  sidesKey,
  timeParts,
  totalMs,
  touchedRegions,
  untouchedKey,
} from '#screens/finished/finished-view.ts'
import type { DoneWork } from '#session/guided.events.ts'
import { loadRest, say } from '#words/say.ts'

beforeAll(loadRest)

const work: readonly DoneWork[] = [
  { region: 'left-palm', workedMs: 45_000, isSkipped: false },
  { region: 'right-palm', workedMs: 30_250, isSkipped: true },
  { region: 'left-sole', workedMs: 0, isSkipped: true },
  { region: 'right-thigh', workedMs: 60_000, isSkipped: false },
]

describe('what was done', () => {
  it('adds both sides of a place, and leaves out what was never touched', () => {
    expect(doneLines(work)).toEqual([
      { region: 'palm', sides: ['left', 'right'], workedMs: 75_250 },
      { region: 'thigh', sides: ['right'], workedMs: 60_000 },
    ])
    expect(touchedRegions(work)).toEqual(['left-palm', 'right-palm', 'right-thigh'])
  })

  it('has nothing to say of a session that only breathed', () => {
    expect(doneLines([])).toEqual([])
  })

  it('does not call it a rest when nothing was started', () => {
    expect(untouchedKey(0)).toBe('finished.did.not-started')
    expect(untouchedKey(250)).toBe('finished.did.none')
  })

  it('names the sides', () => {
    expect(sidesKey(['left', 'right'])).toBe('both')
    expect(sidesKey(['right', 'left'])).toBe('both')
    expect(sidesKey(['right'])).toBe('right')
    expect(sidesKey(['midline'])).toBeUndefined()
  })

  it.each([
    [75_250, 1, 15],
    [60_000, 1, 0],
    [59_600, 1, 0],
    [0, 0, 0],
  ])('%i ms are %i min %i s', (ms, minutes, seconds) => {
    expect(timeParts(ms)).toEqual({ minutes, seconds })
  })

  it('adds up to what the lines show', () => {
    const lines = [90_400, 60_400, 30_400].map((workedMs) => ({ region: 'palm', sides: ['left'], workedMs }) as const)
    expect(timeParts(totalMs(lines))).toEqual({ minutes: 3, seconds: 0 })
    expect(totalMs([])).toBe(0)
    const words = (ms: number, places: number) => say('finished.did.total', { ...timeParts(ms), places })
    expect([words(180_000, 3), words(150_000, 2), words(45_000, 1)]).toEqual([
      '3 min of touch, 3 places',
      '2 min 30 s of touch, 2 places',
      '45 s of touch, 1 place',
    ])
  })
})
