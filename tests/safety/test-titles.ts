import ts from 'typescript'

/** A part of a title that is only known when the tests run. */
const open = Symbol('open')
type Piece = string | typeof open
/** A full name, character by character, with open parts. */
type Title = readonly Piece[]

const callers = new Set(['describe', 'it', 'test'])

/** The full names of the tests in a file, as far as its text gives them: rows of a table and variables are open. */
export function titlesIn(source: string): readonly Title[] {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const titles: Title[] = []
  const visit = (node: ts.Node, around: Title): void => {
    const [title, body] = ts.isCallExpression(node) ? node.arguments : []
    const caller = ts.isCallExpression(node) ? callerOf(node.expression) : undefined
    if (caller === undefined || title === undefined || body === undefined) {
      ts.forEachChild(node, (child) => visit(child, around))
      return
    }
    const full = [...around, ...(around.length === 0 ? [] : [' ']), ...piecesOf(title)]
    if (caller !== 'describe') titles.push(full)
    ts.forEachChild(body, (child) => visit(child, full))
  }
  visit(file, [])
  return titles
}

/** `describe`, `test.describe`, `it.each(rows)` …: what kind of block is opened; undefined for any other call. */
function callerOf(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callers.has(callee.text) ? callee.text : undefined
  if (ts.isCallExpression(callee)) return callerOf(callee.expression)
  if (ts.isTaggedTemplateExpression(callee)) return callerOf(callee.tag)
  if (!ts.isPropertyAccessExpression(callee)) return undefined
  // Steps and hooks of Playwright lie in a test; they are none.
  if (!['describe', 'each', 'for', 'only', 'skip', 'fails', 'concurrent', 'runIf'].includes(callee.name.text))
    return undefined
  const inner = callerOf(callee.expression)
  return inner === undefined || callee.name.text !== 'describe' ? inner : 'describe'
}

function piecesOf(title: ts.Expression): Title {
  if (ts.isStringLiteralLike(title)) return piecesOfFormat(title.text)
  if (!ts.isTemplateExpression(title)) return [open]
  return [
    ...piecesOfFormat(title.head.text),
    ...title.templateSpans.flatMap((span): Title => [open, ...piecesOfFormat(span.literal.text)]),
  ]
}

/** `%s`, `$name`: what Vitest fills in from a table. */
function piecesOfFormat(text: string): Title {
  return text.split(/(%[sdifjoOpc#$]|\$[\w.]+)/).flatMap((part, index): Title => (index % 2 === 1 ? [open] : [...part]))
}

/** The most letters of `name` that a title gives word for word when `name` is a part of it; undefined where it is none. */
function lettersGiven(title: Title, name: string): number | undefined {
  let at = skipping(title, new Map(Array.from({ length: title.length + 1 }, (_, index) => [index, 0])))
  for (const letter of name) {
    const next = new Map<number, number>()
    for (const [index, given] of at) {
      if (title[index] === open) raise(next, index, given)
      else if (title[index] === letter) raise(next, index + 1, given + (/\p{L}/u.test(letter) ? 1 : 0))
    }
    at = skipping(title, next)
  }
  return at.size === 0 ? undefined : Math.max(...at.values())
}

/** An open part may be empty. */
function skipping(title: Title, places: Map<number, number>): Map<number, number> {
  for (const place of [...places.keys()].sort((a, b) => a - b)) {
    for (let index = place; title[index] === open; index += 1) raise(places, index + 1, places.get(place) ?? 0)
  }
  return places
}

function raise(places: Map<number, number>, place: number, given: number): void {
  places.set(place, Math.max(given, places.get(place) ?? 0))
}

/** A title that gives fewer letters than this is as good as open. */
const FEW_LETTERS = 4

const ruleInFront = /^[A-Z]\d+ /

/**
 * A test file, read once: says whether it has a test whose full name may hold `name`. Each word must be in the file;
 * where a title leaves nearly all of it open, what follows the rule must be there in one piece, as the row of a table.
 */
export function namesIn(source: string): (name: string) => boolean {
  const titles = titlesIn(source)
  return (name) => {
    const words = name.match(/\p{L}{2,}/gu) ?? []
    if (words.length === 0 || words.some((word) => !source.includes(word))) return false
    return titles.some((title) => {
      const given = lettersGiven(title, name)
      return given !== undefined && (given >= FEW_LETTERS || source.includes(name.replace(ruleInFront, '')))
    })
  }
}
