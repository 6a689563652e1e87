import type { FlowEvent } from '#session/flow.events.ts'

export type EarlyEvents = {
  /** Stable for the life of the page: components that were rendered early go on sending through it. */
  readonly send: (event: FlowEvent) => void
  /** Hands over what was sent so far, in order; from then on every event goes straight through. */
  readonly deliverTo: (receive: (event: FlowEvent) => void) => void
}

/**
 * What is pressed before the charts have arrived. React commits the new context some frames after they have: until
 * then buttons still send here, so this must not stop listening once it has delivered.
 */
export function createEarlyEvents(): EarlyEvents {
  const waiting: FlowEvent[] = []
  let receiver: ((event: FlowEvent) => void) | undefined
  return {
    send: (event) => {
      if (receiver === undefined) waiting.push(event)
      else receiver(event)
    },
    deliverTo: (receive) => {
      receiver = receive
      for (const event of waiting.splice(0)) receive(event)
    },
  }
}
