// `npm run bench`: what a frame, a first visit, years of sessions and the rules cost, measured on the built app; one
// table with limits and goals. A count or a ratio over its limit fails; a time never does, because it belongs to the
// machine. `npm run bench -- glide load` runs only those parts; `npm run bench -- --write` runs all of them and puts the
// table in README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { headers } from '../../content-security-policy.ts'
import { facts } from '../../src/practice/facts.ts'
import { glide, idle } from './frames.ts'
import { heap } from './heap.ts'
import { ink } from './ink.ts'
import { journal } from './journal.ts'
import { learners } from './learning.ts'
import { bytesByRoute, firstBody } from './load.ts'
import { isWithin, markdownOf, type Row, tableOf } from './row.ts'
import { rules } from './rules.ts'
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
  heap: () => withFolder(dist, headers, heap),
  rules: () => Promise.resolve(rules()),
  learners: () => Promise.resolve(learners(facts)),
  routes: () => Promise.resolve(bytesByRoute(dist)),
}

const flags = process.argv.slice(2)
const isWritten = flags.includes('--write')
const asked = flags.filter((flag) => flag !== '--write')
const unknown = asked.filter((name) => parts[name] === undefined)
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
if (isWritten && asked.length > 0) {
  console.error('Only the whole bench is written down.')
  process.exit(2)
}

const [busy = 0] = loadavg()
console.log('Building …')
await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } })
await build({ configFile: `${root}tests/harness/vite.config.ts`, logLevel: 'error' })

const rows: Row[] = []
const loads: number[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`── ${name}`)
  rows.push(...(await measure()))
  loads.push(loadavg()[0] ?? Number.NaN)
}
console.log(`\n${tableOf(rows)}\n`)
if (isWritten) {
  const most = Math.max(...loads).toFixed(1)
  const how =
    `Measured by \`npm run bench -- --write\`, drawn in software on ${cpus().length} cores that other programs may\n` +
    `have used too: the load was ${busy.toFixed(1)} before, and ${most} at most with the bench itself.`
  const readme = `${root}README.md`
  const [before = '', rest = ''] = readFileSync(readme, 'utf8').split('<!-- bench -->')
  const [, after = ''] = rest.split('<!-- /bench -->')
  if (after === '') throw new Error('README.md has no place for the table')
  writeFileSync(readme, `${before}<!-- bench -->\n\n${how}\n\n${markdownOf(rows)}\n\n<!-- /bench -->${after}`)
}
const over = rows.filter((row) => !isWithin(row))
console.log(over.length === 0 ? 'Every count is within its limit.' : `${over.length} over the limit.`)
process.exit(over.length === 0 ? 0 : 1)
