import { compileMessage } from '@lingui/message-utils/compileMessage'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#journal/settings.ts'
import { catalogues, type Part } from '#words/catalogues.ts'

type Words = Readonly<Record<string, string>>
type Pieces = Exclude<ReturnType<typeof compileMessage>, string>
type Piece = Pieces[number]

const parts: readonly Part[] = ['shell', 'early', 'rest', 'practice', 'history']
const others: readonly Language[] = languages.filter((language: Language) => language !== 'en')

/** Texts that read the same as in English: words that one language took from the other, or that both took from a third. */
const alike: Readonly<Partial<Record<string, readonly string[]>>> = {
  de: ['Start', 'Name', 'Pause', 'Normal', 'Vibration', 'Person {number}'],
  es: ['No', 'Normal', 'Enter'],
}

/** What the app is called, and messages that are nothing but what is filled in, counted in minutes and seconds. */
const isNoText = (key: string, text: string): boolean => {
  const words = text.replace(/\{\w+(, plural)?|=?\w+ \{|#|\b(min|s)\b/g, '')
  return key === 'app.name' || !/\p{L}/u.test(words)
}

async function wordsOf(language: Language): Promise<ReadonlyMap<Part, Words>> {
  return new Map(
    await Promise.all(parts.map(async (part) => [part, (await catalogues[language][part]()) as Words] as const)),
  )
}

const allOf = (words: ReadonlyMap<Part, Words>): Words =>
  Object.fromEntries([...words.values()].flatMap((part) => Object.entries(part)))

function piecesOf(text: string): Pieces {
  const compiled = compileMessage(text)
  return typeof compiled === 'string' ? [compiled] : compiled
}

type Chosen = { readonly arg: string; readonly type: string; readonly cases: Readonly<Record<string, Pieces>> }

/** Every argument of a message, also inside of what it chooses from. */
function argumentsIn(pieces: Pieces): readonly Chosen[] {
  return pieces.flatMap((piece: Piece) => {
    if (typeof piece === 'string') return []
    const [arg, type = 'text', options] = piece
    const cases = (typeof options === 'object' ? options : {}) as Chosen['cases']
    const inner = Object.values(cases).filter((one) => Array.isArray(one))
    return [{ arg, type, cases }, ...inner.flatMap(argumentsIn)]
  })
}

/** What a message fills in, and what it selects from. How a number is counted belongs to the language. */
function filledIn(text: string): readonly string[] {
  const seen = argumentsIn(piecesOf(text)).map(({ arg, type, cases }) =>
    type === 'select' ? `${arg} of ${casesOf(cases).join()}` : arg,
  )
  return [...new Set(seen)].sort()
}

/** What is chosen from; the parser adds an offset to every choice. */
function casesOf(cases: Chosen['cases']): readonly string[] {
  return Object.keys(cases)
    .filter((one) => one !== 'offset')
    .sort()
}

/** Arguments that are counted, each with the forms that are told apart. */
function countedIn(text: string): ReadonlyMap<string, readonly string[]> {
  const counted = argumentsIn(piecesOf(text)).filter(({ type }) => type === 'plural')
  return new Map(counted.map(({ arg, cases }) => [arg, casesOf(cases)]))
}

describe.each(languages)('%s', (language) => {
  let words: ReadonlyMap<Part, Words>
  beforeAll(async () => {
    words = await wordsOf(language)
  })

  it('says something for every key, and calmly', () => {
    const all = Object.entries(allOf(words))
    expect(all.length).toBeGreaterThan(1_000)
    expect(all.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
    expect(all.filter(([, text]) => /[!！¡]/.test(text))).toEqual([])
  })

  it('has messages that can be read, and that count any number', () => {
    const faults = Object.entries(allOf(words)).flatMap(([key, text]) => {
      try {
        const forms = [...countedIn(text).values()]
        return forms.every((one) => one.includes('other')) ? [] : [key]
      } catch (reason) {
        return [`${key}: ${String(reason)}`]
      }
    })
    expect(faults).toEqual([])
  })
})

it('English is what others are held against', async () => {
  const english = await wordsOf('en')
  expect(filledIn(english.get('rest')?.['session.timer'] ?? '')).toEqual(['minutes', 'seconds'])
  expect(filledIn(english.get('rest')?.['region.palm.name'] ?? '')).toEqual(['side of left,other,right'])
  expect(countedIn('{n, plural, one {#} other {{m, plural, =0 {} other {#}}}}').get('m')).toEqual(['0', 'other'])
  expect(['{a} · {b}', '{n, plural, =0 {} other {# min}}', '{a} times'].map((text) => isNoText('x', text))).toEqual([
    true,
    true,
    false,
  ])
})

describe.each(others)('%s beside English', (language) => {
  let english: ReadonlyMap<Part, Words>
  let own: ReadonlyMap<Part, Words>
  beforeAll(async () => {
    english = await wordsOf('en')
    own = await wordsOf(language)
  })

  it.each(parts)('has the keys of %s, and no other', (part) => {
    expect(Object.keys(own.get(part) ?? {}).sort()).toEqual(Object.keys(english.get(part) ?? {}).sort())
  })

  it('fills in and chooses the same in each', () => {
    const there = allOf(english)
    const faults = Object.entries(allOf(own)).flatMap(([key, text]) => {
      const [wanted, got] = [filledIn(there[key] ?? ''), filledIn(text)]
      return wanted.join() === got.join() ? [] : [`${key}: ${got.join(' ')} instead of ${wanted.join(' ')}`]
    })
    expect(faults).toEqual([])
  })

  it('tells one from many where English does and it does', () => {
    const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one')
    const there = allOf(english)
    const faults = Object.entries(allOf(own)).filter(([key, text]) => {
      const counted = countedIn(text)
      return [...countedIn(there[key] ?? '')].some(([arg, forms]) => {
        const ownForms = counted.get(arg) ?? []
        return hasOne && forms.includes('one') && !ownForms.includes('one') && !ownForms.includes('1')
      })
    })
    expect(faults).toEqual([])
  })

  it('has left nothing in English', () => {
    const there = allOf(english)
    const left = Object.entries(allOf(own)).filter(
      ([key, text]) => text === there[key] && !isNoText(key, text) && alike[language]?.includes(text) !== true,
    )
    expect(left).toEqual([])
  })
})
