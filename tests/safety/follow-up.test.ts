import { describe, expect, it } from 'vitest'
import { type Answers, noAnswers } from '#safety/answers.ts'
import { followUpAfterMs, hourMs, lookAgainAfterMs, worseTooLongMs } from '#safety/config.ts'
import {
  canBeShorterThanADay,
  followUpAsked,
  followUpOf,
  isFollowUpMissing,
  isFollowUpOffered,
  isRelief,
  needsProfessional,
  withFollowUp,
} from '#safety/follow-up.ts'
import { emptyHistory, type FollowUp, hasLastedPain, type SessionFact } from '#safety/history.ts'
import { followUpQuestions, questionOf, shownOptions } from '#safety/questions.ts'
import { screen } from '#safety/screening.ts'
import { historyOf, nowMs, sessionEnded, sessionWithoutFollowUp, wellAnswers } from './fixtures.ts'

const open: FollowUp = { answer: 'worse', isOverADay: true, isOpen: true, openSinceMs: nowMs - 10 * hourMs }
const saying = (more: Partial<Answers>): Answers => ({ ...noAnswers, ...more })

describe('what is still to be asked', () => {
  it('A1 how it was, from a day after the session on and not a millisecond sooner', () => {
    const session = sessionWithoutFollowUp(0)
    const at = (ms: number) => followUpAsked(historyOf(session), session.endedAtMs + ms)
    expect([at(followUpAfterMs - 1), at(followUpAfterMs)]).toEqual([undefined, 'how'])
    expect(followUpAsked(emptyHistory, nowMs)).toBeUndefined()
    expect(followUpAsked(historyOf(sessionEnded(60)), nowMs)).toBeUndefined()
  })

  it('A2 how long, as long as nobody knows', () => {
    expect(followUpAsked(historyOf(sessionEnded(30, { followUp: open })), nowMs)).toBe('how-long')
    expect(isFollowUpMissing(historyOf(sessionEnded(30, { followUp: open })))).toBe(true)
    expect(isFollowUpMissing(historyOf(sessionEnded(30)))).toBe(false)
    expect(isFollowUpMissing(emptyHistory)).toBe(false)
  })

  it('A1 only of the last session', () => {
    expect(followUpAsked(historyOf(sessionWithoutFollowUp(90), sessionEnded(30)), nowMs)).toBeUndefined()
  })

  it('A2 of its own accord again only half a day after “not yet”, and at once where that was never said', () => {
    const offered = (followUp: FollowUp) => isFollowUpOffered(historyOf(sessionEnded(40, { followUp })), nowMs)
    expect(offered(open)).toBe(true)
    expect(offered({ ...open, notYetAtMs: nowMs - lookAgainAfterMs + 1 })).toBe(false)
    expect(offered({ ...open, notYetAtMs: nowMs - lookAgainAfterMs })).toBe(true)
    // A clock that was set back must not keep the question away.
    expect(offered({ ...open, notYetAtMs: nowMs + 1 })).toBe(true)
    expect(offered({ ...open, notYetAtMs: nowMs })).toBe(false)
    expect(isFollowUpOffered(historyOf(sessionWithoutFollowUp(23)), nowMs)).toBe(false)
    expect(isFollowUpOffered(historyOf(sessionWithoutFollowUp(25)), nowMs)).toBe(true)
  })

  it('A3 asks nothing but the day after and the signs of S1 and S2', () => {
    const ids = (answers: Answers, ...sessions: readonly SessionFact[]) =>
      followUpQuestions(answers, historyOf(...sessions), nowMs).map(({ id }) => id)
    const signs = ['cauda', 'weakness', 'nerves', 'chest']
    expect(ids(noAnswers, sessionWithoutFollowUp(25))).toEqual(['follow-up', ...signs])
    expect(ids(saying({ 'follow-up': 'worse' }), sessionWithoutFollowUp(25))).toEqual([
      'follow-up',
      'worse-over-a-day',
      ...signs,
    ])
    expect(ids(noAnswers, sessionEnded(30, { followUp: open }))).toEqual(['worse-over-a-day', ...signs])
  })
})

