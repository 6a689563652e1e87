import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRoutines } from '#massage/built-in.ts'
import {
  type Comfort,
  comforts,
  eased,
  easedBy,
  type Feedback,
  feedbackAfter,
  isNoFeedback,
  MOST_WISHES,
  noFeedback,
} from '#massage/comfort.ts'
import { compile, minutesThatFit } from '#massage/compile.ts'
import type { MassageStep, Plan } from '#massage/plan.ts'
import { planForToday } from '#massage/today.ts'
import { emptyHistory } from '#safety/history.ts'
import { screen } from '#safety/screening.ts'
import { breathing, massage, move, planOf, rest, shortPlan } from '../drivers/fixture-plan.ts'
import { nowMs, wellAnswers } from '../safety/fixtures.ts'
import { someProfile } from './arbitrary.ts'
import { faultsOf } from './plan-oracle.ts'

const touches = (plan: Plan): readonly MassageStep[] => plan.steps.filter((step) => step.kind === 'massage')

describe('a wish while a session runs', () => {
  it('makes every place that is left lighter, one of ten at a time, and never lighter than the lightest', () => {
    const three = massage('left-thigh', 60_000, {
      pressures: [
        { fromMs: 0, pressure10: 1 },
        { fromMs: 15_000, pressure10: 2 },
        { fromMs: 30_000, pressure10: 3 },
      ],
    })
    const plan = planOf([breathing('opening', 45_000), three, rest(), three, rest(), breathing('closing', 60_000)])
    const once = eased(plan, 3, 'lighter')
    expect(touches(once)[0]).toBe(three)
    expect(touches(once)[1]?.pressures).toEqual([
      { fromMs: 0, pressure10: 1 },
      { fromMs: 30_000, pressure10: 2 },
    ])
    const twice = eased(once, 3, 'lighter')
    expect(touches(twice)[1]?.pressures).toEqual([{ fromMs: 0, pressure10: 1 }])
    expect(eased(twice, 3, 'lighter')).toBe(twice)
  })

  it('slows strokes by a second, to five seconds at most', () => {
    const slow = eased(shortPlan, 2, 'slower')
    expect(touches(slow).map(({ strokeMs }) => strokeMs)).toEqual([3_000, 4_000, 4_000, 4_000, 4_000])
    const slower = eased(eased(slow, 0, 'slower'), 0, 'slower')
    expect(touches(slower).map(({ strokeMs }) => strokeMs)).toEqual([5_000, 5_000, 5_000, 5_000, 5_000])
    expect(eased(slower, 0, 'slower')).toBe(slower)
    expect(slower.totalMs).toBe(shortPlan.totalMs)
  })

  it('gives the rest that runs, or the next one, 25 seconds more, to 90 at most', () => {
    const plan = planOf([massage('left-palm', 30_000), rest(), massage('right-palm', 30_000), move()])
    expect(eased(plan, 0, 'longer-rest').steps.map(({ durationMs }) => durationMs)).toEqual([
      30_000, 45_000, 30_000, 45_000,
    ])
    const running = eased(plan, 1, 'longer-rest')
    expect(running.steps[1]?.durationMs).toBe(45_000)
    expect(running.totalMs).toBe(plan.totalMs + 25_000)
    const move90 = [1, 2, 3].reduce((made) => eased(made, 2, 'longer-rest'), plan)
    expect(move90.steps.map(({ durationMs }) => durationMs)).toEqual([30_000, 20_000, 30_000, 90_000])
    expect(eased(move90, 2, 'longer-rest')).toBe(move90)
  })

  it('changes nothing where nothing is left to ease', () => {
    const last = shortPlan.steps.length - 1
    expect(shortPlan.steps[last]?.kind).toBe('breathing')
    for (const comfort of comforts) expect(eased(shortPlan, last, comfort)).toBe(shortPlan)
  })

  it('whatever is wished for, and when, keeps every rule of the plan', () => {
    const wish = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), comfort: fc.constantFrom(...comforts) })
    let plans = 0
    fc.assert(
      fc.property(
        someProfile,
        fc.constantFrom(...builtInRoutines),
        fc.array(wish, { maxLength: 8 }),
        (who, routine, wishes) => {
          const minutes = minutesThatFit({ routine, profile: who }).at(-1)
          const made = minutes === undefined ? undefined : compile({ routine, profile: who, minutes })
          if (made?.kind !== 'plan' || minutes === undefined) return
          plans += 1
          const { plan } = made
          const easier = wishes.reduce(
            (before, { share, comfort }) => eased(before, Math.floor(share * before.steps.length), comfort),
            plan,
          )
          // Only the length may differ, by what was added to rests.
          const isLonger = (fault: string) => fault.startsWith('total')
          expect(faultsOf(easier, who, minutes).filter((fault) => !isLonger(fault))).toEqual([])
          expect(easier.steps.length).toBe(plan.steps.length)
          const restedMs = easier.steps.reduce(
            (sumMs, { durationMs }, index) => sumMs + durationMs - (plan.steps[index]?.durationMs ?? 0),
            0,
          )
          expect(easier.totalMs).toBe(plan.totalMs + restedMs)
          expect(touches(easier).map(({ durationMs }) => durationMs)).toEqual(
            touches(plan).map(({ durationMs }) => durationMs),
          )
        },
      ),
      { numRuns: 300 },
    )
    expect(plans).toBeGreaterThan(100)
  })
})

