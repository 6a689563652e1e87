import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, noAnswers, takeAnswer } from '#safety/answers.ts'
import { dayMs, hourMs } from '#safety/config.ts'
import { emptyHistory, type History, type SessionFact } from '#safety/history.ts'
import { questionIds, questionTable } from '#safety/question-table.ts'
import { neededQuestions, questions } from '#safety/questions.ts'
import { type Outcome, outcomes, screen, stageOf, verdictSoFar } from '#safety/screening.ts'
import { daysAgo, historyOf, nowMs, sessionEnded, sessionWithoutFollowUp, wellAnswers } from './fixtures.ts'

const outcomeWith = (more: Partial<Answers>, history: History = emptyHistory): Outcome =>
  screen({ ...wellAnswers, ...more }, history, nowMs).outcome
const rulesWith = (more: Partial<Answers>, history: History = emptyHistory) =>
  screen({ ...wellAnswers, ...more }, history, nowMs).reasons.map(({ rule }) => rule)

it('S8 somebody whose answers speak for it may go', () => {
  const screening = screen(wellAnswers, emptyHistory, nowMs)
  expect(screening).toMatchObject({ outcome: 'go', reasons: [], gentlest: false, missing: [] })
  expect(screening.profile).toMatchObject({
    stage: 'healing',
    discLevels: ['lumbar'],
    symptomLimbs: [],
    hasClotRisk: false,
    sessionsDone: 0,
    comfortablePositions: ['chair', 'standing', 'half-lying'],
  })
})

