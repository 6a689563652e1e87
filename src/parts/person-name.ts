import type { People, Person } from '#journal/person.ts'
import type { Say } from './say.tsx'

/** What somebody is called: by their name, or by their place among all. */
export function personName(say: Say, { people }: People, person: Person): string {
  if (person.name !== '') return person.name
  return say('people.unnamed', { number: people.findIndex(({ id }) => id === person.id) + 1 })
}
