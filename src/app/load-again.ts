import type { DataDone } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { isSessionRunningOf } from '#session/flow.view.ts'

/** Tells the page what the one before it has done; the browser forgets it with the tab. */
const doneKey = 'kneadwell.done'

/** Other windows of the app hear of a change by this name. */
const channelName = 'kneadwell.data'

const doneKinds: readonly DataDone['kind'][] = ['merged', 'replaced', 'forgotten']

/** What the page before this one has done, told once; undefined where it did nothing. */
export function takeDone(): DataDone | undefined {
  try {
    const said: unknown = JSON.parse(sessionStorage.getItem(doneKey) ?? 'null')
    sessionStorage.removeItem(doneKey)
    if (typeof said !== 'object' || said === null || !('kind' in said) || !('sessions' in said)) return undefined
    const kind = doneKinds.find((one) => one === said.kind)
    if (kind === undefined || typeof said.sessions !== 'number') return undefined
    const unread = 'unread' in said && Array.isArray(said.unread) ? said.unread : []
    return { kind, sessions: said.sessions, unread: unread.filter((id) => typeof id === 'string') }
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

export type LoadAgain = {
  /** Every other window of the app is loaded again: what it knows is old. */
  readonly others: () => void
  /** This one too; `done` is told by the page that comes. */
  readonly all: (done?: DataDone) => void
}

/**
 * After what is kept was changed as a whole, or somebody else is there, every page has read something that does not hold
 * any more: it is loaded again, and nothing of it is written.
 */
export function createLoadAgain(flow: FlowActor): LoadAgain {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName)
  channel?.addEventListener('message', () => {
    // None runs while data is changed; whoever has begun since then has read what is new.
    if (!isSessionRunningOf(flow.getSnapshot())) window.location.reload()
  })
  const others = () => channel?.postMessage('changed')
  return {
    others,
    all: (done) => {
      if (done !== undefined) keepDone(done)
      others()
      window.location.reload()
    },
  }
}