type Row = readonly [rule: string, outcome: Outcome, more: Partial<Answers>]
const rows: readonly Row[] = [
  ['S1', 'emergency', { cauda: ['bladder-bowel'] }],
  ['S1', 'emergency', { cauda: ['saddle'] }],
  ['S1', 'emergency', { cauda: ['sexual'] }],
  ['S1', 'emergency', { cauda: ['not-sure'] }],
  ['S1', 'emergency', { 'tingling-now': 'old-and-stable', 'numb-places': ['left-groin'] }],
  ['S1', 'emergency', { 'tingling-now': 'old-and-stable', 'numb-places': ['sacrum'] }],
  ['S2', 'emergency', { weakness: 'new-or-worse' }],
  ['S2', 'emergency', { weakness: 'not-examined' }],
  ['S2', 'emergency', { weakness: 'not-sure' }],
  ['S2', 'emergency', { nerves: ['clumsy-hands'] }],
  ['S2', 'emergency', { nerves: ['unsteady'] }],
  ['S2', 'emergency', { nerves: ['both-legs'] }],
  ['S2', 'emergency', { nerves: ['not-sure'] }],
  ['S2', 'emergency', { chest: 'yes' }],
  ['S2', 'emergency', { chest: 'not-sure' }],
  ['S2', 'emergency', { 'symptom-limbs': ['left-leg', 'right-leg'] }],
  [
    'S2',
    'emergency',
    { 'symptom-limbs': ['left-leg'], 'tingling-now': 'old-and-stable', 'numb-places': ['right-sole'] },
  ],
  [
    'S2',
    'emergency',
    { weakness: 'examined-same', 'weak-limbs': ['left-leg'], 'weak-agreed': 'yes', 'symptom-limbs': ['right-leg'] },
  ],
  ['S2', 'go', { weakness: 'examined-same', 'weak-limbs': ['left-leg'], 'weak-agreed': 'yes' }],
  ['S2', 'doctor', { weakness: 'examined-same', 'weak-limbs': ['left-leg'], 'weak-agreed': 'no' }],
  ['S2', 'doctor', { weakness: 'examined-same', 'weak-limbs': ['left-leg'], 'weak-agreed': 'not-sure' }],
  ['S2', 'doctor', { weakness: 'examined-same', 'weak-limbs': 'not-sure', 'weak-agreed': 'yes' }],
  ['S2', 'not-today', { weakness: 'examined-same' }],
  ['S3', 'doctor', { worsening: ['severe'] }],
  ['S3', 'doctor', { worsening: ['sudden'] }],
  ['S3', 'doctor', { worsening: ['not-sure'] }],
  ['S3', 'doctor', { injury: 'not-examined' }],
  ['S3', 'doctor', { injury: 'not-sure' }],
  ['S3', 'go', { injury: 'examined' }],
  ['S4', 'doctor', { worsening: ['getting-worse'], 'agreed-knowing': ['none'] }],
  ['S4', 'doctor', { worsening: ['wasting'], 'agreed-knowing': ['not-sure'] }],
  ['S4', 'doctor', { 'spine-conditions': ['instability'], 'agreed-knowing': ['osteoporosis'] }],
  ['S4', 'doctor', { 'spine-conditions': ['cord-compression'], 'agreed-knowing': ['none'] }],
  ['S4', 'doctor', { 'spine-conditions': ['not-sure'] }],
  ['S4', 'go', { 'spine-conditions': ['instability'], 'agreed-knowing': ['instability'] }],
  ['S5', 'doctor', { ill: ['fever'], 'agreed-knowing': ['none'] }],
  ['S5', 'doctor', { ill: ['weight-loss'] }],
  ['S5', 'doctor', { ill: ['night-pain', 'fever'], 'agreed-knowing': ['night-pain'] }],
  ['S5', 'doctor', { ill: ['not-sure'] }],
  [
    'S5',
    'doctor',
    {
      'spine-conditions': ['infection', 'fracture', 'tumour', 'osteoporosis', 'cancer'],
      'agreed-knowing': ['infection', 'fracture', 'tumour', 'osteoporosis'],
    },
  ],
  ['S5', 'go', { 'spine-conditions': ['cancer'], 'agreed-knowing': ['cancer'] }],
  ['S6', 'doctor', { blood: ['bleeding'] }],
  ['S6', 'doctor', { blood: ['thinners'], 'agreed-knowing': ['bleeding'] }],
  ['S6', 'doctor', { blood: ['not-sure'] }],
  ['S6', 'go', { blood: ['thinners'], 'agreed-knowing': ['thinners'] }],
  ['S7', 'doctor-urgent', { 'leg-clot': ['swollen'] }],
  ['S7', 'doctor-urgent', { 'leg-clot': ['hot-or-red'] }],
  ['S7', 'doctor-urgent', { 'leg-clot': ['calf-pain'] }],
  ['S7', 'doctor-urgent', { 'leg-clot': ['not-sure'] }],
  ['S8', 'doctor', { 'agreed-on': 'no' }],
  ['S8', 'doctor', { 'agreed-on': 'not-sure' }],
  ['S8', 'doctor', { 'agreed-on': daysAgo(91) }],
  ['S8', 'doctor', { 'agreed-on': daysAgo(-9) }],
  ['S8', 'go', { 'agreed-on': daysAgo(90) }],
  ['S8', 'doctor', { 'agreed-by': 'someone-else' }],
  ['S8', 'doctor', { 'agreed-by': 'not-sure' }],
  ['S8', 'go', { 'agreed-by': 'physiotherapist' }],
  ['S10', 'doctor', { 'tingling-now': 'new-or-spreading' }],
  ['S10', 'doctor', { 'tingling-now': 'not-sure' }],
  ['S10', 'go', { 'tingling-now': 'old-and-stable', 'numb-places': ['left-sole'] }],
  ['S11', 'not-today', { 'pain-now': 6 }],
  ['S11', 'not-today', { 'pain-now': 10 }],
  ['S11', 'not-today', { 'pain-now': 'not-sure' }],
  ['S11', 'go', { 'pain-now': 5 }],
  ['S12', 'go', { 'lotion-allergy': 'yes' }],
  ['S12', 'go', { 'lotion-allergy': 'not-sure' }],
  ['S13', 'not-yet', { 'professional-last': daysAgo(0), 'professional-count': 'one' }],
  ['F4', 'not-yet', { 'professional-last': 'not-sure', 'professional-count': 'not-sure' }],
  ['F2', 'not-yet', { 'professional-last': daysAgo(4), 'professional-count': 'two' }],
  ['F4', 'go', { 'professional-last': daysAgo(4), 'professional-count': 'one' }],
  ['S15', 'doctor', { age: 'under-18', 'agreed-knowing': ['none'] }],
  ['S15', 'go', { age: 'under-18', 'agreed-knowing': ['under-18'] }],
  ['S15', 'doctor', { pregnancy: 'yes' }],
  ['S15', 'doctor', { pregnancy: 'not-sure' }],
  ['S15', 'go', { pregnancy: 'yes', 'agreed-knowing': ['pregnancy'] }],
  ['S15', 'doctor', { 'spine-operation': daysAgo(83) }],
  ['S15', 'doctor', { 'spine-operation': daysAgo(-9) }],
  ['S15', 'doctor', { 'spine-operation': 'not-sure' }],
  ['S15', 'go', { 'spine-operation': daysAgo(84) }],
  ['S15', 'go', { 'spine-operation': daysAgo(40), 'agreed-knowing': ['spine-operation'] }],
  ['S15', 'doctor', { 'spine-operation': daysAgo(10), 'agreed-knowing': ['spine-operation'] }],
  ['S16', 'not-today', { 'drowsy-today': 'yes' }],
  ['S16', 'not-today', { 'drowsy-today': 'not-sure' }],
  ['Z11', 'not-today', { 'sore-places': 'not-sure' }],
  ['Z12', 'not-today', { 'tingling-now': 'old-and-stable', 'numb-places': 'not-sure' }],
  ['T2', 'not-today', { positions: ['none'] }],
  ['T2', 'not-today', { positions: ['not-sure'] }],
]

