import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'ui', 'tokens.css'), 'utf8')

/** Colour tokens of the block that starts at a selector. */
function tokensAt(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
}

const light = tokensAt(':root')
const dark = tokensAt(':root[data-theme="dark"]')
const darkByDevice = tokensAt(':root:not([data-theme="light"])')

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05)
}

/** Text on ground: what a session shows needs 7, everything else 4.5 (WCAG 2.2, 1.4.3 and 1.4.6). */
const texts = [
  ['ink', 'ground', 7],
  ['ink', 'ground-raised', 7],
  ['ink', 'accent-soft', 7],
  ['ink-soft', 'ground', 7],
  ['ink-soft', 'ground-raised', 7],
  ['ink-soft', 'ground-sunken', 4.5],
  ['ink-soft', 'accent-soft', 4.5],
  ['accent', 'ground', 7],
  ['accent', 'ground-raised', 7],
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-deep', 7],
  ['on-stop', 'stop', 7],
  ['zone-safe-ink', 'ground-raised', 4.5],
  ['zone-caution-ink', 'ground-raised', 4.5],
  ['zone-forbidden-ink', 'ground-raised', 4.5],
  // Borders of what can be pressed (1.4.11).
  ['line-strong', 'ground', 3],
  ['line-strong', 'ground-raised', 3],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_, tokens) => {
  it.each(texts)('%s on %s reaches %s', (text, ground, least) => {
    const ratio = contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')
    expect(ratio).toBeGreaterThanOrEqual(least)
  })
})

it('says dark the same way twice: by the device and by choice', () => {
  expect(dark.size).toBeGreaterThan(20)
  expect([...darkByDevice]).toEqual([...dark])
})

it('gives dark to every colour that light has', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort())
})
