import type { Say } from '#parts/say.tsx'
import { locale } from '#words/say.ts'

/** A day as people write it; `atMs` is epoch ms. */
export function sayDay(atMs: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(latestDate(atMs))
}

/** A moment as people write it; `atMs` is epoch ms. */
export function sayMoment(atMs: number): string {
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(latestDate(atMs))
}

type Days = { readonly fromMs: number | undefined; readonly untilMs: number | undefined }

/** From which day to which; undefined where there is none. */
export function sayDays(say: Say, { fromMs, untilMs }: Days): string | undefined {
  if (fromMs === undefined || untilMs === undefined) return undefined
  const [from, until] = [sayDay(fromMs), sayDay(untilMs)]
  return from === until ? say('data.kept.one', { from }) : say('data.kept.between', { from, until })
}

/** The last day that a calendar knows: a file may name any number. */
const LATEST_MS = 8_640_000_000_000_000

function latestDate(atMs: number): number {
  return Math.max(-LATEST_MS, Math.min(LATEST_MS, atMs))
}
