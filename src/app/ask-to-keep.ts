import { peopleHome } from '#device/active-person.ts'
import type { FlowActor, FlowSnapshot } from '#session/flow.machine.ts'
import { screenOf } from '#session/flow.view.ts'

/** Where it is noted that the browser was asked; a test hands in a place of its own. */
export type AskedHome = Pick<Storage, 'getItem' | 'setItem'> | undefined

/** The browser may ask the person; once is enough. */
const askedKey = 'kneadwell.persist-asked'

/**
 * Whether this is a calm moment at which there is something to lose: a session that is over, or the rest that the answers
 * after a stop have led to. `wasStopped`: the page after a stop has just been left, whatever it came to.
 */
function isCalm(snapshot: FlowSnapshot, wasStopped: boolean): boolean {
  const screen = screenOf(snapshot)
  if (screen === 'stopped') return snapshot.context.afterStop === 'rest'
  return screen === 'finished' || (screen === 'welcome' && wasStopped)
}

/**
 * After the first session the browser is asked to keep what there is, also where that session was stopped: its lock is
 * what must not be cleared. Never while something is still asked after a stop, and never over an emergency. `ask` that
 * rejects is called again at the next such moment.
 */
export function askToKeep(
  flow: Pick<FlowActor, 'getSnapshot' | 'subscribe'>,
  ask: () => Promise<unknown>,
  home: AskedHome = peopleHome(),
): void {
  let before = screenOf(flow.getSnapshot())
  let isAsking = false
  const following = flow.subscribe((snapshot) => {
    const wasStopped = before === 'stopped'
    before = screenOf(snapshot)
    if (isAsking || !isCalm(snapshot, wasStopped)) return
    try {
      if (home === undefined || home.getItem(askedKey) !== null) {
        following.unsubscribe()
        return
      }
    } catch {
      // Where nothing can be noted there is nothing to keep either.
      following.unsubscribe()
      return
    }
    isAsking = true
    ask().then(
      () => {
        following.unsubscribe()
        noteAsked(home)
      },
      () => {
        isAsking = false
      },
    )
  })
}

function noteAsked(home: AskedHome): void {
  try {
    home?.setItem(askedKey, 'yes')
  } catch {
    // Asked once more some day.
  }
}
