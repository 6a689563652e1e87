import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { strokePath } from '#anatomy/strokes.ts'
import { DRILL_PATIENCE_MS, EARLIEST_DRILL_MS, LATEST_DRILL_MS } from '#practice/drill.ts'
import {
  type PracticeActor,
  type PracticeEvent,
  type PracticeState,
  type PracticeTask,
  practiceMachine,
  practiceStateOf,
  TRACING_MS,
} from '#session/practice.machine.ts'
import { pick, randomFrom } from '../sweep/random.ts'

const task: PracticeTask = {
  way: 'trace',
  region: 'left-forearm',
  technique: 'effleurage',
  level: 'easy',
  hasDrill: false,
}

function start(over: Partial<PracticeTask> = {}, random = randomFrom(3)): PracticeActor {
  return createActor(practiceMachine, { input: { task: { ...task, ...over }, random } }).start()
}

const state = (actor: PracticeActor) => practiceStateOf(actor.getSnapshot())

function tick(actor: PracticeActor, ms: number, isTouching = true): void {
  for (let gone = 0; gone < ms; gone += 100) actor.send({ type: 'clock.tick', deltaMs: 100, isTouching })
}

/** A finger that follows the stroke of the task for as long as is judged. */
function goodTrace() {
  const spots = strokePath('left-forearm', 'effleurage')?.spots ?? []
  return Array.from({ length: 1_200 }, (_, index) => {
    const atMs = (index * 1_000) / 60
    return { atMs, point: spots[Math.floor(((atMs / 3_000) % 1) * spots.length)]?.point }
  })
}

describe('a practice round', () => {
  it('is judged once the stroke was traced long enough; time off the body does not count', () => {
    const actor = start()
    actor.send({ type: 'practice.begin' })
    tick(actor, 60_000, false)
    expect(state(actor)).toBe('stroking')
    tick(actor, TRACING_MS)
    expect(state(actor)).toBe('over')
    actor.send({ type: 'trace.end', fingers: [goodTrace()] })
    expect(state(actor)).toBe('judged')
    const { score } = actor.getSnapshot().context
    expect(score?.kind === 'scored' && score.marks.path).toBeGreaterThan(90)
    actor.send({ type: 'practice.begin' })
    expect(state(actor)).toBe('stroking')
    expect(actor.getSnapshot().context.score).toBeUndefined()
  })

  it('says something in between where a drill is wanted, and times the stop', () => {
    const actor = start({ hasDrill: true })
    actor.send({ type: 'practice.begin' })
    tick(actor, EARLIEST_DRILL_MS - 200)
    expect(state(actor)).toBe('stroking')
    for (let gone = 0; gone < LATEST_DRILL_MS && state(actor) === 'stroking'; gone += 100) tick(actor, 100)
    expect(state(actor)).toBe('cued')
    actor.send({ type: 'practice.stop', sinceCueMs: 730 })
    expect(state(actor)).toBe('drilled')
    const { drill, result } = actor.getSnapshot().context
    expect(result).toEqual({
      cue: drill?.cue,
      verdict: drill?.isSymptom === true ? 'right' : 'safe',
      ms: drill?.isSymptom === true ? 730 : undefined,
    })
  })

  it('is missed by one who goes on, and never the same cue twice', () => {
    const actor = start({ hasDrill: true })
    let last: string | undefined
    for (let round = 0; round < 30; round += 1) {
      actor.send({ type: 'practice.begin' })
      tick(actor, LATEST_DRILL_MS)
      tick(actor, DRILL_PATIENCE_MS + 200)
      expect(state(actor)).toBe('drilled')
      const { result } = actor.getSnapshot().context
      expect(result?.verdict).toBe('missed')
      expect(result?.cue).not.toBe(last)
      last = result?.cue
    }
  })

  it('pauses, and goes on only by the person, without losing what was done', () => {
    const actor = start()
    actor.send({ type: 'practice.begin' })
    tick(actor, 5_000)
    actor.send({ type: 'practice.pause' })
    tick(actor, 60_000)
    expect(state(actor)).toBe('held')
    expect(actor.getSnapshot().context.touchedMs).toBe(5_000)
  })

  it('ends at once by stop wherever hands would move, and obeys no broken clock', () => {
    const events: readonly PracticeEvent[] = [
      ...Array.from({ length: 40 }, (): PracticeEvent => ({ type: 'clock.tick', deltaMs: 1_500, isTouching: true })),
      { type: 'clock.tick', deltaMs: Number.NaN, isTouching: true },
      { type: 'clock.tick', deltaMs: -5_000, isTouching: true },
      { type: 'practice.begin' },
      { type: 'practice.pause' },
      { type: 'practice.choose', task: { ...task, hasDrill: true } },
      { type: 'practice.choose', task },
      { type: 'trace.end', fingers: [] },
      { type: 'trace.end', fingers: [goodTrace()] },
    ]
    const calm: readonly PracticeState[] = ['ready', 'drilled', 'judged']
    const random = randomFrom(11)
    const seen = new Set<PracticeState>()
    const actor = start({}, random)
    for (let index = 0; index < 20_000; index += 1) {
      actor.send(pick(random, events))
      seen.add(state(actor))
      const { elapsedMs, touchedMs, cuedMs } = actor.getSnapshot().context
      for (const ms of [elapsedMs, touchedMs, cuedMs]) expect(ms).toBeGreaterThanOrEqual(0)
      if (index % 101 === 0) {
        actor.send({ type: 'practice.stop' })
        expect(calm).toContain(state(actor))
      }
    }
    expect(seen).toEqual(new Set<PracticeState>(['ready', 'stroking', 'held', 'cued', 'over', 'drilled', 'judged']))
  })
})
