import type { KeptStops, StrokeBest } from '#practice/bests.ts'
import type { FactMemory, Memories } from '#practice/memory.ts'
import type { StorageReason } from './contents.ts'

/** Version of the saved form of what practice leaves behind; each entry carries it. */
export const practiceVersion = 1

/** One thing that practice leaves behind. Each is saved by itself, so that a damaged one takes no other with it. */
export type PracticeEntry =
  | { readonly kind: 'fact'; readonly id: string; readonly memory: FactMemory }
  /** A lesson that was read to its end, and when that last was, epoch ms. */
  | { readonly kind: 'lesson'; readonly id: string; readonly finishedAtMs: number }
  | { readonly kind: 'stops'; readonly stops: KeptStops }
  /** `id` as `strokeNameOf` writes it. */
  | { readonly kind: 'stroke'; readonly id: string; readonly stroke: StrokeBest }

/** All of it. Ids that this version does not know are kept too: another version may. */
export type PracticeKept = {
  readonly memories: Memories
  /** When a lesson was last finished, epoch ms, by its id. */
  readonly lessons: Readonly<Record<string, number>>
  readonly stops: KeptStops | undefined
  readonly strokes: Readonly<Record<string, StrokeBest>>
}

/** Somebody who has not practised yet. */
export const nothingKept: PracticeKept = { memories: {}, lessons: {}, stops: undefined, strokes: {} }

/** What was read off the device, and how much of it could not be. */
export type PracticeContents = {
  readonly kept: PracticeKept
  /** How many entries are set aside whole, by now or earlier. */
  readonly aside: number
  /** Why nothing can be kept; undefined where it can. */
  readonly reason: StorageReason | undefined
}

/** The saved form of an entry, as `readEntry` reads it. */
export function savedEntry(entry: PracticeEntry): PracticeEntry & { readonly schemaVersion: number } {
  return { schemaVersion: practiceVersion, ...entry }
}

/** The key that an entry lies by; two entries of one key are about the same thing. */
export function keyOfEntry(entry: PracticeEntry): string {
  return entry.kind === 'stops' ? 'stops' : `${entry.kind}:${entry.id}`
}

/**
 * Two entries of one key as one: what two windows, or a page that was read late, have each come to. The later answer
 * counts, a best stays a best.
 */
export function mergedEntry(known: PracticeEntry, news: PracticeEntry): PracticeEntry {
  if (known.kind === 'fact' && news.kind === 'fact') {
    return known.memory.lastMs > news.memory.lastMs ? known : news
  }
  if (known.kind === 'lesson' && news.kind === 'lesson') {
    return { ...news, finishedAtMs: Math.max(known.finishedAtMs, news.finishedAtMs) }
  }
  if (known.kind === 'stops' && news.kind === 'stops') {
    const longer = known.stops.drills > news.stops.drills ? known.stops : news.stops
    return { ...news, stops: { ...longer, bestMs: Math.min(known.stops.bestMs, news.stops.bestMs) } }
  }
  if (known.kind === 'stroke' && news.kind === 'stroke') {
    const later = known.stroke.rounds > news.stroke.rounds ? known.stroke : news.stroke
    return { ...news, stroke: { ...later, best: Math.max(known.stroke.best, news.stroke.best) } }
  }
  return news
}

/** What is kept, with an entry taken in. */
export function withEntry(kept: PracticeKept, entry: PracticeEntry): PracticeKept {
  switch (entry.kind) {
    case 'fact': {
      const known = kept.memories[entry.id]
      if (known !== undefined && known.lastMs > entry.memory.lastMs) return kept
      return { ...kept, memories: { ...kept.memories, [entry.id]: entry.memory } }
    }
    case 'lesson': {
      const finishedAtMs = Math.max(kept.lessons[entry.id] ?? 0, entry.finishedAtMs)
      return { ...kept, lessons: { ...kept.lessons, [entry.id]: finishedAtMs } }
    }
    case 'stops': {
      const known = kept.stops && mergedEntry({ kind: 'stops', stops: kept.stops }, entry)
      return { ...kept, stops: known?.kind === 'stops' ? known.stops : entry.stops }
    }
    case 'stroke': {
      const stroke = kept.strokes[entry.id]
      const merged = stroke && mergedEntry({ kind: 'stroke', id: entry.id, stroke }, entry)
      return {
        ...kept,
        strokes: { ...kept.strokes, [entry.id]: merged?.kind === 'stroke' ? merged.stroke : entry.stroke },
      }
    }
  }
}
