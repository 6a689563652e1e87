/**
 * Cuts the two typefaces down to what the product says (Latin with the letters of German and Spanish) and to a short
 * weight axis, and writes them to public/fonts. Run once after a change of letters or weights:
 * `node src/cli/subset-fonts.mjs`. Both files together must stay within 60 KB.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { letters } from './font-letters.mjs'

const require = createRequire(import.meta.url)
const target = fileURLToPath(new URL('../../public/fonts', import.meta.url))
const limitBytes = 60_000

const faces = [
  {
    name: 'newsreader',
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    // One optical size, between text and display: headings are 26 to 56 px here. One weight: the serif is never bold.
    axes: { opsz: 36, wght: 400 },
    features: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'pnum'],
  },
  {
    name: 'atkinson-hyperlegible-next',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 650 } },
    // `tnum`: the session's numerals must not jump while they count.
    features: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'],
  },
]

mkdirSync(target, { recursive: true })
let totalBytes = 0
for (const face of faces) {
  const source = require.resolve(face.from)
  const font = await subsetFont(readFileSync(source), letters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
  })
  writeFileSync(join(target, `${face.name}.woff2`), font)
  copyFileSync(join(dirname(source), '..', 'LICENSE'), join(target, `${face.name}.OFL.txt`))
  totalBytes += font.length
  console.log(`${face.name}.woff2 ${font.length} bytes`)
}
if (totalBytes > limitBytes) throw new Error(`fonts are ${totalBytes} bytes together, the limit is ${limitBytes}`)
