import type { Control, Hazard, NamedTest } from '#safety/hazard.ts'
import type { RanTest } from './test-reports.ts'

/** What was found wrong with one control, or with a hazard or the reports as a whole. */
export type Finding = { readonly where: string; readonly control?: Control | undefined; readonly what: string }

/** What stands behind the table once it has been held against what ran. */
export type HazardCheck = {
  readonly findings: readonly Finding[]
  readonly hazards: number
  readonly controls: number
  /** Tests that verify a control and passed, each once. */
  readonly verifying: number
}

/** Every control must name a test, and every test that carries a name must have run and passed. */
export function checkHazards(hazards: readonly Hazard[], ran: readonly RanTest[]): HazardCheck {
  const findings: Finding[] = []
  const verifying = new Set<RanTest>()
  if (hazards.length === 0) findings.push({ where: 'table', what: 'there is no hazard in it' })
  if (ran.length === 0) findings.push({ where: 'reports', what: 'not one test ran' })
  for (const { id, hazard, controls } of hazards) {
    const where = `${id} ${hazard}`
    if (controls.length === 0) findings.push({ where, what: 'no control' })
    for (const control of controls) {
      if (control.tests.length === 0) findings.push({ where, control, what: 'names no test' })
      for (const test of control.tests) {
        const carriers = testsNamed(test, ran)
        for (const carrier of carriers) verifying.add(carrier)
        findings.push(...problemsOf(test, carriers).map((what) => ({ where, control, what })))
      }
    }
  }
  const controls = hazards.reduce((sum, hazard) => sum + hazard.controls.length, 0)
  const passed = [...verifying].filter(({ status }) => status === 'passed').length
  return { findings, hazards: hazards.length, controls, verifying: passed }
}

function testsNamed({ file, name }: NamedTest, ran: readonly RanTest[]): readonly RanTest[] {
  // An empty name would be a part of every other.
  return name.trim() === '' ? [] : ran.filter((test) => test.file === file && test.name.includes(name))
}

function problemsOf({ file, name }: NamedTest, carriers: readonly RanTest[]): readonly string[] {
  if (carriers.length === 0) return [`${file}: no test ran whose name holds “${name}”`]
  return carriers
    .filter(({ status }) => status !== 'passed')
    .map((carrier) => `${file}: “${carrier.name}” is ${carrier.status}, not passed`)
}

/** The findings for people, by hazard and control, and the counts. */
export function linesOf({ findings, hazards, controls, verifying }: HazardCheck): readonly string[] {
  const lines: string[] = []
  let where: string | undefined
  let control: Control | undefined
  for (const finding of findings) {
    if (finding.where !== where) lines.push(finding.where)
    if (finding.control !== undefined && (finding.control !== control || finding.where !== where)) {
      lines.push(`  ${finding.control.rule}: ${finding.control.how}`)
    }
    ;({ where, control } = finding)
    lines.push(`    ${finding.what}`)
  }
  const counts = `${hazards} hazards, ${controls} controls, verified by ${verifying} tests that passed`
  return [...lines, findings.length === 0 ? `hazards: ${counts}` : `hazards: ${findings.length} missing; ${counts}`]
}
