import type { RegionId } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'
import type { SessionRecord } from '#journal/record.ts'
import { type Easing, hasPlace, type Spread } from '#safety/after-stop.ts'
import type { StopSymptom } from '#safety/history.ts'
import type { FlowSnapshot } from './flow.machine.ts'
import { readRemembered, readStopTold } from './flow.rules.ts'

/** What a doctor should hear of a stop (E7): what, where before and after, and which way it went. */
export type StopReport = {
  /** Epoch ms. */
  readonly atMs: number
  /** Undefined where nobody named it. */
  readonly symptom: StopSymptom | undefined
  /** Numb or tingling places and limbs with symptoms, as answered before the session; undefined where that is not known. */
  readonly before: readonly (RegionId | LimbId)[] | undefined
  /** Undefined where it was not asked or not answered, or nobody could say. */
  readonly after: readonly RegionId[] | undefined
  readonly spread: Spread | undefined
  /** How it was ten minutes later. */
  readonly easing: Easing | undefined
}

/** The latest stop that no session has followed yet; undefined where there is none, or nobody knows more than that. */
export function stopReportOf({ context: { contents, nowMs } }: FlowSnapshot): StopReport | undefined {
  const last = contents?.records.findLast(
    ({ ending, wasTold, work }) => ending === 'stopped' || wasTold || work.length > 0,
  )
  return last === undefined || last.ending !== 'stopped' || last.wasTold === true ? undefined : reportOf(last, nowMs)
}

function reportOf(record: SessionRecord, nowMs: number): StopReport {
  const { places, spread, easing } = readStopTold(record.stopAnswers, nowMs)
  const isPlaced = hasPlace(record.symptom)
  return {
    atMs: record.endedAtMs ?? record.startedAtMs,
    symptom: record.symptom,
    before: beforeOf(record),
    after: isPlaced && typeof places === 'object' ? places : undefined,
    spread: isPlaced ? spread : undefined,
    easing,
  }
}

function beforeOf({ answers: saved }: SessionRecord): readonly (RegionId | LimbId)[] | undefined {
  const answers = readRemembered(saved)
  if (answers === undefined) return undefined
  const { 'tingling-now': tingling, 'numb-places': numb, 'symptom-limbs': limbs } = answers
  const isUnknown = tingling === undefined || limbs === undefined || limbs === 'not-sure' || numb === 'not-sure'
  if (isUnknown) return undefined
  const places = tingling === 'none' || numb === undefined ? [] : numb
  return [...places, ...(limbs === 'none' ? [] : limbs)]
}
