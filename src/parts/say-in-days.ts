import type { Say } from './say.tsx'

const WEEK_DAYS = 7
const MONTH_DAYS = 30

/** When something comes back, as people say it; `days` from 1. */
export function sayInDays(say: Say, days: number): string {
  if (days < 2 * WEEK_DAYS) return say('round.over.days', { days })
  if (days < 2 * MONTH_DAYS) return say('round.over.weeks', { weeks: Math.round(days / WEEK_DAYS) })
  return say('round.over.months', { months: Math.round(days / MONTH_DAYS) })
}
