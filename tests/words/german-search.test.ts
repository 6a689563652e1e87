import { describe, expect, it } from 'vitest'
import { type RegionKind, regions } from '#anatomy/region.ts'
import { searchPlaces } from '#practice/place-search.ts'
import { explore } from '#words/de/explore.ts'
import { regions as names } from '#words/de/regions.ts'

const said: Readonly<Record<string, string>> = { ...explore, ...names }
const withoutSide = (text: string) => /other \{([^}]*)\}/.exec(text)?.[1] ?? text
const places = [...new Set(regions.map(({ kind }) => kind))].map((kind) => ({
  kind,
  name: withoutSide(said[`region.${kind}.name`] ?? ''),
  where: said[`region.${kind}.where`] ?? '',
  also: (said[`region.${kind}.also`] ?? '').split(','),
}))
const words = {
  empty: explore['explore.words.empty'].split(' '),
  sides: { left: explore['explore.words.left'].split(' '), right: explore['explore.words.right'].split(' ') },
}
const search = (query: string) => searchPlaces(query, places, words)

describe('a search in German', () => {
  it.each<[string, RegionKind]>([
    ['hinter dem Knie', 'knee-back'],
    ['Steissbein', 'sacrum'],
    ['mein Gesäß tut weh', 'hip'],
    ['unterer Rücken', 'lower-back'],
    ['Lende', 'lower-back'],
    ['Kehle', 'neck-front'],
    ['Innenseite vom Oberschenkel', 'groin'],
    ['Wdae', 'calf'],
  ])('"%s" finds %s first', (query, kind) => {
    expect(search(query).kinds?.[0]).toBe(kind)
  })

  it.each([
    ['Wade links', 'left'],
    ['die rechte Wade', 'right'],
  ])('"%s" asks for the %s side', (query, side) => {
    expect(search(query)).toEqual({ side, kinds: ['calf'] })
  })
})

describe('German names of places', () => {
  it('begin with an adjective where they have a side, since a spoken sentence makes the first letter small', () => {
    const sided = Object.values(names).filter((name) => name.includes('{side'))
    expect(sided.length).toBeGreaterThan(10)
    for (const name of sided) expect(name).toMatch(/left \{Link\w+ .*right \{Recht\w+ /)
  })
})
