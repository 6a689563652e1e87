import { expect, it } from 'vitest'
import { day, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord } from '../journal/fixtures.ts'

it('a follow-up given by a slip can be made worse in the same round (A1, S9)', () => {
  const startedAtMs = monday - 5 * day
  const record = { ...finishedRecord, followUp: undefined, startedAtMs, endedAtMs: startedAtMs }
  const app = openApp()
    .load({ records: [record] })
    .start()
    .answerAll({ 'follow-up': 'better' })
    .expectScreen('plan')
  expect(app.records[0]?.followUp?.answer).toBe('better')
  app.back()
  for (let pages = 0; app.context.question !== 'follow-up' && pages < 60; pages += 1)
    app.send({ type: 'question.back' })
  expect(app.context.question).toBe('follow-up')
  app.answer('follow-up', 'worse').answerUntil(undefined, { 'worse-over-a-day': 'yes', 'agreed-since': 'no' })
  expect(app.records[0]?.followUp).toMatchObject({ answer: 'worse', isOverADay: true })
  expect(app.context.screening?.outcome).toBe('doctor')
})
