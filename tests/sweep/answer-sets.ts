import { regions } from '#anatomy/region.ts'
import { limbIds } from '#anatomy/side.ts'
import { type Answers, takeAnswer } from '#safety/answers.ts'
import {
  agreementValidDays,
  betweenSessionsMs,
  chronicAfterDays,
  dayMs,
  healingAfterDays,
  operationWindowDays,
  rungs,
} from '#safety/config.ts'
import { emptyHistory, type History } from '#safety/history.ts'
import { type DiscLevel, discLevels, positions, type Stage, stages } from '#safety/profile.ts'
import { type QuestionId, questionIds, questionTable } from '#safety/question-table.ts'
import type { Outcome } from '#safety/screening.ts'
import { daysAgo, nowMs, sessionWithoutFollowUp, wellAnswers } from '../safety/fixtures.ts'

/** What has to lie behind for a question to be asked at all: nothing, a session, or a stop (which is one as well). */
type Past = 'nothing' | 'session' | 'stop'
const pasts: readonly Past[] = ['nothing', 'session', 'stop']

/**
 * What an answer does to a body's strictness. `symptom`: more of it may only be stricter. `stage`: days and plain
 * questions that the stage is worked out from, which is not ordered, since the article allows the early stage to be
 * massaged more often. `agreement`: who agreed, which is there to lift.
 */
type Sort = 'symptom' | 'stage' | 'agreement'

/** One answer to one question, with what makes the question come up. */
export type Single = {
  readonly name: string
  readonly id: QuestionId
  readonly sort: Sort
  readonly answer: Partial<Answers>
  /** Answers that call for the question; another explicit answer to the same question goes before them. */
  readonly around: Partial<Answers>
  readonly past: Past
  readonly isTrusted: boolean
}

/** Somebody at a stage and with a disc, with nothing else to say. */
export type Base = { readonly stage: Stage; readonly levels: Answers['disc-levels']; readonly answers: Answers }

/** What nobody is asked, where it would not come up: harmless, and read only once something calls for it. */
const unasked: Partial<Answers> = {
  'recent-session': 'none',
  'recent-stop': 'none',
  'follow-up': 'same',
  'worse-over-a-day': 'no',
  'stop-settled': 'yes',
  'stop-over-a-day': 'no',
  'weak-limbs': ['left-arm'],
  'weak-agreed': 'yes',
  'numb-places': ['face'],
  'agreed-knowing': ['none'],
  'professional-count': 'one',
}

const stageAnswers: Readonly<Record<Stage, Partial<Answers>>> = {
  acute: { began: daysAgo(10), 'flare-up': 'none', trend: 'better', steady: 'no' },
  healing: { began: daysAgo(42), 'flare-up': 'none', trend: 'better', steady: 'yes' },
  chronic: { began: daysAgo(400), 'flare-up': 'none', trend: 'same', steady: 'yes' },
}

const levelSubsets: readonly (readonly DiscLevel[])[] = Array.from({ length: 7 }, (_, index) =>
  discLevels.filter((_, bit) => ((index + 1) >> bit) & 1),
)

/** Every stage with every set of disc levels, and with both ways of not knowing them. */
export const bases: readonly Base[] = stages.flatMap((stage) =>
  [...levelSubsets, ['not-named'] as const, ['not-sure'] as const].map((levels): Base => {
    const answers: Answers = {
      ...wellAnswers,
      ...unasked,
      ...stageAnswers[stage],
      positions: [...positions],
      'disc-levels': [...levels],
    }
    return { stage, levels: [...levels], answers }
  }),
)

/** The pain of a combination: every number, and not being sure. */
export const pains: readonly Exclude<Answers['pain-now'], undefined>[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'not-sure']

const sortOf: Partial<Record<QuestionId, Sort>> = {
  began: 'stage',
  'flare-up': 'stage',
  trend: 'stage',
  steady: 'stage',
  'agreed-since': 'agreement',
  'agreed-on': 'agreement',
  'agreed-by': 'agreement',
  'agreed-knowing': 'agreement',
}

/** The day before, at and after each threshold. */
const near = (...thresholds: readonly number[]) => thresholds.flatMap((days) => [days - 1, days, days + 1])
const rhythm = [0, ...near(betweenSessionsMs / dayMs), ...new Set(rungs.map(({ windowDays }) => windowDays))].flatMap(
  (days) => (days >= 7 ? near(days) : [days]),
)
/** Days back at which a date is worth asking about; negative ones lie ahead. */
const daysOf: Partial<Record<QuestionId, readonly number[]>> = {
  'recent-session': rhythm,
  'recent-stop': rhythm,
  'professional-last': rhythm,
  // The agreement of the base is 21 days old: an operation since then was not agreed to.
  'spine-operation': [-9, 0, ...near(21), ...near(operationWindowDays), 400],
  began: [-9, 0, ...near(healingAfterDays), ...near(chronicAfterDays), chronicAfterDays + 2, 400],
  'flare-up': [-9, 0, ...near(healingAfterDays), ...near(chronicAfterDays)],
  'agreed-on': [-9, -1, 0, ...near(agreementValidDays), 400],
}

