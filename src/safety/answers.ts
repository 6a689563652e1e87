import * as v from 'valibot'
import { isRegionId, type RegionId, regions } from '#anatomy/region.ts'
import { type LimbId, limbIds } from '#anatomy/side.ts'
import { clockDriftMs, earliestDate, earliestTimeZoneMs } from './config.ts'
import { dayStartMs } from './day.ts'
import {
  isQuestionId,
  type OptionOf,
  type QuestionId,
  type QuestionKind,
  type QuestionOfKind,
  type QuestionSpec,
  questionTable,
} from './question-table.ts'

/** Why an answer cannot be taken; the catalogue says it as `problem.<id>`. */
export const answerProblems = [
  'unknown-question',
  'not-an-option',
  'pick-one',
  'not-together',
  'out-of-scale',
  'not-a-date',
  'future-date',
  'too-long-ago',
  'not-a-place',
  'not-a-limb',
] as const
export type AnswerProblem = (typeof answerProblems)[number]
export type AnswerProblemKey = `problem.${AnswerProblem}`

// A union of kinds has one message of its own; what its parts would say of a wrong kind is never heard.
const isRealDay = (text: string) => dayStartMs(text) !== undefined
const region = v.custom<RegionId>((input) => typeof input === 'string' && isRegionId(input), 'not-a-place')
const limb = v.picklist(limbIds)
const day = v.pipe(v.string(), v.check(isRealDay, 'not-a-date'))
const scale10 = v.pipe(
  v.number(),
  v.integer('out-of-scale'),
  v.minValue(0, 'out-of-scale'),
  v.maxValue(10, 'out-of-scale'),
)

/** The options of a question, with its id's own types. */
function optionsOf<Id extends QuestionId>(id: Id): readonly OptionOf<Id>[] {
  return questionTable[id].options
}

function isAlone(spec: QuestionSpec): (chosen: readonly string[]) => boolean {
  return (chosen) => chosen.length === 1 || !chosen.some((option) => spec.exclusive.includes(option))
}

const option = <Id extends QuestionId>(id: Id) => v.picklist(optionsOf(id), 'not-an-option')
const choice = <Id extends QuestionOfKind<'choice'>>(id: Id) => v.exactOptional(option(id))
const several = <Id extends QuestionOfKind<'several'>>(id: Id) =>
  v.exactOptional(
    v.pipe(
      v.array(option(id), 'pick-one'),
      v.minLength(1, 'pick-one'),
      v.check((chosen) => isAlone(questionTable[id])(chosen), 'not-together'),
      v.readonly(),
    ),
  )
const scale = <Id extends QuestionOfKind<'scale'>>(id: Id) =>
  v.exactOptional(v.union([option(id), scale10], 'out-of-scale'))
const date = <Id extends QuestionOfKind<'date'>>(id: Id) => v.exactOptional(v.union([option(id), day], 'not-a-date'))
const places = <Id extends QuestionOfKind<'places'>>(id: Id) =>
  v.exactOptional(v.union([option(id), v.pipe(v.array(region), v.minLength(1), v.readonly())], 'not-a-place'))
const limbs = <Id extends QuestionOfKind<'limbs'>>(id: Id) =>
  v.exactOptional(v.union([option(id), v.pipe(v.array(limb), v.minLength(1), v.readonly())], 'not-a-limb'))

const given = {
  'recent-session': date('recent-session'),
  'recent-stop': date('recent-stop'),
  'follow-up': choice('follow-up'),
  'worse-over-a-day': choice('worse-over-a-day'),
  'stop-settled': choice('stop-settled'),
  'stop-over-a-day': choice('stop-over-a-day'),
  'agreed-since': choice('agreed-since'),
  cauda: several('cauda'),
  weakness: choice('weakness'),
  nerves: several('nerves'),
  chest: choice('chest'),
  'leg-clot': several('leg-clot'),
  'weak-limbs': limbs('weak-limbs'),
  'weak-agreed': choice('weak-agreed'),
  worsening: several('worsening'),
  injury: choice('injury'),
  ill: several('ill'),
  'tingling-now': choice('tingling-now'),
  'numb-places': places('numb-places'),
  'symptom-limbs': limbs('symptom-limbs'),
  'pain-now': scale('pain-now'),
  'drowsy-today': choice('drowsy-today'),
  'sore-places': places('sore-places'),
  'long-rest': choice('long-rest'),
  age: choice('age'),
  pregnancy: choice('pregnancy'),
  'spine-operation': date('spine-operation'),
  'spine-conditions': several('spine-conditions'),
  blood: several('blood'),
  'clot-ever': choice('clot-ever'),
  'lotion-allergy': choice('lotion-allergy'),
  'resting-hands': choice('resting-hands'),
  'disc-levels': several('disc-levels'),
  began: date('began'),
  'flare-up': date('flare-up'),
  trend: choice('trend'),
  steady: choice('steady'),
  'agreed-on': date('agreed-on'),
  'agreed-by': choice('agreed-by'),
  'agreed-knowing': several('agreed-knowing'),
  'professional-last': date('professional-last'),
  'professional-count': choice('professional-count'),
  positions: several('positions'),
  'still-so': choice('still-so'),
} satisfies Record<QuestionId, unknown>

