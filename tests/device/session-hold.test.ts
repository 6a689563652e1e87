import { describe, expect, it } from 'vitest'
import { createSessionHold, type Holds, isSessionHeld } from '#device/session-hold.ts'

/** The locks of one device, as its windows share them. */
function sharedLocks(): NonNullable<Holds> {
  const held: string[] = []
  const request = async (name: string, run: () => Promise<unknown>): Promise<unknown> => {
    held.push(name)
    try {
      return await run()
    } finally {
      held.splice(held.indexOf(name), 1)
    }
  }
  const query = () => Promise.resolve({ held: held.map((name) => ({ name, mode: 'exclusive' as const })), pending: [] })
  return { request, query } as unknown as NonNullable<Holds>
}

describe('a running session', () => {
  it('is known to the other windows from its start to its end (E11)', async () => {
    const locks = sharedLocks()
    const hold = createSessionHold(locks)
    expect(await isSessionHeld(locks)).toBe(false)
    hold.set(false)
    hold.set(true)
    hold.set(true)
    expect(await isSessionHeld(locks)).toBe(true)
    expect((await locks.query()).held).toHaveLength(1)
    hold.set(false)
    await Promise.resolve()
    await Promise.resolve()
    expect(await isSessionHeld(locks)).toBe(false)
    hold.set(true)
    expect(await isSessionHeld(locks)).toBe(true)
  })

  it('runs all the same where the browser has no such locks, or refuses them', async () => {
    expect(await isSessionHeld(undefined)).toBe(false)
    createSessionHold(undefined).set(true)
    const refusing = {
      request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      query: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    } as unknown as NonNullable<Holds>
    createSessionHold(refusing).set(true)
    expect(await isSessionHeld(refusing)).toBe(false)
  })
})
