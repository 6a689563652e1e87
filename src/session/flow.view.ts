import type { RegionId } from '#anatomy/region.ts'
import { historyOf } from '#journal/facts.ts'
import { askAgainAtMs } from '#safety/after-stop.ts'
import { professionalTimes, withAssumed } from '#safety/assumed.ts'
import { budget } from '#safety/budget.ts'
import { isFollowUpOffered, needsProfessional } from '#safety/follow-up.ts'
import { emptyHistory, endOf, type History, lastSession } from '#safety/history.ts'
import { type LockWait, lock, waitsOf } from '#safety/lock.ts'
import { isMarkedAnywhere, type MarkKind, markedPlaces } from '#safety/mark.ts'
import type { Profile } from '#safety/profile.ts'
import { screen } from '#safety/screening.ts'
import { strictestProfile } from '#safety/zone.ts'
import type { FlowContext } from './flow.context.ts'
import type { ScreenName } from './flow.events.ts'
import type { FlowSnapshot } from './flow.machine.ts'
import { answersToMark } from './flow.marks.ts'
import { hasOldAnswers, historyNow, isFollowUpDue, pagesNow } from './flow.steps.ts'
import { hasUnclosed, isRunningElsewhere } from './flow.unclosed.ts'

/** The screen that shows: an open card, or what lies below it. */
export function screenOf({ value: { card, main } }: FlowSnapshot): ScreenName {
  if (typeof card === 'string') return card
  if (card.below === 'exploring') return 'body'
  if (card.below === 'refreshing') return 'round'
  if (card.below === 'keeping') return 'your-data'
  if (card.below === 'asking') return 'ask-doctor'
  if (card.below === 'consulting') return 'professional'
  if (card.below !== 'closed') return card.below
  if (typeof main === 'object') {
    if ('unclosed' in main) return 'unclosed'
    return main.session === 'running' ? 'session' : main.session
  }
  switch (main) {
    // Passed through within one transition, or for as long as the journal takes to be read.
    case 'deciding':
    case 'waiting':
      return 'welcome'
    case 'judging':
    case 'judgingMarks':
    case 'followingUp':
      return 'questions'
    case 'dayAfter':
      return 'day-after'
    // For as long as the record takes to be committed.
    case 'starting':
    case 'opening':
    case 'kept':
      return 'plan'
    default:
      return main
  }
}

/** Whether a round of questions lies over the way to a session, and leads back to it. */
export function isRefreshingOf({ value: { card } }: FlowSnapshot): boolean {
  return typeof card === 'object' && card.below === 'refreshing'
}

/** Whether a press is being worked on that may take a moment: reading the journal, committing the record (E11). */
export function isBusyOf({ value: { main } }: FlowSnapshot): boolean {
  return main === 'waiting' || main === 'opening'
}

/** Whether leaving the page would interrupt a session: hands may be on the body. */
export function isSessionRunningOf({ value: { main } }: FlowSnapshot): boolean {
  return typeof main === 'object' && 'session' in main && main.session === 'running'
}

/** Whether a session runs here or is about to: no other window may begin one (E11). */
export function holdsSessionOf(snapshot: FlowSnapshot): boolean {
  return snapshot.value.main === 'opening' || isSessionRunningOf(snapshot)
}

/** Whether the session of another window is what this one waits for. */
export function isWaitingElsewhereOf(snapshot: FlowSnapshot): boolean {
  const { context } = snapshot
  return unclosedStepOf(snapshot) !== undefined && isRunningElsewhere(context) && !context.isOverElsewhere
}

/** What an interrupted session is asked about: how it feels now, why it ended, or whether to go on with it (E11). */
export type UnclosedStep = 'checkingIn' | 'asking' | 'offering'

/** Where the questions about an interrupted session are; undefined where none is asked about. */
export function unclosedStepOf({ value: { main } }: FlowSnapshot): UnclosedStep | undefined {
  return typeof main === 'object' && 'unclosed' in main ? main.unclosed : undefined
}

