/**
 * Builds the body from its source: `npx tsx models/build.ts`. With `--check` it builds in memory, compares byte for
 * byte with what is committed, and fails where they differ.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dropHidden, joined } from './hidden.ts'
import { landmarksFile } from './landmarks-file.ts'
import { measure } from './measure.ts'
import { recipeHash } from './recipe.ts'
import { sculpt } from './sculpt.ts'
import { readSource, sourcePackage } from './source.ts'
import { writeFigure } from './write-glb.ts'

/** The file must come quickly over a slow line. */
const mostBytes = 350 * 1024
/** Above this height lies the head, the only part with an inside. */
const headAboveY = 1.4

const isCheck = process.argv.includes('--check')
const differing: string[] = []
const root = fileURLToPath(new URL('..', import.meta.url))

function put(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const isSame = existsSync(root + path) && Buffer.compare(readFileSync(root + path), bytes) === 0
  if (isSame) return
  differing.push(path)
  if (!isCheck) writeFileSync(root + path, bytes)
}

/** JSON as the repository's formatter writes it: what is built and what is committed agree to the byte. */
function jsonPage(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(/\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`
}

async function build(): Promise<void> {
  const recipe = recipeHash()
  const figure = sculpt(readSource())
  put('src/anatomy/landmarks.ts', landmarksFile(measure(figure), recipe))
  if (isCheck && differing.length > 0) return
  // What follows is defined in terms of the landmarks, so it is loaded once they are written.
  const { dress } = await import('./dress.ts')
  const { strokePaths, strokePathsFile } = await import('./paths.ts')
  const { flatChart } = await import('./chart.ts')

  const { skin: worn, cloth } = dress(figure.body, figure.tights)
  const skin = dropHidden(joined(worn, figure.eyes), headAboveY)
  const { bytes, verdict } = await writeFigure(
    [
      { name: 'skin', mesh: skin, colour: [0.78, 0.66, 0.56, 1] },
      { name: 'cloth', mesh: cloth, colour: [0.66, 0.58, 0.52, 1] },
    ],
    figure.bones,
  )
  for (const message of verdict.messages) console.log(message)
  if (verdict.errors + verdict.warnings > 0) throw new Error('the figure is not valid')
  if (bytes.length > mostBytes) throw new Error(`the figure has ${bytes.length} bytes, more than ${mostBytes}`)
  put('models/body.glb', bytes)

  const { paths, centres } = strokePaths(figure.body)
  put('src/anatomy/stroke-paths.ts', strokePathsFile(paths, centres))
  const { figures, best } = flatChart(skin, cloth, centres)
  const { front, back, ...parts } = figures
  // Hands and feet are fetched when the flat map is what is looked at: the first paint does without.
  put('models/flat-chart.json', jsonPage({ figures: { front, back }, best }))
  put('models/flat-parts.json', jsonPage({ figures: parts }))
  const report = {
    recipe,
    source: `${sourcePackage.name}@${sourcePackage.version}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    bones: figure.bones.length,
    skin: { vertices: skin.points.length, triangles: skin.triangles.length },
    cloth: { vertices: cloth.points.length, triangles: cloth.triangles.length },
    strokes: paths.length,
    validator: { errors: verdict.errors, warnings: verdict.warnings },
  }
  put('models/report.json', jsonPage(report))
  console.log(JSON.stringify(report, null, 2))
}

await build()
if (differing.length === 0) console.log('everything is as committed')
else console.log(`${isCheck ? 'differs' : 'written'}: ${differing.join(', ')}`)
if (isCheck && differing.length > 0) process.exitCode = 1
