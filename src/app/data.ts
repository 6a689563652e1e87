import type { StorageReason } from '#journal/contents.ts'
import type { DataShelf } from '#journal/journal.ts'
import type { Persistence } from '#journal/persistence.ts'
import { activePerson } from '#journal/person.ts'
import type { DataDone, DataRefusal, DataStore, PeopleStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { answered } from './answered.ts'
import { askToKeep } from './ask-to-keep.ts'
import type * as care from './data-care.ts'
import { type LoadAgain, takeDone } from './load-again.ts'
import type { AppSettings } from './settings.ts'

export type AppData = DataStore & {
  /** There is a place that remembers. */
  readonly connect: (shelf: DataShelf) => void
  /** There is none. */
  readonly goWithout: (reason: StorageReason) => void
}

type Care = typeof care

const fetchCare = (): Promise<Care> => import('./data-care.ts')

/**
 * Everything that is kept, in the person's hands; its code comes with the first use. What is changed here the page has
 * read long before: so it is loaded again, and so is every other window. `fetch` gets the code, and is asked again after
 * a failure.
 */
export function createData(
  flow: FlowActor,
  settings: Pick<AppSettings, 'forgetChosen'>,
  people: Pick<PeopleStore, 'get'>,
  loadAgain: LoadAgain,
  fetch: () => Promise<Care> = fetchCare,
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
  const unread: DataRefusal = { kind: 'failed', reason: 'refused' }
  const persistence = () => import('#device/persistence.ts')
  const persist = async () => (await persistence()).askToPersist()

  // Told of a failure, so that it asks again; on a page, nothing is known then.
  askToKeep(flow, persist)
  const unknown = (): Persistence => 'unknown'
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
    look: () => answered(fetch, async (code) => code.look(await shelf, now()), unread),
    save: () =>
      answered(fetch, async (code) => code.save(await shelf, now(), activePerson(people.get()).name), {
        kind: 'failed',
        reason: 'not-made',
      }),
    read: (file) => answered(fetch, async (code) => code.read(file, await shelf, now, loadPagesAgain), unread),
    forget: (whose) => {
      const others = whose === 'all' ? people.get() : undefined
      return answered(fetch, async (code) => code.forget(await shelf, now, loadPagesAgain, others), { kind: 'partly' })
    },
    persistence: () => persistence().then((code) => code.persistenceNow(), unknown),
    persist: () => persist().catch(unknown),
  }
}
