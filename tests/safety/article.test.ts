import { describe, expect, it } from 'vitest'
import { articleSections, articleStatements, type Statement, statementKinds } from '#safety/article.ts'
import { type ArticleMapping, type ArticleTarget, articleMap, leftOutReasons } from '#safety/article-map.ts'
import { articlePage } from '#safety/article-page.ts'
import { lessonCards, lessonIds } from '#safety/lesson.ts'
import { ruleIds, ruleOf } from '#safety/rule.ts'

const statements = Object.entries<Statement>(articleStatements)
const mappings = Object.entries<ArticleMapping>(articleMap)
const mappingOf = new Map(mappings)
const targets = mappings.flatMap(([, { to }]) => to)
const rulesIn = (to: readonly ArticleTarget[]) => to.flatMap((target) => ('rule' in target ? [target.rule] : []))
const leftOutIn = (to: readonly ArticleTarget[]) =>
  to.flatMap((target) => ('leftOut' in target ? [target.leftOut] : []))
const lessonsIn = (to: readonly ArticleTarget[]) => to.flatMap((target) => ('lesson' in target ? [target.lesson] : []))

/** The kinds of the article that must bind the product, not only inform the user. */
const binding: readonly string[] = ['precaution', 'contraindication', 'red flag', 'stage rule', 'frequency']

// Counted in the article with a script of its own (sentences, of which announcements, bullets); written here a second
// time, so that a statement cannot leave together with its section's count.
const counted = {
  opening: [4, 0, 0],
  disc: [16, 1, 3],
  benefits: [13, 1, 6],
  precautions: [21, 1, 10],
  safe: [22, 1, 11],
  techniques: [17, 1, 12],
  stages: [22, 3, 13],
  limits: [16, 1, 5],
  avoid: [14, 1, 9],
  therapist: [14, 1, 9],
  frequency: [19, 2, 9],
  expectations: [18, 1, 9],
  other: [13, 1, 9],
  home: [13, 0, 8],
  care: [10, 0, 5],
  summary: [15, 0, 8],
} as const

describe('the numbered list', () => {
  it('has the sections, sentences and bullets that were counted in the article', () => {
    const listed = Object.entries(articleSections).map(([id, { sentences, announcements, bullets }]) => [
      id,
      [sentences, announcements, bullets],
    ])
    expect(listed).toEqual(Object.entries(counted))
  })

  it.each(Object.entries(counted))('numbers every sentence of %s that says something', (id, [sentences, lists]) => {
    const numbers = statements.map(([number]) => number).filter((number) => number.startsWith(`${id}.`))
    expect(numbers).toEqual(Array.from({ length: sentences - lists }, (_, index) => `${id}.${index + 1}`))
  })

  it.each(Object.entries(counted))('has every bullet of %s, in order', (id, [, , bullets]) => {
    const inOrder = statements.flatMap(([number, { bullet }]) =>
      number.startsWith(`${id}.`) && bullet !== undefined ? [bullet] : [],
    )
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
    expect([...new Set(inOrder)]).toEqual(Array.from({ length: bullets }, (_, index) => index + 1))
  })

  it('says each statement, in one short line of its own', () => {
    const said = statements.map(([, { says }]) => says)
    expect(new Set(said).size).toBe(said.length)
    expect(said.filter((says) => says.length < 10 || says.length > 90 || /[|\n]/.test(says))).toEqual([])
    expect(statements.filter(([, { kind }]) => !statementKinds.includes(kind))).toEqual([])
  })
})

