import type { History, SessionEnding, SessionFact } from '#safety/history.ts'
import { isTrusted, type JournalContents } from './contents.ts'
import { recordVersion, type SessionRecord } from './record.ts'

/** What the rules need to know about all that is remembered; incomplete where the journal cannot be trusted (E12). */
export function historyOf(contents: JournalContents, nowMs: number): History {
  return { isComplete: isTrusted(contents, nowMs), sessions: contents.records.map(factOf) }
}

/** One record as the plain facts that budgets and locks are worked out from. */
export function factOf(record: SessionRecord): SessionFact {
  const worked = record.work.filter((place) => place.workedMs > 0)
  // How far a session came that was never closed is not known: it counts as one that touched (F6).
  const isUnknown = record.ending === 'open' || record.ending === 'interrupted'
  return {
    startedAtMs: record.startedAtMs,
    endedAtMs: record.endedAtMs ?? record.startedAtMs + record.plan.totalMs,
    ending: endingOf(record),
    touched: isUnknown || record.wasTold === true || worked.length > 0,
    // The record has to name a stage; of a session that was only told of, nobody knows it.
    ...(record.wasTold === true ? { isTold: true } : { stage: record.plan.stage }),
    regions: isUnknown ? record.plan.regions : worked.map((place) => place.region),
    ...(record.symptom === undefined ? {} : { symptom: record.symptom }),
    ...(record.followUp === undefined
      ? {}
      : { followUp: { answer: record.followUp.answer, isOverADay: record.followUp.isOverADay } }),
  }
}

/** E11: a symptom, and not being sure, count as a stop that nobody named. */
function endingOf({ ending, interruption }: SessionRecord): SessionEnding {
  if (ending === 'open') return 'interrupted'
  if (ending !== 'interrupted') return ending
  return interruption === 'just-ended' ? 'ended' : 'stopped'
}

/**
 * A session that only the user knew of, as a record (E12): so that its waiting time does not begin anew each day. One
 * record per round of questions and ending; `undefined` closes an earlier one of the same round as never having been.
 */
export function toldRecord(
  roundAtMs: number,
  ending: 'ended' | 'stopped',
  fact: SessionFact | undefined,
  offsetMinutes: number,
): SessionRecord {
  const atMs = fact?.endedAtMs ?? roundAtMs
  return {
    schemaVersion: recordVersion,
    id: `${toldPrefix(roundAtMs)}${ending}`,
    startedAtMs: atMs,
    endedAtMs: atMs,
    offsetMinutes,
    plan: { routineId: '', stage: fact?.stage ?? 'acute', totalMs: 0, regions: [], leftOut: [] },
    answers: {},
    outcome: { kind: 'told', rules: [] },
    work: [],
    // What is taken back has not touched anyone and locks nothing.
    ending: fact === undefined ? 'ended' : ending,
    wasTold: fact !== undefined,
    stopAnswers: {},
    pauses: [],
  }
}

/** How the ids of all records told in one round begin. */
export function toldPrefix(roundAtMs: number): string {
  return `told-${roundAtMs}-`
}
