// Names the licence of everything that is shipped or used for building: `node src/cli/licences.mjs` writes
// docs/licences.md from the lockfile; tests/licences.test.ts holds the two together.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './dependencies.mjs'

/** Licences that go with MIT in what is shipped. */
export const shippable = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]

/** Read in the package's own licence file, where its description names none in today's way. */
const readInFile = { 'parse-cache-control': 'BSD-3-Clause' }

/** Every package of the lockfile: name, version, licence, and whether it reaches the user. */
export function packages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const fonts = (name) => name.startsWith('@fontsource')
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return {
        name,
        version: entry.version,
        licence: entry.license ?? readInFile[name] ?? 'unknown',
        isShipped: entry.dev !== true && entry.devOptional !== true && entry.optional !== true,
        isFont: fonts(name),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

/** The page as Markdown. */
export function licencePage() {
  const all = packages()
  const shipped = all.filter((entry) => entry.isShipped || entry.isFont)
  const counts = new Map()
  for (const { licence } of all.filter((entry) => !entry.isShipped && !entry.isFont)) {
    counts.set(licence, (counts.get(licence) ?? 0) + 1)
  }
  return [
    '# Licences',
    '',
    'Kneadwell is MIT (see `LICENSE`). This page is written by `node src/cli/licences.mjs` from the lockfile.',
    '',
    '## Shipped with the app',
    '',
    '| what | version | licence |',
    '|---|---|---|',
    ...shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '| the voice model (`silero_vad_v6.onnx` out of @ricky0123/vad-web) | 6 | MIT (Silero Team) |',
    '| the body (`models/body.glb`) | see `models/README.md` | CC0 1.0 (MakeHuman base mesh, targets, rig, weights) |',
    '',
    'The two typefaces are shipped as subsets made from the packages named above; their licence texts lie beside them.',
    'Of the two packages that listening needs, only the voice model and the WebAssembly runtime with its loader are shipped;',
    'their licence texts lie in `public/listening/`.',
    '',
    '## Used for building and testing only',
    '',
    '| licence | packages |',
    '|---|---|',
    ...[...counts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs', 'licences.md'), licencePage())
}