describe('how long it was worse', () => {
  it.each([
    ['no', { answer: 'worse', isOverADay: false }],
    ['yes', { answer: 'worse', isOverADay: true }],
    ['not-sure', { answer: 'worse', isOverADay: true }],
    ['not-yet', { answer: 'worse', isOverADay: true, isOpen: true, openSinceMs: nowMs, notYetAtMs: nowMs }],
    [undefined, { answer: 'worse', isOverADay: true, isOpen: true, openSinceMs: nowMs }],
  ] as const)('A2 %s is kept as %j', (lasted, kept) => {
    for (const how of ['worse', 'not-sure'] as const) {
      const answers = saying({ 'follow-up': how, ...(lasted === undefined ? {} : { 'worse-over-a-day': lasted }) })
      expect(followUpOf(answers, undefined, nowMs)).toEqual(kept)
    }
  })

  it('A2 what was left open is settled by saying how long, and stays as it was where nobody says it', () => {
    expect(followUpOf(saying({ 'follow-up': 'better' }), open, nowMs)).toBeUndefined()
    expect(followUpOf(saying({ 'follow-up': 'better', 'worse-over-a-day': 'yes' }), open, nowMs)).toEqual({
      answer: 'worse',
      isOverADay: true,
    })
    expect(followUpOf(saying({ 'worse-over-a-day': 'no' }), open, nowMs)).toEqual({
      answer: 'worse',
      isOverADay: false,
    })
    expect(followUpOf(saying({ 'worse-over-a-day': 'not-yet' }), open, nowMs)).toEqual({ ...open, notYetAtMs: nowMs })
  })

  it('A2 “not yet for a day” ends a day after it was first said to be worse', () => {
    const since = (ms: number): FollowUp => ({ ...open, openSinceMs: nowMs - ms })
    const answers = saying({ 'worse-over-a-day': 'not-yet' })
    expect(followUpOf(answers, since(worseTooLongMs - 1), nowMs)).toMatchObject({ isOpen: true })
    expect(followUpOf(answers, since(worseTooLongMs), nowMs)).toEqual({ answer: 'worse', isOverADay: true })
    expect([undefined, nowMs - worseTooLongMs, nowMs].map((ms) => canBeShorterThanADay(ms, nowMs))).toEqual([
      true,
      false,
      true,
    ])
    const options = (ms: number) =>
      shownOptions(
        questionOf('worse-over-a-day'),
        noAnswers,
        nowMs,
        historyOf(sessionEnded(60, { followUp: since(ms) })),
      )
    expect(options(worseTooLongMs - 1)).toContain('not-yet')
    expect(options(worseTooLongMs)).toEqual(['no', 'yes', 'not-sure'])
  })

  it('A2 while it is open no session starts, whatever else is said', () => {
    const history = historyOf(sessionEnded(24 * 20, { followUp: open }))
    for (const more of [{}, { 'worse-over-a-day': 'not-yet' }] satisfies readonly Partial<Answers>[]) {
      for (const agreed of ['yes', 'no', 'not-sure'] as const) {
        const screening = screen({ ...wellAnswers, ...more, 'agreed-since': agreed }, history, nowMs)
        expect(screening.outcome).toBe('not-today')
        expect(screening.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['A1', 'A2']))
      }
    }
    const settled = (lasted: 'no' | 'yes') =>
      screen({ ...wellAnswers, 'worse-over-a-day': lasted }, history, nowMs).outcome
    expect([settled('no'), settled('yes')]).toEqual(['go', 'doctor'])
  })

  it('S9 left open on a session that is no longer the last counts as over a day', () => {
    const session = sessionEnded(24 * 20, { followUp: open })
    expect(hasLastedPain(historyOf(session))).toBe(false)
    expect(hasLastedPain(historyOf(session, sessionEnded(24 * 10, { isTold: true })))).toBe(true)
    // One of this device's own shows that it was settled.
    expect(hasLastedPain(historyOf(session, sessionEnded(24 * 10)))).toBe(false)
  })

  it('S9 “not yet” takes nothing away from an earlier session whose pain lasted', () => {
    const earlier = sessionEnded(24 * 30, { followUp: { answer: 'worse', isOverADay: true } })
    const history = historyOf(earlier, sessionWithoutFollowUp(24 * 10, { isImported: true }))
    const { reasons } = screen(
      { ...wellAnswers, 'follow-up': 'worse', 'worse-over-a-day': 'not-yet', 'agreed-since': 'no' },
      history,
      nowMs,
    )
    expect(reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S9', 'A2']))
  })

  it('A1 an answer reaches the last session alone, and only where it is still asked', () => {
    const answers = saying({ 'follow-up': 'better' })
    const [first, last] = withFollowUp(
      historyOf(sessionWithoutFollowUp(90), sessionWithoutFollowUp(30)),
      answers,
      nowMs,
    ).sessions
    expect([first?.followUp, last?.followUp]).toEqual([undefined, { answer: 'better', isOverADay: false }])
    const kept = historyOf(sessionEnded(30))
    expect(withFollowUp(kept, answers, nowMs)).toBe(kept)
    expect(withFollowUp(emptyHistory, answers, nowMs)).toBe(emptyHistory)
  })
})

