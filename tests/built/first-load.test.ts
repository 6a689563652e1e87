import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const dist = join(import.meta.dirname, '..', '..', 'dist')

type Chunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean }
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>

/** Script and style files that the page cannot do without: the entry with all that it imports at once. */
function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const file of chunk.css ?? []) seen.add(file)
  for (const next of chunk.imports ?? []) filesOf(next, seen)
  return seen
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
const first = [...filesOf(entry ?? '')]
const gzipBytes = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

const FIRST_LOAD_LIMIT_BYTES = 120 * 1024

describe('first load', () => {
  it('is at most 120 KB gzip of script and style', () => {
    const sizes = first.map((file) => [file, gzipBytes(file)] as const)
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
    for (const [file, bytes] of sizes) console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${file}`)
    console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  first load, limit ${FIRST_LOAD_LIMIT_BYTES / 1024} KB`)
    expect(first.some((file) => file.endsWith('.js'))).toBe(true)
    expect(first.some((file) => file.endsWith('.css'))).toBe(true)
    expect(total).toBeLessThanOrEqual(FIRST_LOAD_LIMIT_BYTES)
  })

  it('holds nothing of three, and three is there at all', () => {
    const holdsThree = (file: string) =>
      file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes('WebGLRenderer')
    expect(first.filter(holdsThree)).toEqual([])
    expect(readdirSync(join(dist, 'assets')).filter((file) => holdsThree(join('assets', file)))).not.toEqual([])
  })
})
