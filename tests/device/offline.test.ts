import { describe, expect, it, vi } from 'vitest'
import { type Keeper, keepOffline } from '#device/offline.ts'

type Happening = { readonly isUpdate?: boolean; readonly isExternal?: boolean }

function fakeKeeper(register: Keeper['register']) {
  const listeners = new Map<string, (event: Happening) => void>()
  const messageSkipWaiting = vi.fn()
  const addEventListener = (type: string, listener: (event: never) => void) =>
    listeners.set(type, listener as (event: Happening) => void)
  const keeper = { register, messageSkipWaiting, addEventListener } as unknown as Keeper
  const happen = (type: string, event: Happening = {}) => listeners.get(type)?.(event)
  return { keeper, happen, messageSkipWaiting }
}

type Setting = {
  readonly isRunning?: boolean
  readonly mayReload?: boolean
  readonly register?: Keeper['register']
}

function setUp({ isRunning = false, mayReload = false, register }: Setting = {}) {
  const { keeper, happen, messageSkipWaiting } = fakeKeeper(register ?? (() => Promise.resolve(undefined)))
  const reload = vi.fn()
  const isSessionRunning = vi.fn(() => Promise.resolve(isRunning))
  const offline = keepOffline({ keeper, isSessionRunning, reload, mayReload: () => mayReload })
  return { offline, happen, messageSkipWaiting, reload, isSessionRunning }
}

describe('the app on the device', () => {
  it('says that it cannot be kept where the browser has no way to', () => {
    const parts = { isSessionRunning: () => Promise.resolve(false), reload: vi.fn(), mayReload: () => true }
    expect(keepOffline({ keeper: undefined, ...parts }).get()).toBe('none')
  })

  it('is kept once all of it is there, and tells it once', () => {
    const { offline, happen } = setUp()
    const listener = vi.fn()
    offline.subscribe(listener)
    expect(offline.get()).toBe('fetching')
    happen('activated')
    happen('activated')
    expect(offline.get()).toBe('kept')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('is kept from an earlier visit', async () => {
    const { offline } = setUp({ register: () => Promise.resolve({ active: {} as ServiceWorker }) })
    await vi.waitFor(() => expect(offline.get()).toBe('kept'))
  })

  it('goes on without it where the worker is refused', async () => {
    const { offline } = setUp({ register: () => Promise.reject(new Error('no storage')) })
    await vi.waitFor(() => expect(offline.get()).toBe('none'))
  })

  it('does not load a page again because the first worker takes it over', () => {
    const { happen, reload } = setUp({ mayReload: true })
    happen('controlling', { isUpdate: false })
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a newer app', () => {
  it('is offered, and nothing changes by itself', () => {
    const { offline, happen, messageSkipWaiting, reload } = setUp()
    happen('waiting')
    expect(offline.get()).toBe('newer')
    expect(messageSkipWaiting).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  it('is taken when asked for, and the page is loaded again once it has taken over', async () => {
    const { offline, happen, messageSkipWaiting, reload } = setUp()
    happen('waiting')
    expect(await offline.changeToNewer()).toBe(true)
    expect(messageSkipWaiting).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
    happen('controlling', { isUpdate: true })
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('E8: is not taken while a session runs in any window', async () => {
    const { offline, happen, messageSkipWaiting } = setUp({ isRunning: true })
    happen('waiting')
    expect(await offline.changeToNewer()).toBe(false)
    expect(messageSkipWaiting).not.toHaveBeenCalled()
    expect(offline.get()).toBe('newer')
  })

  it.each([true, false])('loads another window again only where nothing is lost by it: %s', (mayReload) => {
    const { happen, reload } = setUp({ mayReload })
    happen('controlling', { isExternal: true })
    expect(reload).toHaveBeenCalledTimes(mayReload ? 1 : 0)
  })
})
