import type { Persistence } from '#journal/persistence.ts'

/** The part of the Storage API that is used; tests bring their own. Undefined where the browser has none. */
export type Storages = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined

function deviceStorages(): Storages {
  return typeof navigator !== 'undefined' && 'storage' in navigator ? navigator.storage : undefined
}

/** Whether the browser has promised not to clear what is kept; asks nobody. Never rejects. */
export async function persistenceNow(storages: Storages = deviceStorages()): Promise<Persistence> {
  try {
    const isKept = await storages?.persisted?.()
    return isKept === undefined ? 'unknown' : isKept ? 'kept' : 'may-go'
  } catch {
    return 'unknown'
  }
}

/**
 * Asks the browser not to clear what is kept; some ask the person in turn, so call it only where that makes sense to
 * them. Never rejects.
 */
export async function askToPersist(storages: Storages = deviceStorages()): Promise<Persistence> {
  if ((await persistenceNow(storages)) === 'kept') return 'kept'
  try {
    const isKept = await storages?.persist?.()
    return isKept === undefined ? 'unknown' : isKept ? 'kept' : 'may-go'
  } catch {
    return 'unknown'
  }
}
