import { describe, expect, test } from 'vitest'
import { createWakeLock, type HeldLock } from '#device/wake-lock.ts'

/** Gives out locks when told to, and counts those that are held. */
class FakeLocks {
  held = 0
  asked = 0
  private readonly answers: (() => void)[] = []

  source = () =>
    new Promise<HeldLock>((resolve) => {
      this.asked += 1
      this.answers.push(() => {
        this.held += 1
        resolve({
          release: () => {
            this.held -= 1
            return Promise.resolve()
          },
        })
      })
    })

  async answer(): Promise<void> {
    this.answers.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
  }
}

describe('the wake lock', () => {
  test('is held while it is on', async () => {
    const locks = new FakeLocks()
    const wakeLock = createWakeLock(locks.source)
    wakeLock.set(true)
    wakeLock.set(true)
    await locks.answer()
    expect([locks.asked, locks.held]).toEqual([1, 1])
    wakeLock.set(false)
    expect(locks.held).toBe(0)
  })

  test('lets go of one that comes too late', async () => {
    const locks = new FakeLocks()
    const wakeLock = createWakeLock(locks.source)
    wakeLock.set(true)
    wakeLock.set(false)
    await locks.answer()
    expect(locks.held).toBe(0)
  })

  test('holds one, not two, after off and on again', async () => {
    const locks = new FakeLocks()
    const wakeLock = createWakeLock(locks.source)
    wakeLock.set(true)
    wakeLock.set(false)
    wakeLock.set(true)
    await locks.answer()
    await locks.answer()
    expect([locks.asked, locks.held]).toEqual([2, 1])
    wakeLock.set(false)
    expect(locks.held).toBe(0)
  })

  test('does without one that is refused', async () => {
    const refused = createWakeLock(() => Promise.reject(new Error('low battery')))
    refused.set(true)
    await Promise.resolve()
    refused.set(false)
  })
})
