import { expect, it } from 'vitest'
import { lock } from '#safety/lock.ts'
import { historyOf, nowMs, sessionEnded, wellAnswers } from '../safety/fixtures.ts'

it('E6, E12 a clock that shows no time of day does not end a lock', () => {
  const stop = historyOf(sessionEnded(1, { ending: 'stopped', symptom: 'pain' }))
  const untilMs = lock(stop, wellAnswers, nowMs).untilMs
  for (const clock of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE]) {
    const held = lock(stop, wellAnswers, clock)
    expect(held).toMatchObject({ isLocked: true, untilMs, rules: ['S14', 'E6', 'E12'] })
    expect(held.conditions).toEqual(['two-days', 'clock'])
  }
})