describe('what a session leaves for the next plan', () => {
  const worked = { region: 'left-thigh', isSkipped: false } as const

  it('is nothing where nothing was wished for or skipped', () => {
    expect(feedbackAfter(noFeedback, [], [worked])).toEqual(noFeedback)
    expect(isNoFeedback(feedbackAfter(noFeedback, [], [worked]))).toBe(true)
  })

  it('adds up over sessions, as far as a wish can change anything', () => {
    const carried: Feedback = { ...noFeedback, lighter: 1, skipped: ['palm'] }
    const wished: readonly Comfort[] = ['lighter', 'lighter', 'slower', 'longer-rest']
    expect(feedbackAfter(carried, wished, [])).toEqual({
      lighter: MOST_WISHES,
      slower: 1,
      hasLongerRests: true,
      skipped: ['palm'],
    })
    expect(feedbackAfter({ ...noFeedback, hasLongerRests: true }, [], []).hasLongerRests).toBe(true)
  })

  it('leaves a place out only where every side of it was skipped', () => {
    const work = [
      { region: 'left-thigh', isSkipped: true },
      { region: 'right-thigh', isSkipped: false },
      { region: 'left-sole', isSkipped: true },
      { region: 'right-sole', isSkipped: true },
    ] as const
    expect(feedbackAfter(noFeedback, [], work).skipped).toEqual(['sole'])
  })

  it.each<[string, Partial<Feedback>]>([
    ['lighter', { lighter: 1 }],
    ['slower', { slower: 1 }],
    ['longer rests', { hasLongerRests: true }],
    ['a skipped place', { skipped: ['sole'] }],
  ])('%s is something', (_, part) => {
    expect(isNoFeedback({ ...noFeedback, ...part })).toBe(false)
  })
})

describe('the next plan', () => {
  const today = screen(wellAnswers, emptyHistory, nowMs)
  const planned = (feedback: Partial<Feedback>): Plan => {
    const made = planForToday(today, { feedback: { ...noFeedback, ...feedback } })
    if (made?.kind !== 'plan') throw new Error('the fixture has a plan')
    return made.plan
  }
  const usual = planned({})

  it('is the usual one where nothing was wished for', () => {
    expect(usual.changed).toBeUndefined()
    expect(planForToday(today, {})).toEqual({ kind: 'plan', plan: usual })
  })

  it('is lighter and slower throughout', () => {
    const plan = planned({ lighter: 1, slower: 1 })
    expect(plan.changed).toEqual({ isLighter: true, isSlower: true, hasLongerRests: false, skipped: [] })
    expect(plan).toEqual({ ...easedBy(usual, { lighter: 1, slower: 1 }), changed: plan.changed })
    expect(touches(plan).every(({ strokeMs }) => strokeMs >= 4_000)).toBe(true)
    expect(plan.totalMs).toBe(usual.totalMs)
  })

  it('does not say that it became lighter where it could not', () => {
    // At pain 4 every place is at the lightest already (S11).
    const gentlest = screen({ ...wellAnswers, 'pain-now': 4 }, emptyHistory, nowMs)
    expect(planForToday(gentlest, { feedback: { ...noFeedback, lighter: 2 } })).toEqual(planForToday(gentlest, {}))
  })

  it('has longer rests and the same length', () => {
    const plan = planned({ hasLongerRests: true })
    expect(plan.changed?.hasLongerRests).toBe(true)
    expect(plan.totalMs).toBe(usual.totalMs)
    const rests = plan.steps.filter((step) => step.kind === 'rest')
    expect(Math.min(...rests.map(({ durationMs }) => durationMs))).toBe(30_000)
    expect(faultsOf(plan, today.profile, 15)).toEqual([])
  })

  it('leaves out what was skipped, and keeps it where there would be no plan without it', () => {
    const plan = planned({ skipped: ['palm'] })
    expect(touches(usual).some(({ region }) => region === 'left-palm')).toBe(true)
    expect(touches(plan).some(({ region }) => region === 'left-palm')).toBe(false)
    expect(plan.changed?.skipped).toEqual(['palm'])
    expect(faultsOf(plan, today.profile, 15)).toEqual([])

    const all = [...new Set(builtInRoutines.flatMap(({ places }) => places.map(({ region }) => region)))]
    expect(planned({ skipped: all })).toEqual(usual)
    expect(planned({ skipped: all, hasLongerRests: true }).changed).toEqual({
      isLighter: false,
      isSlower: false,
      hasLongerRests: true,
      skipped: [],
    })
  })

  it('does not speak of a place that the routine never had', () => {
    expect(planned({ skipped: ['hip'] })).toEqual(usual)
  })

  it('stays refused, whatever was wished for', () => {
    expect(planForToday(today, { minutes: 21, feedback: { ...noFeedback, lighter: 1 } })).toEqual({
      kind: 'refusal',
      rules: ['F2'],
    })
  })
})
