import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { quickCheckOf } from '#journal/quick-check.ts'
import { recordSchema, type SessionRecord } from '#journal/record.ts'
import { finishedRecord, openRecord, version0Record } from './fixtures.ts'
import { monthsOfSessions } from './months-of-sessions.ts'

const check = quickCheckOf(recordSchema)

/** A record with every field that there is. */
const fullest: SessionRecord = {
  ...finishedRecord,
  comforts: ['lighter', 'slower'],
  feedback: { lighter: 1, slower: 0, hasLongerRests: true, skipped: ['palm'] },
  wasTold: false,
  importedAtMs: 5,
  ending: 'stopped',
  symptom: 'tingling',
  stoppedIn: 'massaging',
  stopAnswers: { cauda: ['none'], deeper: { still: [1, 'b', null] } },
  moment: { stepIndex: 3, atMs: 7 },
  leftStopAtMs: 8,
  interruption: 'not-sure',
  painAfter: { value: 3, atMs: 9 },
  followUp: { answer: 'worse', isOverADay: true, atMs: 10, isOpen: true, openSinceMs: 10, notYetAtMs: 11 },
}

/** Whatever can lie in a database. */
const anything = fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })

/** A record in which any one field, also of an inner part, is something else or too much. */
const almost = fc
  .tuple(
    fc.constantFrom<SessionRecord>(fullest, finishedRecord, openRecord),
    fc.constantFrom(
      ...Object.keys(fullest),
      'unheardOf',
      'plan.regions',
      'plan.more',
      'work.0.workedMs',
      'outcome.kind',
    ),
    fc.oneof(anything, fc.nat(11), fc.constantFrom('pain', 'ended', true, [], {}, undefined)),
  )
  .map(([record, path, value]) => {
    const raw = structuredClone(record) as Record<string, unknown>
    const names = path.split('.')
    const last = names.pop() ?? ''
    const inner = names.reduce<Record<string, unknown> | undefined>(
      (at, name) => at?.[name] as Record<string, unknown> | undefined,
      raw,
    )
    if (inner !== undefined) inner[last] = value
    return raw
  })

describe('the quick check of a record', () => {
  it('knows every part of what a record is', () => {
    expect(check).toBeDefined()
  })

  it.each<readonly [string, SessionRecord]>([
    ['one with every field', fullest],
    ['a finished one', finishedRecord],
    ['one that is still open', openRecord],
    ...monthsOfSessions('2026-03-02', 60).map((record) => [`the one of ${record.id}`, record] as const),
  ])('takes %s, as the schema does', (_, record) => {
    expect(check?.(record)).toBe(true)
    expect(v.parse(recordSchema, record)).toEqual(record)
  })

  it('never takes what the schema would refuse or change', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.oneof(almost, anything), (raw) => {
        if (check?.(raw) !== true) return
        taken += 1
        expect(v.parse(recordSchema, raw)).toEqual(raw)
      }),
      { numRuns: 3_000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it.each([
    ['an older form', version0Record],
    ['a field that nobody knows, which is stripped', { ...finishedRecord, more: 1 }],
    ['an unknown field inside', { ...finishedRecord, plan: { ...finishedRecord.plan, more: 1 } }],
    ['answers that are a list', { ...finishedRecord, answers: ['yes'] }],
    ['answers that are a date', { ...finishedRecord, answers: new Date(0) }],
    ['answers that are a map', { ...finishedRecord, answers: new Map() }],
    ['answers with a name that is left out', { ...finishedRecord, answers: JSON.parse('{"__proto__":1}') as unknown }],
    ['an end before its start', { ...finishedRecord, endedAtMs: 1 }],
    ['no id', { ...finishedRecord, id: '' }],
    ['a time that is no number', { ...finishedRecord, startedAtMs: Number.NaN }],
    ['a time with a fraction', { ...finishedRecord, startedAtMs: 1.5 }],
    ['pain above ten', { ...finishedRecord, painAfter: { value: 11, atMs: 0 } }],
    ['an endless length', { ...finishedRecord, work: [{ ...fullest.work[0], workedMs: Number.POSITIVE_INFINITY }] }],
  ])('leaves %s to the schema', (_, raw) => {
    expect(check?.(raw)).toBe(false)
  })
})

describe('a schema with a part that is not known', () => {
  it.each([
    ['a date', v.date()],
    ['a transformation', v.pipe(v.string(), v.toUpperCase())],
    ['a default, which would be filled in', v.object({ a: v.optional(v.string(), 'b') })],
    ['one deep inside', v.array(v.object({ a: v.optional(v.record(v.string(), v.date())) }))],
    ['named values whose names are checked', v.record(v.pipe(v.string(), v.minLength(1)), v.string())],
    ['a limit that is no number', v.pipe(v.number(), v.minValue('a' as unknown as number))],
  ])('has no quick check: %s', (_, schema) => {
    expect(quickCheckOf(schema)).toBeUndefined()
  })
})
