import { dayMs } from './config.ts'

/** Midnight UTC of an ISO day (`YYYY-MM-DD`) in epoch ms; undefined when there is no such day. */
export function dayStartMs(text: string): number | undefined {
  const startMs = Date.parse(`${text}T00:00:00.000Z`)
  // `2026-02-30` parses to March in some engines: only what prints back as itself is a day.
  if (Number.isNaN(startMs) || new Date(startMs).toISOString().slice(0, 10) !== text) return undefined
  return startMs
}

/** Whole days from an ISO day to now, 0 for today and for a time zone's tomorrow; undefined when there is no such day or it lies in the future. */
export function daysSince(text: string, nowMs: number): number | undefined {
  const startMs = dayStartMs(text)
  if (startMs === undefined) return undefined
  const days = Math.floor((nowMs - startMs) / dayMs)
  if (days >= 0) return days
  return days === -1 ? 0 : undefined
}

/** Whether a day lies at least so many days back; no for anything that is not a day of the past. */
export function isAtLeast(text: string | undefined, days: number, nowMs: number): boolean {
  const ageDays = text === undefined ? undefined : daysSince(text, nowMs)
  return ageDays !== undefined && ageDays >= days
}

/** Whether a day lies at most so many days back; no for anything that is not a day of the past. */
export function isWithin(text: string | undefined, days: number, nowMs: number): boolean {
  const ageDays = text === undefined ? undefined : daysSince(text, nowMs)
  return ageDays !== undefined && ageDays <= days
}
