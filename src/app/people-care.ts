import { deletePerson, locksOfPerson } from '#device/people-data.ts'
import { keepPeople } from '#device/people-registry.ts'
import { whileNoSession } from '#device/session-hold.ts'
import { MOST_PEOPLE, nameProblem, withName, withoutPerson, withPerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { firstPersonId } from '#journal/person.ts'
import type { LockOfPerson, NewNames, PeopleRefusal } from '#parts/actors.tsx'
import type { LoadAgain } from './load-again.ts'

/** What a change of people needs. */
export type PeopleParts = {
  readonly get: () => People
  readonly take: (people: People) => void
  /** The time of day, epoch ms. */
  readonly nowMs: () => number
  readonly loadAgain: LoadAgain
}

type Result = Promise<PeopleRefusal | undefined>

/**
 * What locks the others, before somebody goes on under a name: a lock belongs to a body, and whoever that body is has to
 * hear so (E14). `id` is who would be there; undefined for somebody new.
 */
async function locksOfOthers({ get, nowMs }: PeopleParts, id: string | undefined): Promise<readonly LockOfPerson[]> {
  const others = get().people.filter((person) => person.id !== id)
  const found = await Promise.all(
    others.map(async ({ id: other }) => (await locksOfPerson(other, nowMs())).map((lock) => ({ id: other, lock }))),
  )
  return found.flat()
}

/** Keeps a list and loads every window again, while no window has a session. */
async function change(parts: PeopleParts, to: (people: People) => People): Result {
  const result = await whileNoSession(async () => {
    const next = to(parts.get())
    const isKept = await keepPeople(next)
    if (isKept) parts.loadAgain.all()
    return isKept
  })
  if (result.kind === 'busy') return result
  return result.value ? undefined : { kind: 'unkept' }
}

/** Somebody new, who is there from now on; `own` names the one who had no name until now. */
export async function add(parts: PeopleParts, { own, name }: NewNames, isSomebodyElse: boolean): Result {
  const known = parts.get()
  if (known.people.length >= MOST_PEOPLE) return { kind: 'many' }
  const named = own === undefined ? known : withName(known, known.activeId, own)
  const ownProblem = own === undefined ? undefined : nameProblem(named, own, known.activeId)
  if (ownProblem !== undefined) return { kind: 'name', problem: ownProblem }
  const problem = nameProblem(named, name)
  if (problem !== undefined) return { kind: 'name', problem }
  const locks = isSomebodyElse ? [] : await locksOfOthers(parts, undefined)
  if (locks.length > 0) return { kind: 'told', locks }
  return change(parts, () => withPerson(named, { id: newId(), name }))
}

/** Somebody who is known, and is there from now on. */
export async function switchTo(parts: PeopleParts, id: string, isSomebodyElse: boolean): Result {
  const locks = isSomebodyElse ? [] : await locksOfOthers(parts, id)
  if (locks.length > 0) return { kind: 'told', locks }
  return change(parts, (people) => ({ ...people, activeId: id }))
}

/** Another name for somebody. */
export async function rename({ get, take, loadAgain }: PeopleParts, id: string, name: string): Result {
  const problem = nameProblem(get(), name, id)
  if (problem !== undefined) return { kind: 'name', problem }
  const next = withName(get(), id, name)
  if (!(await keepPeople(next))) return { kind: 'unkept' }
  take(next)
  loadAgain.others()
  return undefined
}

/**
 * Somebody goes, with everything that is kept of them; not while a lock of theirs holds, because another name would be
 * a way out of it (E14).
 */
export async function remove(parts: PeopleParts, id: string): Result {
  const { get, take, nowMs, loadAgain } = parts
  const locks = await locksOfPerson(id, nowMs())
  if (locks.length > 0) return { kind: locks.every(({ kind }) => kind === 'unknown') ? 'unread' : 'resting' }
  const result = await whileNoSession(async () => {
    const known = get()
    const next = withoutPerson(known, id)
    if (next === known || !(await keepPeople(next))) return { kind: 'unkept' } as const
    try {
      await deletePerson(id)
    } catch {
      // Still in the list, so that it can be tried again.
      await keepPeople(known)
      return { kind: 'partly' } as const
    }
    if (known.activeId === id) loadAgain.all()
    else {
      take(next)
      loadAgain.others()
    }
    return undefined
  })
  return result.kind === 'busy' ? result : result.value
}

/** An id that no other device and no earlier person has: it names a journal. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  const id = [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('')
  return id === firstPersonId ? newId() : id
}
