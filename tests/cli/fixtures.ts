import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ProfileFile, readProfileFile } from '#journal/profile-file.ts'
import type { FileProblem, ReadText } from '../../src/cli/read-file.ts'

export type Json = { [key: string]: unknown }

const samples = join(import.meta.dirname, 'samples')

export function samplePath(name: string): string {
  return join(samples, `${name}.json`)
}

/** A sample as parsed JSON, anew at each call. */
export function sample(name: string): Json {
  return JSON.parse(readFileSync(samplePath(name), 'utf8')) as Json
}

export function profileOf(json: unknown): ProfileFile {
  const read = readProfileFile(json)
  if (read.kind === 'problems') throw new Error(read.problems.map(({ path, id }) => `${path} ${id}`).join())
  return read.profile
}

/** A reader whose one file holds this text. */
export function holding(text: string): ReadText {
  return () => ({ kind: 'text', text })
}

/** A reader that cannot read anything. */
export function failing(problem: FileProblem): ReadText {
  return () => ({ kind: 'problem', problem })
}

/** JSON with one field set, or taken away where the value is undefined; `path` names it key by key. */
export function withField(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(json)) return json.map((item: unknown, at) => (at === key ? withField(item, rest, value) : item))
  const object = json as Json
  const { [key]: before, ...others } = object
  const after = withField(before, rest, value)
  return after === undefined ? others : { ...others, [key]: after }
}