describe('one answer against a session', () => {
  it.each(rows)('%s: %s when %j', (rule, outcome, more) => {
    expect(outcomeWith(more)).toBe(outcome)
    if (outcome !== 'go') expect(rulesWith(more)).toContain(rule)
  })

  it('S8 whoever cannot say who agreed has no agreement', () => {
    const { 'agreed-by': _, ...answers } = wellAnswers
    expect(screen(answers, emptyHistory, nowMs)).toMatchObject({ outcome: 'not-today', missing: ['agreed-by'] })
  })

  it('S11 pain of 4 or 5 allows the gentlest plan only', () => {
    const gentle = ([3, 4, 5] as const).map(
      (pain) => screen({ ...wellAnswers, 'pain-now': pain }, emptyHistory, nowMs).gentlest,
    )
    expect(gentle).toEqual([false, true, true])
  })

  it('S12 an allergy reaches the profile', () => {
    expect(screen({ ...wellAnswers, 'lotion-allergy': 'not-sure' }, emptyHistory, nowMs).profile.hasLotionAllergy).toBe(
      true,
    )
  })

  it('S7 a clot ever, or long rest lately, locks the calves', () => {
    for (const more of [
      { 'clot-ever': 'yes' },
      { 'clot-ever': 'not-sure' },
      { 'long-rest': 'yes' },
      { 'long-rest': 'not-sure' },
    ] as const)
      expect(screen({ ...wellAnswers, ...more }, emptyHistory, nowMs).profile.hasClotRisk).toBe(true)
  })

  it('S8 remembered answers count only once they were confirmed', () => {
    expect(outcomeWith({ isRemembered: true })).toBe('not-today')
    expect(outcomeWith({ isRemembered: true, 'still-so': 'yes' })).toBe('go')
  })
})

