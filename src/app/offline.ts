import type { OfflineStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { isBusyOf, screenOf } from '#session/flow.view.ts'
import type { OfflineState } from '#session/offline-state.ts'

/** The offline store, whose code comes once the line is free: nobody waits for it on the first screen. */
export function createOffline(flow: FlowActor, lineIsFree: Promise<void>): OfflineStore {
  let state: OfflineState = 'fetching'
  let changeToNewer = () => Promise.resolve(false)
  const listeners = new Set<() => void>()
  const become = (next: OfflineState): void => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  // In development the files are not there to be kept.
  const begin = async (): Promise<void> => {
    await lineIsFree
    const { deviceOffline } = await import('#device/offline.ts')
    const offline = deviceOffline(() => screenOf(flow.getSnapshot()) === 'welcome' && !isBusyOf(flow.getSnapshot()))
    changeToNewer = offline.changeToNewer
    offline.subscribe(() => become(offline.get()))
    become(offline.get())
  }
  if (import.meta.env.PROD) begin().catch(() => become('none'))
  else state = 'none'

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changeToNewer: () => changeToNewer(),
  }
}
