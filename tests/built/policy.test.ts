import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../content-security-policy.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist')
// The builder escapes quotes inside attributes; a browser reads them back.
const html = readFileSync(join(dist, 'index.html'), 'utf8').replaceAll('&#39;', "'")

describe('the built page', () => {
  it('carries its policy before anything that the policy governs', () => {
    const policyAt = html.indexOf('http-equiv="Content-Security-Policy"')
    expect(policyAt).toBeGreaterThan(0)
    expect(html).toContain(`content="${contentSecurityPolicy}"`)
    for (const tag of ['<script', '<link', '<style']) {
      const at = html.indexOf(tag)
      if (at >= 0) expect(at).toBeGreaterThan(policyAt)
    }
  })

  it('allows no inline script or style, no eval and no other origin', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i)
    expect([...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([])
  })

  it('names no foreign address that would be fetched', () => {
    const assets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'))
    expect(assets.length).toBeGreaterThan(0)
    for (const file of assets) expect(readFileSync(join(dist, 'assets', file), 'utf8')).not.toMatch(/url\(["']?https?:/)
    expect(html).not.toMatch(/(src|href)="https?:/)
  })
})
