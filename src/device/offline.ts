import { Workbox } from 'workbox-window'
import type { OfflineState } from '#session/offline-state.ts'
import { isSessionHeld } from './session-hold.ts'

/** The part of workbox-window that is used; tests bring their own. */
export type Keeper = Pick<Workbox, 'addEventListener' | 'messageSkipWaiting'> & {
  readonly register: () => Promise<Pick<ServiceWorkerRegistration, 'active'> | undefined>
}

export type Offline = {
  readonly get: () => OfflineState
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Changes to the newer app and loads the page again. Answers false, and changes nothing, while a session runs in any
   * window: its code is never swapped (E8).
   */
  readonly changeToNewer: () => Promise<boolean>
}

export type OfflineParts = {
  /** Undefined where the browser has no service workers, or forbids them here. */
  readonly keeper: Keeper | undefined
  readonly isSessionRunning: () => Promise<boolean>
  readonly reload: () => void
  /** Another window has changed to the newer app: whether this one may be loaded again without losing anything. */
  readonly mayReload: () => boolean
}

/** Keeps the built app on the device, all of it, and tells when a newer one lies ready. */
export function keepOffline({ keeper, isSessionRunning, reload, mayReload }: OfflineParts): Offline {
  let state: OfflineState = keeper === undefined ? 'none' : 'fetching'
  let isAsked = false
  const listeners = new Set<() => void>()
  const become = (next: OfflineState): void => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  keeper?.addEventListener('activated', ({ isExternal }) => {
    if (isExternal !== true && state === 'fetching') become('kept')
  })
  keeper?.addEventListener('waiting', () => become('newer'))
  keeper?.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    // The first one to come takes over a page that it is no change for.
    if (isUpdate !== true && isExternal !== true) return
    if (isAsked || mayReload()) reload()
  })
  keeper?.register().then(
    (registration) => {
      // From an earlier visit.
      if (registration?.active && state === 'fetching') become('kept')
    },
    // A private mode, a full disk, or no line: everything works as before, only not without the network.
    () => become('none'),
  )

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async changeToNewer() {
      if (await isSessionRunning()) return false
      isAsked = true
      keeper?.messageSkipWaiting()
      return true
    },
  }
}

/** The device's own, for the app that is built at this address. */
export function deviceOffline(mayReload: () => boolean): Offline {
  const hasWorkers = typeof navigator !== 'undefined' && 'serviceWorker' in navigator && window.isSecureContext
  const workbox = hasWorkers ? new Workbox(new URL('sw.js', document.baseURI).href) : undefined
  const keeper = workbox && {
    addEventListener: workbox.addEventListener.bind(workbox),
    messageSkipWaiting: workbox.messageSkipWaiting.bind(workbox),
    // The page has long been loaded; nothing more is to be waited for.
    register: () => workbox.register({ immediate: true }),
  }
  return keepOffline({ keeper, isSessionRunning: isSessionHeld, reload: () => window.location.reload(), mayReload })
}
