import { parseAnswers } from '#safety/answers.ts'
import { professionalTimes } from '#safety/assumed.ts'
import { budget } from '#safety/budget.ts'
import { dayMs } from '#safety/config.ts'
import { countedSessions, endOf, type History, hasLastedPain } from '#safety/history.ts'
import { lock } from '#safety/lock.ts'
import type { Stage } from '#safety/profile.ts'
import type { SessionRecord } from './record.ts'

/** How much of what the rules allow is used, and when the next session may start. Times in epoch ms. */
export type BudgetUse = {
  readonly used: number
  /** So many fit in the window. */
  readonly allowed: number
  readonly windowDays: number
  /** `open`: now. `from`: at `atMs`. `closed`: time alone opens nothing, a lock or a doctor's answer has to (E6, S9). */
  readonly ahead:
    | { readonly kind: 'open' }
    | { readonly kind: 'from'; readonly atMs: number }
    | { readonly kind: 'closed' }
}

/** The budget as it stands by what is remembered, massages by others included (F1–F6). The next screening may be stricter. */
export function budgetUse(history: History, records: readonly SessionRecord[], nowMs: number): BudgetUse {
  const professionals = professionalsTold(records, nowMs)
  const { sessionsInWindow, windowDays, nextAtMs } = budget(history, stageTold(records), nowMs, professionals)
  const fromMs = nowMs - windowDays * dayMs
  const isInWindow = (endMs: number | undefined): boolean => endMs !== undefined && endMs > fromMs
  const sessions = countedSessions(history).filter((session) => isInWindow(endOf(session)))
  return {
    used: sessions.length + professionals.filter(isInWindow).length,
    allowed: sessionsInWindow,
    windowDays,
    ahead: aheadOf(history, nextAtMs, nowMs),
  }
}

function aheadOf(history: History, nextAtMs: number | undefined, nowMs: number): BudgetUse['ahead'] {
  const { conditions, untilMs } = lock(history, undefined, nowMs)
  if (conditions.some((condition) => condition !== 'two-days') || hasLastedPain(history)) return { kind: 'closed' }
  const waits = [nextAtMs, untilMs].filter((atMs) => atMs !== undefined)
  return waits.length === 0 ? { kind: 'open' } : { kind: 'from', atMs: Math.max(...waits) }
}

/** The stage of the latest session of this app; the strictest where there was none. */
export function stageTold(records: readonly SessionRecord[]): Stage {
  return records.findLast(({ wasTold }) => wasTold !== true)?.plan.stage ?? 'acute'
}

/** When others massaged the user, as last said (F4); epoch ms. */
export function professionalsTold(records: readonly SessionRecord[], nowMs: number): readonly number[] {
  const last = records.findLast(({ wasTold }) => wasTold !== true)
  const read = last === undefined ? undefined : parseAnswers(last.answers)
  if (last === undefined || read?.kind !== 'answers') return []
  // "Not sure" meant the moment at which it was said, not now.
  return professionalTimes(read.answers, Math.min(last.startedAtMs, nowMs))
}
