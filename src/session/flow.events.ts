import type { RegionId } from '#anatomy/region.ts'
import type { JournalContents, StorageReason } from '#journal/contents.ts'
import type { SessionRecord } from '#journal/record.ts'
import type { RoundScope } from '#practice/round.ts'
import type { LessonId } from '#safety/lesson.ts'
import type { MarkKind } from '#safety/mark.ts'
import type { Symptom } from './guided.events.ts'

/**
 * Screens that a user could name, as `data-screen` shows them. `session`, `stopped` and `finished` are three faces of
 * one running session chart; which of them shows follows from its state. A stop that is found again in the journal shows
 * `stopped` too, without any session.
 */
export const screenNames = [
  'welcome',
  'questions',
  /** Why there is no session now: refused, locked, or not yet; with the doors that stay open. */
  'outcome',
  /** What the answers about the day after come to (A1, A2, A4). */
  'day-after',
  /** A session was interrupted and never closed: asks why it ended (E11). */
  'unclosed',
  /** The body with its zones and the list. */
  'body',
  /** Today's plan before it starts. */
  'plan',
  'session',
  'stopped',
  'finished',
  /** Emergency card: nothing else on the screen (E10). */
  'emergency',
  /** "See a doctor" card. */
  'doctor',
  /** Breathing and body scan without touch: the door that every refusal leaves open. */
  'breathe',
  /** A page to take to the doctor. */
  'ask-doctor',
  /** What to ask a therapist (A4). */
  'professional',
  /** The doors to everything that is learnt. */
  'learn',
  /** The list of lessons. */
  'lessons',
  /** One lesson, card by card. */
  'lesson',
  /** Strokes traced on the pictured body, and stopping rehearsed. */
  'practise',
  /** A round of questions on the body. */
  'round',
  /** What is settled, what fades next, and the bests. */
  'progress',
  /** Everything that is kept about this person: saved as a file, brought back, deleted. */
  'your-data',
  /** Earlier sessions: calendar, pain, symptoms on the body, what helped. */
  'history',
  /** One page about them for the doctor or physiotherapist. */
  'summary',
  /** What the app does for people who see, hear or move otherwise, and what it does not yet. */
  'accessibility',
] as const
export type ScreenName = (typeof screenNames)[number]

/** How an interrupted session ended, as the user remembers it (E11). `not-sure` counts as a stop. */
export const endings = ['symptom', 'just-ended', 'not-sure'] as const
export type Ending = (typeof endings)[number]

/** Intents and facts of the app flow; answers travel as the schemas of `safety/answers.ts` say. */
export type FlowEvent =
  /** What the device found in the journal; arrives once, right after the start. */
  | { readonly type: 'journal.loaded'; readonly journal: JournalContents }
  /** The record that `context.record` asks for is committed: hands may go on (E11). */
  | { readonly type: 'record.kept'; readonly id: string }
  /** Instead: another window has written these records meanwhile, and whether there may be a session is open again. */
  | {
      readonly type: 'journal.changed'
      readonly records: readonly SessionRecord[]
      /** A session runs in that window just now. */
      readonly isRunningElsewhere?: boolean
    }
  /** Another window of the app runs a session just now: none begins here, nor is one taken up (E11). */
  | { readonly type: 'elsewhere.running' }
  /** That session is over: ended there, or its window was closed or crashed. */
  | { readonly type: 'elsewhere.over' }
  /** It could not be committed: the session runs and says that nothing is remembered. */
  | { readonly type: 'record.failed'; readonly reason: StorageReason }
  /** Nothing but the time, now and then, so that a stop knows when it happened. */
  | { readonly type: 'clock.now' }
  | { readonly type: 'open.welcome' }
  | { readonly type: 'open.body'; readonly region?: RegionId }
  | { readonly type: 'open.emergency' }
  | { readonly type: 'open.doctor' }
  | { readonly type: 'open.breathe' }
  | { readonly type: 'open.ask-doctor' }
  /** "Start": asks the safety questions, or says at once why there is no session now. */
  | { readonly type: 'open.questions' }
  /** How it has been since the last session (A1), where that is due. */
  | { readonly type: 'open.follow-up' }
  /** What to ask a therapist (A4). */
  | { readonly type: 'open.professional' }
  /** Everything that is learnt; what is opened from there leads back there. */
  | { readonly type: 'open.learn' }
  | { readonly type: 'open.lessons' }
  | { readonly type: 'open.lesson'; readonly lesson: LessonId }
  /** Strokes and stopping, practised on the pictured body. */
  | { readonly type: 'open.practise' }
  /** A round of questions; opened beside a plan, it leads back there. */
  | { readonly type: 'open.round'; readonly scope: RoundScope }
  | { readonly type: 'open.progress' }
  /** The accessibility statement, opened where learning begins. */
  | { readonly type: 'open.accessibility' }
  /** Everything that is kept, in the user's hands. */
  | { readonly type: 'open.your-data' }
  | { readonly type: 'open.history' }
  | { readonly type: 'open.summary' }
  | { readonly type: 'question.answer'; readonly id: string; readonly value: unknown }
  /** Leaves a page whose answer is already there: how lasting answers are gone through quickly. */
  | { readonly type: 'question.next' }
  | { readonly type: 'question.back' }
  /** A place marked on the body or in the list, or its mark taken back (Z11, Z12). */
  | { readonly type: 'place.mark'; readonly region: RegionId; readonly kind: MarkKind; readonly isOn: boolean }
  | {
      readonly type: 'plan.choose'
      readonly routineId?: string
      readonly minutes?: number
      readonly isAsUsual?: boolean
    }
  | { readonly type: 'plan.start' }
  /** A question of the stopped screen (E5), answered: the answer leads to emergency, doctor or rest. */
  | { readonly type: 'stop.answer'; readonly id: string; readonly value: unknown }
  /** The symptom of the stop, named there (E4). */
  | { readonly type: 'stop.name'; readonly symptom: Symptom }
  /** The check-in that an interrupted session asks first (E9, E11). */
  | { readonly type: 'unclosed.checkIn'; readonly felt: Symptom | 'clear' | 'not-sure' }
  | { readonly type: 'unclosed.answer'; readonly ending: Ending }
  /** Goes on with it, from the next rest. */
  | { readonly type: 'unclosed.takeUp' }
  /** Leaves it ended. */
  | { readonly type: 'unclosed.leave' }
  /** Pain right after a session, of 10, where the user likes to say it. */
  | { readonly type: 'pain.after'; readonly value: number }
  | { readonly type: 'session.closed' }
  | { readonly type: 'back' }

/**
 * What the chart receives: an event with the wall clock of the moment it was sent (epoch ms). `startFlow` adds it, so
 * that senders need no clock; where it is missing, the latest known time holds.
 */
export type TimedFlowEvent = FlowEvent & { readonly nowMs?: number }
