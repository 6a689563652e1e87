import { locale } from '#words/say.ts'

/** A span in seconds with one digit behind the point, or the comma where that is written: "1.4". `ms`: its length. */
export function secondsWords(ms: number): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1_000)
}