/** Answers as they are given and saved: one optional field for each question id. */
export const answersSchema = v.strictObject({
  answersVersion: v.literal(1),
  /** True when the lasting answers are an earlier day's, so that `still-so` has to confirm them. */
  isRemembered: v.exactOptional(v.boolean()),
  ...given,
})
export type Answers = Readonly<v.InferOutput<typeof answersSchema>>

/** The value that answers a question. */
export type AnswerValue = Exclude<Answers[QuestionId], undefined>

/** Nobody has answered anything. */
export const noAnswers: Answers = { answersVersion: 1 }

/** Answers that were read, or every field that is wrong: its path (`pain-now`, `sore-places.0`) and what is wrong. */
export type ParsedAnswers =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'problems'; readonly problems: readonly { readonly path: string; readonly message: string }[] }

/** Reads answers from outside (saved, imported, a profile file); never throws. */
export function parseAnswers(input: unknown): ParsedAnswers {
  const parsed = v.safeParse(answersSchema, input)
  if (parsed.success) return { kind: 'answers', answers: parsed.output }
  return {
    kind: 'problems',
    problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}

/** Some answers out of what was saved, each by itself: one that cannot be read counts as not given. Never throws. */
export function readSome(saved: Readonly<Record<string, unknown>>, ids: readonly QuestionId[], nowMs: number): Answers {
  return ids.reduce<Answers>((answers, id) => {
    if (saved[id] === undefined) return answers
    const taken = takeAnswer(answers, id, saved[id], nowMs)
    return taken.kind === 'taken' ? taken.answers : answers
  }, noAnswers)
}

export type TakenAnswer =
  | { readonly kind: 'taken'; readonly answers: Answers }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem }

/**
 * Takes one answer as the page sends it, checked for its question and today's date; never throws. Lists lose repeats.
 */
export function takeAnswer(answers: Answers, id: string, value: unknown, nowMs: number): TakenAnswer {
  if (!isQuestionId(id)) return { kind: 'problem', problem: 'unknown-question' }
  const spec: QuestionSpec = questionTable[id]
  const problem = problemWith(spec, value, nowMs)
  if (problem !== undefined) return { kind: 'problem', problem }
  const clean = Array.isArray(value) ? [...new Set<unknown>(value)] : value
  const parsed = v.safeParse(answersSchema, { ...answers, [id]: clean })
  return parsed.success ? { kind: 'taken', answers: parsed.output } : { kind: 'problem', problem: 'not-an-option' }
}

function problemWith(spec: QuestionSpec, value: unknown, nowMs: number): AnswerProblem | undefined {
  const isOption = (input: unknown) => typeof input === 'string' && spec.options.includes(input)
  if (spec.kind !== 'several' && isOption(value)) return undefined
  const checks: Record<QuestionKind, () => AnswerProblem | undefined> = {
    choice: () => 'not-an-option',
    several: () => {
      if (!Array.isArray(value) || value.length === 0) return 'pick-one'
      if (!value.every(isOption)) return 'not-an-option'
      return isAlone(spec)([...new Set(value)]) ? undefined : 'not-together'
    },
    scale: () => (v.is(scale10, value) ? undefined : 'out-of-scale'),
    date: () => (typeof value === 'string' ? problemWithDay(value, nowMs) : 'not-a-date'),
    places: () => listProblem(value, (input) => v.is(region, input), 'not-a-place'),
    limbs: () => listProblem(value, (input) => v.is(limb, input), 'not-a-limb'),
  }
  return checks[spec.kind]()
}

function listProblem(
  value: unknown,
  isItem: (input: unknown) => boolean,
  problem: AnswerProblem,
): AnswerProblem | undefined {
  if (!Array.isArray(value) || value.length === 0) return 'pick-one'
  return value.every(isItem) ? undefined : problem
}

/** What is wrong with a day as an answer today: nonsense, in the future, or before anybody's time. */
export function problemWithDay(text: string, nowMs: number): AnswerProblem | undefined {
  const startMs = dayStartMs(text)
  if (startMs === undefined) return 'not-a-date'
  if (startMs > nowMs + earliestTimeZoneMs + clockDriftMs) return 'future-date'
  return text < earliestDate ? 'too-long-ago' : undefined
}

/** Limbs of an answer; every limb when the user is not sure or was not asked. */
export function limbsOf(answer: Answers['symptom-limbs']): readonly LimbId[] {
  if (answer === 'none') return []
  return answer === undefined || answer === 'not-sure' ? limbIds : answer
}

/** Places of an answer; every region that could be massaged when the user is not sure or was not asked. */
export function placesOf(answer: Answers['sore-places']): readonly RegionId[] {
  if (answer === 'none') return []
  return answer === undefined || answer === 'not-sure' ? massageRegions : answer
}

const massageRegions = regions.filter(({ never }) => never === undefined).map(({ id }) => id)
