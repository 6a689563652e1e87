import { type BudgetUse, budgetUse } from './budget-use.ts'
import { isSession, type RestAhead, type SessionDays, sessionDays } from './calendar.ts'
import type { JournalContents } from './contents.ts'
import { historyOf } from './facts.ts'
import { type Helped, helpedBy } from './helped.ts'
import { type LocalMoment, localDay } from './local-day.ts'
import { type PainNumbers, painNumbers } from './pain.ts'
import type { SessionRecord } from './record.ts'
import { type MomentList, momentsOf } from './symptoms.ts'

/**
 * All that the history screen shows of a list of records. What is written out (a day, a moment on the body, a page of
 * pain) is worked out when it is looked at; of all sessions at once there are only numbers.
 */
export type Course = {
  /** Those that count, oldest first. */
  readonly sessions: readonly SessionRecord[]
  readonly days: SessionDays
  readonly moments: MomentList
  /** What is counted over all of them, counted when it is first asked for: it stands below what is seen first. */
  readonly numbers: () => readonly PainNumbers[]
  readonly helped: () => readonly Helped[]
}

/** That, with what the rules say at a moment. */
export type Past = Course & {
  readonly rest: RestAhead
  readonly use: BudgetUse
}

/** Lists that were looked at before: one that is opened again has not changed, as lists are replaced. */
const coursesBefore = new WeakMap<JournalContents['records'], Course>()

/** What a function makes, made at most once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function courseOf(records: readonly SessionRecord[]): Course {
  const known = coursesBefore.get(records)
  if (known !== undefined) return known
  const sessions = records.filter(isSession)
  const course: Course = {
    sessions,
    days: sessionDays(sessions),
    moments: momentsOf(sessions),
    numbers: once(() => sessions.map(painNumbers)),
    helped: once(() => helpedBy(sessions)),
  }
  coursesBefore.set(records, course)
  return course
}

/** What is remembered, as it looks at a moment. */
export function pastOf(contents: JournalContents, now: LocalMoment): Past {
  const { records } = contents
  const use = budgetUse(historyOf(contents, now.atMs), records, now.atMs)
  const { ahead } = use
  const today = localDay(now)
  const openFrom =
    ahead.kind === 'closed' ? undefined : ahead.kind === 'open' ? today : localDay({ ...now, atMs: ahead.atMs })
  return { ...courseOf(records), rest: { today, openFrom }, use }
}
