import { describe, expect, it } from 'vitest'
import { builtInRoutines, defaultRoutine } from '#massage/built-in.ts'
import { compile, minutesFor, minutesThatFit } from '#massage/compile.ts'
import { handsAndFeet } from '#massage/routines/hands-and-feet.ts'
import { neckAndShoulders } from '#massage/routines/neck-and-shoulders.ts'
import { planForToday } from '#massage/today.ts'
import { emptyHistory } from '#safety/history.ts'
import { outcomes, screen } from '#safety/screening.ts'
import { nowMs, wellAnswers } from '../safety/fixtures.ts'

const today = screen(wellAnswers, emptyHistory, nowMs)

describe('the plan for today', () => {
  it('is made for those who may go, and for nobody else', () => {
    for (const outcome of outcomes) {
      expect(planForToday({ ...today, outcome }, {}) !== undefined, outcome).toBe(outcome === 'go')
    }
  })

  it('is the default routine at its usual length, where nobody wished for anything', () => {
    const { profile, budget } = today
    const routine = defaultRoutine('healing', profile)
    expect(planForToday(today, {})).toEqual(compile({ routine, profile, minutes: 15, budget }))
  })

  it('keeps a wished length, also one that is refused', () => {
    const plan = planForToday(today, { routine: handsAndFeet, minutes: 10 })
    expect(plan).toMatchObject({ kind: 'plan', plan: { routineId: 'hands-and-feet', totalMs: 600_000 } })
    // F2: no more than 20 minutes in the first three sessions while healing.
    expect(planForToday(today, { minutes: 21 })).toEqual({ kind: 'refusal', rules: ['F2'] })
  })

  it('takes the nearest length that fits, where nobody wished for one and the usual one does not', () => {
    // Lying with the calves on a chair, only the arms are in reach: too few places for a quarter of an hour.
    const screening = screen({ ...wellAnswers, positions: ['calves-on-chair'] }, emptyHistory, nowMs)
    const { profile, budget } = screening
    let nearer = 0
    for (const routine of builtInRoutines) {
      const fitting = minutesThatFit({ routine, profile, budget })
      const { min, max } = minutesFor(profile, budget)
      const usual = Math.min(max, Math.max(min, 15))
      const plan = planForToday(screening, { routine })
      if (fitting.length === 0) expect(plan?.kind).toBe('refusal')
      if (plan?.kind !== 'plan') continue
      const minutes = plan.plan.totalMs / 60_000
      expect(fitting).toContain(minutes)
      expect(Math.abs(minutes - usual)).toBe(Math.min(...fitting.map((one) => Math.abs(one - usual))))
      if (minutes !== usual) nearer += 1
    }
    expect(nearer).toBeGreaterThan(0)
  })

  it('says by which rules a routine cannot run today', () => {
    const acute = screen({ ...wellAnswers, trend: 'worse' }, emptyHistory, nowMs)
    expect(acute.outcome).toBe('go')
    expect(planForToday(acute, { routine: neckAndShoulders })).toMatchObject({ kind: 'refusal', rules: ['Z8'] })
  })
})
