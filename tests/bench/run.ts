// `npm run bench`: what a frame and a first visit cost, measured on the built app; one table with limits and goals. A
// count over its limit fails; a time never does, because it belongs to the machine. `npm run bench -- glide load` runs
// only those parts.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { headers } from '../../content-security-policy.ts'
import { facts } from '../../src/practice/facts.ts'
import { glide, idle } from './frames.ts'
import { ink } from './ink.ts'
import { journal } from './journal.ts'
import { learners } from './learning.ts'
import { bytesByRoute, firstBody } from './load.ts'
import { isWithin, type Row, tableOf } from './row.ts'
import { type Served, serveFolder } from './serve-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = `${root}.cache/bench`
const harness = `${root}.cache/harness`
/** With these a page may read its clock to 5 µs. */
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

const withFolder = async (
  folder: string,
  sent: Readonly<Record<string, string>>,
  measure: (served: Served) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const served = await serveFolder(folder, sent)
  try {
    return await measure(served)
  } finally {
    await served.close()
  }
}

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  idle: () => withFolder(dist, headers, idle),
  glide: () => withFolder(harness, isolated, glide),
  load: () => withFolder(dist, headers, firstBody),
  ink: () => withFolder(dist, headers, ink),
  journal: () => withFolder(dist, headers, journal),
  learners: () => Promise.resolve(learners(facts)),
  routes: () => Promise.resolve(bytesByRoute(dist)),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => parts[name] === undefined)
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

console.log('Building …')
await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } })
await build({ configFile: `${root}tests/harness/vite.config.ts`, logLevel: 'error' })

const rows: Row[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`── ${name}`)
  rows.push(...(await measure()))
}
console.log(`\n${tableOf(rows)}\n`)
const over = rows.filter((row) => !isWithin(row))
console.log(over.length === 0 ? 'Every count is within its limit.' : `${over.length} over the limit.`)
process.exit(over.length === 0 ? 0 : 1)
