import { describe, expect, it } from 'vitest'
import { type Answers, noAnswers, takeAnswer } from '#safety/answers.ts'
import { assumedSessions, professionalTimes } from '#safety/assumed.ts'
import { dayMs, hourMs } from '#safety/config.ts'
import { followUpOf } from '#safety/follow-up.ts'
import { emptyHistory, type History, isTrusted } from '#safety/history.ts'
import { isQuestionId, type QuestionId } from '#safety/question-table.ts'
import {
  askedQuestions,
  lastingQuestions,
  type Memory,
  openQuestion,
  questionOf,
  questions,
  shownOptions,
  startingAnswers,
} from '#safety/questions.ts'
import { screen, verdictSoFar } from '#safety/screening.ts'
import { questions as words } from '#words/en/questions.ts'
import { daysAgo, historyOf, nowMs, sessionEnded, sessionWithoutFollowUp, wellAnswers } from './fixtures.ts'

const firstTime: Memory = { history: emptyHistory }
const returning: Memory = { history: emptyHistory, remembered: wellAnswers }
const idsOf = (answers: Answers, memory: Memory) => askedQuestions(answers, memory, nowMs).map(({ id }) => id)

/** Answers page after page as a person would, each from `wellAnswers` unless said otherwise. */
function walk(
  memory: Memory,
  more: Partial<Answers> = {},
): { readonly pages: readonly QuestionId[]; readonly answers: Answers } {
  let answers = startingAnswers(memory, nowMs)
  const pages: QuestionId[] = []
  for (;;) {
    if (verdictSoFar(answers, memory.history, nowMs) !== undefined) break
    const question = openQuestion(answers, memory, nowMs)
    if (question === undefined || pages.length > questions.length) break
    pages.push(question.id)
    const value = more[question.id] ?? (question.id === 'still-so' ? 'yes' : wellAnswers[question.id])
    const taken = takeAnswer(answers, question.id, value, nowMs)
    if (taken.kind === 'problem') throw new Error(`${question.id}: ${taken.problem}`)
    answers = taken.answers
  }
  return { pages, answers }
}

it('S8 nothing that was remembered is left out of a round that does not build on it', () => {
  const anew: Answers = { ...noAnswers, 'agreed-on': daysAgo(3) }
  expect(idsOf(anew, returning)).toEqual(idsOf(anew, firstTime))
  expect(idsOf({ ...anew, isRemembered: true }, returning)).not.toContain('age')
  expect(idsOf(anew, returning)).toContain('age')
})

describe('the questions as data', () => {
  it('S1–S16 each of these rules is asked about, and each option can be said', () => {
    const rules = questions.flatMap((question) => question.rules)
    for (const rule of [
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'S8',
      'S9',
      'S10',
      'S11',
      'S12',
      'S15',
      'S16',
      'Z11',
      'Z12',
      'Z13',
      'A1',
      'F4',
      'E12',
    ] as const)
      expect(rules).toContain(rule)
    for (const { id, options, exclusive, kind } of questions) {
      expect(new Set(options).size).toBe(options.length)
      for (const option of options) expect(words).toHaveProperty([`question.${id}.option.${option}`])
      for (const option of exclusive) expect(options).toContain(option)
      if (kind === 'choice' && id !== 'still-so') expect(options.length).toBeGreaterThan(1)
    }
  })

  it('S8 “I’m not sure” can be said wherever a health fact is asked', () => {
    const notHealth: readonly QuestionId[] = ['age', 'still-so']
    for (const { id, options } of questions) expect(options.includes('not-sure')).toBe(!notHealth.includes(id))
  })

  it('S1 no sentence is empty', () => {
    for (const [key, sentence] of Object.entries(words)) expect(sentence.length, key).toBeGreaterThan(1)
  })

  it('S1 what emergencies hang on comes before everything else of today', () => {
    const ids = questions.map(({ id }) => id)
    for (const emergency of ['cauda', 'weakness', 'nerves', 'chest', 'leg-clot'] as const)
      expect(ids.indexOf(emergency)).toBeLessThan(ids.indexOf('weak-limbs'))
    expect(ids.indexOf('follow-up')).toBeLessThan(ids.indexOf('cauda'))
  })
})

