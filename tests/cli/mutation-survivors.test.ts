import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutationPage } from '../../src/cli/mutation-page.ts'
import {
  mutatedFolders,
  mutationRecord,
  onOneLine,
  unexplainedMutants,
  unnoticedMutants,
} from '../../src/cli/mutation-survivors.mjs'

const source = 'const a = 1\nconst b = a >\n  2\n'
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})
const report = {
  files: {
    'src/safety/x.ts': {
      source,
      mutants: [
        { status: 'Survived', replacement: 'a >= 2', location: at(2, 11, 3, 4) },
        { status: 'Killed', replacement: 'true', location: at(2, 11, 3, 4) },
        { status: 'NoCoverage', replacement: '2', location: at(1, 11, 1, 12) },
        { status: 'CompileError', replacement: '""', location: at(1, 11, 1, 12) },
      ],
    },
  },
}
const comparison = { folder: 'safety', file: 'x.ts', expression: 'a > 2', replacement: 'a >= 2', reason: 'because' }
const one = { folder: 'safety', file: 'x.ts', expression: '1', replacement: '2', reason: 'because' }

describe('the survivors of a report', () => {
  it('are those that survived or that no test came by, each with what stood there', () => {
    expect(unnoticedMutants(report)).toEqual([
      { folder: 'safety', file: 'x.ts', line: 2, expression: 'a > 2', replacement: 'a >= 2' },
      { folder: 'safety', file: 'x.ts', line: 1, expression: '1', replacement: '2' },
    ])
  })

  it('are explained one entry each', () => {
    expect(unexplainedMutants(report, [comparison, one])).toEqual([])
    expect(unexplainedMutants(report, [comparison]).map(({ line }) => line)).toEqual([1])
    expect(
      unexplainedMutants(report, [
        { ...one, file: 'y.ts' },
        { ...comparison, replacement: 'true' },
      ]),
    ).toHaveLength(2)
    const twice = { files: { ...report.files, 'src/safety/y.ts': report.files['src/safety/x.ts'] } }
    expect(unexplainedMutants(twice, [comparison, one])).toHaveLength(2)
  })
})

describe('the list of survivors', () => {
  const { scores, survivors } = mutationRecord()

  it('is of code that is still there', () => {
    for (const { folder, file, expression, replacement } of survivors) {
      expect(mutatedFolders).toContain(folder)
      expect(onOneLine(readFileSync(`src/${folder}/${file}`, 'utf8'))).toContain(onOneLine(expression))
      expect(onOneLine(replacement)).not.toBe(onOneLine(expression))
    }
  })

  it('gives a reason for each', () => {
    for (const { reason } of survivors) expect(reason).toMatch(/^[^|\n]{20,}\.$/)
  })

  it('covers what the last run left, folder by folder', () => {
    for (const { folder, unnoticed } of scores) {
      expect(survivors.filter((survivor) => survivor.folder === folder).length).toBeLessThanOrEqual(unnoticed)
    }
  })
})

it('the page has a section for each folder, and escapes what would break its tables', () => {
  const page = mutationPage({
    scores: [{ folder: 'safety', measuredOn: '2026-11-25', command: 'x', noticed: 19, unnoticed: 1 }],
    survivors: [{ ...comparison, expression: 'a ||\n  b' }],
  })
  for (const folder of mutatedFolders) expect(page).toContain(`\n## ${folder}/\n`)
  expect(page).toContain('95.00 %: 19 noticed, 1 not, on 2026-11-25 with `x`.')
  expect(page).toContain('| `x.ts` | `a \\|\\| b` | `a >= 2` | because |')
})
