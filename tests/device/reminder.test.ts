import { describe, expect, it } from 'vitest'
import { createReminder } from '#device/reminder.ts'

/** A device whose clock and timers the test drives. */
function device() {
  const timers = new Map<number, { readonly atMs: number; readonly call: () => void }>()
  const seen: (() => void)[] = []
  let nowMs = 1_000_000
  let ids = 0
  const fireDue = () => {
    for (const [id, { atMs, call }] of [...timers]) {
      if (atMs > nowMs) continue
      timers.delete(id)
      call()
    }
  }
  return {
    time: {
      wallMs: () => nowMs,
      once: (delayMs: number, call: () => void) => {
        ids += 1
        const id = ids
        timers.set(id, { atMs: nowMs + delayMs, call })
        return () => timers.delete(id)
      },
      onSeen: (call: () => void) => seen.push(call),
    },
    nowMs: () => nowMs,
    timers: () => timers.size,
    wait: (ms: number) => {
      nowMs += ms
      fireDue()
    },
    /** Time goes by while timers sleep; then the page is seen again. */
    sleep: (ms: number) => {
      nowMs += ms
      for (const call of seen) call()
    },
    setClock: (ms: number) => {
      nowMs = ms
    },
  }
}

describe('a reminder', () => {
  it('calls once the moment has come, once, and then holds no timer', () => {
    const { time, wait, nowMs, timers } = device()
    let due = 0
    const reminder = createReminder(() => (due += 1), time)
    expect(timers()).toBe(0)
    reminder.set(nowMs() + 600_000)
    expect(timers()).toBe(1)
    wait(599_999)
    expect(due).toBe(0)
    wait(1)
    expect([due, timers()]).toEqual([1, 0])
    wait(600_000)
    expect(due).toBe(1)
  })

  it('keeps one timer for one moment, and none when nothing is waited for', () => {
    const { time, wait, nowMs, timers } = device()
    let due = 0
    const reminder = createReminder(() => (due += 1), time)
    const atMs = nowMs() + 600_000
    for (let times = 0; times < 5; times += 1) reminder.set(atMs)
    expect(timers()).toBe(1)
    reminder.set(undefined)
    expect(timers()).toBe(0)
    wait(700_000)
    expect(due).toBe(0)
  })

  it('calls when the page is seen again after the device slept through the moment', () => {
    const { time, sleep, nowMs, timers } = device()
    let due = 0
    createReminder(() => (due += 1), time).set(nowMs() + 600_000)
    sleep(300_000)
    expect([due, timers()]).toEqual([0, 1])
    sleep(300_000)
    expect([due, timers()]).toEqual([1, 0])
  })

  it('does not call early where a timer was, and goes on waiting', () => {
    const { time, wait, nowMs, setClock, timers } = device()
    let due = 0
    const beginMs = nowMs()
    createReminder(() => (due += 1), time).set(beginMs + 600_000)
    wait(599_000)
    setClock(beginMs + 300_000)
    wait(0)
    expect(due).toBe(0)
    wait(300_000)
    expect([due, timers()]).toEqual([1, 0])
  })
})