describe('three sessions without relief', () => {
  const better: FollowUp = { answer: 'better', isOverADay: false }
  const rows = (...followUps: readonly (FollowUp | undefined | 'stopped')[]) =>
    historyOf(
      ...followUps.map((followUp, index) => {
        const hoursAgo = 24 * 4 * (followUps.length - index)
        if (followUp === undefined) return sessionWithoutFollowUp(hoursAgo)
        if (followUp === 'stopped') return sessionEnded(hoursAgo, { ending: 'stopped', followUp: better })
        return sessionEnded(hoursAgo, { followUp })
      }),
    )
  const same: FollowUp = { answer: 'same', isOverADay: false }
  const sore: FollowUp = { answer: 'sore', isOverADay: false }
  const worse: FollowUp = { answer: 'worse', isOverADay: false }

  it.each([
    ['none', [], false],
    ['two', [same, worse], false],
    ['three', [same, sore, worse], true],
    ['relief in the middle', [same, better, worse], false],
    ['relief at the end', [same, same, better], false],
    ['relief before them', [better, same, same, same], true],
    ['a stop is no relief', [same, 'stopped', same], true],
    ['the last one is first asked about', [same, same, undefined], false],
    ['three and one to be asked about', [same, same, same, undefined], true],
    ['nobody said it of an earlier one', [same, undefined, same], true],
  ] as const)('A4 %s: %j', (_, followUps, isSuggested) => {
    expect(needsProfessional(rows(...followUps))).toBe(isSuggested)
  })

  it('A4 relief is better, and not stopped', () => {
    expect(isRelief(sessionEnded(60, { followUp: better }))).toBe(true)
    expect(isRelief(sessionEnded(60, { followUp: better, ending: 'stopped' }))).toBe(false)
    expect(isRelief(sessionEnded(60, { followUp: same }))).toBe(false)
    expect(isRelief(sessionWithoutFollowUp(60))).toBe(false)
  })
})

describe('still worse, and not yet for a day (A2)', () => {
  const notYet: Answers = { ...wellAnswers, 'worse-over-a-day': 'not-yet' }
  const waits = (answers: Answers, ...sessions: readonly SessionFact[]) =>
    screen(answers, historyOf(...sessions), nowMs).reasons.some(
      ({ rule, outcome }) => rule === 'A2' && outcome === 'not-today',
    )

  it('waits as long as nobody knows where it leads', () => {
    expect(waits(notYet, sessionEnded(30, { followUp: open }))).toBe(true)
  })

  it('waits for nothing else', () => {
    // An answer that nobody asked for, and a question that was answered otherwise.
    expect(waits(notYet, sessionEnded(60))).toBe(false)
    expect(waits({ ...notYet, 'worse-over-a-day': 'no' }, sessionEnded(30, { followUp: open }))).toBe(false)
  })

  it('takes away no option of any other question', () => {
    const late = { ...open, openSinceMs: nowMs - 48 * hourMs }
    const history = historyOf(sessionEnded(60, { followUp: late }))
    expect(shownOptions(questionOf('follow-up'), noAnswers, nowMs, history)).toEqual(questionOf('follow-up').options)
    expect(shownOptions(questionOf('agreed-knowing'), noAnswers, nowMs, history)).not.toContain('thinners')
    expect(shownOptions(questionOf('worse-over-a-day'), noAnswers, nowMs, history)).not.toContain('not-yet')
  })
})
