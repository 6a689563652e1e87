import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '#journal/record.ts'
import { stopReportOf } from '#session/stop-report.ts'
import { day, goodAnswers, monday, openApp } from '../drivers/flow-driver.ts'
import { finishedRecord } from '../journal/fixtures.ts'

const stop: SessionRecord = {
  ...finishedRecord,
  ending: 'stopped',
  symptom: 'tingling',
  leftStopAtMs: monday,
  answers: {
    answersVersion: 1,
    ...goodAnswers,
    'tingling-now': 'old-and-stable',
    'numb-places': ['left-shin'],
    'symptom-limbs': ['left-leg'],
  },
  stopAnswers: { places: ['left-calf', 'left-sole'], spread: 'away', easing: 'same' },
}

const reportAfter = (...records: readonly SessionRecord[]) =>
  stopReportOf(openApp(monday + day).load({ records }).snapshot)

describe('what a doctor should hear of a stop (E7)', () => {
  it('is where it was before and after, and which way it went', () => {
    expect(reportAfter(stop)).toEqual({
      atMs: stop.endedAtMs,
      symptom: 'tingling',
      before: ['left-shin', 'left-leg'],
      after: ['left-calf', 'left-sole'],
      spread: 'away',
      easing: 'same',
    })
  })

  it('names no place before where there was none, and says where nobody knows', () => {
    expect(reportAfter({ ...stop, answers: { answersVersion: 1, ...goodAnswers } })?.before).toEqual([])
    const unsure = { answersVersion: 1, ...goodAnswers, 'symptom-limbs': 'not-sure' }
    expect(reportAfter({ ...stop, answers: unsure })?.before).toBeUndefined()
    expect(reportAfter({ ...stop, answers: { answersVersion: 1, cauda: 'torn' } })?.before).toBeUndefined()
    const torn = reportAfter({ ...stop, stopAnswers: { places: ['tail'], spread: 7, easing: null } })
    expect(torn).toMatchObject({ after: undefined, spread: undefined, easing: undefined })
    expect(reportAfter({ ...stop, stopAnswers: { places: 'not-sure' } })?.after).toBeUndefined()
  })

  it('is about the latest session, if that one was stopped', () => {
    expect(reportAfter()).toBeUndefined()
    expect(reportAfter(finishedRecord)).toBeUndefined()
    const later = { startedAtMs: monday + day, endedAtMs: monday + day }
    expect(reportAfter(stop, { ...finishedRecord, ...later, id: 'later' })).toBeUndefined()
    // One that was put away before anything was touched says nothing about the stop.
    expect(reportAfter(stop, { ...finishedRecord, ...later, id: 'later', work: [] })?.after).toHaveLength(2)
    expect(reportAfter({ ...stop, wasTold: true })).toBeUndefined()
  })
})
