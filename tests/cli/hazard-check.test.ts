import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Hazard } from '#safety/hazard.ts'
import { hazardCheckCommand } from '../../src/cli/hazard-check-command.ts'

const root = '/project'

/** A report of Vitest, cut down to what is read of it. */
function vitest(file: string, tests: Readonly<Record<string, string>>, describedBy = 'a thing') {
  return {
    numTotalTests: Object.keys(tests).length,
    testResults: [
      {
        name: `${root}/${file}`,
        assertionResults: Object.entries(tests).map(([title, status]) => ({
          ancestorTitles: [describedBy],
          title,
          fullName: `${describedBy} ${title}`,
          status,
        })),
      },
    ],
  }
}

type Played = { readonly expectedStatus?: string; readonly status?: string; readonly results?: readonly string[] }

/** A report of Playwright with one test in a describe, played in each of the projects. */
function playwright(...projects: readonly Played[]) {
  const tests = projects.map(({ expectedStatus = 'passed', status = 'expected', results = ['passed'] }) => ({
    expectedStatus,
    status,
    results: results.map((result) => ({ status: result })),
  }))
  return {
    config: { rootDir: `${root}/tests/e2e` },
    suites: [
      {
        title: 'stop.spec.ts',
        file: 'stop.spec.ts',
        suites: [{ title: 'stop', file: 'stop.spec.ts', specs: [{ title: 'by touch', tests }] }],
      },
    ],
  }
}

const inUnit = { file: 'tests/a.test.ts', name: 'a thing stops' }
const inBrowser = { file: 'tests/e2e/stop.spec.ts', name: 'stop by touch' }

function hazardWith(tests: Hazard['controls'][number]['tests']): Hazard {
  return {
    id: 'H7',
    group: 'stop',
    hazard: 'It goes on',
    causes: ['Nobody looked.'],
    harm: 'Harm.',
    severity: 4,
    controls: [{ rule: 'E2', kind: 'design', how: 'It stops.', tests }],
    residual: 'Some.',
    acceptability: 'small',
  }
}

const good = {
  unit: vitest('tests/a.test.ts', { stops: 'passed', 'stops again': 'passed' }),
  built: vitest('tests/built/b.test.ts', { weighs: 'passed' }),
  e2e: playwright({}, {}),
}
let folder: string

/** Checks one hazard against the good reports, some of them planted; `undefined` leaves a report out. */
function check(
  tests: Hazard['controls'][number]['tests'],
  planted: { readonly unit?: unknown; readonly built?: unknown; readonly e2e?: unknown } = {},
  hazards: readonly Hazard[] = [hazardWith(tests)],
) {
  for (const [name, report] of Object.entries({ ...good, ...planted })) {
    if (report === undefined) rmSync(join(folder, `${name}.json`), { force: true })
    else writeFileSync(join(folder, `${name}.json`), typeof report === 'string' ? report : JSON.stringify(report))
  }
  const { code, lines } = hazardCheckCommand(hazards, folder, root)
  return { code, text: lines.join('\n') }
}

describe('the hazard table against what ran', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hazards-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is good where every named test ran and passed, and says how many stand behind it', () => {
    expect(check([inUnit, inBrowser])).toEqual({
      code: 0,
      text: 'hazards: 1 hazards, 1 controls, verified by 4 tests that passed',
    })
  })

  it('notices a control without tests, by hazard and rule', () => {
    const { code, text } = check([])
    expect(code).toBe(1)
    expect(text).toContain('H7 It goes on\n  E2: It stops.\n    names no test')
  })

  it('notices a hazard without a control', () => {
    expect(check([], {}, [{ ...hazardWith([]), controls: [] }]).text).toContain('H7 It goes on\n    no control')
  })

  it('notices a table without hazards', () => {
    const { code, text } = check([], {}, [])
    expect(code).toBe(1)
    expect(text).toContain('there is no hazard in it')
  })

  it.each([
    ['that nobody wrote', { ...inUnit, name: 'a thing flies' }],
    ['of another file', { ...inUnit, file: 'tests/b.test.ts' }],
    ['without a name', { ...inUnit, name: '' }],
    ['with blanks for a name', { ...inUnit, name: ' ' }],
  ])('notices a test %s', (_, test) => {
    const { code, text } = check([inUnit, test])
    expect(code).toBe(1)
    expect(text).toContain(`${test.file}: no test ran whose name holds “${test.name}”`)
  })

  it.each(['failed', 'skipped', 'pending', 'todo', 'disabled', 'only-a-word'])('notices a %s test', (status) => {
    const { code, text } = check([inUnit], { unit: vitest('tests/a.test.ts', { stops: status }) })
    expect(code).toBe(1)
    expect(text).toContain(`tests/a.test.ts: “a thing stops” is ${status}, not passed`)
  })

  it('notices one of several that carry the name', () => {
    const unit = vitest('tests/a.test.ts', { stops: 'passed', 'stops by key': 'skipped' })
    expect(check([inUnit], { unit })).toMatchObject({ code: 1 })
  })

  it.each<readonly [string, Played, string]>([
    ['failed', { status: 'unexpected', results: ['failed'] }, 'unexpected'],
    ['skipped', { expectedStatus: 'skipped', status: 'skipped', results: ['skipped'] }, 'skipped'],
    ['flaky', { status: 'flaky', results: ['failed', 'passed'] }, 'flaky'],
    ['interrupted', { status: 'skipped', results: ['interrupted'] }, 'skipped'],
    ['never begun', { status: 'skipped', results: [] }, 'not run'],
    ['expected to fail', { expectedStatus: 'failed', results: ['failed'] }, 'expected to be failed'],
  ])('notices a test of the browser that was %s, though it passed in the other project', (_, played, said) => {
    const { code, text } = check([inBrowser], { e2e: playwright({}, played) })
    expect(code).toBe(1)
    expect(text).toContain(`tests/e2e/stop.spec.ts: “stop by touch” is ${said}, not passed`)
  })

  it('takes a file without a describe by the title alone', () => {
    const e2e = {
      config: { rootDir: `${root}/tests/e2e` },
      suites: [
        {
          title: 'a.spec.ts',
          file: 'a.spec.ts',
          specs: [
            {
              title: 'plays',
              tests: [{ expectedStatus: 'passed', status: 'expected', results: [{ status: 'passed' }] }],
            },
          ],
        },
      ],
    }
    expect(check([{ file: 'tests/e2e/a.spec.ts', name: 'plays' }], { e2e })).toMatchObject({ code: 0 })
  })

  it.each([
    ['missing', undefined, 'no report'],
    ['no JSON', '{"testResults": [', 'no report'],
    ['of another form', '{"tests": []}', 'no report'],
    ['without files', { testResults: [] }, 'no test in this report'],
    ['without tests', vitest('tests/a.test.ts', {}), 'no test in this report'],
  ])('notices a report that is %s', (_, unit, said) => {
    const { code, text } = check([inBrowser], { unit })
    expect(code).toBe(1)
    expect(text).toContain(`unit.json: ${said}`)
  })

  it('notices each report that is missing, also where no control needs it', () => {
    expect(check([inUnit], { built: undefined }).text).toContain('built.json: no report')
    expect(check([inUnit], { e2e: undefined }).text).toContain('e2e.json: no report')
    expect(check([inUnit], { e2e: { config: { rootDir: root }, suites: [] } }).text).toContain('e2e.json: no test')
  })

  it('notices that nothing at all ran', () => {
    const nothing = { unit: undefined, built: undefined, e2e: undefined }
    expect(check([inUnit], nothing).text).toContain('not one test ran')
  })
})
