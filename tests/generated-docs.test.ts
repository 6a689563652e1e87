import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedDocs } from '../src/cli/generated-docs.ts'

const root = join(import.meta.dirname, '..')

describe('pages written from data', () => {
  it.each(generatedDocs)('$path is up to date (npm run docs)', ({ path, text }) => {
    expect(existsSync(join(root, path))).toBe(true)
    expect(readFileSync(join(root, path), 'utf8')).toBe(text())
  })

  it('has pages to compare', () => {
    expect(generatedDocs.length).toBeGreaterThan(0)
  })
})
