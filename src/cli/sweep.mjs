// `npm run sweep`: everything exhaustive and long, each part in its own process, and one table at the end. The last
// line is `N passed, N failed`, where each line of the table counts once. `npm run sweep -- zones chart` runs only those
// parts. `npm test` runs seeded samples of the same checks.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { installWhatIsMissing, root, runTool } from './dependencies.mjs'
import { mutatedFolders, mutationRecord, unexplainedMutants } from './mutation-survivors.mjs'

const cache = join(root, '.cache')

/** Lowest mutation score of a folder, in percent. */
const lowestScore = 95

/** Seeds of the day, so that every sweep tries samples that none tried before; a failure prints its seed. */
const today = Math.floor(Date.now() / 86_400_000) * 100
const propertySeeds = Array.from({ length: 20 }, (_, index) => today + index)

/**
 * Every part, in the order in which it runs. `run` returns the exit code; `files` are what it leaves below `.cache`, and
 * `rows` makes lines of the table from them: what was counted, how many, how many failures.
 */
const parts = {
  zones: check('zones'),
  policy: check('policy'),
  plans: check('plans'),
  'bad-input': check('bad-input'),
  fuzz: check('fuzz'),
  properties: {
    // Those of the rules that are written as properties: `npm test` tries them on samples of one seed.
    files: propertySeeds.map((seed) => join('reports', 'sweep', `properties-${seed}.json`)),
    run: () => Math.max(...propertySeeds.map(propertiesWith)),
    rows: (...reports) => [
      {
        what: `tests in files with properties, each with ${propertySeeds.length} seeds`,
        count: reports.reduce((sum, { numTotalTests }) => sum + numTotalTests, 0),
        failures: reports.reduce((sum, { numTotalTests, numPassedTests }) => sum + numTotalTests - numPassedTests, 0),
      },
    ],
  },
  chart: check('chart'),
  restore: check('restore'),
  flow: check('flow'),
  strokes: check('strokes'),
  picked: check('picked'),
  listening: {
    // On the model alone, faster than real time; then from microphone to pause in the browser.
    files: [join('reports', 'sweep', 'listening.json'), join('reports', 'sweep', 'listening-in-browser.json')],
    needsBuild: true,
    run: (browser) => Math.max(check('listening').run(), browserTests('listening').run(browser)),
    rows: ({ rows }, inBrowser) => [...rows, ...inBrowser],
  },
  sound: browserTests('sound'),
  kills: browserTests('kills'),
  contexts: browserTests('contexts'),
  engines: browserTests('engines'),
  tour: browserTests('tour'),
  lighthouse: browserTests('lighthouse'),
  soak: browserTests('soak'),
  mutation: {
    files: mutatedFolders.map((folder) => join('mutation', `${folder}.json`)),
    // A folder a run: its own tests have to notice.
    run: () =>
      Math.max(
        ...mutatedFolders.map((folder) =>
          runTool('@stryker-mutator/core/bin/stryker.js', ['run', 'stryker.config.mjs'], {
            env: { ...process.env, MUTATE: folder },
          }),
        ),
      ),
    rows: (...reports) => reports.flatMap((report, index) => mutationRows(mutatedFolders[index], report)),
  },
}

/** A check of `tests/sweep/`, in full. */
function check(part) {
  return {
    files: [join('reports', 'sweep', `${part}.json`)],
    run: () =>
      runTool('vitest/vitest.mjs', ['run', '--config', 'tests/sweep/vitest.config.ts', `tests/sweep/${part}.test.ts`]),
    rows: ({ rows }) => rows,
  }
}

/** The files that hold properties, with samples of a seed. */
function propertiesWith(seed) {
  const tests = join(root, 'tests')
  const files = readdirSync(tests, { recursive: true })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => join(tests, path))
    .filter((path) => readFileSync(path, 'utf8').includes('fc.assert('))
  const report = join(cache, 'reports', 'sweep', `properties-${seed}.json`)
  return runTool(
    'vitest/vitest.mjs',
    ['run', '--project', 'unit', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files],
    { env: { ...process.env, PROPERTY_SEED: String(seed) } },
  )
}