describe('earlier sessions', () => {
  const overADay = historyOf(sessionEnded(24 * 20, { followUp: { answer: 'worse', isOverADay: true } }))

  it('S9 pain that rose for more than a day needs a doctor since', () => {
    expect(outcomeWith({}, overADay)).toBe('doctor')
    expect(outcomeWith({ 'agreed-since': 'not-sure' }, overADay)).toBe('doctor')
    expect(rulesWith({ 'agreed-since': 'no' }, overADay)).toContain('S9')
    expect(outcomeWith({ 'agreed-since': 'yes' }, overADay)).toBe('go')
  })

  it.each([
    ['better', undefined, 'go'],
    ['same', undefined, 'go'],
    ['sore', undefined, 'go'],
    ['worse', undefined, 'not-today'],
    ['worse', 'no', 'go'],
    ['worse', 'yes', 'doctor'],
    ['not-sure', 'no', 'go'],
    ['not-sure', 'not-sure', 'doctor'],
  ] as const)('A1 a follow-up of %s, over a day %s: %s', (followUp, over, outcome) => {
    const more = { 'follow-up': followUp, ...(over === undefined ? {} : { 'worse-over-a-day': over }) }
    // A stage whose budget a flare-up does not use up.
    expect(outcomeWith(more, historyOf(sessionWithoutFollowUp(24 * 20)))).toBe(outcome)
  })

  it('A1 no session before the follow-up', () => {
    const screening = screen(wellAnswers, historyOf(sessionWithoutFollowUp(50)), nowMs)
    expect(screening.missing).toContain('follow-up')
    expect(screening.reasons.map(({ rule }) => rule)).toContain('A1')
  })

  it('S13 says when the next session may start', () => {
    const screening = screen(wellAnswers, historyOf(sessionEnded(20)), nowMs)
    expect(screening.outcome).toBe('not-yet')
    expect(screening.reasons.find(({ rule }) => rule === 'S13')?.untilMs).toBe(nowMs + 28 * hourMs)
  })

  it('S14 a stop locks for two days, and longer where it has not settled', () => {
    const stop = (hoursAgo: number) => historyOf(sessionEnded(hoursAgo, { ending: 'stopped', symptom: 'tingling' }))
    expect(outcomeWith({ 'stop-settled': 'yes', 'stop-over-a-day': 'no' }, stop(47))).toBe('locked')
    expect(outcomeWith({ 'stop-settled': 'yes', 'stop-over-a-day': 'no' }, stop(49))).toBe('go')
    expect(outcomeWith({ 'stop-settled': 'no', 'stop-over-a-day': 'no' }, stop(49))).toBe('locked')
    expect(outcomeWith({ 'stop-settled': 'yes', 'stop-over-a-day': 'yes', 'agreed-since': 'no' }, stop(49))).toBe(
      'locked',
    )
    expect(outcomeWith({ 'stop-settled': 'yes', 'stop-over-a-day': 'yes', 'agreed-since': 'yes' }, stop(49))).toBe('go')
  })

  it('E12 without a journal, recent sessions and stops are asked about, and not sure counts as just now', () => {
    const lost: History = { isComplete: false, sessions: [] }
    expect(screen(wellAnswers, lost, nowMs).missing).toEqual(['recent-session', 'recent-stop'])
    const none = { 'recent-session': 'none', 'recent-stop': 'none' } as const
    expect(outcomeWith(none, lost)).toBe('go')
    expect(outcomeWith({ ...none, 'recent-session': 'not-sure' }, lost)).toBe('not-yet')
    expect(outcomeWith({ ...none, 'recent-stop': 'not-sure' }, lost)).toBe('locked')
    expect(outcomeWith({ ...none, 'recent-stop': daysAgo(1) }, lost)).toBe('locked')
    const later = { 'follow-up': 'same', 'stop-settled': 'yes', 'stop-over-a-day': 'no' } as const
    expect(outcomeWith({ ...none, ...later, 'recent-stop': daysAgo(6) }, lost)).toBe('go')
  })
})

describe('stage', () => {
  it.each([
    ['chronic', { began: daysAgo(85), steady: 'yes', trend: 'same' }],
    ['acute', { began: daysAgo(84), steady: 'yes', trend: 'same' }],
    ['healing', { began: daysAgo(84), steady: 'yes', trend: 'better' }],
    ['healing', { began: daysAgo(400), steady: 'no', trend: 'better' }],
    ['acute', { began: daysAgo(400), steady: 'not-sure', trend: 'same' }],
    ['acute', { began: daysAgo(400), steady: 'yes', trend: 'worse' }],
    ['acute', { began: daysAgo(400), steady: 'yes', trend: 'not-sure' }],
    ['acute', { began: daysAgo(400), steady: 'yes', trend: 'better', 'flare-up': daysAgo(27) }],
    ['acute', { began: daysAgo(400), steady: 'yes', trend: 'better', 'flare-up': 'not-sure' }],
    ['chronic', { began: daysAgo(400), steady: 'yes', trend: 'better', 'flare-up': daysAgo(28) }],
    ['healing', { began: daysAgo(28), trend: 'better' }],
    ['acute', { began: daysAgo(27), trend: 'better' }],
    ['acute', { began: daysAgo(40), trend: 'same' }],
    ['acute', { began: 'not-sure', trend: 'better', steady: 'yes' }],
    ['acute', { began: daysAgo(-5), trend: 'better', steady: 'yes' }],
  ] satisfies readonly (readonly [string, Partial<Answers>])[])('F1–F3 %s from %j', (stage, more) => {
    expect(stageOf({ ...wellAnswers, ...more }, nowMs)).toBe(stage)
  })

  it('F1 nothing answered is acute', () => {
    expect(stageOf(noAnswers, nowMs)).toBe('acute')
  })
})

