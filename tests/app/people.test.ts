import { describe, expect, it, vi } from 'vitest'
import { createPeople } from '#app/people.ts'
import { add, type PeopleParts, remove, rename, switchTo } from '#app/people-care.ts'
import type { ToldLock } from '#journal/carry-over.ts'
import { onePerson } from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { openApp } from '../drivers/flow-driver.ts'

const locks = new Map<string, readonly ToldLock[]>()
const deleted: string[] = []
const kept: People[] = []
let isKept = true
let isDeletable = true
let isBusy = false

vi.mock('#device/people-data.ts', () => ({
  locksOfPerson: (id: string) => Promise.resolve(locks.get(id) ?? []),
  deletePerson: (id: string) =>
    isDeletable ? Promise.resolve(void deleted.push(id)) : Promise.reject(new Error('blocked')),
}))
vi.mock('#device/people-registry.ts', () => ({
  keepPeople: (people: People) => {
    kept.push(people)
    return Promise.resolve(isKept)
  },
}))
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
  kept.length = 0
  isKept = true
  isDeletable = true
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

  it('is refused where what is kept of them cannot be read, and says why (E14)', async () => {
    const parts = partsOf(two)
    locks.set('b2', [{ kind: 'unknown', untilMs: undefined }])
    expect(await remove(parts, 'b2')).toEqual({ kind: 'unread' })
    locks.set('b2', [rest, { kind: 'unknown', untilMs: undefined }])
    expect(await remove(parts, 'b2')).toEqual({ kind: 'resting' })
    expect(deleted).toEqual([])
  })

  it('can be tried again where not everything could be deleted', async () => {
    const parts = partsOf(two)
    isDeletable = false
    expect(await remove(parts, 'b2')).toEqual({ kind: 'partly' })
    expect(parts.get()).toEqual(two)
    expect(kept.at(-1)).toEqual(two)
    isDeletable = true
    expect(await remove(parts, 'b2')).toBeUndefined()
  })

  it('waits until no lock of theirs holds, because a new name would be a way out of it (E14)', async () => {
    const parts = partsOf(two)
    locks.set('b2', [rest])
    expect(await remove(parts, 'b2')).toEqual({ kind: 'resting' })
    expect(deleted).toEqual([])
  })
})

describe('a change of people whose code does not come', () => {
  const loadAgain = { others: () => undefined, all: () => undefined }

  it('says so for each of them, and works once it is there', async () => {
    partsOf(two)
    let isOnline = false
    const people = createPeople(openApp().actor, loadAgain, () =>
      isOnline ? import('#app/people-care.ts') : Promise.reject(new TypeError('Failed to fetch')),
    )
    people.connect(two)
    const names = { own: undefined, name: 'Cy' }
    const all = () =>
      Promise.all([
        people.add(names, true),
        people.switchTo('b2', true),
        people.rename('b2', 'Bo'),
        people.remove('b2'),
      ])
    const unfetched = { kind: 'unfetched' }
    expect(await all()).toEqual([unfetched, unfetched, unfetched, unfetched])
    expect(people.get()).toEqual(two)
    isOnline = true
    expect(await people.rename('b2', 'Bo')).toBeUndefined()
    expect(people.get().people[1]?.name).toBe('Bo')
  })

  it('never rejects, whatever fails', async () => {
    const broken = { ...(await import('#app/people-care.ts')), add: () => Promise.reject(new Error('locks refused')) }
    const people = createPeople(openApp().actor, loadAgain, () => Promise.resolve(broken))
    expect(await people.add({ own: 'Anna', name: 'Ben' }, false)).toEqual({ kind: 'unkept' })
  })
})
