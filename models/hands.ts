/**
 * Lays the hand that works on the drawn body: `npm run hands:build` (some minutes). For each stroke and each hand that may
 * do it, it fits how the hand tilts, bends and curls at twelve places of the path, and writes `src/massage/hand-fits.ts`.
 * With `--check` it fails where what is committed differs; with `--only=WORDS` it looks at the strokes named so alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { handShapeOf } from '#anatomy/hand.ts'
import { massageKinds } from '#anatomy/region.ts'
import { readSpots, type StrokeArea, strokePath } from '#anatomy/strokes.ts'
import { bothHands } from '#massage/both-hands.ts'
import { besideOf, gripOf, handlings } from '#massage/grips.ts'
import { handHands } from '#massage/hand-path.ts'
import { touchTechniques } from '#safety/technique.ts'
import { drawnBody } from './drawn-body.ts'
import { fitTask, roomAbove, type Task } from './fit-hand.ts'
import { handsRecipeHash } from './hands-recipe.ts'
import { at, type Mesh, normalsOf } from './mesh.ts'
import { pairOf } from './pair-paths.ts'
import { bakeSpots } from './paths.ts'

const file = fileURLToPath(new URL('../src/massage/hand-fits.ts', import.meta.url))
const isCheck = process.argv.includes('--check')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7)

/** One hand at a time, wherever one may work. */
function tasksOfOne(): Task[] {
  return massageKinds.flatMap((kind) =>
    touchTechniques.flatMap((technique) =>
      (['whole', 'outer-half'] as const).flatMap((area: StrokeArea) =>
        handHands(kind).flatMap((hand) => {
          const path = strokePath(`left-${kind}`, technique, area)
          const gripName = gripOf(kind, technique, 'hand')
          if (path === undefined || gripName === undefined || technique === 'ball-roll') return []
          const key = `${kind} ${technique}${area === 'whole' ? '' : ' outer-half'} ${hand}`
          return [{ key, path, isRight: hand === 'other', kind, gripName, heading: handlings[kind].heading }]
        }),
      ),
    ),
  )
}

/** Both hands, each on a way of its own. */
const pairs = new Map<string, string>()
function tasksOfBoth(body: Mesh): Task[] {
  return bothHands.flatMap(({ kind, techniques }) =>
    techniques.flatMap((technique) => {
      const laid = pairOf(body, kind, technique)
      return (['same', 'other'] as const).map((hand) => {
        const words = bakeSpots(laid[hand])
        pairs.set(`${kind} ${technique} ${hand}`, words)
        const whole = strokePath(`left-${kind}`, technique)
        if (whole === undefined) throw new Error(`${kind} has no ${technique}`)
        const { grip, heading } = besideOf(kind, hand)
        const path = { ...whole, spots: readSpots(words, false) }
        return {
          key: `${kind} ${technique} beside ${hand}`,
          path,
          isRight: hand === 'other',
          kind,
          gripName: grip,
          heading,
        }
      })
    }),
  )
}

const { mesh, handSurface, boneNames } = await drawnBody()
const meshNormals = normalsOf(mesh)
const roomM = roomAbove(mesh)
const shape = handShapeOf(handSurface, handSurface.normals, boneNames)
const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const rowsOf = (page: string) =>
  [...(page.split('bakedPairs')[0] ?? '').matchAll(/^ {2}'([^']+)':\s+'([^']+)',$/gm)].map(
    ([, key = '', words = '']) => [key, words] as const,
  )
const all = [...tasksOfOne(), ...tasksOfBoth(mesh)]
const before = new Map(rowsOf(read()))
const fitted = new Map<string, string>()
for (const task of all) {
  if (only !== undefined && !only.split(',').some((words) => task.key.includes(words))) continue
  const { rounded, floats, sinks } = fitTask(task, shape, mesh, meshNormals, roomM)
  const words = [0, 1, 2, 3, 4, 5, 6]
    .map((k) => rounded.map((fit) => Math.round(at(fit, k) * (k === 2 ? 10 : 2))).join(' '))
    .join(', ')
  fitted.set(task.key, words)
  console.log(
    `${task.key} (${task.gripName}): off ${(floats * 1000).toFixed(1)} mm, sinks ${(sinks * 1000).toFixed(1)} mm${before.get(task.key) === words ? '' : ', differs'}`,
  )
}
// Several may work at once, each on its part: what another has written meanwhile stays.
const committed = read()
const rows = new Map([...rowsOf(committed), ...fitted])
// What was not fitted anew may be of an older recipe.
const recipe = only === undefined ? handsRecipeHash() : (/handsRecipe = '(\w+)'/.exec(committed)?.[1] ?? 'none')
const page = pageOf(rows, recipe)
if (page === committed) console.log('the hands are as committed')
else if (isCheck) {
  console.log('the hands differ: run npm run hands:build')
  process.exitCode = 1
} else writeFileSync(file, page)

function pageOf(fits: ReadonlyMap<string, string>, recipeHash: string): string {
  const lines = all.flatMap(({ key }) => {
    const words = fits.get(key)
    if (words === undefined) return []
    // As the formatter breaks lines.
    const line = `  '${key}': '${words}',`
    return [line.length > 120 ? `  '${key}':\n    '${words}',` : line]
  })
  return `// Generated by models/hands.ts from the drawn body, the stroke paths and the grips; do not edit.

/** Names what these were fitted from (models/hands-recipe.ts). */
export const handsRecipe = '${recipeHash}'

/**
 * How the hand lies on each stroke of the left half, by \`kind technique [outer-half] hand\`, at twelve places of its path:
 * pitch and roll in half degrees, lift in tenths of a millimetre, then root, curl, thumb and slant in half degrees.
 */
export const bakedHandFits: Readonly<Record<string, string>> = {
${lines.join('\n')}
}

/** The ways of two hands beside each other on the left half, by \`kind technique hand\`, in the rows of stroke-paths.ts. */
export const bakedPairs: Readonly<Record<string, string>> = {
${[...pairs].map(([key, words]) => `  '${key}':\n    '${words}',`).join('\n')}
}
`
}
