import { unclosedRecord } from '#journal/contents.ts'
import { historyOf } from '#journal/facts.ts'
import type { Interruption, SessionRecord } from '#journal/record.ts'
import { builtInRoutine } from '#massage/built-in.ts'
import type { Plan } from '#massage/plan.ts'
import { planForToday } from '#massage/today.ts'
import type { Answers } from '#safety/answers.ts'
import { minuteMs, takeUpWithinMs } from '#safety/config.ts'
import { type Screening, screen } from '#safety/screening.ts'
import type { FlowContext } from './flow.context.ts'
import { readRemembered } from './flow.rules.ts'
import { planOf, withRecord } from './flow.steps.ts'
import type { GuidedInput, Symptom } from './guided.events.ts'
import { takenUpAt } from './guided.progress.ts'

type Change = Partial<FlowContext>

/** How an interrupted session feels now: nothing new (E9), one of the symptoms of E1, or not sure. */
export type UnclosedCheckIn = Symptom | 'clear' | 'not-sure'

/** Whether a session was found that nobody closed (E11). */
export function hasUnclosed({ contents }: Pick<FlowContext, 'contents'>): boolean {
  return contents !== undefined && unclosedRecord(contents) !== undefined
}

/** Whether that session still runs, in another window: then nobody may close it or take it up here. */
export function isRunningElsewhere({ contents }: Pick<FlowContext, 'contents'>): boolean {
  return contents?.isRunningElsewhere === true
}

/**
 * Another window runs a session: what was about to begin here is dropped, as if it had never been asked for. One that was
 * taken up has a record, which is the other window's from now on.
 */
export function noteElsewhere({ contents, record }: FlowContext): Change {
  const isOwn = record !== undefined && record.moment === undefined
  return {
    record: undefined,
    guided: undefined,
    isOverElsewhere: false,
    contents: contents && {
      ...contents,
      records: isOwn ? contents.records.filter(({ id }) => id !== record.id) : contents.records,
      isRunningElsewhere: true,
    },
  }
}

/**
 * Closes it with the user's own account of its end. When that was nobody knows: one that just ended cannot have gone on
 * past its plan by much; a stop, or what may have been one, locks from now on, because nothing may shorten a lock.
 */
export function closeUnclosed(context: FlowContext, interruption: Interruption): Change {
  const record = openRecordOf(context)
  if (record === undefined) return {}
  const plannedEndMs = record.startedAtMs + record.plan.totalMs
  const latestMs = interruption === 'just-ended' ? Math.min(context.nowMs, plannedEndMs) : context.nowMs
  const endedAtMs = Math.max(latestMs, record.startedAtMs)
  return { contents: withRecord(context.contents, { ...record, ending: 'interrupted', interruption, endedAtMs }) }
}

/** Closes it as stopped, now, for what is felt now (E4, E6, E9); not sure names no symptom, which locks like tingling. */
export function stopUnclosed(context: FlowContext, felt: Exclude<UnclosedCheckIn, 'clear'>): Change {
  const record = openRecordOf(context)
  if (record === undefined) return {}
  const stopped: SessionRecord = {
    ...record,
    ending: 'stopped',
    endedAtMs: Math.max(record.startedAtMs, context.nowMs),
    ...(felt === 'not-sure' ? {} : { symptom: felt }),
  }
  return { contents: withRecord(context.contents, stopped) }
}

/** Whether an interrupted session can be taken up again, once its check-in was clear and nothing else ended it. */
export function canTakeUp(context: FlowContext): boolean {
  return takeUpOf(context) !== undefined
}

/**
 * Takes an interrupted session up: paused, at the rest that follows the place it was cut short in. Its record stays the
 * one that was committed (E11). Changes nothing where it cannot be taken up.
 */
export function takeUp(context: FlowContext): Change {
  const found = takeUpOf(context)
  if (found === undefined) return {}
  const { answers, screening, plan, from } = found
  const { stepIndex, work } = takenUpAt(plan, from.moment.stepIndex, from.work)
  const record: SessionRecord = {
    ...from,
    work,
    moment: { stepIndex, atMs: context.nowMs },
    pauses: [...from.pauses, { reason: 'interrupted', atMs: plannedMs(plan, stepIndex) }],
  }
  return {
    answers,
    screening,
    roundAtMs: from.startedAtMs,
    compiled: { kind: 'plan', plan },
    record,
    contents: withRecord(context.contents, record),
    guided: {
      state: 'paused',
      stepIndex,
      symptom: undefined,
      pauseReason: 'interrupted',
      comforts: record.comforts?.length ?? 0,
    },
    stopTold: {},
    afterStop: undefined,
  }
}

/** What the session chart is started with: the plan, and where it is taken up if it was cut short. */
export function guidedInputOf({ compiled, record }: FlowContext): GuidedInput {
  const plan = planOf(compiled)
  if (record?.moment === undefined) return { plan }
  return { plan, takenUp: { stepIndex: record.moment.stepIndex, work: record.work, comforts: record.comforts } }
}

function openRecordOf({ contents }: FlowContext): SessionRecord | undefined {
  return contents === undefined ? undefined : unclosedRecord(contents)
}

function plannedMs(plan: Plan, stepIndex: number): number {
  return plan.steps.slice(0, stepIndex).reduce((sumMs, step) => sumMs + step.durationMs, 0)
}

type TakeUp = {
  readonly answers: Answers
  readonly screening: Screening
  readonly plan: Plan
  readonly from: SessionRecord & { readonly moment: NonNullable<SessionRecord['moment']> }
}

/**
 * What it takes to go on: the record of a session that was cut short minutes ago and had begun, today's answers as they
 * were given for it, and its plan. The plan is never read from what was saved: it is compiled anew from the answers, so
 * that nothing damaged or tampered with can bring a place into it, and has to come out the same.
 */
function takeUpOf(context: FlowContext): TakeUp | undefined {
  const { contents, nowMs } = context
  const record = openRecordOf(context)
  if (contents === undefined || record?.moment === undefined || isRunningElsewhere(context)) return undefined
  // Its plan was made before whatever was marked since (Z11, Z12).
  if (context.markedAtMs !== undefined) return undefined
  const sinceMs = nowMs - record.moment.atMs
  if (!(sinceMs >= 0 && sinceMs <= takeUpWithinMs)) return undefined

  const answers = readRemembered(record.answers)
  const routine = builtInRoutine(record.plan.routineId)
  if (answers === undefined || routine === undefined) return undefined
  const others = contents.records.filter(({ id }) => id !== record.id)
  // Judged as of now: a lock or a session that came meanwhile counts, its own record does not.
  const screening = screen(answers, historyOf({ ...contents, records: others }, nowMs), nowMs)
  const minutes = record.plan.totalMs / minuteMs
  const compiled = planForToday(screening, { routine, minutes, feedback: record.feedback })
  if (compiled?.kind !== 'plan') return undefined
  const { plan } = compiled
  const regions = new Set(plan.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))
  const isSame =
    plan.stage === record.plan.stage &&
    record.plan.regions.length === regions.size &&
    record.plan.regions.every((region) => regions.has(region)) &&
    record.moment.stepIndex < plan.steps.length
  return isSame ? { answers, screening, plan, from: { ...record, moment: record.moment } } : undefined
}
