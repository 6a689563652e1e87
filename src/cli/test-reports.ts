import { isAbsolute, relative } from 'node:path'
import * as v from 'valibot'

/** One test that a runner reported: `name` is all the titles that it lies in, then its own, with a space between. */
export type RanTest = {
  /** From the project's root, with `/`. */
  readonly file: string
  readonly name: string
  /** `passed`, or what the runner said instead: `failed`, `skipped`, `todo`, `flaky` … */
  readonly status: string
}

const vitestSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() }),
      ),
    }),
  ),
})

/** Tests of a report of Vitest; throws where it is none. */
export function testsOfVitest(report: unknown, root: string): readonly RanTest[] {
  return v.parse(vitestSchema, report).testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: fromRoot(file, root),
      name: [...ancestorTitles, title].join(' '),
      status,
    })),
  )
}

const specSchema = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      expectedStatus: v.string(),
      status: v.string(),
      results: v.array(v.object({ status: v.string() })),
    }),
  ),
})
type PlaywrightSuite = {
  readonly title: string
  readonly file: string
  readonly specs?: readonly v.InferOutput<typeof specSchema>[] | undefined
  readonly suites?: readonly PlaywrightSuite[] | undefined
}
const suiteSchema: v.GenericSchema<PlaywrightSuite> = v.object({
  title: v.string(),
  file: v.string(),
  specs: v.optional(v.array(specSchema)),
  suites: v.optional(v.array(v.lazy(() => suiteSchema))),
})
const playwrightSchema = v.object({ config: v.object({ rootDir: v.string() }), suites: v.array(suiteSchema) })

/** Tests of a report of Playwright, one for each project that it ran in; throws where it is none. */
export function testsOfPlaywright(report: unknown, root: string): readonly RanTest[] {
  const { config, suites } = v.parse(playwrightSchema, report)
  // The outermost suite is the file itself; its title is no part of the name.
  return suites.flatMap((suite) => testsOfSuite(suite, fromRoot(`${config.rootDir}/${suite.file}`, root), []))
}

function testsOfSuite(suite: PlaywrightSuite, file: string, titles: readonly string[]): readonly RanTest[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map((test) => ({ file, name: [...titles, title].join(' '), status: statusOf(test) })),
  )
  const inner = (suite.suites ?? []).flatMap((child) => testsOfSuite(child, file, [...titles, child.title]))
  return [...own, ...inner]
}

/** A test that is expected to fail is `expected` too, and one that passed only when it was tried again is not passed. */
function statusOf({ expectedStatus, status, results }: v.InferOutput<typeof specSchema>['tests'][number]): string {
  if (results.length === 0) return 'not run'
  if (status !== 'expected') return status
  if (expectedStatus !== 'passed') return `expected to be ${expectedStatus}`
  return results.find((result) => result.status !== 'passed')?.status ?? 'passed'
}

function fromRoot(file: string, root: string): string {
  return (isAbsolute(file) ? relative(root, file) : file).replaceAll('\\', '/')
}