/** Where the questions are: the page counted from 1, and how many there are as things stand. */
export function pageCountOf({ context }: FlowSnapshot): { readonly page: number; readonly pages: number } {
  const pages = pagesNow(context)
  return { page: context.question === undefined ? 0 : pages.indexOf(context.question) + 1, pages: pages.length }
}

/** The session that the start page asks about (A1, A2): when it ended, epoch ms; undefined where nothing is to be asked. */
export function followUpOfferedOf({
  context,
}: FlowSnapshot): { readonly endedAtMs: number; readonly isAgain: boolean } | undefined {
  const { contents, nowMs } = context
  if (contents === undefined || hasUnclosed(context)) return undefined
  const history = historyOf(contents, nowMs)
  if (!isFollowUpOffered(history, nowMs)) return undefined
  const last = lastSession(history)
  const endedAtMs = last === undefined ? undefined : endOf(last)
  return endedAtMs === undefined ? undefined : { endedAtMs, isAgain: last?.followUp !== undefined }
}

/** Whether the day after can be answered for now, also where that was done only a moment ago (A1, A2). */
export function isFollowUpDueOf({ context }: FlowSnapshot): boolean {
  return isFollowUpDue(context) && !hasUnclosed(context)
}

/** What the day after came to (A1, A2). `settled`: worse, and over within a day. */
export type DayAfter = 'better' | 'same' | 'sore' | 'settled' | 'not-yet' | 'over-a-day'

/** What was said of the last session's day after; undefined where nobody has said anything. */
export function dayAfterOf({ context }: FlowSnapshot): DayAfter | undefined {
  const followUp = lastSession(historyKept(context))?.followUp
  if (followUp?.answer !== 'worse') return followUp?.answer
  if (followUp.isOpen === true) return 'not-yet'
  return followUp.isOverADay ? 'over-a-day' : 'settled'
}

/** A4: whether to suggest a professional. */
export function needsProfessionalOf({ context }: FlowSnapshot): boolean {
  return needsProfessional(historyKept(context))
}

/** Everything that is kept, what was said in this very round included. */
function historyKept({ contents, nowMs }: FlowContext): History {
  return contents === undefined ? emptyHistory : historyOf(contents, nowMs)
}

/** Whose zones the body screen shows. */
export type BodyProfile = {
  readonly profile: Profile
  /** False: nobody has answered today, so these are the strictest zones there are; the screen says so. */
  readonly isToday: boolean
}

/** Today's profile once every question is answered; until then the strictest one, with the marks that were made. */
export function bodyProfileOf({ context }: FlowSnapshot): BodyProfile {
  const answers = answersToMark(context)
  const strictest = { profile: { ...strictestProfile, ...markedPlaces(answers) }, isToday: false }
  if (hasOldAnswers(context)) return strictest
  const today = screen(answers, historyNow(context), context.nowMs)
  // Whether a marked place is newly numb is asked again; which places those are is known (Z12).
  const isKnown = today.missing.every((id) => id === 'tingling-now' && answers['numb-places'] !== undefined)
  return isKnown ? { profile: today.profile, isToday: true } : strictest
}

/** Whether two of them show the same. */
export function isSameBodyProfile(a: BodyProfile, b: BodyProfile): boolean {
  return a.isToday === b.isToday && JSON.stringify(a.profile) === JSON.stringify(b.profile)
}

/** Whether places can be marked: not while a session is on, where hands may be on the body, nor after a stop. */
export function mayMarkOf({ value: { main } }: FlowSnapshot): boolean {
  return typeof main === 'string' ? main !== 'stopped' : !('session' in main)
}

/** Every place that is marked now, as sore or as numb. */
export function markedPlacesOf({ context }: FlowSnapshot): readonly RegionId[] {
  const { sorePlaces, numbPlaces } = markedPlaces(answersToMark(context))
  return [...new Set([...sorePlaces, ...numbPlaces])]
}

