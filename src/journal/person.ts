/** Somebody who uses this device, with a journal of their own. */
export type Person = {
  readonly id: string
  /** Empty where nobody gave one: only the first person has none. */
  readonly name: string
}

/** Everybody who uses this device, and who is there now. Never empty, and `activeId` is always one of them. */
export type People = {
  readonly people: readonly [Person, ...Person[]]
  readonly activeId: string
}

/** Id of whoever used this device before there were names: the one whose journal has always been there. */
export const firstPersonId = 'first'

/** How the id of a person is written. */
export const personIdPattern = /^[a-z0-9]{1,32}$/

/** The name of a person's journal on the device. The first one's is as it was before there were others. */
export function databaseNameOf(id: string): string {
  return id === firstPersonId ? 'kneadwell' : `kneadwell-${id}`
}

/** The place of something personal, by the name that it had before there were others. */
export function personalKey(key: string, id: string): string {
  return id === firstPersonId ? key : `${key}.${id}`
}

/** Who is there now. */
export function activePerson({ people, activeId }: People): Person {
  return people.find(({ id }) => id === activeId) ?? people[0]
}
