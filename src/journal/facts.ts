import { type Feedback, feedbackAfter, noFeedback } from '#massage/comfort.ts'
import type { Answers } from '#safety/answers.ts'
import { followUpOf } from '#safety/follow-up.ts'
import type { FollowUp, History, SessionEnding, SessionFact } from '#safety/history.ts'
import { isTrusted, type JournalContents } from './contents.ts'
import { recordVersion, type SessionRecord } from './record.ts'

type RecordedFollowUp = NonNullable<SessionRecord['followUp']>

/** What the rules need to know about all that is remembered; incomplete where the journal cannot be trusted (E12). */
export function historyOf(contents: JournalContents, nowMs: number): History {
  const { records } = contents
  const known = sessionsBefore.get(records)
  const sessions = known ?? records.map(factOf)
  if (known === undefined) sessionsBefore.set(records, sessions)
  return { isComplete: isTrusted(contents, nowMs), sessions }
}

/** Facts of lists that were asked about before: every screen asks, again and again. */
const sessionsBefore = new WeakMap<JournalContents['records'], readonly SessionFact[]>()

/** Facts of records that were asked about before: a record never changes, it is replaced. */
const factsBefore = new WeakMap<SessionRecord, SessionFact>()

/** One record as the plain facts that budgets and locks are worked out from. */
export function factOf(record: SessionRecord): SessionFact {
  const known = factsBefore.get(record)
  if (known !== undefined) return known
  const fact = readFact(record)
  factsBefore.set(record, fact)
  return fact
}

function readFact(record: SessionRecord): SessionFact {
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
    ...(record.importedAtMs === undefined ? {} : { isImported: true, knownSinceMs: record.importedAtMs }),
    ...(record.symptom === undefined ? {} : { symptom: record.symptom }),
    ...(record.followUp === undefined ? {} : { followUp: followUpFact(record.followUp) }),
  }
}

/**
 * What the last session that touched anyone asks of the next plan. A session that only the user knew of, and one whose
 * time nobody knows any more, ask for nothing.
 */
export function feedbackOf({ records }: JournalContents): Feedback {
  const last = records.findLast(({ wasTold, work }) => wasTold !== true && work.some(({ workedMs }) => workedMs > 0))
  return last === undefined ? noFeedback : feedbackAfter(last.feedback ?? noFeedback, last.comforts ?? [], last.work)
}

/** How the day after was, as the rules read it; when it was said matters only while something is open (A2). */
function followUpFact({ answer, isOverADay, isOpen, openSinceMs, notYetAtMs }: RecordedFollowUp): FollowUp {
  if (isOpen !== true) return { answer, isOverADay }
  return {
    answer,
    // What is open counts as over a day, whatever was saved beside it.
    isOverADay: true,
    isOpen,
    ...(openSinceMs === undefined ? {} : { openSinceMs }),
    ...(notYetAtMs === undefined ? {} : { notYetAtMs }),
  }
}

/**
 * The record as it was before a round of questions: what was said of its day after in that very round can still be put
 * right (A1); what an earlier round left open is open again (A2).
 */
export function beforeRound(record: SessionRecord, roundAtMs: number): SessionRecord {
  const { followUp } = record
  if (followUp === undefined || followUp.atMs < roundAtMs) return record
  const { openSinceMs, notYetAtMs } = followUp
  if (openSinceMs === undefined || openSinceMs >= roundAtMs) return { ...record, followUp: undefined }
  const open = { answer: 'worse', isOverADay: true, isOpen: true, openSinceMs, atMs: openSinceMs } as const
  return {
    ...record,
    followUp: notYetAtMs === undefined || notYetAtMs >= roundAtMs ? open : { ...open, notYetAtMs },
  }
}

/** The record with what was said of its day after (A1, A2); unchanged where there is nothing to ask any more. */
export function withFollowUpSaid(
  record: SessionRecord,
  answers: Answers,
  roundAtMs: number | undefined,
  nowMs: number,
): SessionRecord {
  const before = (roundAtMs === undefined ? record : beforeRound(record, roundAtMs)).followUp
  if (before !== undefined && before.isOpen !== true) return record
  const followUp = followUpOf(answers, before === undefined ? undefined : followUpFact(before), nowMs)
  if (followUp === undefined) return record
  const kept = before?.openSinceMs === undefined ? {} : { openSinceMs: before.openSinceMs }
  return { ...record, followUp: { ...kept, ...followUp, atMs: nowMs } }
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
