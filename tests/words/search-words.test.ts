import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RegionKind, regions } from '#anatomy/region.ts'
import { languages } from '#journal/settings.ts'
import { namedPlaces, searchWords } from '#parts/place-names.ts'
import { type NamedPlace, searchPlaces } from '#practice/place-search.ts'
import { loadRest, say, showLanguage } from '#words/say.ts'

const kinds: readonly RegionKind[] = [...new Set(regions.map(({ kind }) => kind))]

afterAll(() => showLanguage('en'))

describe.each(languages)('in %s', (language) => {
  let places: readonly NamedPlace[] = []
  const search = (query: string) => searchPlaces(query, places, searchWords(say))
  beforeAll(async () => {
    await loadRest()
    await showLanguage(language)
    places = namedPlaces(say)
  })

  it('every place is found by its name, before every other', () => {
    const lost = kinds.filter((kind) => search(say(`region.${kind}.name`, { side: 'midline' })).kinds?.[0] !== kind)
    expect(lost).toEqual([])
  })

  it('every place is found by whatever else it is called', () => {
    const lost = places.flatMap(({ kind, also }) =>
      also.filter((name) => search(name).kinds?.includes(kind) !== true).map((name) => `${kind}: ${name}`),
    )
    expect(lost).toEqual([])
  })

  it('a place with its side is found on that side', () => {
    for (const side of ['left', 'right'] as const) {
      const found = search(say('region.calf.name', { side }))
      expect([found.side, found.kinds?.[0]]).toEqual([side, 'calf'])
    }
  })

  it('what means nothing asks for nothing', () => {
    expect(search(searchWords(say).empty.join(' ')).kinds).toBeUndefined()
  })
})
