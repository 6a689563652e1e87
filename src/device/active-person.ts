import { firstPersonId, personIdPattern } from '#journal/person.ts'

/** Where the list of people is kept so that it is known before the first paint. */
export const peopleKey = 'kneadwell.people'

export type PeopleHome = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined

/** The device's own place for it. */
export function peopleHome(): PeopleHome {
  // In some private modes the mere mention throws.
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Who is there now, before anything else is known; the first person where the list does not say. */
export function activePersonId(home: PeopleHome = peopleHome()): string {
  try {
    const saved: unknown = JSON.parse(home?.getItem(peopleKey) ?? 'null')
    if (typeof saved !== 'object' || saved === null || !('activeId' in saved)) return firstPersonId
    const { activeId } = saved
    return typeof activeId === 'string' && personIdPattern.test(activeId) ? activeId : firstPersonId
  } catch {
    return firstPersonId
  }
}
