import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licencePage, packages, shippable } from '../src/cli/licences.mjs'

describe('licences', () => {
  it('names a licence that goes with MIT for everything that is shipped', () => {
    const shipped = packages().filter((entry) => entry.isShipped || entry.isFont)
    expect(shipped.length).toBeGreaterThan(10)
    expect(shipped.filter((entry) => !shippable.includes(String(entry.licence)))).toEqual([])
  })

  it('knows the licence of every package that is used', () => {
    expect(packages().filter((entry) => entry.licence === 'unknown')).toEqual([])
  })

  it('has its page up to date (node src/cli/licences.mjs)', () => {
    expect(readFileSync(join(import.meta.dirname, '..', 'docs', 'licences.md'), 'utf8')).toBe(licencePage())
  })
})
