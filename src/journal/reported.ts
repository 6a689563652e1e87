import * as v from 'valibot'
import { latestTimeMs } from '#safety/config.ts'
import { type WarningSign, warningSigns } from '#safety/warning-sign.ts'
import type { LocalMoment } from './local-day.ts'

/** So many rounds are kept, the latest: far more than a page for the doctor has room for. */
const MOST_REPORTED = 40

const epochMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestTimeMs))

/** How warning signs are saved that the safety questions or a mark brought to light, and that no session followed. */
export const reportedSchema = v.array(
  v.object({
    /** Start of the round of questions, or the mark before it, epoch ms: a round is one entry. */
    roundAtMs: epochMs,
    atMs: epochMs,
    offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-900), v.maxValue(900)),
    signs: v.array(v.picklist(warningSigns)),
    /** Whether the answers were changed in the same round, so that it went on. */
    isTakenBack: v.optional(v.boolean()),
  }),
)

/** Warning signs of one round of questions (S1, S2, S7, A3), with their date. */
export type ReportedSigns = LocalMoment & {
  readonly roundAtMs: number
  readonly signs: readonly WarningSign[]
  readonly isTakenBack?: boolean | undefined
}

/** The round of questions that is on, and the time. */
export type ReportingRound = LocalMoment & { readonly roundAtMs: number }

/**
 * What was reported, with the signs among the answers of a round that is on. A round that was refused leaves no session
 * behind, and a doctor should hear of it all the same. What is taken back stays, and says so: it may have been a slip, and
 * it may have been a way past the card. The same list where there is no news.
 */
export function withReported(
  reported: readonly ReportedSigns[],
  signs: readonly WarningSign[],
  { roundAtMs, atMs, offsetMinutes }: ReportingRound,
): readonly ReportedSigns[] {
  const known = reported.find((one) => one.roundAtMs === roundAtMs)
  const put = (entry: ReportedSigns) => latest([...reported.filter((one) => one.roundAtMs !== roundAtMs), entry])
  if (signs.length === 0) {
    return known === undefined || known.isTakenBack === true ? reported : put({ ...known, isTakenBack: true })
  }
  const all = warningSigns.filter((sign) => signs.includes(sign) || known?.signs.includes(sign) === true)
  const isNews = known === undefined || known.isTakenBack === true || known.signs.length !== all.length
  if (!isNews) return reported
  return put({ roundAtMs, atMs: known?.atMs ?? atMs, offsetMinutes, signs: all })
}

/** What was reported here and what a file or another window tells: each round once, as it is here. */
export function mergedReported(
  here: readonly ReportedSigns[],
  there: readonly ReportedSigns[],
): readonly ReportedSigns[] {
  const known = new Set(here.map(({ roundAtMs }) => roundAtMs))
  return latest([...here, ...there.filter(({ roundAtMs }) => !known.has(roundAtMs))])
}

function latest(reported: readonly ReportedSigns[]): readonly ReportedSigns[] {
  return [...reported].sort((a, b) => a.atMs - b.atMs).slice(-MOST_REPORTED)
}
