import * as v from 'valibot'
import { quickCheckOf } from './quick-check.ts'
import { type Migrated, recordSchema, recordVersion, type SessionRecord } from './record.ts'

const versioned = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(0)) })

/** The first saved form: times as ISO text, worked seconds by region, and none of what version 1 added. */
const version0 = v.object({
  id: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  endedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  routineId: v.string(),
  stage: v.string(),
  workedSeconds: v.record(v.string(), v.number()),
  ending: v.string(),
  symptom: v.optional(v.string()),
})

/** One step from each older version to the next; what a step cannot read it reports by throwing a `ValiError`. */
const steps: Readonly<Record<number, (raw: unknown) => unknown>> = {
  0: (raw) => {
    const old = v.parse(version0, raw)
    const work = Object.entries(old.workedSeconds).map(([region, seconds]) => ({
      region,
      workedMs: seconds * 1000,
      isSkipped: false,
    }))
    return {
      schemaVersion: 1,
      id: old.id,
      startedAtMs: Date.parse(old.startedAt),
      endedAtMs: old.endedAt === undefined ? undefined : Date.parse(old.endedAt),
      offsetMinutes: 0,
      plan: {
        routineId: old.routineId,
        stage: old.stage,
        // Planned time was not kept; worked time is the least it can have been.
        totalMs: work.reduce((sumMs, place) => sumMs + place.workedMs, 0),
        regions: work.map((place) => place.region),
        leftOut: [],
      },
      answers: {},
      outcome: { kind: 'unknown', rules: [] },
      work,
      ending: old.ending,
      symptom: old.symptom,
      stopAnswers: {},
      pauses: [],
    }
  },
}

const quickCheck = quickCheckOf(recordSchema)

/** Whether a saved session is a record of today's form as it stands. */
function isToday(raw: unknown): raw is SessionRecord {
  return quickCheck?.(raw) === true
}

/**
 * Reads one saved session of any version: a record of today's form, or the reason why it cannot be one. A damaged or
 * newer one comes back whole, to be set aside and named, never deleted.
 */
export function migrate(raw: unknown): Migrated {
  if (isToday(raw)) return { kind: 'record', record: raw }
  const head = v.safeParse(versioned, raw)
  if (!head.success) return { kind: 'damaged', reason: 'schemaVersion: missing or not a number', raw }
  const { schemaVersion } = head.output
  if (schemaVersion > recordVersion) return { kind: 'newer', version: schemaVersion, raw }

  let current: unknown = raw
  for (let version = schemaVersion; version < recordVersion; version += 1) {
    const step = steps[version]
    if (step === undefined) return { kind: 'damaged', reason: `schemaVersion: ${version} was never used`, raw }
    try {
      current = step(current)
    } catch (error) {
      if (!v.isValiError(error)) throw error
      return { kind: 'damaged', reason: firstReason(error.issues), raw }
    }
  }

  const read = v.safeParse(recordSchema, current)
  if (!read.success) return { kind: 'damaged', reason: firstReason(read.issues), raw }
  return { kind: 'record', record: read.output }
}

function firstReason(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`
}
