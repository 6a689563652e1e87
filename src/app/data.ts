import type { StorageReason } from '#journal/contents.ts'
import type { DataShelf } from '#journal/journal.ts'
import type { DataDone, DataStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { isSessionRunningOf, screenOf } from '#session/flow.view.ts'
import type { AppSettings } from './settings.ts'

export type AppData = DataStore & {
  /** There is a place that remembers. */
  readonly connect: (shelf: DataShelf) => void
  /** There is none. */
  readonly goWithout: (reason: StorageReason) => void
}

/** Tells the page what the one before it has done; the browser forgets it with the tab. */
const doneKey = 'kneadwell.done'

/** Other windows of the app hear of a change by this name. */
const channelName = 'kneadwell.data'

const doneKinds: readonly DataDone['kind'][] = ['merged', 'replaced', 'forgotten']

function takeDone(): DataDone | undefined {
  try {
    const said: unknown = JSON.parse(sessionStorage.getItem(doneKey) ?? 'null')
    sessionStorage.removeItem(doneKey)
    if (typeof said !== 'object' || said === null || !('kind' in said) || !('sessions' in said)) return undefined
    const kind = doneKinds.find((one) => one === said.kind)
    return kind === undefined || typeof said.sessions !== 'number' ? undefined : { kind, sessions: said.sessions }
  } catch {
    return undefined
  }
}

function keepDone(done: DataDone): void {
  try {
    sessionStorage.setItem(doneKey, JSON.stringify(done))
  } catch {
    // Refused: the page shows what is kept, only not what was done.
  }
}

/** The browser may ask the person; once is enough. */
const askedKey = 'kneadwell.persist-asked'

/** After the first session there is something to lose: that is when the browser is asked to keep it. */
function askAfterSession(flow: FlowActor, ask: () => Promise<unknown>): void {
  const following = flow.subscribe((snapshot) => {
    if (screenOf(snapshot) !== 'finished') return
    following.unsubscribe()
    try {
      if (localStorage.getItem(askedKey) !== null) return
      localStorage.setItem(askedKey, 'yes')
    } catch {
      return
    }
    void ask()
  })
}

/**
 * Everything that is kept, in the person's hands; its code comes with the first use. What is changed here the page has
 * read long before: so it is loaded again, and so is every other window.
 */
export function createData(flow: FlowActor, settings: AppSettings): AppData {
  let connected: (shelf: DataShelf) => void = () => undefined
  const shelf = new Promise<DataShelf>((resolve) => {
    connected = resolve
  })
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName)
  channel?.addEventListener('message', () => {
    // None runs while data is changed; whoever has begun since then has read what is new.
    if (!isSessionRunningOf(flow.getSnapshot())) window.location.reload()
  })

  const loadAgain = (done: DataDone, isPersonal: boolean): void => {
    keepDone(done)
    if (isPersonal) settings.forgetChosen()
    channel?.postMessage(done.kind)
    window.location.reload()
  }

  const now = () => {
    flow.send({ type: 'clock.now' })
    const { nowMs, offsetMinutes } = flow.getSnapshot().context
    return { nowMs, offsetMinutes }
  }
  const care = () => import('./data-care.ts')
  const persistence = () => import('#device/persistence.ts')
  const persist = async () => (await persistence()).askToPersist()

  askAfterSession(flow, persist)
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
    save: async () => (await care()).save(await shelf, now()),
    read: async (file) => (await care()).read(file, await shelf, now, loadAgain),
    forget: async () => (await care()).forget(await shelf, now, loadAgain),
    persistence: async () => (await persistence()).persistenceNow(),
    persist,
  }
}