describe('verdict so far', () => {
  it('S1 an emergency answer ends the questions at once', () => {
    const verdict = verdictSoFar({ ...noAnswers, cauda: ['saddle'] }, emptyHistory, nowMs)
    expect(verdict?.outcome).toBe('emergency')
    expect(verdict?.reasons).toEqual([{ outcome: 'emergency', rule: 'S1', questionId: 'cauda' }])
  })

  it('S7 so does an urgent one', () => {
    expect(verdictSoFar({ ...noAnswers, 'leg-clot': ['swollen'] }, emptyHistory, nowMs)?.outcome).toBe('doctor-urgent')
  })

  it('S11 no other refusal ends them before the emergency questions are answered', () => {
    expect(verdictSoFar({ ...noAnswers, 'pain-now': 9 }, emptyHistory, nowMs)).toBeUndefined()
    const asked = {
      ...noAnswers,
      cauda: ['none'],
      weakness: 'none',
      nerves: ['none'],
      chest: 'no',
      'leg-clot': ['none'],
    } satisfies Answers
    expect(verdictSoFar({ ...asked, 'pain-now': 9 }, emptyHistory, nowMs)?.outcome).toBe('not-today')
    expect(verdictSoFar({ ...asked, blood: ['thinners'] }, emptyHistory, nowMs)).toBeUndefined()
    expect(verdictSoFar({ ...asked, 'agreed-on': 'no' }, emptyHistory, nowMs)?.outcome).toBe('doctor')
  })

  it('S14, S13 a lock or a wait that only time ends is said before the first question', () => {
    const stop = historyOf(sessionEnded(1, { ending: 'stopped', symptom: 'pain' }))
    expect(verdictSoFar(noAnswers, stop, nowMs)).toMatchObject({ outcome: 'locked' })
    expect(verdictSoFar(noAnswers, historyOf(sessionWithoutFollowUp(1)), nowMs)).toMatchObject({ outcome: 'not-yet' })
    expect(verdictSoFar(noAnswers, historyOf(sessionWithoutFollowUp(49)), nowMs)).toBeUndefined()
    expect(verdictSoFar(noAnswers, emptyHistory, nowMs)).toBeUndefined()
  })

  it('E11 a session that nobody closed comes first', () => {
    const open = historyOf(sessionWithoutFollowUp(100, { ending: 'interrupted' }))
    expect(verdictSoFar(noAnswers, open, nowMs)?.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['S14', 'E11']),
    )
    expect(verdictSoFar(noAnswers, open, nowMs)?.outcome).toBe('locked')
  })

  it('S1–S16 is never stricter or looser than the finished screening that it anticipates', () => {
    for (const [, outcome, more] of rows) {
      const verdict = verdictSoFar({ ...wellAnswers, ...more }, emptyHistory, nowMs)
      if (verdict !== undefined) expect(verdict.outcome).toBe(outcome)
    }
  })
})

// Anything anybody could answer, at any time, after any past

const anyDay = fc.integer({ min: -10, max: 500 }).map(daysAgo)
function anyAnswerTo(id: (typeof questionIds)[number]): fc.Arbitrary<unknown> {
  const { kind, options } = questionTable[id]
  const option = fc.constantFrom<string>(...options)
  const exclusive: readonly string[] = questionTable[id].exclusive
  if (kind === 'several')
    return fc.oneof(
      option.map((one) => [one]),
      fc.subarray(
        options.filter((one) => !exclusive.includes(one)),
        { minLength: 1 },
      ),
    )
  if (kind === 'scale') return fc.oneof(option, fc.integer({ min: 0, max: 10 }))
  if (kind === 'date') return fc.oneof(option, anyDay)
  if (kind === 'places')
    return fc.oneof(option, fc.subarray(['left-palm', 'right-calf', 'left-hip', 'face'], { minLength: 1 }))
  if (kind === 'limbs')
    return fc.oneof(option, fc.subarray(['left-arm', 'right-arm', 'left-leg', 'right-leg'], { minLength: 1 }))
  return option
}