/** Long tests in the browser on the built app, with a configuration of their own; they write rows as the checks do. */
function browserTests(part) {
  return {
    files: [join('reports', 'sweep', `${part}.json`)],
    needsBuild: true,
    run: (browser) =>
      runTool('playwright/cli.js', ['test', '-c', `tests/${part}`], {
        env: { ...process.env, CHROME_PATH: browser },
      }),
    rows: (rows) => rows,
  }
}

/** The score of a folder (killed and timed out, of all that could be), and survivors that nobody has explained. */
function mutationRows(folder, report) {
  const mutants = Object.values(report.files)
    .flatMap((file) => file.mutants)
    .filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const score = mutants.length === 0 ? 0 : (100 * noticed) / mutants.length
  const unexplained = unexplainedMutants(report, mutationRecord().survivors)
  for (const { file, line, expression, replacement } of unexplained) {
    console.error(`${folder}/${file}:${line} survives unexplained: ${expression} → ${replacement}`)
  }
  return [
    {
      what: `mutants of ${folder}/: ${score.toFixed(2)} % noticed (at least ${lowestScore} %)`,
      count: mutants.length,
      failures: score >= lowestScore ? 0 : mutants.length - noticed,
    },
    {
      what: `mutants of ${folder}/: noticed, or listed with a reason in docs/mutation.md`,
      count: mutants.length,
      failures: unexplained.length,
    },
  ]
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
const chosen = asked.length === 0 ? Object.keys(parts) : Object.keys(parts).filter((name) => asked.includes(name))

installWhatIsMissing()

let browser
if (chosen.some((name) => parts[name].needsBuild)) {
  console.log('\n── build')
  const isBuilt = runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']) === 0
  browser = isBuilt ? await findBrowser() : undefined
  if (!isBuilt) console.error('The app could not be built: what needs it will fail.')
  else if (browser === undefined) console.error('No browser: set CHROME_PATH to a Chrome or Chromium.')
}

/** Runs a part and reads what it left; one that failed without saying where, or counted nothing, is a failure. */
function sweep(name) {
  const { files, needsBuild, run, rows } = parts[name]
  console.log(`\n── ${name}`)
  const paths = files.map((file) => join(cache, file))
  for (const path of paths) {
    rmSync(path, { force: true })
    mkdirSync(dirname(path), { recursive: true })
  }
  const startedMs = performance.now()
  const code = needsBuild && browser === undefined ? 1 : run(browser)
  const seconds = (performance.now() - startedMs) / 1000
  let lines = []
  try {
    lines = rows(...paths.map((path) => JSON.parse(readFileSync(path, 'utf8'))))
  } catch (error) {
    console.error(`${name}: no report (${error.message})`)
  }
  const counted = lines.map((line) => (line.count > 0 ? line : { ...line, failures: Math.max(1, line.failures) }))
  if (counted.length === 0) counted.push({ what: 'nothing ran', count: 0, failures: 1 })
  if (code !== 0 && counted.every(({ failures }) => failures === 0)) {
    counted.push({ what: `ended with exit code ${code}`, count: 1, failures: 1 })
  }
  return counted.map((line, index) => ({ part: name, ...line, seconds: index === 0 ? seconds.toFixed(0) : '' }))
}

const lines = chosen.flatMap(sweep)

const columns = [
  { title: 'part', text: ({ part }) => part },
  { title: 'what was counted', text: ({ what }) => what },
  { title: 'count', text: ({ count }) => count.toLocaleString('en'), isNumber: true },
  { title: 'failures', text: ({ failures }) => failures.toLocaleString('en'), isNumber: true },
  { title: 'seconds', text: ({ seconds }) => seconds, isNumber: true },
]
const table = [columns.map(({ title }) => title), ...lines.map((line) => columns.map(({ text }) => text(line)))]
const widths = columns.map((_, index) => Math.max(...table.map((cells) => cells[index].length)))
console.log('')
for (const cells of table) {
  const padded = cells.map((cell, index) =>
    columns[index].isNumber ? cell.padStart(widths[index]) : cell.padEnd(widths[index]),
  )
  console.log(padded.join('  ').trimEnd())
}

const failed = lines.filter(({ failures }) => failures > 0).length
console.log(`\n${lines.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