describe('the map', () => {
  it('has every statement, and nothing that is no statement', () => {
    expect(mappings.map(([number]) => number)).toEqual(statements.map(([number]) => number))
  })

  it('leads every statement somewhere, nowhere twice', () => {
    for (const [number, { to }] of mappings) {
      expect(to.length, number).toBeGreaterThan(0)
      expect(new Set(to.map((target) => JSON.stringify(target))).size, number).toBe(to.length)
    }
  })

  it('knows every rule, lesson and reason that it names', () => {
    expect(rulesIn(targets).filter((rule) => !ruleIds.includes(rule))).toEqual([])
    expect(lessonsIn(targets).filter((lesson) => !lessonIds.includes(lesson))).toEqual([])
    expect(leftOutIn(targets).filter((reason) => !(reason in leftOutReasons))).toEqual([])
  })

  it('has every statement that goes to a lesson on a card of that lesson, and no card without one', () => {
    const told = targets.flatMap((target) => ('lesson' in target ? [target] : []))
    const isCard = (lesson: (typeof lessonIds)[number], card: string) =>
      (lessonCards[lesson] as readonly string[]).includes(card)
    expect(told.length).toBeGreaterThan(150)
    expect(told.filter(({ lesson, card }) => !isCard(lesson, card))).toEqual([])
    const empty = lessonIds.flatMap((lesson) =>
      lessonCards[lesson].filter((card) => !told.some((one) => one.lesson === lesson && one.card === card)),
    )
    expect(empty).toEqual([])
  })

  it('uses every lesson and every reason', () => {
    expect(lessonIds.filter((lesson) => !lessonsIn(targets).includes(lesson))).toEqual([])
    expect(Object.keys(leftOutReasons).filter((reason) => !leftOutIn(targets).some((used) => used === reason))).toEqual(
      [],
    )
  })

  it('binds what must bind: a lesson alone is not enough', () => {
    const bound = statements.filter(([, { kind }]) => binding.includes(kind))
    expect(bound.length).toBeGreaterThan(100)
    const unbound = bound.filter(([number]) => {
      const to = mappingOf.get(number)?.to ?? []
      return rulesIn(to).length === 0 && leftOutIn(to).length === 0
    })
    expect(unbound).toEqual([])
  })

  it('puts every red flag and contraindication under a rule about who may start, after a stop or the day after', () => {
    const flags = statements.filter(([, { kind }]) => kind === 'red flag' || kind === 'contraindication')
    const without = flags.filter(
      ([number]) => !rulesIn(mappingOf.get(number)?.to ?? []).some((rule) => /^(S|A)\d|^Z11$/.test(rule)),
    )
    expect(without).toEqual([])
  })

  it('says how it differs from the article in whole sentences', () => {
    const differences = mappings.flatMap(([, { stricter, softer }]) => [stricter ?? [], softer ?? []].flat())
    expect(differences.length).toBeGreaterThan(50)
    expect(differences.filter((text) => !/^[A-Z0-9].*\.$/.test(text) || text.includes('|'))).toEqual([])
  })
})

describe('the rules that come from the article', () => {
  const fromArticle = ruleIds.filter((rule) => ruleOf(rule).sources.includes('article'))

  it('are each reached by a statement', () => {
    expect(fromArticle.length).toBeGreaterThan(40)
    expect(fromArticle.filter((rule) => !rulesIn(targets).includes(rule))).toEqual([])
  })

  // Who may start, and where: as the clinical rules have it, written here a second time.
  it.each([
    ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S8', 'S9', 'S10', 'S12', 'S13'],
    ...['Z1', 'Z2', 'Z3', 'Z8', 'Z9', 'Z10', 'Z11', 'Z15', 'Z16'],
  ])('%s is one of them', (rule) => {
    expect(fromArticle).toContain(rule)
    expect(rulesIn(targets)).toContain(rule)
  })

  it.each(['S7', 'S14', 'S15', 'S16', 'Z4', 'Z5', 'Z6', 'Z7', 'Z14'])('%s is not, and nothing claims it', (rule) => {
    expect(fromArticle).not.toContain(rule)
    expect(rulesIn(targets)).not.toContain(rule)
  })
})

describe('the page', () => {
  it('shows each statement with where it went', () => {
    const lines = articlePage().split('\n')
    for (const [number, { says, kind }] of statements) {
      const line = lines.find((text) => text.startsWith(`| ${number} | ${kind} | `)) ?? ''
      expect(line).toContain(says)
      for (const target of mappingOf.get(number)?.to ?? []) {
        for (const id of Object.values(target)) expect(line, number).toContain(id)
      }
    }
  })

  it('names every lesson with its cards, gives every reason, and lists what is softer', () => {
    const page = articlePage()
    for (const lesson of lessonIds) {
      for (const card of lessonCards[lesson]) expect(page).toContain(`lesson ${lesson}, card ${card}`)
    }
    for (const [reason, why] of Object.entries(leftOutReasons)) expect(page).toContain(`| ${reason} | ${why} | `)
    const softer = page.slice(page.indexOf('## Where the product is softer'), page.indexOf('## Why something'))
    for (const [number, mapping] of mappings) {
      expect(softer.includes(`| ${number} |`), number).toBe(mapping.softer !== undefined)
    }
  })

  it('gives the totals', () => {
    const page = articlePage()
    const totals = statementKinds.map((kind) => {
      const ofKind = statements.filter(([, statement]) => statement.kind === kind)
      return `${ofKind.length} ${kind}`
    })
    for (const total of totals) {
      const [count, ...kind] = total.split(' ')
      expect(page).toContain(`| ${kind.join(' ')} | ${count} | `)
    }
    const bullets = Object.values(articleSections).reduce((sum, section) => sum + section.bullets, 0)
    expect(page).toContain(`${statements.length} statements in 16 sections, from ${bullets} bullets`)
    console.log(
      `article: ${statements.length} statements (${bullets} bullets), ${rulesIn(targets).length} links to ` +
        `${new Set(rulesIn(targets)).size} rules, ${lessonsIn(targets).length} to ${lessonIds.length} lessons, ` +
        `${leftOutIn(targets).length} to ${Object.keys(leftOutReasons).length} reasons; ${totals.join(', ')}`,
    )
  })
})
