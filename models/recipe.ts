import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sourcePackage } from './source.ts'

/** What decides the bytes of the body: its shape, its landmarks, its clothes, and the regions that those leave free. */
export const recipeFiles = [
  'models/source.ts',
  'models/sculpt.ts',
  'models/mesh.ts',
  'models/ray.ts',
  'models/measure.ts',
  'models/landmarks-file.ts',
  'models/dress.ts',
  'models/hidden.ts',
  'models/write-glb.ts',
  'models/paths.ts',
  'models/chart.ts',
  'src/anatomy/field.ts',
  'src/anatomy/region.ts',
  'src/anatomy/region-fields.ts',
  'src/anatomy/flat-field.ts',
  'src/anatomy/evaluate-field.ts',
] as const

/** One name for the recipe: whoever changes a line of it must build the body anew, and a test says so. */
export function recipeHash(): string {
  const hash = createHash('sha256').update(sourcePackage.integrity)
  for (const path of recipeFiles) hash.update(path).update(readFileSync(new URL(`../${path}`, import.meta.url)))
  return hash.digest('hex').slice(0, 16)
}
