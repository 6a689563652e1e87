import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What decides how the hands lie: the skin, the strokes on it, the hand with its grips, and how it is fitted. */
export const handsRecipeFiles = [
  'models/body.glb',
  'models/drawn-body.ts',
  'models/mesh.ts',
  'models/skin-distances.ts',
  'models/fit-hand.ts',
  'models/hands.ts',
  'models/pair-paths.ts',
  'models/ray.ts',
  'src/anatomy/hand.ts',
  'src/anatomy/landmarks.ts',
  'src/anatomy/stroke-paths.ts',
  'src/anatomy/strokes.ts',
  'src/massage/both-hands.ts',
  'src/massage/grips.ts',
  'src/massage/hand-path.ts',
] as const

const root = new URL('..', import.meta.url)

/** A file as it counts: of code neither comments nor types nor spaces, so that only a change of what it does is one. */
function whatCounts(path: string): string | Uint8Array {
  const bytes = readFileSync(new URL(path, root))
  if (!path.endsWith('.ts')) return bytes
  const { outputText } = ts.transpileModule(bytes.toString('utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  })
  return outputText.replace(/\s+/g, ' ')
}

/** One name for all of it. Whoever changes what the hands hang on must fit them anew, and a test says so in a second. */
export function handsRecipeHash(): string {
  const hash = createHash('sha256')
  for (const path of handsRecipeFiles) hash.update(path).update(whatCounts(path))
  return hash.digest('hex').slice(0, 16)
}
