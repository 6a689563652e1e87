import * as v from 'valibot'
import { cleanName } from './export-file.ts'
import { firstPersonId, type People, type Person, personIdPattern } from './person.ts'

/** So many people find a place on one device. */
export const MOST_PEOPLE = 8

/** A device that knows of one person alone. */
export const onePerson: People = { people: [{ id: firstPersonId, name: '' }], activeId: firstPersonId }

const personId = v.pipe(v.string(), v.regex(personIdPattern))

const peopleSchema = v.object({
  schemaVersion: v.literal(1),
  people: v.pipe(
    v.array(v.object({ id: personId, name: v.pipe(v.string(), v.transform(cleanName)) })),
    v.minLength(1),
    v.check((people) => new Set(people.map(({ id }) => id)).size === people.length, 'an id twice'),
  ),
  activeId: v.string(),
})

/** People out of anything that was saved; undefined where it cannot be read. Never throws. */
export function readPeople(raw: unknown): People | undefined {
  const read = v.safeParse(peopleSchema, raw)
  if (!read.success) return undefined
  const { people, activeId } = read.output
  const [one, ...others] = people
  if (one === undefined || !people.some(({ id }) => id === activeId)) return undefined
  return { people: [one, ...others], activeId }
}

/** The saved form, as `readPeople` reads it. */
export function savedPeople({ people, activeId }: People): object {
  return { schemaVersion: 1, people, activeId }
}

/** Why a name is not taken; the catalogue says it as `people.name.<problem>`. */
export type NameProblem = 'empty' | 'taken'

/** What is wrong with a name for `id`, or for somebody new; undefined where nothing is. */
export function nameProblem({ people }: People, name: string, id?: string): NameProblem | undefined {
  const clean = cleanName(name)
  if (clean === '') return 'empty'
  const isTaken = people.some((one) => one.id !== id && one.name.toLowerCase() === clean.toLowerCase())
  return isTaken ? 'taken' : undefined
}

/** With somebody new, who is there from now on. */
export function withPerson({ people }: People, person: Person): People {
  const [one, ...others] = people
  return { people: [one, ...others, { ...person, name: cleanName(person.name) }], activeId: person.id }
}

/** With a name changed. */
export function withName({ people, activeId }: People, id: string, name: string): People {
  const renamed = (one: Person): Person => (one.id === id ? { ...one, name: cleanName(name) } : one)
  const [one, ...others] = people
  return { people: [renamed(one), ...others.map(renamed)], activeId }
}

/** Without somebody; who is there stays there, or gives way to the next. Unchanged where nobody else is left. */
export function withoutPerson(known: People, id: string): People {
  const [one, ...others] = known.people.filter((person) => person.id !== id)
  if (one === undefined) return known
  return { people: [one, ...others], activeId: known.activeId === id ? one.id : known.activeId }
}

/** The list of people itself, as a database. */
export const peopleDatabaseName = 'kneadwell-people'

/**
 * The people whose journals lie on a device whose list of them is lost: found by the names of their databases, and
 * without names of their own. Undefined where there is only the one who was always there.
 */
export function peopleFound(databaseNames: readonly string[]): People | undefined {
  const ids = databaseNames
    .filter((name) => name.startsWith('kneadwell-') && name !== peopleDatabaseName)
    .map((name) => name.slice('kneadwell-'.length))
    .filter((id) => v.is(personId, id))
    .sort()
  if (ids.length === 0) return undefined
  const others = ids.map((id) => ({ id, name: '' }))
  return { people: [{ id: firstPersonId, name: '' }, ...others], activeId: firstPersonId }
}
