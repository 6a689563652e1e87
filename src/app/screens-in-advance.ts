import type { FlowActor } from '#session/flow.machine.ts'
import { isBusyOf, screenOf } from '#session/flow.view.ts'

/** The drawn body turns once in greeting; that turn has the device to itself. */
const GREETING_MS = 2600

/**
 * Resolves once fetching more delays nothing that is waited for: the welcome's body has been drawn and has greeted, or
 * it turned out to be the flat map, or the user goes on without it.
 */
export async function welcomeIsOver(flow: FlowActor): Promise<void> {
  await new Promise<void>((resolve) => {
    let greeting: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const snapshot = flow.getSnapshot()
      const goesOn = screenOf(snapshot) !== 'welcome' || isBusyOf(snapshot)
      if (goesOn || document.querySelector('[data-stage="flat"]') !== null) end()
      else if (document.querySelector('[data-stage="solid"]') !== null) greeting ??= setTimeout(end, GREETING_MS)
    }
    const observer = new MutationObserver(look)
    const following = flow.subscribe(look)
    const end = (): void => {
      observer.disconnect()
      following.unsubscribe()
      clearTimeout(greeting)
      resolve()
    }
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-stage'] })
    look()
  })
}
