import { describe, expect, it, vi } from 'vitest'
import { add, type PeopleParts, remove, rename, switchTo } from '#app/people-care.ts'
import type { ToldLock } from '#journal/carry-over.ts'
import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'

const locks = new Map<string, readonly ToldLock[]>()
const deleted: string[] = []
let isKept = true
let isBusy = false

vi.mock('#device/people-data.ts', () => ({
  locksOfPerson: (id: string) => Promise.resolve(locks.get(id) ?? []),
  deletePerson: (id: string) => Promise.resolve(void deleted.push(id)),
}))
vi.mock('#device/people-registry.ts', () => ({ keepPeople: () => Promise.resolve(isKept) }))
vi.mock('#device/session-hold.ts', () => ({
  whileNoSession: async (task: () => Promise<unknown>) =>
    isBusy ? { kind: 'busy' } : { kind: 'done', value: await task() },
}))

const two: People = {
  people: [
    { id: 'first', name: 'Anna' },
    { id: 'b2', name: 'Ben' },
  ],
  activeId: 'first',
}
const rest: ToldLock = { kind: 'stop', untilMs: 9 }

function partsOf(people: People): PeopleParts & { readonly reloads: string[] } {
  let known = people
  const reloads: string[] = []
  locks.clear()
  deleted.length = 0
  isKept = true
  isBusy = false
  return {
    get: () => known,
    take: (next) => {
      known = next
    },
    nowMs: () => 5,
    loadAgain: { others: () => void reloads.push('others'), all: () => void reloads.push('all') },
    reloads,
  }
}

describe('going on as somebody else', () => {
  it('needs no word where nobody is locked', async () => {
    const parts = partsOf(two)
    expect(await switchTo(parts, 'b2', false)).toBeUndefined()
    expect(parts.reloads).toEqual(['all'])
  })

  it('is told first of every lock of the others, and goes on only when they say who they are (E14)', async () => {
    const parts = partsOf(two)
    locks.set('first', [rest])
    locks.set('b2', [{ kind: 'unclosed', untilMs: undefined }])
    const told = { kind: 'told', locks: [{ id: 'first', lock: rest }] }
    expect(await switchTo(parts, 'b2', false)).toEqual(told)
    expect(parts.reloads).toEqual([])
    expect(await switchTo(parts, 'b2', true)).toBeUndefined()
    expect(parts.reloads).toEqual(['all'])
  })

  it('is told the same under a new name (E14)', async () => {
    const parts = partsOf(onePerson)
    locks.set('first', [rest])
    const names = { own: 'Anna', name: 'Ben' }
    expect(await add(parts, names, false)).toEqual({ kind: 'told', locks: [{ id: 'first', lock: rest }] })
    expect(parts.reloads).toEqual([])
    expect(await add(parts, names, true)).toBeUndefined()
    expect(parts.reloads).toEqual(['all'])
  })

  it('is refused while a session is on in any window, and where it cannot be kept', async () => {
    const parts = partsOf(two)
    isBusy = true
    expect(await switchTo(parts, 'b2', true)).toEqual({ kind: 'busy' })
    expect(await remove(parts, 'b2')).toEqual({ kind: 'busy' })
    isBusy = false
    isKept = false
    expect(await switchTo(parts, 'b2', true)).toEqual({ kind: 'unkept' })
    expect(await remove(parts, 'b2')).toEqual({ kind: 'unkept' })
    expect(deleted).toEqual([])
    expect(parts.reloads).toEqual([])
  })
})

describe('names', () => {
  it('are there, and tell people apart', async () => {
    const parts = partsOf(onePerson)
    expect(await add(parts, { own: '', name: 'Ben' }, false)).toEqual({ kind: 'name', problem: 'empty' })
    expect(await add(parts, { own: 'Ben', name: 'ben' }, false)).toEqual({ kind: 'name', problem: 'taken' })
    const both = partsOf(two)
    expect(await rename(both, 'b2', 'Anna')).toEqual({ kind: 'name', problem: 'taken' })
    expect(await rename(both, 'b2', 'Bo')).toBeUndefined()
    expect(both.get().people[1]).toEqual({ id: 'b2', name: 'Bo' })
    expect(both.reloads).toEqual(['others'])
  })

  it('are eight at most', async () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ id: `p${at}`, name: `P${at}` }))
    const parts = partsOf({ people: [{ id: 'first', name: 'Anna' }, ...many], activeId: 'first' })
    expect(await add(parts, { own: undefined, name: 'Ben' }, true)).toEqual({ kind: 'many' })
  })
})

describe('removing somebody', () => {
  it('deletes what is kept of them', async () => {
    const parts = partsOf(two)
    expect(await remove(parts, 'b2')).toBeUndefined()
    expect(deleted).toEqual(['b2'])
    expect(parts.get().people.map(({ id }) => id)).toEqual(['first'])
  })

  it('waits until no lock of theirs holds, because a new name would be a way out of it (E14)', async () => {
    const parts = partsOf(two)
    locks.set('b2', [rest])
    expect(await remove(parts, 'b2')).toEqual({ kind: 'resting' })
    expect(deleted).toEqual([])
  })
})
