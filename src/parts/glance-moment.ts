import { locale } from '#words/say.ts'

/** A moment to look forward to: "Wednesday, 25 November, 14:30", in the user's language. `atMs`: epoch ms. */
export function momentWords(atMs: number): string {
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(atMs)
}

const weekMs = 6 * 86_400_000

/** A day that has passed: its weekday alone where that can mean only one, else with its date. Both in epoch ms. */
export function pastDayWords(atMs: number, nowMs: number): string {
  const isThisWeek = nowMs - atMs < weekMs
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    ...(isThisWeek ? {} : { day: 'numeric', month: 'long' }),
  }).format(atMs)
}
