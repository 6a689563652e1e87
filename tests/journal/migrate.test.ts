import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrate } from '#journal/migrate.ts'
import { finishedRecord, openRecord, version0Record } from './fixtures.ts'

describe('reading a saved session', () => {
  it.each([
    ['finished', finishedRecord],
    ['still open', openRecord],
  ])('takes a %s one of today as it is', (_, record) => {
    expect(migrate(structuredClone(record))).toEqual({ kind: 'record', record })
  })

  it('brings version 0 to today', () => {
    expect(migrate(version0Record)).toEqual({
      kind: 'record',
      record: {
        schemaVersion: 1,
        id: 'old-1',
        startedAtMs: Date.parse('2026-01-05T08:00:00.000Z'),
        endedAtMs: Date.parse('2026-01-05T08:10:00.000Z'),
        offsetMinutes: 0,
        plan: {
          routineId: 'hands-and-feet',
          stage: 'acute',
          totalMs: 75_000,
          regions: ['left-palm', 'right-palm'],
          leftOut: [],
        },
        answers: {},
        outcome: { kind: 'unknown', rules: [] },
        work: [
          { region: 'left-palm', workedMs: 45_000, isSkipped: false },
          { region: 'right-palm', workedMs: 30_000, isSkipped: false },
        ],
        ending: 'stopped',
        symptom: 'tingling',
        stopAnswers: {},
        pauses: [],
      },
    })
  })

  it.each([
    ['no version', { ...finishedRecord, schemaVersion: undefined }, 'schemaVersion'],
    [
      'a region that does not exist',
      { ...finishedRecord, plan: { ...finishedRecord.plan, regions: ['tail'] } },
      'plan.regions.0',
    ],
    ['an end before its start', { ...finishedRecord, endedAtMs: 1 }, 'ends before it starts'],
    ['an end while open', { ...finishedRecord, ending: 'open' }, 'open and ended at once'],
    ['no end though closed', { ...openRecord, ending: 'stopped' }, 'open and ended at once'],
    ['a symptom nobody can report', { ...finishedRecord, symptom: 'itch' }, 'symptom'],
    ['a broken old date', { ...version0Record, startedAt: 'yesterday' }, 'startedAt'],
    ['an old region that does not exist', { ...version0Record, workedSeconds: { tail: 3 } }, 'plan.regions.0'],
    ['nothing', null, 'schemaVersion'],
    ['text', 'session', 'schemaVersion'],
  ])('sets one with %s aside, whole, and names the place', (_, raw, place) => {
    const migrated = migrate(raw)
    expect(migrated).toMatchObject({ kind: 'damaged', raw })
    expect(migrated.kind === 'damaged' && migrated.reason).toContain(place)
  })

  it('leaves one of a later version alone', () => {
    const raw = { schemaVersion: 2, id: 'x', unheardOf: true }
    expect(migrate(raw)).toEqual({ kind: 'newer', version: 2, raw })
  })

  it('never throws and never loses what it was given', () => {
    const almost = fc.record(
      Object.fromEntries(
        Object.entries(finishedRecord).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]),
      ),
      { requiredKeys: [] },
    )
    const kinds = new Set<string>()
    fc.assert(
      fc.property(fc.oneof(almost, fc.jsonValue()), (raw) => {
        const migrated = migrate(raw)
        kinds.add(migrated.kind)
        if (migrated.kind !== 'record') expect(migrated.raw).toBe(raw)
      }),
      { numRuns: 500 },
    )
    expect(kinds).toContain('damaged')
  })
})
