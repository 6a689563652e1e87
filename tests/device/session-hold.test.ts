import { describe, expect, it, vi } from 'vitest'
import {
  createSessionHold,
  HOLD_PATIENCE_MS,
  type Holds,
  isSessionHeld,
  whenSessionFree,
  whileNoSession,
} from '#device/session-hold.ts'

type Locks = NonNullable<Holds>
type Asked = { readonly ifAvailable?: boolean; readonly signal?: AbortSignal }

/** The locks of one device, as its windows share them: one of a name at a time, who waits is served in turn. */
function sharedLocks(): Locks {
  const held: string[] = []
  const waiting: (() => void)[] = []
  const request = async (name: string, { ifAvailable = false, signal }: Asked, run: (lock: unknown) => unknown) => {
    // The browser answers in its own time.
    await Promise.resolve()
    if (ifAvailable && held.length > 0) return run(null)
    if (held.length > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    if (signal?.aborted === true) {
      waiting.shift()?.()
      throw new DOMException('not wanted any more', 'AbortError')
    }
    held.push(name)
    try {
      return await run({ name })
    } finally {
      held.pop()
      waiting.shift()?.()
    }
  }
  const query = () => Promise.resolve({ held: held.map((name) => ({ name, mode: 'exclusive' as const })), pending: [] })
  return { request, query } as unknown as Locks
}

/** A window of the app; `refusals` counts what it is told. */
function windowOn(locks: Holds) {
  const onRefused = vi.fn()
  return { hold: createSessionHold(onRefused, locks), onRefused }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

const refusing = {
  request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
  query: () => Promise.reject(new DOMException('refused', 'SecurityError')),
} as unknown as Locks

describe('a running session', () => {
  it('is known to the other windows from its start to its end (E11)', async () => {
    const locks = sharedLocks()
    const { hold } = windowOn(locks)
    expect(await isSessionHeld(locks)).toBe(false)
    hold.set(false)
    hold.set(true)
    hold.set(true)
    expect(await hold.isTaken()).toBe(true)
    expect((await locks.query()).held).toHaveLength(1)
    expect(await isSessionHeld(locks)).toBe(true)
    hold.set(false)
    await settled()
    expect(await isSessionHeld(locks)).toBe(false)
    hold.set(true)
    expect(await hold.isTaken()).toBe(true)
    expect(await isSessionHeld(locks)).toBe(true)
  })

  it('is refused to a second window, which is told once, and taken by it later (E11)', async () => {
    const locks = sharedLocks()
    const [first, second] = [windowOn(locks), windowOn(locks)]
    // At the same moment: one of them has it.
    first.hold.set(true)
    second.hold.set(true)
    expect(await Promise.all([first.hold.isTaken(), second.hold.isTaken()])).toEqual([true, false])
    expect([first.onRefused, second.onRefused].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
    second.hold.set(false)
    first.hold.set(false)
    await settled()
    second.hold.set(true)
    expect(await second.hold.isTaken()).toBe(true)
    expect(second.onRefused).toHaveBeenCalledTimes(1)
  })

  it('that nobody wants any more when the answer comes is neither kept nor refused', async () => {
    const locks = sharedLocks()
    const [first, second] = [windowOn(locks), windowOn(locks)]
    first.hold.set(true)
    first.hold.set(false)
    await settled()
    expect(await isSessionHeld(locks)).toBe(false)
    first.hold.set(true)
    await first.hold.isTaken()
    second.hold.set(true)
    second.hold.set(false)
    await settled()
    expect(second.onRefused).not.toHaveBeenCalled()
  })

  it('does not wait for a browser that never answers', async () => {
    vi.useFakeTimers()
    try {
      const silent = { ...sharedLocks(), request: () => new Promise(() => undefined) } as unknown as Locks
      const { hold } = windowOn(silent)
      hold.set(true)
      const onTaken = vi.fn()
      void hold.isTaken().then(onTaken)
      await vi.advanceTimersByTimeAsync(HOLD_PATIENCE_MS - 1)
      expect(onTaken).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      expect(onTaken).toHaveBeenCalledWith(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('runs all the same where the browser has no such locks, or refuses them', async () => {
    expect(await isSessionHeld(undefined)).toBe(false)
    expect(await isSessionHeld(refusing)).toBe(false)
    for (const locks of [undefined, refusing]) {
      const { hold, onRefused } = windowOn(locks)
      expect(await hold.isTaken()).toBe(true)
      hold.set(true)
      expect(await hold.isTaken()).toBe(true)
      hold.set(false)
      expect(onRefused).not.toHaveBeenCalled()
    }
  })
})

describe('a window that waits for the session of another', () => {
  it('is told when it is over, and not before', async () => {
    const locks = sharedLocks()
    const { hold } = windowOn(locks)
    hold.set(true)
    await hold.isTaken()
    const onFree = vi.fn()
    whenSessionFree(onFree, locks)
    await settled()
    expect(onFree).not.toHaveBeenCalled()
    hold.set(false)
    await vi.waitFor(() => expect(onFree).toHaveBeenCalledTimes(1))
    // It keeps nothing for itself.
    expect(await isSessionHeld(locks)).toBe(false)
  })

  it('is told nothing any more once it has stopped waiting, nor where there is nothing to tell', async () => {
    const locks = sharedLocks()
    const { hold } = windowOn(locks)
    hold.set(true)
    await hold.isTaken()
    const onFree = vi.fn()
    whenSessionFree(onFree, locks)()
    hold.set(false)
    whenSessionFree(onFree, undefined)
    whenSessionFree(onFree, refusing)
    await settled()
    expect(onFree).not.toHaveBeenCalled()
  })
})

describe('a task that no session may run beside', () => {
  it('waits for none that runs: it is not begun, and says so (E11)', async () => {
    const locks = sharedLocks()
    const { hold } = windowOn(locks)
    hold.set(true)
    await hold.isTaken()
    const task = vi.fn(() => Promise.resolve(7))
    expect(await whileNoSession(task, locks)).toEqual({ kind: 'busy' })
    expect(task).not.toHaveBeenCalled()
    hold.set(false)
    await settled()
    expect(await whileNoSession(task, locks)).toEqual({ kind: 'done', value: 7 })
  })

  it('lets none begin meanwhile', async () => {
    const locks = sharedLocks()
    const { hold, onRefused } = windowOn(locks)
    await whileNoSession(async () => {
      hold.set(true)
      expect(await hold.isTaken()).toBe(false)
    }, locks)
    expect(onRefused).toHaveBeenCalledOnce()
  })

  it('runs all the same where the browser has no such locks, or refuses them, and once at most', async () => {
    for (const holds of [undefined, refusing]) {
      expect(await whileNoSession(() => Promise.resolve(7), holds)).toEqual({ kind: 'done', value: 7 })
    }
    const task = vi.fn(() => Promise.reject(new Error('full')))
    await expect(whileNoSession(task, sharedLocks())).rejects.toThrow('full')
    expect(task).toHaveBeenCalledOnce()
  })
})
