import * as v from 'valibot'
import { isRegionId, type RegionId } from '#anatomy/region.ts'
import { builtInIds, builtInRoutine } from '#massage/built-in.ts'
import { fieldPath, listForFields, readRoutine, withoutRepeats } from '#massage/read-routine.ts'
import type { Routine, RoutineBreach } from '#massage/routine.ts'
import { type Answers, answersSchema } from '#safety/answers.ts'
import { dayStartMs } from '#safety/day.ts'
import { followUpAnswers, type History, type SessionFact, sessionEndings, stopSymptoms } from '#safety/history.ts'
import { stages } from '#safety/profile.ts'
import { isQuestionId, type QuestionId } from '#safety/question-table.ts'

/** Version of the profile file that this code reads; docs/policy-tool.md describes the format. */
export const profileVersion = 1

/** What a field can be wrong in by itself; the words of the tools say each as `profile.<id>`. */
export const fieldProblemIds = [
  'unknown-field',
  'missing-field',
  'wrong-version',
  'not-an-object',
  'not-a-list',
  'not-a-time',
  'not-yes-or-no',
  'not-a-region',
  'not-minutes',
] as const
export type FieldProblemId = (typeof fieldProblemIds)[number]

/** One thing that is wrong with a profile file, and where (`answers.pain-now`, `journal.sessions[0].endedAt`). */
export type ProfileProblem = { readonly path: string } & (
  | { readonly id: FieldProblemId }
  | { readonly id: 'not-allowed'; readonly allowed: readonly string[] }
  | { readonly id: 'wrong-answer'; readonly questionId: QuestionId }
  | { readonly id: 'bad-routine'; readonly breach: RoutineBreach }
)

/** Somebody on some day: all that the rules are asked with. */
export type ProfileFile = {
  readonly nowMs: number
  readonly answers: Answers
  readonly history: History
  readonly routine: Routine | undefined
  /** Whole minutes. */
  readonly minutes: number | undefined
}

export type ProfileReading =
  | { readonly kind: 'profile'; readonly profile: ProfileFile }
  | { readonly kind: 'problems'; readonly problems: readonly ProfileProblem[] }

const timePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** Epoch ms of an ISO time that names its zone (`2026-03-02T10:00Z`, `…+01:00`); undefined for anything else. */
export function timeMsOf(text: string): number | undefined {
  const day = timePattern.exec(text)?.[1]
  if (day === undefined || dayStartMs(day) === undefined) return undefined
  const timeMs = Date.parse(text)
  return Number.isFinite(timeMs) ? timeMs : undefined
}

const time = v.pipe(
  v.string('not-a-time'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const timeMs = timeMsOf(dataset.value)
    if (timeMs !== undefined) return timeMs
    addIssue({ message: 'not-a-time' })
    return NEVER
  }),
)
const flag = v.boolean('not-yes-or-no')
const region = v.custom<RegionId>((input) => typeof input === 'string' && isRegionId(input), 'not-a-region')
const oneOf = <const Options extends readonly string[]>(options: Options) => v.picklist(options, 'not-allowed')

const sessionSchema = v.pipe(
  v.strictObject(
    {
      startedAt: time,
      endedAt: time,
      ending: oneOf(sessionEndings),
      symptom: v.exactOptional(oneOf(stopSymptoms)),
      touched: flag,
      stage: v.exactOptional(oneOf(stages)),
      regions: v.array(region, 'not-a-list'),
      followUp: v.exactOptional(v.strictObject({ answer: oneOf(followUpAnswers), isOverADay: flag }, 'not-an-object')),
      isImported: v.exactOptional(flag),
      isTold: v.exactOptional(flag),
    },
    'not-an-object',
  ),
  v.transform(
    ({ startedAt, endedAt, ...session }): SessionFact => ({ ...session, startedAtMs: startedAt, endedAtMs: endedAt }),
  ),
)

const fileSchema = v.strictObject(
  {
    profileVersion: v.literal(profileVersion, 'wrong-version'),
    now: time,
    answers: answersSchema,
    journal: v.exactOptional(
      v.strictObject({ isComplete: flag, sessions: v.array(sessionSchema, 'not-a-list') }, 'not-an-object'),
    ),
    routine: v.exactOptional(v.unknown()),
    minutes: v.exactOptional(v.pipe(v.number('not-minutes'), v.integer('not-minutes'), v.minValue(1, 'not-minutes'))),
  },
  'not-an-object',
)

/** What may stand in a field of the journal that names one of a few things. */
const allowedAt: Readonly<Record<string, readonly string[]>> = {
  ending: sessionEndings,
  symptom: stopSymptoms,
  stage: stages,
  answer: followUpAnswers,
}

function problemOf(issue: v.BaseIssue<unknown>): ProfileProblem {
  const listPath = listForFields(issue)
  if (listPath !== undefined) return { path: listPath, id: 'not-an-object' }
  const keys = issue.path?.map(({ key }) => key) ?? []
  const path = fieldPath(keys)
  if (issue.expected === 'never') return { path, id: 'unknown-field' }
  if (issue.received === 'undefined') return { path, id: 'missing-field' }
  const [top, second] = keys
  if (top === 'answers') {
    if (typeof second === 'string' && isQuestionId(second)) return { path, id: 'wrong-answer', questionId: second }
    if (second === 'answersVersion') return { path, id: 'wrong-version' }
    return { path, id: second === 'isRemembered' ? 'not-yes-or-no' : 'not-an-object' }
  }
  // Every other schema of this file names its problem as its message.
  const id = fieldProblemIds.find((known) => known === issue.message)
  return id === undefined ? { path, id: 'not-allowed', allowed: allowedAt[String(keys.at(-1))] ?? [] } : { path, id }
}

type RoutineField =
  | { readonly kind: 'routine'; readonly routine: Routine | undefined }
  | { readonly kind: 'problems'; readonly problems: readonly ProfileProblem[] }

/** The id of a built-in routine, or a routine of one's own that breaks no rule. */
function readRoutineField(field: unknown): RoutineField {
  if (field === undefined) return { kind: 'routine', routine: undefined }
  if (typeof field === 'string') {
    const routine = builtInRoutine(field)
    if (routine !== undefined) return { kind: 'routine', routine }
    return { kind: 'problems', problems: [{ path: 'routine', id: 'not-allowed', allowed: builtInIds }] }
  }
  const reading = readRoutine(field)
  if (reading.kind === 'routine') return reading
  return {
    kind: 'problems',
    problems: reading.breaches.map((breach) => ({
      path: breach.path === '' || breach.path.startsWith('[') ? `routine${breach.path}` : `routine.${breach.path}`,
      id: 'bad-routine',
      breach,
    })),
  }
}

/**
 * Reads a profile from parsed JSON; refuses with every field that is wrong, and never throws. Without a journal, nothing
 * is known that could be trusted (E12). Days and times that lie ahead of `now` are read: the rules know what to make of
 * a clock that was set back.
 */
export function readProfileFile(json: unknown): ProfileReading {
  const parsed = v.safeParse(fileSchema, json)
  if (!parsed.success)
    return { kind: 'problems', problems: withoutRepeats(parsed.issues.map(problemOf), ({ id }) => id) }
  const { now, answers, journal, routine, minutes } = parsed.output
  const field = readRoutineField(routine)
  if (field.kind === 'problems') return field
  return {
    kind: 'profile',
    profile: {
      nowMs: now,
      answers,
      history: journal ?? { isComplete: false, sessions: [] },
      routine: field.routine,
      minutes,
    },
  }
}