const calledForBy: Partial<Record<QuestionId, Partial<Answers>>> = {
  'worse-over-a-day': { 'follow-up': 'worse' },
  'agreed-since': { 'stop-over-a-day': 'yes' },
  'weak-limbs': { weakness: 'examined-same' },
  'weak-agreed': { weakness: 'examined-same' },
  'numb-places': { 'tingling-now': 'old-and-stable' },
  'professional-count': { 'professional-last': daysAgo(5) },
  'still-so': { isRemembered: true },
}
const knownSigns: Readonly<Record<string, Partial<Answers>>> = {
  'getting-worse': { worsening: ['getting-worse'] },
  wasting: { worsening: ['wasting'] },
  fever: { ill: ['fever'] },
  'weight-loss': { ill: ['weight-loss'] },
  'night-pain': { ill: ['night-pain'] },
  'under-18': { age: 'under-18' },
  pregnancy: { pregnancy: 'yes' },
  'spine-operation': { 'spine-operation': daysAgo(40) },
  instability: { 'spine-conditions': ['instability'] },
  'cord-compression': { 'spine-conditions': ['cord-compression'] },
  infection: { 'spine-conditions': ['infection'] },
  fracture: { 'spine-conditions': ['fracture'] },
  tumour: { 'spine-conditions': ['tumour'] },
  osteoporosis: { 'spine-conditions': ['osteoporosis'] },
  cancer: { 'spine-conditions': ['cancer'] },
  bleeding: { blood: ['bleeding'] },
  thinners: { blood: ['thinners'] },
  none: { blood: ['thinners'] },
  'not-sure': { blood: ['thinners'] },
}
const pastOf: Partial<Record<QuestionId, Past>> = {
  'follow-up': 'session',
  'worse-over-a-day': 'session',
  'stop-settled': 'stop',
  'stop-over-a-day': 'stop',
  'agreed-since': 'stop',
}
const asksWithoutJournal: readonly QuestionId[] = ['recent-session', 'recent-stop']

/** Every value worth giving to a question: each option, each place, each limb, each day near a threshold. */
function valuesOf(id: QuestionId): readonly unknown[] {
  const { kind, options } = questionTable[id]
  const listed: readonly unknown[] = kind === 'several' ? options.map((option) => [option]) : options
  if (kind === 'date') return [...listed, ...(daysOf[id] ?? []).map(daysAgo)]
  if (kind === 'places') return [...listed, ...regions.map((region) => [region.id])]
  if (kind === 'limbs') return [...listed, ...limbIds.map((limb) => [limb])]
  return listed
}

function aroundOf(id: QuestionId, value: unknown): Partial<Answers> {
  if (id !== 'agreed-knowing') return calledForBy[id] ?? {}
  return (Array.isArray(value) ? knownSigns[String(value[0])] : undefined) ?? {}
}

/** Every single answer to every question but the two that are dimensions of their own (disc levels and pain). */
export const singles: readonly Single[] = questionIds
  .filter((id) => id !== 'disc-levels' && id !== 'pain-now')
  .flatMap((id) =>
    valuesOf(id).map((value): Single => {
      const taken = takeAnswer(wellAnswers, id, value, nowMs)
      // A day ahead is refused when it is given; one that was saved is read all the same.
      const answer = taken.kind === 'taken' ? { [id]: taken.answers[id] } : { [id]: value }
      return {
        name: `${id}=${JSON.stringify(value)}`,
        id,
        sort: sortOf[id] ?? 'symptom',
        answer,
        around: aroundOf(id, value),
        past: pastOf[id] ?? 'nothing',
        isTrusted: !asksWithoutJournal.includes(id),
      }
    }),
  )

/** The answers of somebody at a base with one more answer, or two; the pain is left to the caller. */
export function answersWith(base: Base, ...added: readonly Single[]): Answers {
  return Object.assign(
    {},
    base.answers,
    ...added.map(({ around }) => around),
    ...added.map(({ answer }) => answer),
  ) as Answers
}

