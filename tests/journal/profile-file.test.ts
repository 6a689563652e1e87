import { describe, expect, it } from 'vitest'
import { readProfileFile, timeMsOf } from '#journal/profile-file.ts'
import { builtInIds, builtInRoutine } from '#massage/built-in.ts'
import { farAreas } from '#massage/routines/far-areas.ts'
import { noAnswers } from '#safety/answers.ts'

const least = { profileVersion: 1, now: '2026-03-02T10:00Z', answers: noAnswers }

function read(more: object) {
  const reading = readProfileFile({ ...least, ...more })
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems))
  return reading.profile
}

describe('a time', () => {
  it.each([
    ['2026-03-02T10:00Z', Date.UTC(2026, 2, 2, 10)],
    ['2026-03-02T10:00:01Z', Date.UTC(2026, 2, 2, 10, 0, 1)],
    ['2026-03-02T10:00:01.250Z', Date.UTC(2026, 2, 2, 10, 0, 1, 250)],
    ['2026-03-02T10:00+01:00', Date.UTC(2026, 2, 2, 9)],
    ['2026-03-02T23:30-05:30', Date.UTC(2026, 2, 3, 5)],
    ['2028-02-29T00:00Z', Date.UTC(2028, 1, 29)],
    ['1970-01-01T00:00Z', 0],
  ])('%s', (text, timeMs) => {
    expect(timeMsOf(text)).toBe(timeMs)
  })

  it.each([
    '',
    'now',
    '2026-03-02',
    '2026-03-02T10:00',
    '2026-03-02 10:00Z',
    '2026-3-2T10:00Z',
    '2026-02-29T10:00Z',
    '2026-13-01T10:00Z',
    '2026-03-02T24:00Z',
    '2026-03-02T10:60Z',
    '2026-03-02T10:00:60Z',
    '2026-03-02T10:00+15:00',
    '2026-03-02T10:00z',
    '+02026-03-02T10:00Z',
    ' 2026-03-02T10:00Z',
    '2026-03-02T10:00Z\n',
  ])('is not %j', (text) => {
    expect(timeMsOf(text)).toBeUndefined()
  })
})

describe('a profile file', () => {
  it('needs no more than a version, a time and answers; without a journal nothing is trusted (E12)', () => {
    expect(read({})).toEqual({
      nowMs: Date.UTC(2026, 2, 2, 10),
      answers: noAnswers,
      history: { isComplete: false, sessions: [] },
      routine: undefined,
      minutes: undefined,
    })
  })

  it('turns the times of sessions into the facts that the rules know', () => {
    const session = { ending: 'stopped', symptom: 'pain', touched: true, stage: 'acute', regions: ['left-palm'] }
    const followUp = { answer: 'worse', isOverADay: true }
    const times = { startedAt: '2026-03-01T10:00Z', endedAt: '2026-03-01T10:05Z' }
    const sessions = [{ ...session, ...times, followUp, isImported: true, isTold: false }]
    expect(read({ journal: { isComplete: true, sessions } }).history).toEqual({
      isComplete: true,
      sessions: [
        {
          ...session,
          followUp,
          isImported: true,
          isTold: false,
          startedAtMs: Date.UTC(2026, 2, 1, 10),
          endedAtMs: Date.UTC(2026, 2, 1, 10, 5),
        },
      ],
    })
  })

  it('names a built-in routine, or brings its own', () => {
    for (const id of builtInIds) expect(read({ routine: id }).routine).toBe(builtInRoutine(id))
    const own = { ...farAreas, id: 'my-own' }
    expect(read({ routine: own, minutes: 12 })).toMatchObject({ routine: own, minutes: 12 })
  })

  it('may lie about the future: the rules know what to make of it', () => {
    const sessions = [
      { startedAt: '2027-01-01T10:00Z', endedAt: '2026-01-01T10:00Z', ending: 'ended', touched: true, regions: [] },
    ]
    const answers = { ...noAnswers, began: '2027-01-01' }
    expect(read({ answers, journal: { isComplete: true, sessions } })).toMatchObject({ answers })
  })

  it('is not a list, nor are its parts; each is said once', () => {
    expect(readProfileFile([])).toEqual({ kind: 'problems', problems: [{ path: '', id: 'not-an-object' }] })
    expect(readProfileFile({ ...least, journal: ['x'] })).toEqual({
      kind: 'problems',
      problems: [{ path: 'journal', id: 'not-an-object' }],
    })
  })
})