describe('the way through', () => {
  it('S8 a first visit ends with go, and asks each page once', () => {
    const { pages, answers } = walk(firstTime)
    expect(new Set(pages).size).toBe(pages.length)
    expect(screen(answers, emptyHistory, nowMs).outcome).toBe('go')
    expect(pages[0]).toBe('cauda')
    expect(pages).not.toContain('still-so')
    expect(pages).not.toContain('steady')
    expect(
      pages.every(
        (page) => !['follow-up', 'recent-stop', 'weak-limbs', 'numb-places', 'agreed-knowing'].includes(page),
      ),
    ).toBe(true)
  })

  it('S8 a returning user answers what can change and confirms the rest on one page', () => {
    const { pages, answers } = walk(returning)
    expect(pages).toContain('still-so')
    for (const page of pages) expect(questionOf(page).changes).toBe(true)
    expect(pages.length).toBeLessThan(walk(firstTime).pages.length)
    expect(screen(answers, emptyHistory, nowMs).outcome).toBe('go')
    const lasting = lastingQuestions(answers, returning, nowMs).map(({ id }) => id)
    expect(lasting).toEqual(expect.arrayContaining(['age', 'blood', 'disc-levels', 'began', 'agreed-on', 'agreed-by']))
  })

  it('S8 an agreement that has run out is asked for anew', () => {
    const memory: Memory = { history: emptyHistory, remembered: { ...wellAnswers, 'agreed-on': daysAgo(91) } }
    expect(startingAnswers(memory, nowMs)['agreed-on']).toBeUndefined()
    const { pages } = walk(memory)
    expect(pages).toEqual(expect.arrayContaining(['agreed-on', 'agreed-by']))
  })

  it('S8 a lasting answer that changed takes effect', () => {
    const { answers } = walk(returning)
    const changed = takeAnswer(answers, 'blood', ['thinners'], nowMs)
    if (changed.kind !== 'taken') return expect.fail(changed.problem)
    expect(openQuestion(changed.answers, returning, nowMs)?.id).toBe('agreed-knowing')
    expect(shownOptions(questionOf('agreed-knowing'), changed.answers, nowMs)).toEqual(['thinners', 'none', 'not-sure'])
  })

  it('S1 a first emergency answer is the last page', () => {
    expect(walk(firstTime, { cauda: ['saddle'] }).pages).toEqual(['cauda'])
  })

  it('S2 an examined weakness asks where, and whether the examiner agreed', () => {
    const { pages } = walk(firstTime, { weakness: 'examined-same', 'weak-limbs': ['left-arm'], 'weak-agreed': 'yes' })
    expect(pages).toEqual(expect.arrayContaining(['weak-limbs', 'weak-agreed']))
  })

  it('F1–F3 stage questions stop where their answer no longer matters', () => {
    const has = (more: Partial<Answers>) => {
      const { pages } = walk(firstTime, more)
      return (['flare-up', 'trend', 'steady'] as const).map((id) => pages.includes(id))
    }
    expect(has({ began: daysAgo(10) })).toEqual([false, false, false])
    expect(has({ began: 'not-sure' })).toEqual([false, false, false])
    expect(has({ began: daysAgo(42) })).toEqual([true, true, false])
    expect(has({ began: daysAgo(200) })).toEqual([true, true, true])
    expect(has({ began: daysAgo(200), 'flare-up': daysAgo(3) })).toEqual([true, false, false])
  })

  it('A1 the follow-up of the last session comes first, and not before a day has passed', () => {
    const memory = (hoursAgo: number): Memory => ({
      history: historyOf(sessionWithoutFollowUp(hoursAgo)),
      remembered: wellAnswers,
    })
    expect(idsOf(noAnswers, memory(24))[0]).toBe('follow-up')
    expect(idsOf(noAnswers, memory(23))).not.toContain('follow-up')
    expect(idsOf({ ...noAnswers, 'follow-up': 'worse' }, memory(60)).slice(0, 2)).toEqual([
      'follow-up',
      'worse-over-a-day',
    ])
    expect(idsOf({ ...noAnswers, 'follow-up': 'worse', 'worse-over-a-day': 'yes' }, memory(60))[2]).toBe('agreed-since')
    expect(idsOf({ ...noAnswers, 'follow-up': 'sore' }, memory(60))).not.toContain('worse-over-a-day')
  })

  it('E6 after a stop it asks whether it has settled, and how long it took', () => {
    const memory = (symptom: 'tingling' | 'pain'): Memory => ({
      history: historyOf(sessionEnded(72, { ending: 'stopped', symptom })),
    })
    expect(idsOf(noAnswers, memory('tingling')).slice(0, 2)).toEqual(['stop-settled', 'stop-over-a-day'])
    expect(idsOf(noAnswers, memory('pain'))[0]).toBe('cauda')
  })

  it('E12 without a journal it asks about recent sessions and stops', () => {
    expect(idsOf(noAnswers, { history: { isComplete: false, sessions: [] } }).slice(0, 2)).toEqual([
      'recent-session',
      'recent-stop',
    ])
    expect(idsOf(noAnswers, firstTime)).not.toContain('recent-session')
  })
})

