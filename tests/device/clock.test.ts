import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClock, JUMP_LIMIT_MS, TICK_EVERY_MS, type TimeSource } from '#device/clock.ts'

/** Time that goes on when it is told to; its timers ring by hand. */
class FakeTime implements TimeSource {
  monotonic = 1_000.25
  wall = 1_700_000_000_000
  calls = new Set<() => void>()
  periodMs = 0

  monotonicMs = () => this.monotonic
  wallMs = () => this.wall
  every = (periodMs: number, call: () => void) => {
    this.periodMs = periodMs
    this.calls.add(call)
    return () => this.calls.delete(call)
  }

  pass(ms: number, wallMs = ms): void {
    this.monotonic += ms
    this.wall += wallMs
    for (const call of this.calls) call()
  }
}

function clockIn(time: FakeTime) {
  const reports: { ticks: number[]; jumps: number[] } = { ticks: [], jumps: [] }
  const clock = createClock(
    { onTick: (deltaMs) => reports.ticks.push(deltaMs), onJump: (byMs) => reports.jumps.push(byMs) },
    time,
  )
  return { clock, ...reports }
}

describe('the clock', () => {
  test('ticks four times a second with the time that really passed', () => {
    const time = new FakeTime()
    const { clock, ticks } = clockIn(time)
    clock.set(true)
    expect(time.periodMs).toBe(TICK_EVERY_MS)
    time.pass(250)
    time.pass(263)
    time.pass(1_400)
    expect(ticks).toEqual([250, 263, 1_400])
  })

  test('says up to which moment it has reported: now, while it is off', () => {
    const time = new FakeTime()
    const { clock } = clockIn(time)
    time.pass(500)
    expect(clock.reportedToMs()).toBe(time.monotonic)
    clock.set(true)
    const fromMs = time.monotonic
    time.pass(250.75)
    expect(clock.reportedToMs()).toBe(fromMs + 250)
    time.monotonic += 90
    expect(clock.reportedToMs()).toBe(fromMs + 250)
    clock.set(false)
    expect(clock.reportedToMs()).toBe(time.monotonic)
  })

  test('loses no part of a millisecond', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1_900, noNaN: true }), { maxLength: 200 }), (gapsMs) => {
        const time = new FakeTime()
        const { clock, ticks, jumps } = clockIn(time)
        clock.set(true)
        for (const gapMs of gapsMs) time.pass(gapMs)
        const passedMs = time.monotonic - 1_000.25
        const tickedMs = ticks.reduce((sumMs, deltaMs) => sumMs + deltaMs, 0)
        expect(jumps).toEqual([])
        expect(ticks.every((deltaMs) => Number.isInteger(deltaMs) && deltaMs > 0)).toBe(true)
        expect(passedMs - tickedMs).toBeGreaterThan(-0.001)
        expect(passedMs - tickedMs).toBeLessThan(1.001)
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['once a second', [1_000], 900],
    ['once a second, late by what the device pleases', [1_000.4, 1_013.7, 1_250, 1_999.9], 600],
  ])('is exact where a battery saver lets timers ring only %s', (_, gapsMs, rings) => {
    const time = new FakeTime()
    const { clock, ticks, jumps } = clockIn(time)
    clock.set(true)
    for (let ring = 0; ring < rings; ring += 1) time.pass(gapsMs[ring % gapsMs.length] ?? 0)
    const passedMs = time.monotonic - 1_000.25
    expect(jumps).toEqual([])
    expect(ticks).toHaveLength(rings)
    expect(Math.abs(ticks.reduce((sumMs, deltaMs) => sumMs + deltaMs, 0) - passedMs)).toBeLessThan(1.001)
  })

  test('ticks nothing at all where timers ring only once a minute: each ring is a jump (E8)', () => {
    const time = new FakeTime()
    const { clock, ticks, jumps } = clockIn(time)
    clock.set(true)
    for (let ring = 0; ring < 5; ring += 1) time.pass(60_000)
    expect({ ticks, jumps }).toEqual({ ticks: [], jumps: Array.from({ length: 5 }, () => 60_000) })
  })

  test('reports a gap over 2 s as a jump and never as a tick (E8)', () => {
    const time = new FakeTime()
    const { clock, ticks, jumps } = clockIn(time)
    clock.set(true)
    time.pass(JUMP_LIMIT_MS)
    time.pass(JUMP_LIMIT_MS + 1)
    time.pass(250)
    expect({ ticks, jumps }).toEqual({ ticks: [JUMP_LIMIT_MS, 250], jumps: [JUMP_LIMIT_MS + 1] })
  })

  test('notices sleep where the monotonic clock sleeps too, and a wall clock set back', () => {
    const time = new FakeTime()
    const { clock, ticks, jumps } = clockIn(time)
    clock.set(true)
    time.pass(250, 600_250)
    time.pass(250, -3_600_000)
    time.pass(250)
    expect({ ticks, jumps }).toEqual({ ticks: [250], jumps: [600_250, 3_600_000] })
  })

  test('is off when the call returns, and counts nothing of the time it was off', () => {
    const time = new FakeTime()
    const { clock, ticks, jumps } = clockIn(time)
    clock.set(true)
    clock.set(true)
    expect(time.calls.size).toBe(1)
    time.pass(100)
    const late = [...time.calls][0]
    clock.set(false)
    expect(time.calls.size).toBe(0)
    time.pass(500)
    // A call that a timer had under way already is no tick either.
    late?.()
    clock.set(true)
    time.pass(200)
    expect({ ticks, jumps }).toEqual({ ticks: [100, 200], jumps: [] })
  })

  test('can be turned off by what it reports', () => {
    const time = new FakeTime()
    let ticks = 0
    const clock = createClock(
      {
        onTick: () => {
          ticks += 1
          clock.set(false)
        },
        onJump: () => {},
      },
      time,
    )
    clock.set(true)
    time.pass(250)
    time.pass(250)
    expect([ticks, time.calls.size]).toEqual([1, 0])
  })
})
