import { describe, expect, it } from 'vitest'
import {
  nameProblem,
  onePerson,
  peopleFound,
  readPeople,
  savedPeople,
  withName,
  withoutPerson,
  withPerson,
} from '#journal/people.ts'
import type { People } from '#journal/person.ts'
import { activePerson, databaseNameOf, personalKey } from '#journal/person.ts'

const anna = { id: 'first', name: 'Anna' }
const ben = { id: 'b2', name: 'Ben' }
const two: People = { people: [anna, ben], activeId: 'b2' }

describe('the people of a device', () => {
  it('come back as they were saved', () => {
    expect(readPeople(JSON.parse(JSON.stringify(savedPeople(two))))).toEqual(two)
    expect(activePerson(two)).toEqual(ben)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'Anna'],
    ['another version', { ...savedPeople(two), schemaVersion: 2 }],
    ['nobody', { ...savedPeople(two), people: [] }],
    ['somebody twice', { ...savedPeople(two), people: [anna, anna] }],
    ['nobody who is here', { ...savedPeople(two), activeId: 'c3' }],
    ['an id that names another database', { ...savedPeople(two), people: [anna, { id: '../x', name: 'Ben' }] }],
    ['no list', { ...savedPeople(two), people: { 0: anna } }],
  ])('cannot be read out of %s', (_, raw) => {
    expect(readPeople(raw)).toBeUndefined()
  })

  it('come and go, and somebody is always there', () => {
    const both = withPerson(withName(onePerson, 'first', ' Anna '), { ...ben, name: ' Ben ' })
    expect(both).toEqual(two)
    expect(withoutPerson(both, 'b2')).toEqual({ people: [anna], activeId: 'first' })
    expect(withoutPerson(both, 'first')).toEqual({ people: [ben], activeId: 'b2' })
    expect(withoutPerson(onePerson, 'first')).toBe(onePerson)
  })

  it('have names that tell them apart', () => {
    expect(nameProblem(two, ' \u0000 ')).toBe('empty')
    expect(nameProblem(two, ' BEN')).toBe('taken')
    expect(nameProblem(two, 'ben', 'b2')).toBeUndefined()
    expect(nameProblem(two, 'Cleo')).toBeUndefined()
  })

  it('have journals of their own; the first one’s is where it always was', () => {
    expect([databaseNameOf('first'), databaseNameOf('b2')]).toEqual(['kneadwell', 'kneadwell-b2'])
    expect([personalKey('kneadwell.records', 'first'), personalKey('kneadwell.records', 'b2')]).toEqual([
      'kneadwell.records',
      'kneadwell.records.b2',
    ])
  })

  it('are found by their journals where the list is lost', () => {
    expect(peopleFound(['kneadwell', 'kneadwell-people', 'other'])).toBeUndefined()
    expect(peopleFound(['kneadwell-b2', 'kneadwell-UP', 'kneadwell', 'kneadwell-a1'])).toEqual({
      people: ['first', 'a1', 'b2'].map((id) => ({ id, name: '' })),
      activeId: 'first',
    })
  })
})
