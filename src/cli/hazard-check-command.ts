import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hazard } from '#safety/hazard.ts'
import { checkHazards, linesOf } from './hazard-findings.ts'
import { type RanTest, testsOfPlaywright, testsOfVitest } from './test-reports.ts'

/** The reports that `npm test` leaves behind. */
const reports = [
  { file: 'unit.json', read: testsOfVitest },
  { file: 'built.json', read: testsOfVitest },
  { file: 'e2e.json', read: testsOfPlaywright },
] as const

/** Code 0 where every control is verified by tests that ran and passed; else 1, and the lines say what is missing. */
export function hazardCheckCommand(
  hazards: readonly Hazard[],
  folder: string,
  root: string,
): { readonly code: 0 | 1; readonly lines: readonly string[] } {
  const unreadable: string[] = []
  const ran: RanTest[] = []
  for (const { file, read } of reports) {
    try {
      const tests = read(JSON.parse(readFileSync(join(folder, file), 'utf8')), root)
      if (tests.length === 0) unreadable.push(`${file}: no test in this report`)
      ran.push(...tests)
    } catch (error) {
      unreadable.push(`${file}: no report (${error instanceof Error ? error.message : String(error)})`)
    }
  }
  const check = checkHazards(hazards, ran)
  const isGood = unreadable.length === 0 && check.findings.length === 0
  return { code: isGood ? 0 : 1, lines: [...unreadable, ...linesOf(check)] }
}
