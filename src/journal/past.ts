import { type BudgetUse, budgetUse } from './budget-use.ts'
import { type RestAhead, type SessionDays, sessionDays } from './calendar.ts'
import type { JournalContents } from './contents.ts'
import { historyOf } from './facts.ts'
import { type Helped, helpedBy } from './helped.ts'
import { type LocalMoment, localDay } from './local-day.ts'
import { type PainPoint, painPoints } from './pain.ts'
import { type SymptomMoment, symptomMoments } from './symptoms.ts'

/** All that the history screen shows, worked out once when it opens. */
export type Past = {
  readonly days: SessionDays
  readonly rest: RestAhead
  readonly use: BudgetUse
  readonly points: readonly PainPoint[]
  readonly moments: readonly SymptomMoment[]
  readonly helped: readonly Helped[]
}

/** What is remembered, as it looks at a moment. */
export function pastOf(contents: JournalContents, now: LocalMoment): Past {
  const { records } = contents
  const use = budgetUse(historyOf(contents, now.atMs), records, now.atMs)
  const { ahead } = use
  const today = localDay(now)
  const openFrom =
    ahead.kind === 'closed' ? undefined : ahead.kind === 'open' ? today : localDay({ ...now, atMs: ahead.atMs })
  return {
    days: sessionDays(records),
    rest: { today, openFrom },
    use,
    points: painPoints(records),
    moments: symptomMoments(records),
    helped: helpedBy(records),
  }
}
