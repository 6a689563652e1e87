import type { Dexie, EntityTable } from 'dexie'
import type { AsideRecord } from '#journal/contents.ts'
import type { DataShelf } from '#journal/journal.ts'
import { migrate } from '#journal/migrate.ts'
import type { SavedData } from '#journal/saved-data.ts'
import type { JournalCopy } from './journal-copy.ts'
import type { PracticeTables, ShelfAccess } from './practice-shelf.ts'

type Row = { readonly key: string; readonly saved: unknown }
type DataDatabase = Dexie & {
  records: EntityTable<{ readonly id: string }, 'id'>
  aside: EntityTable<AsideRecord, 'id'>
  memory: EntityTable<Row, 'key'>
  settings: EntityTable<Row, 'key'>
} & PracticeTables

/** The key of the one row of the tables that have only one. */
const only = 'only'

/** Everything that the database holds, as a whole; the second copy of the records follows what was committed. */
export function rememberingData(
  database: DataDatabase,
  copy: JournalCopy,
  { write, read, reasonOf }: ShelfAccess,
): DataShelf {
  const { records, aside, memory, settings, practice, practiceAside } = database
  const tables = [records, aside, memory, settings, practice, practiceAside]

  const dump = async (): Promise<SavedData> => ({
    records: await records.toArray(),
    aside: await aside.toArray(),
    memory: (await memory.get(only))?.saved,
    settings: (await settings.get(only))?.saved,
    practice: await practice.toArray(),
    practiceAside: await practiceAside.toArray(),
  })

  const put = async (data: SavedData): Promise<void> => {
    await Promise.all(tables.map((table) => table.clear()))
    await records.bulkPut([...data.records])
    await aside.bulkPut([...data.aside])
    if (data.memory !== undefined) await memory.put({ key: only, saved: data.memory })
    if (data.settings !== undefined) await settings.put({ key: only, saved: data.settings })
    await practice.bulkPut([...data.practice])
    // The database numbers what has no number yet.
    await practiceAside.bulkPut(data.practiceAside.map((row) => ({ ...row })))
  }

  return {
    read: () =>
      read(() => database.transaction('r', tables, dump)).then(
        (data) => ({ kind: 'data', data }),
        (error: unknown) => ({ kind: 'failed', reason: reasonOf(error) }),
      ),
    change: (to) =>
      write(async () => {
        const data = await database.transaction('rw', tables, async () => {
          const changed = to(await dump())
          await put(changed)
          return changed
        })
        copy.replace(
          data.records.flatMap((row) => {
            const migrated = migrate(row)
            return migrated.kind === 'record' ? [migrated.record] : []
          }),
        )
      }),
  }
}