describe('what the answers add to the journal', () => {
  it.each([
    [{ 'follow-up': 'better' }, { answer: 'better', isOverADay: false }],
    [
      { 'follow-up': 'worse', 'worse-over-a-day': 'no' },
      { answer: 'worse', isOverADay: false },
    ],
    [
      { 'follow-up': 'not-sure', 'worse-over-a-day': 'not-sure' },
      { answer: 'worse', isOverADay: true },
    ],
    [{}, undefined],
  ] satisfies readonly (readonly [Partial<Answers>, unknown])[])('A1 %j is kept as %j', (more, kept) => {
    expect(followUpOf({ ...noAnswers, ...more })).toEqual(kept)
  })

  it('E12 a day means its last moment, not sure means now', () => {
    const lost: History = { isComplete: false, sessions: [] }
    const at = (day: string) => assumedSessions({ ...noAnswers, 'recent-session': day }, lost, nowMs)[0]?.endedAtMs
    expect(at('not-sure')).toBe(nowMs)
    expect(at(daysAgo(0))).toBe(nowMs)
    expect(at('2026-02-20')).toBe(Date.UTC(2026, 1, 21, 12))
    expect(at('none')).toBeUndefined()
    expect(assumedSessions({ ...noAnswers, 'recent-session': 'not-sure' }, emptyHistory, nowMs)).toEqual([])
  })

  it('F4 massages by others count as often as said, and three times when nobody knows', () => {
    const count = (count: NonNullable<Answers['professional-count']>) =>
      professionalTimes({ ...noAnswers, 'professional-last': daysAgo(9), 'professional-count': count }, nowMs).length
    expect([count('one'), count('two'), count('three-or-more'), count('not-sure')]).toEqual([1, 2, 3, 3])
    expect(professionalTimes({ ...noAnswers, 'professional-last': 'none' }, nowMs)).toEqual([])
  })
})

describe('trust', () => {
  it.each([
    ['a complete journal', emptyHistory, true],
    ['a past session', historyOf(sessionEnded(3)), true],
    ['an incomplete journal', { ...emptyHistory, isComplete: false }, false],
    ['a session in the future', historyOf(sessionEnded(-3)), false],
    ['a session that ended before it began', historyOf(sessionEnded(3, { startedAtMs: nowMs - hourMs })), false],
    ['a session without a time', historyOf(sessionEnded(3, { startedAtMs: Number.NaN })), false],
  ] as const)('E12 %s: %s', (_, history, expected) => {
    expect(isTrusted(history, nowMs)).toBe(expected)
  })

  it('E12 a clock set back a year is noticed', () => {
    expect(isTrusted(historyOf(sessionEnded(3)), nowMs - 365 * dayMs)).toBe(false)
  })
})

it('S8 a question’s id is known by its name alone', () => {
  expect(['cauda', 'constructor', '__proto__', ''].map(isQuestionId)).toEqual([true, false, false, false])
})
