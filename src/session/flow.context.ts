import type { RegionId } from '#anatomy/region.ts'
import type { AnswersMemory, JournalContents, StorageReason } from '#journal/contents.ts'
import { emptyMemory } from '#journal/contents.ts'
import type { SessionRecord } from '#journal/record.ts'
import type { CompiledPlan } from '#massage/plan.ts'
import type { RoundScope } from '#practice/round.ts'
import type { StopOutcome } from '#safety/after-stop.ts'
import { type AnswerProblem, type Answers, noAnswers } from '#safety/answers.ts'
import type { LessonId } from '#safety/lesson.ts'
import type { QuestionId } from '#safety/question-table.ts'
import type { Screening } from '#safety/screening.ts'
import type { StopTold } from './flow.rules.ts'
import type { GuidedState, PauseReason, Symptom } from './guided.events.ts'

/** What the app flow is started with. */
export type FlowInput = {
  /** Wall clock, epoch ms. */
  readonly nowMs: number
  /** How far local time is ahead of UTC. */
  readonly offsetMinutes: number
}

/** What a round of questions is about. */
export type QuestionScope = 'session' | 'follow-up' | 'marks'

/** What the flow knows of the running session: enough to notice what is worth recording, not its every tick. */
export type GuidedGlance = {
  readonly state: GuidedState
  readonly stepIndex: number
  readonly symptom: Symptom | undefined
  readonly pauseReason: PauseReason | undefined
  /** How many wishes were met so far. */
  readonly comforts: number
}

/** Context of the app flow: plain data. */
export type FlowContext = {
  /** The latest wall clock an event brought, epoch ms. */
  readonly nowMs: number
  readonly offsetMinutes: number
  /** What is remembered, kept up to date by the flow itself; undefined until the device has read it. */
  readonly contents: JournalContents | undefined
  /** Whether the session of another window, which this one has found running, is over by now. */
  readonly isOverElsewhere: boolean
  /** Lasting answers; whenever this changes, the device saves it. */
  readonly memory: AnswersMemory
  /** Why nothing is remembered; undefined where everything is. */
  readonly storageReason: StorageReason | undefined
  /** Today's answers so far, lasting ones of an earlier day included. */
  readonly answers: Answers
  /** When this round of questions began, epoch ms; undefined before any. */
  readonly roundAtMs: number | undefined
  /**
   * What the warning signs of these answers are reported under where no round was on when the first was told, epoch ms: a
   * mark before the questions and the round that takes it up are one report. Undefined where the round stands for itself.
   */
  readonly reportAtMs: number | undefined
  /** What is asked: everything before a session, how the day after was (A1–A3), or only what a mark opened again. */
  readonly scope: QuestionScope
  /** When a place was last marked on the body, epoch ms; undefined where none was since the last session. */
  readonly markedAtMs: number | undefined
  /** The page that shows; undefined outside a round and when it is over. */
  readonly question: QuestionId | undefined
  /** Why the last answer could not be taken. */
  readonly problem: AnswerProblem | undefined
  /** What the rules said last: before the questions (locked, not yet) or after them. */
  readonly screening: Screening | undefined
  readonly isAfterQuestions: boolean
  readonly choice: {
    readonly routineId: string | undefined
    readonly minutes: number | undefined
    /** Whether the plan is the usual one, whatever was wished for and skipped before. */
    readonly isAsUsual: boolean
  }
  readonly compiled: CompiledPlan | undefined
  /** The session of now; `contents.records` carries the same one. */
  readonly record: SessionRecord | undefined
  readonly guided: GuidedGlance | undefined
  /** Answers to the questions of the stopped screen (E5). */
  readonly stopTold: StopTold
  /** Where those answers lead; undefined while some are missing. */
  readonly afterStop: StopOutcome | undefined
  /** A card that has to open by itself, within the same transition. */
  readonly alarm: 'emergency' | 'doctor' | undefined
  /** The region the body screen opens with. */
  readonly region: RegionId | undefined
  /** The lesson that was opened last. */
  readonly lesson: LessonId | undefined
  /** What the round of questions that was opened last is about. */
  readonly roundScope: RoundScope
}

/** Nothing chosen yet: what there is to choose is chosen by the rules. */
export const noChoice: FlowContext['choice'] = { routineId: undefined, minutes: undefined, isAsUsual: false }

/** Context of an app that has just been opened. */
export function freshFlow({ nowMs, offsetMinutes }: FlowInput): FlowContext {
  return {
    nowMs,
    offsetMinutes,
    contents: undefined,
    isOverElsewhere: false,
    memory: emptyMemory,
    storageReason: undefined,
    answers: noAnswers,
    roundAtMs: undefined,
    reportAtMs: undefined,
    scope: 'session',
    markedAtMs: undefined,
    question: undefined,
    problem: undefined,
    screening: undefined,
    isAfterQuestions: false,
    choice: noChoice,
    compiled: undefined,
    record: undefined,
    guided: undefined,
    stopTold: {},
    afterStop: undefined,
    alarm: undefined,
    region: undefined,
    lesson: undefined,
    roundScope: 'due',
  }
}
