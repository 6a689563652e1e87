import { expect, it } from 'vitest'
import type { Answers } from '#safety/answers.ts'
import { emptyHistory, type History } from '#safety/history.ts'
import { screen } from '#safety/screening.ts'
import { zoneStatus } from '#safety/zone.ts'
import { daysAgo, nowMs, wellAnswers } from '../safety/fixtures.ts'

const lost: History = { ...emptyHistory, isComplete: false }
const hipFor = (recent: Answers['recent-session']) => {
  const answers = { ...wellAnswers, 'recent-stop': 'none', 'follow-up': 'same' } as const
  const { profile } = screen({ ...answers, ...(recent ? { 'recent-session': recent } : {}) }, lost, nowMs)
  return zoneStatus('left-hip', profile)
}

it('E12, Z16 a session that nobody is sure of does not open the hips', () => {
  for (const recent of ['none', 'not-sure', daysAgo(0), daysAgo(8)] as const) {
    expect(hipFor(recent)).toMatchObject({ status: 'forbidden', reasons: ['Z16'] })
  }
})
