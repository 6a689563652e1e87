import { stopLockMs } from '#safety/config.ts'
import { endOf, isFollowedByOwn, type SessionFact } from '#safety/history.ts'
import { factOf } from './facts.ts'
import type { SessionRecord } from './record.ts'

/** Why a session still locks: a stop (E6), an end that nobody has told (E11), or a day after that was worse (S9). */
export type CarriedLock = {
  readonly kind: 'stop' | 'unclosed' | 'worse'
  /** When its hours end, epoch ms; undefined where it does not wait for hours. */
  readonly untilMs: number | undefined
}

/** A lock as others are told of it; `unknown`: the journal that would say cannot be read (E12). */
export type ToldLock = CarriedLock | { readonly kind: 'unknown'; readonly untilMs: undefined }

/** The lock that a session still brings, by itself; undefined where it brings none. */
function lockOf(fact: SessionFact, all: readonly SessionFact[], nowMs: number): CarriedLock | undefined {
  if (fact.ending === 'interrupted') return { kind: 'unclosed', untilMs: undefined }
  const isSettled = isFollowedByOwn(fact, all)
  if (fact.ending === 'stopped') {
    const untilMs = (endOf(fact) ?? nowMs) + stopLockMs
    if (nowMs < untilMs) return { kind: 'stop', untilMs }
    if (!isSettled) return { kind: 'stop', untilMs: undefined }
  }
  return fact.followUp?.isOverADay === true && !isSettled ? { kind: 'worse', untilMs: undefined } : undefined
}

/** Every session that still locks, with its lock: what no deleting and no replacing may lift (E12). */
export function lockingRecords(
  records: readonly SessionRecord[],
  nowMs: number,
): readonly { readonly record: SessionRecord; readonly lock: CarriedLock }[] {
  const facts = records.map(factOf)
  return records.flatMap((record) => {
    const lock = lockOf(factOf(record), facts, nowMs)
    return lock === undefined ? [] : [{ record, lock }]
  })
}

/** The locks as a person is told of them: each kind once, with the latest hours. */
export function locksOf(records: readonly SessionRecord[], nowMs: number): readonly CarriedLock[] {
  const byKind = new Map<CarriedLock['kind'], CarriedLock>()
  for (const { lock } of lockingRecords(records, nowMs)) {
    const known = byKind.get(lock.kind)
    if (known === undefined || (known.untilMs ?? 0) < (lock.untilMs ?? 0)) byKind.set(lock.kind, lock)
  }
  return [...byKind.values()]
}

/** Of a session no more than its lock needs: when it was, how it ended, and what was felt. */
export function bareRecord(record: SessionRecord): SessionRecord {
  const { schemaVersion, id, startedAtMs, endedAtMs, offsetMinutes, ending, wasTold, importedAtMs } = record
  const { symptom, leftStopAtMs, interruption, followUp, plan } = record
  return {
    schemaVersion,
    id,
    startedAtMs,
    endedAtMs,
    offsetMinutes,
    plan: { routineId: '', stage: plan.stage, totalMs: 0, regions: [], leftOut: [] },
    answers: {},
    outcome: { kind: 'unknown', rules: [] },
    work: [],
    ending,
    wasTold,
    importedAtMs,
    symptom,
    stopAnswers: {},
    leftStopAtMs,
    interruption,
    pauses: [],
    followUp,
  }
}