/**
 * Whether one answer takes the place of another instead of being added: of the one that its question goes by until then,
 * when the others call for that question, and of the limb that stands in for weak ones, when they call for weakness.
 */
export function takesAPlace(one: Single, others: readonly Single[]): boolean {
  return others.some(({ id, around }) => id in one.around || (one.id === 'weak-limbs' && 'weakness' in around))
}

const twentyDaysHours = 20 * 24
const histories = new Map<string, History>(
  pasts.flatMap((past) =>
    [true, false].map((isComplete): [string, History] => [
      `${past} ${isComplete}`,
      {
        isComplete,
        sessions:
          past === 'nothing'
            ? emptyHistory.sessions
            : [
                sessionWithoutFollowUp(twentyDaysHours, {
                  regions: [],
                  ...(past === 'stop' ? { ending: 'stopped', symptom: 'tingling' } : {}),
                }),
              ],
      },
    ]),
  ),
)

/** The past that these answers call for: the fullest of all, and not to be trusted where one asks for that. */
export function historyWith(...added: readonly Single[]): History {
  const past = pasts[Math.max(0, ...added.map((one) => pasts.indexOf(one.past)))]
  const history = histories.get(`${past} ${added.every(({ isTrusted }) => isTrusted)}`)
  if (history === undefined) throw new Error('there is no such past')
  return history
}

/** What the clinical table says an answer comes to at least, whatever else is said; read from the table, not the code. */
export const leastOutcome: Readonly<Record<string, Outcome>> = {
  'cauda=["bladder-bowel"]': 'emergency',
  'cauda=["saddle"]': 'emergency',
  'cauda=["sexual"]': 'emergency',
  'cauda=["not-sure"]': 'emergency',
  'weakness="new-or-worse"': 'emergency',
  'weakness="not-examined"': 'emergency',
  'weakness="not-sure"': 'emergency',
  'nerves=["clumsy-hands"]': 'emergency',
  'nerves=["unsteady"]': 'emergency',
  'nerves=["both-legs"]': 'emergency',
  'nerves=["not-sure"]': 'emergency',
  'chest="yes"': 'emergency',
  'chest="not-sure"': 'emergency',
  'numb-places=["left-groin"]': 'emergency',
  'numb-places=["right-groin"]': 'emergency',
  'numb-places=["sacrum"]': 'emergency',
  'leg-clot=["swollen"]': 'doctor-urgent',
  'leg-clot=["hot-or-red"]': 'doctor-urgent',
  'leg-clot=["calf-pain"]': 'doctor-urgent',
  'leg-clot=["not-sure"]': 'doctor-urgent',
  'weak-agreed="no"': 'doctor',
  'weak-agreed="not-sure"': 'doctor',
  'worsening=["severe"]': 'doctor',
  'worsening=["sudden"]': 'doctor',
  'worsening=["not-sure"]': 'doctor',
  'injury="not-examined"': 'doctor',
  'injury="not-sure"': 'doctor',
  'ill=["not-sure"]': 'doctor',
  'tingling-now="new-or-spreading"': 'doctor',
  'tingling-now="not-sure"': 'doctor',
  'spine-conditions=["not-sure"]': 'doctor',
  'blood=["not-sure"]': 'doctor',
  'pregnancy="not-sure"': 'doctor',
  'spine-operation="not-sure"': 'doctor',
  'agreed-on="no"': 'doctor',
  'agreed-on="not-sure"': 'doctor',
  'agreed-by="someone-else"': 'doctor',
  'agreed-by="not-sure"': 'doctor',
  'recent-stop="not-sure"': 'locked',
  'drowsy-today="yes"': 'not-today',
  'drowsy-today="not-sure"': 'not-today',
  'sore-places="not-sure"': 'not-today',
  'positions=["none"]': 'not-today',
  'positions=["not-sure"]': 'not-today',
  'recent-session="not-sure"': 'not-yet',
  'professional-last="not-sure"': 'not-yet',
}

/** Signs that refuse unless a clinician who knows of them agreed (S4–S6, S15). */
export const liftableSingles: readonly string[] = [
  'worsening=["getting-worse"]',
  'worsening=["wasting"]',
  'ill=["fever"]',
  'ill=["weight-loss"]',
  'ill=["night-pain"]',
  'age="under-18"',
  'pregnancy="yes"',
  'spine-conditions=["instability"]',
  'spine-conditions=["cord-compression"]',
  'spine-conditions=["infection"]',
  'spine-conditions=["fracture"]',
  'spine-conditions=["tumour"]',
  'spine-conditions=["osteoporosis"]',
  'spine-conditions=["cancer"]',
  'blood=["bleeding"]',
  'blood=["thinners"]',
]
