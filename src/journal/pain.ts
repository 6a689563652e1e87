import type { FollowUpAnswer } from '#safety/history.ts'
import { isSession, isStop } from './calendar.ts'
import { dayOf, type LocalDay } from './local-day.ts'
import type { SessionRecord } from './record.ts'

/** Pain around one session, of 10; each number only where it was asked and answered. */
export type PainPoint = {
  readonly id: string
  readonly day: LocalDay
  readonly atMs: number
  readonly before: number | undefined
  readonly after: number | undefined
  /** How the day after was (A1). */
  readonly dayAfter: FollowUpAnswer | undefined
  readonly isStop: boolean
}

const LOWEST = 0
const HIGHEST = 10

/** The number that was answered before a session; undefined where it was not asked, or the user was not sure. */
export function painBefore({ answers }: SessionRecord): number | undefined {
  const { 'pain-now': pain } = answers
  return typeof pain === 'number' && pain >= LOWEST && pain <= HIGHEST ? pain : undefined
}

/** Pain around every session that counts, oldest first. */
export function painPoints(records: readonly SessionRecord[]): readonly PainPoint[] {
  return records.filter(isSession).map((record) => ({
    id: record.id,
    day: dayOf(record),
    atMs: record.startedAtMs,
    ...painNumbers(record),
    dayAfter: record.followUp?.answer,
    isStop: isStop(record),
  }))
}

/** The two numbers of a session alone, of 10: what is counted over thousands of sessions, of which few are shown. */
export type PainNumbers = Pick<PainPoint, 'before' | 'after'>

/** Pain right before and right after one session. */
export function painNumbers(record: SessionRecord): PainNumbers {
  return { before: painBefore(record), after: record.painAfter?.value }
}

/** How pain was right after, against before: sessions of each kind, of those where both were answered. */
export type PainShift = {
  readonly lower: number
  readonly same: number
  readonly higher: number
  readonly known: number
}

/** Counts, and no more: that pain was lower after a session does not say why. */
export function painShift(points: readonly PainNumbers[]): PainShift {
  let [lower, same, higher] = [0, 0, 0]
  for (const { before, after } of points) {
    if (before === undefined || after === undefined) continue
    if (after < before) lower += 1
    else if (after > before) higher += 1
    else same += 1
  }
  return { lower, same, higher, known: lower + same + higher }
}

/** So many sessions at either end are compared; with fewer than twice two, nothing is said. */
const MOST_COMPARED = 5
const LEAST_COMPARED = 2

/** Pain before the first and before the latest sessions, as medians of 10. */
export type PainTrend = { readonly first: number; readonly latest: number; readonly sessions: number }

/** How pain before sessions has changed; undefined while there are too few numbers to say. */
export function painTrend(points: readonly PainNumbers[]): PainTrend | undefined {
  const known: number[] = []
  for (const { before } of points) if (before !== undefined) known.push(before)
  const sessions = Math.min(MOST_COMPARED, Math.floor(known.length / 2))
  if (sessions < LEAST_COMPARED) return undefined
  return { first: median(known.slice(0, sessions)), latest: median(known.slice(-sessions)), sessions }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? 0) + high) / 2
}
