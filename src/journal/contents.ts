import * as v from 'valibot'
import { clockDriftMs, stopLockMs } from '#safety/config.ts'
import { type SavedAnswers, type SessionRecord, savedAnswersSchema } from './record.ts'
import { mergedReported, type ReportedSigns, reportedSchema } from './reported.ts'
import type { Settings } from './settings.ts'

/** Why nothing will be remembered; the catalogue says it as `storage.<reason>`. */
export const storageReasons = ['no-storage', 'refused', 'full', 'write-failed'] as const
export type StorageReason = (typeof storageReasons)[number]

/** Something saved that could not be read: kept as it was, with the reason. */
export type AsideRecord = {
  readonly id: string
  readonly kind: 'damaged' | 'newer'
  /** The place that could not be read, for people who look; the screen only says that something was set aside. */
  readonly reason: string
  readonly raw: unknown
}

/** How the memory of lasting answers is saved. */
export const memorySchema = v.object({
  schemaVersion: v.literal(1),
  /** Lasting answers by question id; old answers are shown again, never taken for today's. */
  answers: savedAnswersSchema,
  /** When each of them was given, epoch ms, by question id. */
  answeredAtMs: v.record(v.string(), v.number()),
  /**
   * The latest time this journal has seen, epoch ms: an earlier clock than that was set back (E12). 0 where answers were
   * brought in or everything was deleted, and nobody has been asked on this device since.
   */
  lastSeenMs: v.pipe(v.number(), v.minValue(0)),
  /** Warning signs that ended a round of questions; absent where there were none, and in what was saved before. */
  reported: v.optional(reportedSchema),
})

/** Lasting answers, the latest time seen, and what was reported without a session. */
export type AnswersMemory = {
  readonly schemaVersion: 1
  readonly answers: SavedAnswers
  readonly answeredAtMs: Readonly<Record<string, number>>
  readonly lastSeenMs: number
  readonly reported?: readonly ReportedSigns[] | undefined
}

/** A memory with nothing in it. */
export const emptyMemory: AnswersMemory = { schemaVersion: 1, answers: {}, answeredAtMs: {}, lastSeenMs: 0 }

/** A memory without an answer that stands for one: of what was deleted or brought in, whatever is reported beside it. */
export const emptiedMemory: AnswersMemory = { ...emptyMemory, answers: { answersVersion: 1 } }

/**
 * Whether a memory was kept before the sessions beside it, as it always is (E12). Warning signs are reported also in a
 * journal that the browser has cleared: a memory that has nothing else is none.
 */
export function isRemembered(memory: AnswersMemory | undefined): boolean {
  if (memory === undefined) return false
  return memory.reported === undefined || memory.lastSeenMs > 0 || Object.keys(memory.answers).length > 0
}

/** A memory out of anything that was saved; undefined where it cannot be read. */
export function readMemory(raw: unknown): AnswersMemory | undefined {
  const read = v.safeParse(memorySchema, raw)
  return read.success ? read.output : undefined
}

/**
 * A window's own memory beside what another may have kept meanwhile: the answers that were given last, and every round
 * that was reported in either. Of a round that both know, what the window has changed since `before` counts, or else what
 * is kept.
 */
export function memoryBeside(
  own: AnswersMemory,
  kept: AnswersMemory,
  before: AnswersMemory | undefined,
): AnswersMemory {
  const known = own.reported ?? []
  const changed = known.filter((one) => before?.reported?.includes(one) !== true)
  const reported = mergedReported(mergedReported(changed, kept.reported ?? []), known)
  const latest = kept.lastSeenMs > own.lastSeenMs ? kept : own
  return { ...latest, ...(reported.length === 0 ? {} : { reported }) }
}

/** Everything the device remembers, read and migrated. */
export type JournalContents = {
  /** Oldest first. */
  readonly records: readonly SessionRecord[]
  readonly aside: readonly AsideRecord[]
  /** Undefined where none was kept: a first visit, a journal that was deleted or evicted, or one that was damaged. */
  readonly memory: AnswersMemory | undefined
  readonly settings: Settings
  /** False where nothing can be written; the app says so. */
  readonly isRemembering: boolean
  readonly reason?: StorageReason | undefined
  /** True where a session runs in another window of the app just now: then no record of it is unclosed (E11). */
  readonly isRunningElsewhere?: boolean | undefined
}

/**
 * Whether the journal knows what happened lately (E12). It does not when it is not kept, when something in it was
 * unreadable, when it has never been written (deleted and evicted look the same as new) or only from a file, or when the
 * clock stands before something that was already recorded.
 */
export function isTrusted(contents: JournalContents, nowMs: number): boolean {
  const { records, aside, memory, isRemembering } = contents
  if (!isRemembering || aside.length > 0 || memory === undefined || memory.lastSeenMs === 0) return false
  const latestMs = records.reduce(
    (latest, record) => Math.max(latest, record.startedAtMs, record.endedAtMs ?? 0),
    memory.lastSeenMs,
  )
  return latestMs <= nowMs + clockDriftMs
}

/** The record of a session that was never closed (E11), the latest if there are several; undefined if there is none. */
export function unclosedRecord(contents: Pick<JournalContents, 'records'>): SessionRecord | undefined {
  return contents.records.findLast((record) => record.ending === 'open')
}

/**
 * The latest stop whose questions the user has not left yet (E5), within the time of its lock (E6): it is shown again
 * after a crash or a reload. A stop ahead of the clock is still within it (E12). Undefined if there is none.
 */
export function unleftStop(contents: Pick<JournalContents, 'records'>, nowMs: number): SessionRecord | undefined {
  return contents.records.findLast(
    ({ ending, wasTold, leftStopAtMs, endedAtMs, startedAtMs }) =>
      ending === 'stopped' &&
      wasTold !== true &&
      leftStopAtMs === undefined &&
      nowMs < (endedAtMs ?? startedAtMs) + stopLockMs,
  )
}
