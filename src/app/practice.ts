import type { StorageReason } from '#journal/contents.ts'
import type { PracticeShelf } from '#journal/journal.ts'
import { keyOfEntry, nothingKept, type PracticeEntry, withEntry } from '#journal/practice-kept.ts'
import type { PracticeState, PracticeStore } from '#parts/actors.tsx'

export type AppPractice = PracticeStore & {
  /** Takes in what the device remembers; what was learnt meanwhile is added to it, and kept from now on. */
  readonly connect: (shelf: PracticeShelf) => Promise<void>
  /** There is nothing to read and nothing to keep it with: practice goes on all the same. */
  readonly goWithout: (reason: StorageReason) => void
}

/**
 * What practice leaves behind on this visit. It counts at once, whatever the storage does: what could not be written
 * is tried again with the next thing that is learnt, and until then the state says why.
 */
export function createPractice(): AppPractice {
  let state: PracticeState = { kept: nothingKept, isRead: false, reason: undefined, aside: 0 }
  let shelf: PracticeShelf | undefined
  let isWriting = false
  const unwritten = new Map<string, PracticeEntry>()
  const listeners = new Set<() => void>()

  function take(patch: Partial<PracticeState>): void {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }

  async function write(): Promise<void> {
    if (shelf === undefined || isWriting) return
    isWriting = true
    for (const [key, entry] of unwritten) {
      const written = await shelf.keep(entry)
      if (written.kind === 'failed') {
        if (state.reason !== written.reason) take({ reason: written.reason })
        break
      }
      // What was learnt while this was being written is written in its turn.
      if (unwritten.get(key) === entry) unwritten.delete(key)
    }
    isWriting = false
    if (unwritten.size === 0 && state.reason !== undefined) take({ reason: undefined })
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keep: (entry) => {
      const key = keyOfEntry(entry)
      // To the end of the line: a loop that is under way meets it again.
      unwritten.delete(key)
      unwritten.set(key, entry)
      take({ kept: withEntry(state.kept, entry) })
      void write()
    },
    connect: async (opened) => {
      const { kept, aside, reason } = await opened.load()
      const merged = [...unwritten.values()].reduce(withEntry, kept)
      take({ kept: merged, isRead: true, aside, reason })
      shelf = opened
      await write()
    },
    goWithout: (reason) => take({ isRead: true, reason }),
  }
}
