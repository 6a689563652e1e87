import type { StorageReason } from '#journal/contents.ts'
import type { DataShelf } from '#journal/journal.ts'
import { activePerson } from '#journal/person.ts'
import type { DataDone, DataStore, PeopleStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { askToKeep } from './ask-to-keep.ts'
import { type LoadAgain, takeDone } from './load-again.ts'
import type { AppSettings } from './settings.ts'

export type AppData = DataStore & {
  /** There is a place that remembers. */
  readonly connect: (shelf: DataShelf) => void
  /** There is none. */
  readonly goWithout: (reason: StorageReason) => void
}

/**
 * Everything that is kept, in the person's hands; its code comes with the first use. What is changed here the page has
 * read long before: so it is loaded again, and so is every other window.
 */
export function createData(
  flow: FlowActor,
  settings: AppSettings,
  people: Pick<PeopleStore, 'get'>,
  loadAgain: LoadAgain,
): AppData {
  let connected: (shelf: DataShelf) => void = () => undefined
  const shelf = new Promise<DataShelf>((resolve) => {
    connected = resolve
  })
  const loadPagesAgain = (done: DataDone, isPersonal: boolean): void => {
    if (isPersonal) settings.forgetChosen()
    loadAgain.all(done)
  }

  const now = () => {
    flow.send({ type: 'clock.now' })
    const { nowMs, offsetMinutes } = flow.getSnapshot().context
    return { nowMs, offsetMinutes }
  }
  const care = () => import('./data-care.ts')
  const persistence = () => import('#device/persistence.ts')
  const persist = async () => (await persistence()).askToPersist()

  askToKeep(flow, persist)
  const done = takeDone()
  if (done !== undefined) flow.send({ type: 'open.your-data' })

  return {
    done,
    connect: (opened) => connected(opened),
    goWithout: (reason) => {
      connected({
        read: () => Promise.resolve({ kind: 'failed', reason }),
        change: () => Promise.resolve({ kind: 'failed', reason }),
      })
    },
    look: async () => (await care()).look(await shelf, now()),
    save: async () => (await care()).save(await shelf, now(), activePerson(people.get()).name),
    read: async (file) => (await care()).read(file, await shelf, now, loadPagesAgain),
    forget: async (whose) => {
      const others = whose === 'all' ? people.get() : undefined
      return (await care()).forget(await shelf, now, loadPagesAgain, others)
    },
    persistence: async () => (await persistence()).persistenceNow(),
    persist,
  }
}
