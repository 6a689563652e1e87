import { migrate } from '#journal/migrate.ts'
import { firstPersonId, personalKey } from '#journal/person.ts'
import type { SessionRecord } from '#journal/record.ts'

/** Where the copy lies: of all storages the one that is not kept together with the database. */
export type CopyHome = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined

const firstKey = 'kneadwell.records'

/** So many of the latest records: more than any lock, window or rung looks back over, and far below the storage's limit. */
const COPIED_RECORDS = 40

/** A second, plain copy of the latest records. */
export type JournalCopy = {
  /** Takes in a record that has just been committed. */
  readonly keep: (record: SessionRecord) => void
  /** Forgets what it holds, and takes in these instead. */
  readonly replace: (records: readonly SessionRecord[]) => void
  /** Every record of the copy that can be read, oldest first; what cannot be is left out. */
  readonly read: () => readonly SessionRecord[]
}

/**
 * The copy of the journal's latest records. A browser that is killed, or runs out of space, can lose a whole database at
 * once, and the locks with it; the copy lies in another file and brings them back. It is never the only one: it takes in
 * what the database has committed, and what it cannot take in, it leaves.
 */
export function createJournalCopy(home: CopyHome = deviceHome(), personId = firstPersonId): JournalCopy {
  const copyKey = personalKey(firstKey, personId)
  const read = (): readonly SessionRecord[] => {
    try {
      const rows: unknown = JSON.parse(home?.getItem(copyKey) ?? '[]')
      if (!Array.isArray(rows)) return []
      return rows
        .map((row: unknown) => migrate(row))
        .flatMap((migrated) => (migrated.kind === 'record' ? [migrated.record] : []))
        .sort((a, b) => a.startedAtMs - b.startedAtMs)
    } catch {
      return []
    }
  }
  const put = (records: readonly SessionRecord[]): void => {
    try {
      const all = [...records].sort((a, b) => a.startedAtMs - b.startedAtMs)
      home?.setItem(copyKey, JSON.stringify(all.slice(-COPIED_RECORDS)))
    } catch {
      // Refused or full: the database has it.
    }
  }
  return {
    // Read anew each time: another window keeps its records in the same place.
    keep: (record) => put([...read().filter(({ id }) => id !== record.id), record]),
    replace(records) {
      try {
        // First, so that what was deleted does not come back where the rest is refused.
        home?.removeItem(copyKey)
      } catch {
        return
      }
      if (records.length > 0) put(records)
    },
    read,
  }
}

function deviceHome(): CopyHome {
  // In some private modes the mere mention throws; where there is no page there is none.
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
