import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keyOfEntry,
  mergedEntry,
  nothingKept,
  type PracticeEntry,
  savedEntry,
  withEntry,
} from '#journal/practice-kept.ts'
import { readEntry } from '#journal/read-practice.ts'
import { strokeNameOf, timesOf, withRound } from '#practice/bests.ts'
import { afterAnswer } from '#practice/memory.ts'

const nowMs = Date.UTC(2026, 2, 2, 9)
const memory = afterAnswer({ id: 'doorbell', isRedFlag: false }, undefined, 'known', nowMs)
const later = afterAnswer({ id: 'doorbell', isRedFlag: false }, memory, 'helped', nowMs + 86_400_000)

const entries: readonly PracticeEntry[] = [
  { kind: 'fact', id: 'doorbell', memory },
  { kind: 'lesson', id: 'stages', finishedAtMs: nowMs },
  { kind: 'stops', stops: { bestMs: 700, recentMs: [900, 700], drills: 2 } },
  {
    kind: 'stroke',
    id: strokeNameOf('left-forearm', 'effleurage', 'easy'),
    stroke: withRound(undefined, 81.5, nowMs),
  },
]

describe('what practice leaves behind', () => {
  it.each(entries)('is read as it was saved: $kind', (entry) => {
    const saved: unknown = JSON.parse(JSON.stringify(savedEntry(entry)))
    expect(readEntry(saved)).toEqual({ kind: 'entry', entry })
  })

  it('takes in whatever the scheduler makes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('known', 'helped', 'not-known'), fc.integer({ min: 0, max: 200 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.boolean(),
        (answers, isRedFlag) => {
          let atMs = nowMs
          let made = undefined as undefined | typeof memory
          for (const [recall, days] of answers) {
            atMs += days * 86_400_000
            made = afterAnswer({ id: 'x', isRedFlag }, made, recall, atMs)
          }
          if (made === undefined) return
          expect(readEntry(savedEntry({ kind: 'fact', id: 'x', memory: made })).kind).toBe('entry')
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /schemaVersion/],
    ['no version', { kind: 'lesson', id: 'stages', finishedAtMs: 1 }, /schemaVersion/],
    ['a version that never was', { schemaVersion: 0, kind: 'lesson' }, /never used/],
    ['another kind', { schemaVersion: 1, kind: 'dance', id: 'x' }, /kind/],
    ['no name', { schemaVersion: 1, kind: 'lesson', id: '', finishedAtMs: 1 }, /id/],
    ['a time that is none', { schemaVersion: 1, kind: 'lesson', id: 'stages', finishedAtMs: 'noon' }, /finishedAtMs/],
    [
      'a memory without strength',
      { schemaVersion: 1, kind: 'fact', id: 'doorbell', memory: { ...memory, stabilityDays: 0 } },
      /stabilityDays/,
    ],
    [
      'a memory that is not a number',
      { schemaVersion: 1, kind: 'fact', id: 'doorbell', memory: { ...memory, dueMs: Number.NaN } },
      /dueMs/,
    ],
    [
      'a mark above all',
      { schemaVersion: 1, kind: 'stroke', id: 'x', stroke: { best: 101, rounds: 1, lastMs: 1 } },
      /best/,
    ],
  ])('names what is wrong with %s', (_, raw, reason) => {
    const read = readEntry(raw)
    expect(read.kind).toBe('damaged')
    expect(read.kind === 'damaged' ? read.reason : '').toMatch(reason)
  })

  it('leaves alone what a later version wrote', () => {
    expect(readEntry({ schemaVersion: 2, kind: 'fact', better: true })).toEqual({ kind: 'newer', version: 2 })
  })

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(['entry', 'damaged', 'newer']).toContain(readEntry(raw).kind)
      }),
      { numRuns: 300 },
    )
  })

  it('is one thing a key', () => {
    expect(new Set(entries.map(keyOfEntry)).size).toBe(entries.length)
    const kept = [...entries, ...entries].reduce(withEntry, nothingKept)
    expect(Object.keys(kept.memories)).toEqual(['doorbell'])
    expect(kept.lessons).toEqual({ stages: nowMs })
    expect(timesOf(kept.stops)).toEqual({ bestMs: 700, typicalMs: 800, drills: 2 })
    expect(kept.strokes['left-forearm effleurage easy']?.best).toBe(81.5)
  })

  it('keeps the later answer and every best, in whichever order two windows have written', () => {
    const pairs: readonly (readonly [PracticeEntry, PracticeEntry, PracticeEntry])[] = [
      [
        { kind: 'fact', id: 'doorbell', memory },
        { kind: 'fact', id: 'doorbell', memory: later },
        { kind: 'fact', id: 'doorbell', memory: later },
      ],
      [
        { kind: 'lesson', id: 'stages', finishedAtMs: 5 },
        { kind: 'lesson', id: 'stages', finishedAtMs: 9 },
        { kind: 'lesson', id: 'stages', finishedAtMs: 9 },
      ],
      [
        { kind: 'stops', stops: { bestMs: 400, recentMs: [400], drills: 1 } },
        { kind: 'stops', stops: { bestMs: 600, recentMs: [600, 800], drills: 2 } },
        { kind: 'stops', stops: { bestMs: 400, recentMs: [600, 800], drills: 2 } },
      ],
      [
        { kind: 'stroke', id: 's', stroke: { best: 90, rounds: 1, lastMs: 1 } },
        { kind: 'stroke', id: 's', stroke: { best: 70, rounds: 4, lastMs: 9 } },
        { kind: 'stroke', id: 's', stroke: { best: 90, rounds: 4, lastMs: 9 } },
      ],
    ]
    for (const [one, other, both] of pairs) {
      expect(mergedEntry(one, other)).toEqual(both)
      expect(mergedEntry(other, one)).toEqual(both)
      expect(withEntry(withEntry(nothingKept, one), other)).toEqual(withEntry(nothingKept, both))
      expect(withEntry(withEntry(nothingKept, other), one)).toEqual(withEntry(nothingKept, both))
    }
  })
})
