import * as v from 'valibot'
import { type PracticeEntry, practiceVersion } from './practice-kept.ts'

const epochMs = v.pipe(v.number(), v.finite(), v.minValue(0))
const lengthMs = v.pipe(v.number(), v.finite(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120))
const version = v.literal(practiceVersion)

// The scheduler's own limits: outside them it has no answer.
const memory = v.object({
  dueMs: epochMs,
  stabilityDays: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  scheduledDays: v.pipe(v.number(), v.finite(), v.minValue(0)),
  answers: count,
  lapses: count,
  lastMs: epochMs,
})

const entrySchema = v.variant('kind', [
  v.object({ schemaVersion: version, kind: v.literal('fact'), id, memory }),
  v.object({ schemaVersion: version, kind: v.literal('lesson'), id, finishedAtMs: epochMs }),
  v.object({
    schemaVersion: version,
    kind: v.literal('stops'),
    stops: v.object({ bestMs: lengthMs, recentMs: v.array(lengthMs), drills: count }),
  }),
  v.object({
    schemaVersion: version,
    kind: v.literal('stroke'),
    id,
    stroke: v.object({
      best: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      rounds: count,
      lastMs: epochMs,
    }),
  }),
])

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(0)) })

/** What `readEntry` makes of something that was saved; nothing is ever thrown away, and nothing thrown. */
export type ReadEntry =
  | { readonly kind: 'entry'; readonly entry: PracticeEntry }
  /** Unreadable; `reason` names the place, for people who look. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Written by a later version of the product: left as it is. */
  | { readonly kind: 'newer'; readonly version: number }

/** One step from each older version to the next. There is none yet: version 1 is the first that was released. */
const steps: Readonly<Record<number, (raw: unknown) => unknown>> = {}

/** Reads one saved entry of any version. */
export function readEntry(raw: unknown): ReadEntry {
  const head = v.safeParse(versioned, raw)
  if (!head.success) return { kind: 'damaged', reason: 'schemaVersion: missing or not a number' }
  const { schemaVersion } = head.output
  if (schemaVersion > practiceVersion) return { kind: 'newer', version: schemaVersion }
  let current: unknown = raw
  for (let from = schemaVersion; from < practiceVersion; from += 1) {
    const step = steps[from]
    if (step === undefined) return { kind: 'damaged', reason: `schemaVersion: ${from} was never used` }
    current = step(current)
  }
  const read = v.safeParse(entrySchema, current)
  if (!read.success) {
    const [issue] = read.issues
    return { kind: 'damaged', reason: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}` }
  }
  const { schemaVersion: _, ...entry } = read.output
  return { kind: 'entry', entry }
}
