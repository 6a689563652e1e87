import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createVibration } from '#device/vibration.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const at = (elapsedMs: number) => ({ strokeMs: 3_000, elapsedMs, durationMs: 9_000 })

describe('vibration', () => {
  test('pulses once at each half stroke, the way back shorter, and not at the end of the place', () => {
    const felt: string[] = []
    let nowMs = 0
    const vibration = createVibration((ms) => felt.push(`${nowMs}: ${ms}`))
    vibration.setOn(true)
    for (nowMs = 100; nowMs <= 9_100; nowMs += 50) {
      if (nowMs % 250 === 100) vibration.set(at(nowMs))
      vi.advanceTimersByTime(50)
    }
    expect(felt.map((one) => one.split(': ')[1])).toEqual(['25', '60', '25', '60', '25'])
    expect(felt.map((one) => Math.round(Number.parseInt(one, 10) / 1_500))).toEqual([1, 2, 3, 4, 5])
  })

  test('a tick a moment before a half that was felt does not bring it again', () => {
    const felt: number[] = []
    const vibration = createVibration((ms) => felt.push(ms))
    vibration.setOn(true)
    vibration.set(at(1_400))
    vi.advanceTimersByTime(100)
    vibration.set(at(1_499))
    vi.advanceTimersByTime(10)
    expect(felt).toEqual([25])
    vi.advanceTimersByTime(1_500)
    expect(felt).toEqual([25, 60])
  })

  test('is still when set or setOn returns, and stays still', () => {
    for (const way of ['strokes', 'choice'] as const) {
      const felt: number[] = []
      const vibration = createVibration((ms) => felt.push(ms))
      vibration.setOn(true)
      vibration.set(at(1_400))
      vi.advanceTimersByTime(100)
      expect(felt).toEqual([25])
      vibration.set(at(2_900))
      if (way === 'strokes') vibration.set(undefined)
      else vibration.setOn(false)
      expect([felt, vi.getTimerCount()]).toEqual([[25, 0], 0])
      vi.advanceTimersByTime(5_000)
      expect(felt).toEqual([25, 0])
    }
  })

  test('nothing is felt unless it was chosen, or where the device cannot', () => {
    const felt: number[] = []
    const vibration = createVibration((ms) => felt.push(ms))
    vibration.set(at(0))
    vi.advanceTimersByTime(5_000)
    expect(felt).toEqual([])
    const none = createVibration(undefined)
    none.setOn(true)
    none.set(at(1_400))
    vi.advanceTimersByTime(5_000)
    none.set(undefined)
    expect(vi.getTimerCount()).toBe(0)
  })
})
