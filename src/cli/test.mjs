// `npm test`: installs what is missing, finds a browser, then types, lint, boundaries, unit, build, end to end.
// The last line is `N passed, N failed`, with the true counts of the test runners; a step without tests counts as one.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { installWhatIsMissing, root, runTool } from './dependencies.mjs'

installWhatIsMissing()

let passed = 0
let failed = 0
const reports = join(root, '.cache', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

/** Counts a step that passes or fails as a whole. */
function step(name, script, args) {
  console.log(`\n── ${name}`)
  const isGood = runTool(script, args) === 0
  if (isGood) passed += 1
  else failed += 1
  return isGood
}

/** Runs a tool beside others; resolves with whether it passed and all that it said. */
function beside(script, args) {
  return new Promise((resolve) => {
    const said = []
    const tool = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (text) => said.push(text))
    tool.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    tool.once('close', (code) => resolve({ isGood: code === 0, said: Buffer.concat(said).toString() }))
  })
}

/** Steps that need nothing of each other, at the same time: each uses one core. What each says is printed as a whole. */
async function stepsBeside(steps) {
  const ended = await Promise.all(steps.map(async ([name, ...tool]) => ({ name, ...(await beside(...tool)) })))
  for (const { name, isGood, said } of ended) {
    console.log(`\n── ${name}\n${said.trimEnd()}`)
    if (isGood) passed += 1
    else failed += 1
  }
}

/** Reads a runner's own report; a runner that failed, or ran nothing, counts as one failure. */
function count(name, code, read) {
  let good = 0
  let bad = 0
  try {
    ;({ good, bad } = read())
  } catch (error) {
    console.error(`${name}: no report (${error.message})`)
  }
  if (good + bad === 0 || (code !== 0 && bad === 0)) bad += 1
  passed += good
  failed += bad
}

function readJson(file) {
  return JSON.parse(readFileSync(join(reports, file), 'utf8'))
}

/** Runs the tests of a project beside what else runs; prints what they said, and counts them, once `printed` is over. */
async function unit(name, project, printed = Promise.resolve()) {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await beside('vitest/vitest.mjs', ['run', '--project', project, ...reporters])
  await printed
  console.log(`\n── ${name}\n${ended.said.trimEnd()}`)
  count(name, ended.isGood ? 0 : 1, () => {
    const report = readJson(`${project}.json`)
    return { good: report.numPassedTests, bad: report.numFailedTests }
  })
}

const looked = stepsBeside([
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['format', '@biomejs/biome/bin/biome', ['check', '.']],
])
await unit('unit (boundaries, rules, charts, body)', 'unit', looked)
if (step('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  await unit('built app (sizes, policy)', 'built')
  const browser = await findBrowser()
  if (browser === undefined) {
    console.error('No browser: set CHROME_PATH to a Chrome or Chromium. The end-to-end tests did not run.')
    failed += 1
  } else {
    console.log(`\n── end to end (${browser})`)
    const code = runTool('playwright/cli.js', ['test'], {
      env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json') },
    })
    count('end to end', code, () => {
      const { stats } = readJson('e2e.json')
      return { good: stats.expected, bad: stats.unexpected + stats.flaky }
    })
  }
}

// Last: every test that a hazard's control names must have run and passed above.
step('hazards (each control is verified by tests that ran)', 'tsx/dist/cli.mjs', ['src/cli/hazard-check.ts'])

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