/** Whether a mark has opened a question again, which waits below whatever shows. */
export function isMarkAskedOf({ context, value: { main } }: FlowSnapshot): boolean {
  return main === 'questions' && context.scope === 'marks'
}

/** How a place can be marked, and what it is marked as. `fixed`: everything is, because the user is not sure where. */
export type PlaceMarks = Readonly<Record<MarkKind, 'off' | 'on' | 'fixed'>>

/** What a place is marked as now (Z11, Z12). */
export function placeMarksOf({ context }: FlowSnapshot, region: RegionId): PlaceMarks {
  const answers = answersToMark(context)
  const { sorePlaces, numbPlaces } = markedPlaces(answers)
  const stateOf = (kind: MarkKind, places: readonly RegionId[]) =>
    isMarkedAnywhere(answers, kind) ? 'fixed' : places.includes(region) ? 'on' : 'off'
  return { sore: stateOf('sore', sorePlaces), numb: stateOf('numb', numbPlaces) }
}

/** When time alone opens the door again, epoch ms: the latest of all reasons; undefined when it is not time that is missing. */
export function openAtMsOf({ context: { screening } }: FlowSnapshot): number | undefined {
  const times = screening?.reasons.flatMap(({ untilMs }) => untilMs ?? []) ?? []
  return times.length === 0 ? undefined : Math.max(...times)
}

/** What a lock waits for besides time (E6, E11, E12); empty where nothing is locked. */
export function lockConditionsOf({ context }: FlowSnapshot): readonly LockWait[] {
  if (context.screening?.outcome !== 'locked') return []
  const { answers, nowMs } = context
  // What was only told of locks too, and has to say what opens it (E12).
  const history = withAssumed(historyNow(context), answers, nowMs)
  return waitsOf(lock(history, answers, nowMs), history, answers)
}

/** The lock after a stop (E6): when its hours end, epoch ms, and what it waits for besides. */
export type StopLock = { readonly untilMs: number | undefined; readonly waits: readonly LockWait[] }

/** The lock that the stop of now has brought; nothing that was answered before it counts. */
export function stopLockOf({ context }: FlowSnapshot): StopLock {
  const history = historyNow(context)
  const locked = lock(history, undefined, context.nowMs)
  return { untilMs: locked.untilMs, waits: waitsOf(locked, history, undefined) }
}

/** Whether what is asked after a stop has come to its resting part (E5), and is not an emergency. */
function isRestingOf({ context: { afterStop } }: FlowSnapshot): boolean {
  return afterStop === 'rest' || afterStop === 'doctor'
}

/** When it is asked again how it is (E5), epoch ms; undefined where that is not waited for. */
export function askAgainAtMsOf(snapshot: FlowSnapshot): number | undefined {
  const { record, stopTold, nowMs } = snapshot.context
  if (!isRestingOf(snapshot) || record?.endedAtMs === undefined || stopTold.easing !== undefined) return undefined
  const atMs = askAgainAtMs(record.endedAtMs, nowMs)
  return atMs > nowMs ? atMs : undefined
}

/** Whether the ten minutes after a stop are over and nobody has said how it is yet (E5). */
export function isAskedAgainOf(snapshot: FlowSnapshot): boolean {
  return (
    isRestingOf(snapshot) && snapshot.context.stopTold.easing === undefined && askAgainAtMsOf(snapshot) === undefined
  )
}

/** When the budget allows the session after the one that is over, epoch ms; undefined when it does so already. */
export function nextSessionAtMsOf({ context }: FlowSnapshot): number | undefined {
  const { answers, nowMs, screening } = context
  const stage = screening?.profile.stage ?? context.record?.plan.stage ?? 'acute'
  // The round is over: what was told in it belongs to the past like all else. Massages by others count too (F4).
  return budget(historyNow({ ...context, roundAtMs: undefined }), stage, nowMs, professionalTimes(answers, nowMs))
    .nextAtMs
}
