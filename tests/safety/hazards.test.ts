import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acceptabilities, controlKinds, hazardGroups, severities } from '#safety/hazard.ts'
import { hazardPage } from '#safety/hazard-page.ts'
import { hazards } from '#safety/hazards.ts'
import { ruleIds } from '#safety/rule.ts'
import { namesIn } from './test-titles.ts'

const root = join(import.meta.dirname, '..', '..')
const controls = hazards.flatMap((hazard) => hazard.controls.map((control) => ({ ...control, hazard: hazard.id })))

/** Says what names a test file holds; none where there is no such file. */
function holderOf(file: string): (name: string) => boolean {
  const path = join(root, file)
  return existsSync(path) ? namesIn(readFileSync(path, 'utf8')) : () => false
}

describe('the hazard table', () => {
  it('is there, numbered without a gap, in the order of its groups', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(50)
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `H${index + 1}`))
    const groups = [...new Set(hazards.map(({ group }) => group))]
    expect(groups).toEqual(Object.keys(hazardGroups))
    // Each group in one piece.
    expect(hazards.filter(({ group }, index) => hazards[index - 1]?.group !== group)).toHaveLength(groups.length)
  })

  it('uses its scales, and all of each', () => {
    expect(new Set(controls.map(({ kind }) => kind))).toEqual(new Set(Object.keys(controlKinds)))
    expect(new Set(hazards.map(({ acceptability }) => acceptability))).toEqual(new Set(Object.keys(acceptabilities)))
    for (const { severity } of hazards) expect(severities[severity].name).toBeTruthy()
  })

  it('names every clinical rule as the control of a hazard', () => {
    const used = new Set(controls.map(({ rule }) => rule))
    expect(ruleIds.filter((rule) => !used.has(rule))).toEqual([])
  })

  it.each(hazards)('$id says cause, harm and what is left, and has controls', (hazard) => {
    expect(hazard.causes.length).toBeGreaterThan(0)
    expect(hazard.controls.length).toBeGreaterThan(0)
    for (const text of [...hazard.causes, hazard.harm, hazard.residual, ...hazard.controls.map(({ how }) => how)]) {
      expect(text).toMatch(/^[\p{Lu}“].*[.”]$/u)
    }
    // One sentence says how.
    for (const { how } of hazard.controls) expect(how).not.toMatch(/\. \p{Lu}/u)
  })

  it('trusts nobody’s attention alone where a harm may last', () => {
    const onlyTold = hazards.filter(
      (hazard) => hazard.severity >= 4 && hazard.controls.every((c) => c.kind === 'information'),
    )
    expect(onlyTold).toEqual([])
  })

  it('names tests that exist, for every control', () => {
    expect(controls.length).toBeGreaterThan(100)
    const files = new Set(controls.flatMap(({ tests }) => tests.map(({ file }) => file)))
    const holders = new Map([...files].map((file) => [file, holderOf(file)]))
    const missing = controls.flatMap(({ hazard, rule, how, tests }) =>
      tests.length === 0
        ? [`${hazard} ${rule} ${how}: names no test`]
        : tests
            .filter(({ file, name }) => holders.get(file)?.(name) !== true)
            .map(({ file, name }) => `${hazard} ${rule}: ${file} has no test “${name}”`),
    )
    expect(missing).toEqual([])
  })
})

describe('the names in a test file', () => {
  const holds = namesIn(`
    describe('a stop', () => {
      it('is heard', () => {})
      it.each([['Escape'], ['Space']])('by %s ends $what at once', () => {})
      for (const way of ['touch']) test(\`reached by \${way}, twice\`, () => {})
      describe.each(rows)('inside', () => { it(title, async () => { await test.step('a step in it', () => {}) }) })
    })
    test.describe('in a browser', () => { test('plays', async () => {}) })
    const rows = ['a row of a table']
  `)

  it.each([
    'a stop is heard',
    'is heard',
    'by Escape ends ',
    'by Space ends touch at once',
    'reached by touch, twice',
    'a stop inside a row of a table',
    'in a browser plays',
  ])('hold “%s”', (name) => {
    expect(holds(name)).toBe(true)
  })

  it.each(['is seen', 'by Enter ends', 'by Escape begins', 'in a browser is heard', 'by touch reached', '', ' '])(
    'do not hold “%s”',
    (name) => {
      expect(holds(name)).toBe(false)
    },
  )
})

it('a title without a test is no name', () => {
  expect(namesIn("it('is heard', () => {}); it.todo('is written one day')")('is written one day')).toBe(false)
})

describe('the page', () => {
  const lines = hazardPage((rule) => `why ${rule}`).split('\n')

  it.each(hazards)('shows $id with its causes, controls, tests and what is left', (hazard) => {
    const begin = lines.indexOf(`### ${hazard.id} ${hazard.hazard}`)
    const end = lines.findIndex((line, index) => index > begin && line.startsWith('**What is left**'))
    expect(begin).toBeGreaterThan(0)
    const part = lines.slice(begin, end + 1).join('\n')
    for (const cause of hazard.causes) expect(part).toContain(`- ${cause}`)
    expect(part).toContain(hazard.harm)
    expect(part).toContain(`severity ${hazard.severity}`)
    for (const { rule, kind, how, tests } of hazard.controls) {
      expect(part).toContain(`| [${rule}](#${rule.toLowerCase()}) | ${kind} | ${how} |`)
      for (const { file, name } of tests) {
        expect(part.split('\n').some((line) => line.includes(`\`${file}\``) && line.includes(`\`${name}\``))).toBe(true)
      }
    }
    expect(part).toContain(`(${hazard.acceptability}): ${hazard.residual}`)
  })

  it('has a place for every link', () => {
    const page = lines.join('\n')
    const linked = new Set([...page.matchAll(/\]\(#([a-z\d]+)\)/g)].map(([, id]) => id))
    const places = new Set([...page.matchAll(/<a id="([a-z\d]+)">/g)].map(([, id]) => id))
    expect([...linked].filter((id) => !places.has(id ?? ''))).toEqual([])
    expect(places.size).toBe(hazards.length + ruleIds.length)
  })

  it('gives every rule its reason and the hazards that it controls', () => {
    for (const rule of ruleIds) {
      const line = lines.find((text) => text.startsWith(`| <a id="${rule.toLowerCase()}">`)) ?? ''
      expect(line).toContain(`| why ${rule} |`)
      const own = hazards.filter(({ controls }) => controls.some((control) => control.rule === rule))
      for (const { id } of own) expect(line).toContain(`[${id}](#`)
    }
  })

  it('breaks no row of a table', () => {
    for (const { hazard, controls } of hazards) {
      for (const text of [hazard, ...controls.map(({ how }) => how)]) expect(text).not.toMatch(/[|\n]/)
    }
    // A backtick would end the name that it is in.
    expect(controls.flatMap(({ tests }) => tests.filter(({ name }) => name.includes('`')))).toEqual([])
  })
})