const anyChange = fc.constantFrom(...questionIds).chain((id) => anyAnswerTo(id).map((value) => ({ id, value })))
const anyAnswers = fc.array(anyChange, { maxLength: 12 }).chain((changes) =>
  fc.constantFrom(noAnswers, wellAnswers, wellAnswers).map((start) =>
    changes.reduce((answers: Answers, { id, value }) => {
      const taken = takeAnswer(answers, id, value, nowMs)
      return taken.kind === 'taken' ? taken.answers : answers
    }, start),
  ),
)
const anySession: fc.Arbitrary<SessionFact> = fc.record(
  {
    startedAtMs: fc.oneof(
      fc.integer({ min: nowMs - 200 * dayMs, max: nowMs + 10 * dayMs }),
      fc.constantFrom(0, Number.NaN, Number.MAX_SAFE_INTEGER),
    ),
    endedAtMs: fc.oneof(
      fc.integer({ min: nowMs - 200 * dayMs, max: nowMs + 10 * dayMs }),
      fc.constantFrom(0, Number.NaN, -5),
    ),
    ending: fc.constantFrom('finished', 'ended', 'stopped', 'interrupted'),
    symptom: fc.constantFrom('tingling', 'numbness', 'pain', 'weakness', 'dizziness', 'other'),
    touched: fc.boolean(),
    stage: fc.constantFrom('acute', 'healing', 'chronic'),
    regions: fc.constant([]),
    followUp: fc.record({ answer: fc.constantFrom('better', 'same', 'sore', 'worse'), isOverADay: fc.boolean() }),
    isImported: fc.boolean(),
  },
  { requiredKeys: ['startedAtMs', 'endedAtMs', 'ending', 'touched', 'regions'] },
)
const anyHistory: fc.Arbitrary<History> = fc.record({
  isComplete: fc.boolean(),
  sessions: fc.array(anySession, { maxLength: 8 }),
})
const anyClock = fc.oneof(
  fc.constantFrom(0, 1, nowMs, nowMs - 365 * dayMs, -dayMs, 8.64e15, Number.MAX_SAFE_INTEGER),
  fc.integer({ min: nowMs - 400 * dayMs, max: nowMs + 400 * dayMs }),
)

describe('whatever is answered', () => {
  it('S1–S16 every screening has an outcome, every refusal a reason, every go an answer to every question', () => {
    fc.assert(
      fc.property(anyAnswers, anyHistory, anyClock, (answers, history, atMs) => {
        const screening = screen(answers, history, atMs)
        expect(screening.reasons.length > 0).toBe(screening.outcome !== 'go')
        if (screening.outcome === 'go') {
          expect(neededQuestions(answers, history, atMs).every(({ id }) => answers[id] !== undefined)).toBe(true)
        }
        verdictSoFar(answers, history, atMs)
      }),
      { numRuns: 500 },
    )
  })

  it('S13, S14 every session of a long past', () => {
    const sessions = Array.from({ length: 5000 }, (_, index) => sessionEnded(72 + 24 * 4 * index))
    expect(screen(wellAnswers, historyOf(...sessions), nowMs).outcome).toBe('go')
  })

  /** Every answer that is the benign one, and each of its worse ones. */
  const benign = wellAnswers
  const worse: readonly (readonly [(typeof questionIds)[number], unknown])[] = questions.flatMap(
    ({ id, kind, options }) =>
      options.map((option): readonly [(typeof questionIds)[number], unknown] => [
        id,
        kind === 'several' ? [option] : option,
      ]),
  )
  /** Stage and rhythm are not ordered by strictness: the article allows more often, and shorter, early on (F1, F3). */
  const isSymptom = (id: string) =>
    !['began', 'flare-up', 'trend', 'steady', 'agreed-by', 'agreed-on', 'agreed-knowing'].includes(id)

  it('S1–S16 adding any symptom to any answers never loosens the outcome', () => {
    const rank = (answers: Answers) => outcomes.indexOf(screen(answers, emptyHistory, nowMs).outcome)
    let pairs = 0
    for (const [id, value] of worse.filter(([first]) => isSymptom(first) && benign[first] !== undefined)) {
      const one = takeAnswer(benign, id, value, nowMs)
      if (one.kind !== 'taken') expect.fail(`${id} does not take ${JSON.stringify(value)}`)
      for (const [otherId, otherValue] of worse.filter(
        ([second]) => isSymptom(second) && benign[second] !== undefined && second !== id,
      )) {
        const two = takeAnswer(one.answers, otherId, otherValue, nowMs)
        if (two.kind !== 'taken') expect.fail(`${otherId} does not take ${JSON.stringify(otherValue)}`)
        pairs += 1
        if (rank(two.answers) > rank(one.answers)) {
          expect.fail(`${otherId}=${JSON.stringify(otherValue)} loosens ${id}=${JSON.stringify(value)}`)
        }
      }
    }
    expect(pairs).toBeGreaterThan(5000)
  })

  it('S11 more pain never loosens the outcome', () => {
    const ranks = Array.from({ length: 11 }, (_, pain) => outcomes.indexOf(outcomeWith({ 'pain-now': pain })))
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })
})
