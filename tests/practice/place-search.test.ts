import { describe, expect, it } from 'vitest'
import { type RegionKind, regions } from '#anatomy/region.ts'
import { type NamedPlace, searchPlaces, slipsBetween } from '#practice/place-search.ts'
import { explore } from '#words/en/explore.ts'
import { regions as regionWords } from '#words/en/regions.ts'

const said: Readonly<Record<string, string>> = { ...explore, ...regionWords }
const kinds = [...new Set(regions.map(({ kind }) => kind))]
const midline = (text: string) => /other \{([^}]*)\}/.exec(text)?.[1] ?? text

const places: readonly NamedPlace[] = kinds.map((kind) => ({
  kind,
  name: midline(said[`region.${kind}.name`] ?? ''),
  where: said[`region.${kind}.where`] ?? '',
  also: (said[`region.${kind}.also`] ?? '').split(','),
}))
const words = {
  empty: explore['explore.words.empty'].split(' '),
  sides: { left: [explore['explore.words.left']], right: [explore['explore.words.right']] },
}
const search = (query: string) => searchPlaces(query, places, words)

describe('plain words', () => {
  it.each<[string, RegionKind]>([
    ['behind the knee', 'knee-back'],
    ['the back of my knee', 'knee-back'],
    ['calf', 'calf'],
    ['Calves', 'calf'],
    ['tailbone', 'sacrum'],
    ['tail bone', 'sacrum'],
    ['coccyx', 'sacrum'],
    ['funny bone', 'inner-elbow'],
    ['low back', 'lower-back'],
    ['lower back pain', 'lower-back'],
    ['small of the back', 'lower-back'],
    ['butt', 'hip'],
    ['my buttocks hurt', 'hip'],
    ['armpit', 'armpit'],
    ['under the arm', 'armpit'],
    ['tummy', 'belly'],
    ['throat', 'neck-front'],
    ['nape', 'neck-back'],
    ['thumb', 'palm'],
    ['heel', 'sole'],
    ['shoulder blade', 'shoulder-blade'],
    ['wrist', 'inner-wrist'],
    ['collarbone', 'neck-front'],
    ['inner thigh', 'groin'],
    ['upper leg', 'thigh'],
  ])('"%s" finds %s first', (query, kind) => {
    expect(search(query).kinds?.[0]).toBe(kind)
  })

  it.each([
    ['neck', ['neck-back', 'neck-spine', 'neck-front']],
    ['hand', ['palm', 'hand-back']],
    ['foot', ['sole', 'foot-top']],
    ['shoulder', ['shoulder-top', 'shoulder-blade']],
  ] as const)('"%s" finds every place that may be meant', (query, expected) => {
    expect([...(search(query).kinds ?? [])].sort()).toEqual([...expected].sort())
  })

  it.each(kinds)('every place is found by its own name: %s', (kind) => {
    expect(search(places.find((place) => place.kind === kind)?.name ?? '').kinds?.[0]).toBe(kind)
  })

  it('finds while it is typed', () => {
    for (const typed of ['ca', 'cal', 'calf']) expect(search(typed).kinds).toContain('calf')
  })
})

describe('slips of the finger', () => {
  it.each<[string, RegionKind]>([
    ['claf', 'calf'],
    ['taibone', 'sacrum'],
    ['tailboen', 'sacrum'],
    ['shoulderblade', 'shoulder-blade'],
    ['behnd the kne', 'knee-back'],
    ['lowr back', 'lower-back'],
    ['forarm', 'forearm'],
    ['stomache', 'belly'],
    ['CÁLF', 'calf'],
  ])('"%s" still finds %s', (query, kind) => {
    expect(search(query).kinds?.[0]).toBe(kind)
  })

  it.each([
    ['calf', 'calf', 0],
    ['claf', 'calf', 1],
    ['cal', 'calf', 1],
    ['kalf', 'calf', 1],
    ['', 'abc', 3],
    ['abcd', 'badc', 2],
  ] as const)('between %s and %s: %d', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips)
    expect(slipsBetween(b, a)).toBe(slips)
  })
})

describe('sides', () => {
  it.each([
    ['left calf', 'left'],
    ['calf, right', 'right'],
    ['calf', undefined],
    ['left and right calf', undefined],
  ] as const)('%s: %s', (query, side) => {
    expect(search(query)).toEqual({ side, kinds: ['calf'] })
  })
})

describe('what is not known', () => {
  it.each(['kneecap', 'hamstring', 'back of the thigh', 'wing', 'xyzzy', 'liver'])('"%s" is nobody else', (query) => {
    expect(search(query).kinds).toEqual([])
  })

  it.each(['', '   ', '?!', 'my', 'left', 'where is the pain'])('"%s" asks for nothing', (query) => {
    expect(search(query).kinds).toBeUndefined()
  })

  it('takes any text without failing, and quickly', () => {
    const long = 'a'.repeat(2_000)
    const before = performance.now()
    for (const query of [long, '(((', '\\', '🙂 calf', '%s', 'null']) search(query)
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('another language', () => {
  const find = (query: string) =>
    searchPlaces(
      query,
      [
        { kind: 'calf', name: '小腿肚', where: '小腿后面的肌肉。', also: ['小腿', '腓肠肌'] },
        { kind: 'knee-back', name: '膝盖窝', where: '膝盖后面。', also: ['腘窝', '膝窝', '膝盖后面'] },
        { kind: 'thigh', name: '大腿', where: '腿的前面和外侧。', also: ['腿', '大腿前面'] },
      ],
      { empty: ['我的', '的', '疼', '地方', '边'], sides: { left: ['左'], right: ['右'] } },
    )

  it('finds what is written without spaces, character by character', () => {
    expect(find('膝盖后面')).toEqual({ side: undefined, kinds: ['knee-back'] })
    expect(find('我的小腿疼').kinds?.[0]).toBe('calf')
    expect(find('左边的小腿')).toMatchObject({ side: 'left' })
    expect(find('腓').kinds).toEqual(['calf'])
  })

  it('is nobody else without spaces either', () => {
    expect(find('大腿后面').kinds).toEqual([])
    expect(find('我的地方').kinds).toBeUndefined()
  })

  it('needs no accents, and knows words for sides with any ending', () => {
    const german = (query: string) =>
      searchPlaces(query, [{ kind: 'sole', name: 'Fußsohle', where: '', also: ['Füße', 'Fuß'] }], {
        empty: ['der'],
        sides: { left: ['links', 'linke'], right: ['rechts', 'rechte'] },
      })
    for (const query of ['Fuß', 'fuss', 'FUSSSOHLE', 'füsse']) expect(german(query).kinds, query).toEqual(['sole'])
    expect(german('Fuß links').side).toBe('left')
  })
})
