import {
  betweenSessionsMs,
  dayMs,
  defaultMinutes,
  firstHealingMaxMinutes,
  firstHealingSessions,
  reliefsForRungUp,
  rungs,
  sessionMinutes,
  stageRungs,
  taperDays,
} from './config.ts'
import { isFollowUpMissing, isRelief } from './follow-up.ts'
import { countedSessions, endOf, type History } from './history.ts'
import type { Stage } from './profile.ts'
import type { RuleId } from './rule.ts'

/** What the user may still do: how long, how often, and whether now. Times in epoch ms. */
export type Budget = {
  /** Index into `rungs`: how many sessions fit in which rolling window. */
  readonly rung: number
  readonly sessionsInWindow: number
  readonly windowDays: number
  readonly minMinutes: number
  readonly maxMinutes: number
  readonly defaultMinutes: number
  readonly allowedNow: boolean
  /** When time alone allows the next session; undefined when time is not what is missing. */
  readonly nextAtMs: number | undefined
  /** Why not now; empty when allowed. */
  readonly reasons: readonly RuleId[]
}

/** As many sessions as any rung has in its window. */
const mostInWindow = Math.max(...rungs.map(({ sessions }) => sessions))

const stageRule: Record<Stage, RuleId> = { acute: 'F1', healing: 'F2', chronic: 'F3' }

/**
 * The budget of F1–F6 at a moment. `professionalAtMs`: when others massaged the user in these days (F4). A record from
 * the future counts as long as the clock has not passed it.
 */
export function budget(
  history: History,
  stage: Stage,
  nowMs: number,
  professionalAtMs: readonly number[] = [],
): Budget {
  const { rung, highest } = rungsHeld(history, stage, nowMs)
  const { sessions, windowDays } = rungs[rung] ?? rungs[0]
  // Oldest first, so that the latest are at its end; no window holds more, and after years there are thousands.
  const latestSessions = countedSessions(history).slice(-mostInWindow)
  const ends = [...latestSessions.flatMap((session) => endOf(session) ?? []), ...professionalAtMs].sort((a, b) => b - a)
  const latest = ends[0]
  const gapEndsAtMs = latest === undefined ? undefined : latest + betweenSessionsMs
  // 1 in 7 days can make wait longer than 2 in 30 does: a step down must not allow sooner than the rung it came from.
  const windowEnds = rungs.slice(rung, highest + 1).flatMap((held) => {
    const lastOfWindow = ends[held.sessions - 1]
    return lastOfWindow === undefined ? [] : lastOfWindow + held.windowDays * dayMs
  })
  const windowEndsAtMs = Math.max(...windowEnds)
  const isInGap = gapEndsAtMs !== undefined && gapEndsAtMs > nowMs
  const isUsedUp = windowEndsAtMs > nowMs
  const needsFollowUp = isFollowUpMissing(history)
  const reasons: RuleId[] = [
    ...(isUsedUp ? [stageRule[stage], 'F5' as const] : []),
    ...(isInGap ? ['F4' as const] : []),
    ...(needsFollowUp ? ['A1' as const] : []),
  ]
  const waits = [...(isInGap ? [gapEndsAtMs] : []), ...(isUsedUp ? [windowEndsAtMs] : [])]
  return {
    rung,
    sessionsInWindow: sessions,
    windowDays,
    minMinutes: sessionMinutes[stage].min,
    maxMinutes: maxMinutes(history, stage),
    defaultMinutes,
    allowedNow: reasons.length === 0,
    nextAtMs: waits.length === 0 ? undefined : Math.max(...waits),
    reasons,
  }
}

/** F2: while healing, the first sessions are shorter; sessions of other stages do not count as practice for it. */
function maxMinutes(history: History, stage: Stage): number {
  if (stage !== 'healing') return sessionMinutes[stage].max
  let healingSessions = 0
  for (const session of countedSessions(history)) {
    if (session.stage === 'healing') healingSessions += 1
    if (healingSessions >= firstHealingSessions) return sessionMinutes.healing.max
  }
  return firstHealingMaxMinutes
}

/**
 * F5, replayed from the sessions: where the first stage starts; a flare-up leads one rung down at once, three reliefs in
 * a row one up; each stage caps it; after growing into chronic, one down every 30 days until the lowest was reached.
 */
export function rungAt(history: History, stage: Stage, nowMs: number): number {
  return rungsHeld(history, stage, nowMs).rung
}

/** The rung at a moment, and the highest ever held. */
function rungsHeld(history: History, stage: Stage, nowMs: number): { readonly rung: number; readonly highest: number } {
  let highest = 0
  let rung: number | undefined
  let current: Stage | undefined
  let latestMs = nowMs
  let reliefs = 0
  let taperFromMs: number | undefined
  const enter = (next: Stage, atMs: number): number => {
    rung ??= stageRungs[next].start
    // Nobody knows on which day it grew chronic, so the days count from the last session before: the earliest it can be.
    if (next !== 'chronic') taperFromMs = undefined
    else if (current !== 'chronic') taperFromMs = latestMs
    while (taperFromMs !== undefined && rung > 0 && atMs - taperFromMs >= taperDays * dayMs) {
      taperFromMs += taperDays * dayMs
      rung -= 1
    }
    if (rung === 0) taperFromMs = undefined
    current = next
    latestMs = atMs
    rung = Math.min(rung, stageRungs[next].max)
    highest = Math.max(highest, rung)
    return rung
  }
  for (const session of countedSessions(history)) {
    const sessionStage = session.stage ?? current ?? stage
    const before = enter(sessionStage, endOf(session) ?? session.startedAtMs)
    reliefs = isRelief(session) ? reliefs + 1 : 0
    if (session.followUp?.answer === 'worse') rung = Math.max(0, before - 1)
    if (reliefs === reliefsForRungUp) {
      rung = Math.min(before + 1, stageRungs[sessionStage].max)
      reliefs = 0
    }
  }
  return { rung: enter(stage, nowMs), highest }
}
