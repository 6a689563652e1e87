import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MassageStep, Plan, PlanStep } from '#massage/plan.ts'
import { strictestProfile, zonesOf } from '#safety/zone.ts'
import {
  countPlaces,
  leftOutLines,
  readyFor,
  shortList,
  sideOrder,
  timelineOf,
  workedRegions,
  zonesShown,
} from '#screens/plan/plan-view.ts'
import { referencePlan } from './reference-plan.ts'

function only(...steps: readonly PlanStep[]): Plan {
  return { ...referencePlan, steps }
}

const palm = referencePlan.steps[1]
const palmStep: MassageStep = palm?.kind === 'massage' ? palm : expect.fail('the reference begins with a palm')

describe('the timeline', () => {
  const rows = timelineOf(referencePlan.steps)

  it('reads like the reference session', () => {
    expect(rows.map((row) => `${row.fromMs / 1_000} ${row.kind === 'place' ? row.region : row.kind}`)).toEqual([
      '0 breathing',
      '45 palm',
      '175 forearm',
      '285 move',
      '330 shoulder-top',
      '470 move',
      '490 sole',
      '630 move',
      '675 thigh',
      '835 breathing',
    ])
  })

  it('puts left and right of one place in one row, with the time of each', () => {
    expect(rows[1]).toMatchObject({
      kind: 'place',
      sides: [
        { side: 'left', durationMs: 45_000 },
        { side: 'right', durationMs: 45_000 },
      ],
    })
    expect(countPlaces(rows)).toBe(5)
  })

  it('keeps every touched second', () => {
    const touchedMs = referencePlan.steps.reduce(
      (sum, step) => sum + (step.kind === 'massage' ? step.durationMs : 0),
      0,
    )
    const shownMs = rows.reduce(
      (sum, row) => sum + (row.kind === 'place' ? row.sides.reduce((all, { durationMs }) => all + durationMs, 0) : 0),
      0,
    )
    expect(shownMs).toBe(touchedMs)
  })

  it('adds up two bouts on one side, and shows one side where the other is locked', () => {
    const [row] = timelineOf([palmStep, palmStep])
    expect(row).toMatchObject({ sides: [{ side: 'left', durationMs: 90_000 }] })
  })

  it('starts a new row after a move, even for the same place', () => {
    const move = referencePlan.steps[8]
    if (move === undefined) throw new Error('the reference has a move')
    expect(timelineOf([palmStep, move, palmStep]).map(({ kind }) => kind)).toEqual(['place', 'move', 'place'])
  })
})

describe('sides', () => {
  it.each([
    [['left', 'right'], 'left-right'],
    [['right', 'left'], 'right-left'],
    [['left'], 'left'],
    [['right'], 'right'],
  ] as const)('%j', (sides, order) => {
    expect(sideOrder(sides.map((side) => ({ side })))).toBe(order)
  })
})

describe('what to have ready', () => {
  it('names what the reference needs', () => {
    expect(readyFor(referencePlan)).toEqual(['chair', 'wall', 'cushion', 'ball', 'water'])
  })

  it('asks for no more than a plan needs', () => {
    expect(readyFor(only(palmStep))).toEqual(['chair', 'water'])
    expect(readyFor(only({ ...palmStep, position: 'half-lying', note: 'note.leg-on-cushion' }))).toEqual([
      'bed',
      'cushion',
      'water',
    ])
    expect(readyFor(only({ ...palmStep, position: 'calves-on-chair' }))).toEqual(['chair', 'bed', 'water'])
  })
})

describe('what was left out', () => {
  it('says both sides in one line where the same rules took them', () => {
    expect(leftOutLines(referencePlan.leftOut)).toEqual([
      { region: 'calf', side: 'midline', reasons: ['Z15'] },
      { region: 'hip', side: 'left', reasons: ['Z13'] },
    ])
  })

  it('keeps sides apart where the rules differ', () => {
    const lines = leftOutLines([
      { region: 'left-hip', reasons: ['Z13'] },
      { region: 'right-hip', reasons: ['Z8'] },
    ])
    expect(lines.map(({ side }) => side)).toEqual(['left', 'right'])
  })
})

describe('lengths to choose from', () => {
  it('offers round ones, both ends and the chosen one', () => {
    expect(shortList([8, 9, 10, 11, 12, 13, 14, 15, 16, 17], 12)).toEqual([8, 10, 12, 15, 17])
    expect(shortList([], undefined)).toEqual([])
  })

  it('never offers what does not fit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
        (lengths, chosen) => {
          const list = shortList(lengths, chosen)
          expect(list.every((minutes) => lengths.includes(minutes))).toBe(true)
          expect(list).toEqual(list.toSorted((a, b) => a - b))
          if (chosen !== undefined && lengths.includes(chosen)) expect(list).toContain(chosen)
        },
      ),
    )
  })
})

it('marks every worked region once', () => {
  expect(workedRegions(only(palmStep, palmStep))).toEqual(['left-palm'])
})

describe('the zones beside a plan', () => {
  const zones = zonesOf(strictestProfile)

  it('are its own places and the back that it keeps away from', () => {
    const shown = [...zonesShown(zones, only(palmStep)).keys()]
    expect(shown.toSorted()).toEqual(['back-spine', 'left-palm', 'lower-back', 'neck-spine', 'sacrum'])
  })

  it('are all of them while there is no plan', () => {
    expect(zonesShown(zones, undefined)).toBe(zones)
  })
})
