import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { browserFloor } from '../../browser-floor.ts'
import { languages } from '../../src/journal/settings.ts'
import { catalogues } from '../../src/words/catalogues.ts'
import { factsOf } from '../../src/words/language-facts.ts'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const scripts = [
  'sw.js',
  ...readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join('assets', file)),
]

const styles = readdirSync(join(dist, 'assets'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('assets', file))

type Node = { readonly type: string } & Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Every node of a script's syntax tree. */
function nodesOf(code: string): readonly Node[] {
  const found: Node[] = []
  const open: unknown[] = [parseAst(code)]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value))
      open.push(...(value as unknown[]).filter((one) => typeof one === 'object' && one !== null))
    else if (isNode(value)) {
      found.push(value)
      open.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null))
    }
  }
  return found
}

/** Syntax and built-ins that Safari learnt after 15.5: 16, 16.4, 17, 17.4 and 18. */
const newSyntax: Readonly<Record<string, (node: Node) => boolean>> = {
  'a static block': ({ type }) => type === 'StaticBlock',
  'a decorator or accessor': ({ type }) => type === 'Decorator' || type === 'AccessorProperty',
  using: ({ kind }) => kind === 'using' || kind === 'await using',
  'import attributes': ({ attributes, options }) =>
    (Array.isArray(attributes) && attributes.length > 0 && isNode(attributes[0])
      ? attributes[0].type === 'ImportAttribute'
      : false) || isNode(options),
  'a flag of an expression': ({ regex }) => /v/.test((regex as { flags?: string } | undefined)?.flags ?? ''),
  'a changed flag within an expression': ({ regex }) =>
    /\(\?[ims-]+:/.test((regex as { pattern?: string } | undefined)?.pattern ?? ''),
}
const newMethods = new Set(['toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed', 'getOrInsert'])
const newStatics = new Set([
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'URL.canParse',
])

function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Identifier') return String(node.name)
  return node.type === 'MemberExpression' && node.computed !== true ? nameOf(node.property) : ''
}

function newerThanFloor(code: string): readonly string[] {
  const found = new Set<string>()
  // In a text as well: an expression may be made of it. Safari before 16.4 cannot look behind, and reads nothing then.
  if (/\(\?<[=!]/.test(code)) found.add('looking behind')
  for (const node of nodesOf(code)) {
    for (const [name, isNew] of Object.entries(newSyntax)) if (isNew(node)) found.add(name)
    if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') continue
    const method = nameOf(node.callee)
    const whole = `${nameOf(node.callee.object)}.${method}`
    if (newMethods.has(method) || newStatics.has(whole)) found.add(whole)
  }
  return [...found]
}

/** Styles that a browser of the floor leaves out: Safari learnt both in 16.4, Chrome the second one in 109. */
function newerStyles(css: string): readonly string[] {
  const found = new Set<string>()
  if (/@media[^{]*\bnot\s*\(/.test(css)) found.add('a query without a type that is turned round')
  for (const [, block = ''] of css.matchAll(/\{([^{}]*)\}/g)) {
    const declared = new Set<string>()
    for (const [property = '', value = ''] of block.split(';').map((one) => one.split(/:(.*)/s))) {
      const isFirst = !declared.has(property.trim())
      if (isFirst && /(?<![\w.#-])[\d.]+r?lh\b/.test(value))
        found.add('the height of a line, with nothing in front of it')
      declared.add(property.trim())
    }
  }
  return [...found]
}

describe('the oldest browsers', () => {
  it('are asked for nothing in a script that they cannot read', { timeout: 120_000 }, () => {
    expect(scripts.length).toBeGreaterThan(80)
    const found = scripts.map((file) => [file, newerThanFloor(readFileSync(join(dist, file), 'utf8'))] as const)
    expect(found.filter(([, newer]) => newer.length > 0)).toEqual([])
  })

  it.each([
    ['class A { static { this.b = 1 } }', 'a static block'],
    ['"a b".split(/(?<= )/)', 'looking behind'],
    ['new RegExp("(?<!a)b")', 'looking behind'],
    ['/[a--b]/v.test("")', 'a flag of an expression'],
    ['/a(?i:b)/.test("")', 'a changed flag within an expression'],
    ['import a from "./a.json" with { type: "json" }', 'import attributes'],
    ['[2, 1].toSorted()', '.toSorted'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
  ])('would be failed by %s', (code, name) => {
    expect(newerThanFloor(code)).toEqual([name])
  })

  it('are asked for nothing in a style that they leave out', () => {
    expect(styles.length).toBeGreaterThan(20)
    const found = styles.map((file) => [file, newerStyles(readFileSync(join(dist, file), 'utf8'))] as const)
    expect(found.filter(([, newer]) => newer.length > 0)).toEqual([])
  })

  it.each([
    ['@media not (display-mode:browser){.a{display:none}}', ['a query without a type that is turned round']],
    ['@media screen and (not (hover)){.a{color:red}}', ['a query without a type that is turned round']],
    ['@media not all and (display-mode:browser){.a{display:none}}', []],
    ['@supports not (color:color-mix(in srgb,red,red)){.a{color:red}}', []],
    ['.a{color:red;min-height:3lh}', ['the height of a line, with nothing in front of it']],
    ['.a{height:calc(1rlh + 2px)}', ['the height of a line, with nothing in front of it']],
    ['.a{min-height:3.9em;min-height:3lh}', []],
    ['.a3lh{background:url(a-3lh.png)}', []],
  ])('leave out of the style %s: %j', (css, names) => {
    expect(newerStyles(css)).toEqual(names)
  })

  it.each(languages)('are named on the screen and in the README as they are built for, in %s', async (language) => {
    const said = (await catalogues[language].rest())['accessibility.runs.1']
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const version of Object.values(browserFloor)) {
      expect(said).toContain(version)
      expect(readme).toContain(version)
    }
  })

  it('without scripts are told so in every language', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    const told = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? ''
    for (const language of languages) expect(told).toContain(`<p lang="${factsOf[language].tag}">`)
    expect([...told.matchAll(/<p lang="[^"]+">[^<]*JavaScript[^<]*<\/p>/g)]).toHaveLength(languages.length)
  })
})
