import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import type { PeopleRefusal, PeopleStore } from '#parts/actors.tsx'
import type { FlowActor } from '#session/flow.machine.ts'
import { answered } from './answered.ts'
import type { LoadAgain } from './load-again.ts'
import type * as care from './people-care.ts'

export type AppPeople = PeopleStore & {
  /** Who uses this device is known. */
  readonly connect: (people: People) => void
}

type Care = typeof care

const fetchCare = (): Promise<Care> => import('./people-care.ts')

/**
 * Everybody who uses this device; the code for changes comes with the first of them. `fetch` gets it, and is asked again
 * after a failure.
 */
export function createPeople(
  flow: Pick<FlowActor, 'send' | 'getSnapshot'>,
  loadAgain: LoadAgain,
  fetch: () => Promise<Care> = fetchCare,
): AppPeople {
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
  const unkept: PeopleRefusal = { kind: 'unkept' }
  const change = (task: (code: Care) => Promise<PeopleRefusal | undefined>) => answered(fetch, task, unkept)
  const parts = { get: () => people, take, nowMs, loadAgain }
  return {
    get: () => people,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connect: take,
    add: (names, isSomebodyElse) => change((code) => code.add(parts, names, isSomebodyElse)),
    switchTo: (id, isSomebodyElse) => change((code) => code.switchTo(parts, id, isSomebodyElse)),
    rename: (id, name) => change((code) => code.rename(parts, id, name)),
    remove: (id) => change((code) => code.remove(parts, id)),
  }
}
