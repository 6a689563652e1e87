import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import type { PeopleStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import type { LoadAgain } from './load-again.ts'

export type AppPeople = PeopleStore & {
  /** Who uses this device is known. */
  readonly connect: (people: People) => void
}

/** Everybody who uses this device; the code for changes comes with the first of them. */
export function createPeople(flow: FlowActor, loadAgain: LoadAgain): AppPeople {
  let people: People = onePerson
  const listeners = new Set<() => void>()
  const take = (next: People): void => {
    people = next
    for (const listener of listeners) listener()
  }
  const nowMs = (): number => {
    flow.send({ type: 'clock.now' })
    return flow.getSnapshot().context.nowMs
  }
  const care = () => import('./people-care.ts')
  const parts = { get: () => people, take, nowMs, loadAgain }
  return {
    get: () => people,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connect: take,
    add: async (names, isSomebodyElse) => (await care()).add(parts, names, isSomebodyElse),
    switchTo: async (id, isSomebodyElse) => (await care()).switchTo(parts, id, isSomebodyElse),
    rename: async (id, name) => (await care()).rename(parts, id, name),
    remove: async (id) => (await care()).remove(parts, id),
  }
}
