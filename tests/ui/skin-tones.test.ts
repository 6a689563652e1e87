import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { skinTones } from '#journal/settings.ts'
import { PAINT_SHARE, VEIL_SHARE } from '#stage/paint.ts'
import { difference, type Light, labOf, lightOf, mix, seenBy, type Vision, visions, weberContrast } from './colour.ts'

const css = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'ui', 'skin-tones.css'), 'utf8')
const everyVision = Object.keys(visions) as Vision[]

/** Colours of a tone at a time of day, by token. */
function tokensOf(tone: string, time: 'day' | 'night'): (name: string) => Light {
  const start = css.indexOf(`[data-skin="${tone}"] {`)
  const block = start < 0 ? '' : css.slice(start, css.indexOf('}', start))
  const found = new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]))
  return (name) => {
    const hex = found.get(`${name}-${time}`)
    if (hex === undefined) throw new Error(`tone ${tone} has no ${name} by ${time}`)
    return lightOf(hex)
  }
}

/** What lies on a ground, as the solid body paints it. */
function paintsOn(ground: Light, token: (name: string) => Light) {
  const laid = (paint: Light): Light => mix(ground, paint, PAINT_SHARE)
  return {
    safe: laid(token('paint-safe')),
    caution: laid(token('paint-caution')),
    dot: laid(token('paint-dot')),
    veil: laid(mix(ground, token('paint-forbidden'), VEIL_SHARE)),
    line: laid(token('paint-line')),
  }
}

const worst = (measure: (vision: Vision) => number): number => Math.min(...everyVision.map(measure))
const contrastSeen = (a: Light, b: Light): number => worst((one) => weberContrast(seenBy(one, a), seenBy(one, b)))
const apart = (vision: Vision, a: Light, b: Light): number =>
  difference(labOf(seenBy(vision, a)), labOf(seenBy(vision, b)))

/**
 * A pattern carries a status where colour does not. Light falls on its two tones alike, so what is asked is their
 * Weber contrast. Someone whose contrast sensitivity is so low that it counts as a disability (Pelli–Robson 1.0) needs
 * 0.10 for a letter; four and a half times as much leaves room for a dim tablet and a tired eye.
 */
const LEAST_PATTERN = 0.45
/** What is plain has no pattern: it must stand off the bare skin by three times that 0.10, and by nine just seen steps. */
const LEAST_PLAIN = 0.3
const LEAST_PLAIN_STEPS = 9
/** Between the colours themselves, for eyes that see them all. */
const LEAST_COLOUR_STEPS = 10

describe.each(skinTones)('skin tone %s', (tone) => {
  describe.each(['day', 'night'] as const)('by %s', (time) => {
    const token = tokensOf(tone, time)
    const skin = token('skin')
    const cloth = token('cloth')
    const onSkin = paintsOn(skin, token)
    const onCloth = paintsOn(cloth, token)

    it('tells a safe place from bare skin in every kind of sight', () => {
      expect(contrastSeen(skin, onSkin.safe)).toBeGreaterThanOrEqual(LEAST_PLAIN)
      expect(worst((vision) => apart(vision, skin, onSkin.safe))).toBeGreaterThanOrEqual(LEAST_PLAIN_STEPS)
    })

    it('shows the dots of caution in every kind of sight', () => {
      expect(contrastSeen(onSkin.caution, onSkin.dot)).toBeGreaterThanOrEqual(LEAST_PATTERN)
    })

    it('shows the hatch of forbidden on skin and on cloth in every kind of sight', () => {
      expect(contrastSeen(onSkin.veil, onSkin.line)).toBeGreaterThanOrEqual(LEAST_PATTERN)
      expect(contrastSeen(onCloth.veil, onCloth.line)).toBeGreaterThanOrEqual(LEAST_PATTERN)
    })

    it('keeps skin, safe, caution and forbidden apart by colour too', () => {
      const forbidden = mix(onSkin.veil, onSkin.line, 0.4)
      const all = [skin, onSkin.safe, onSkin.caution, forbidden]
      all.forEach((one, i) => {
        for (const other of all.slice(i + 1)) {
          expect(apart('usual', one, other)).toBeGreaterThanOrEqual(LEAST_COLOUR_STEPS)
        }
      })
    })

    it('keeps the clothes close to the skin, and still clothes', () => {
      expect(apart('usual', skin, cloth)).toBeGreaterThan(5)
      expect(apart('usual', skin, cloth)).toBeLessThan(13)
    })
  })
})

it('goes from light to deep in even steps', () => {
  for (const time of ['day', 'night'] as const) {
    const lightness = skinTones.map((tone) => labOf(tokensOf(tone, time)('skin'))[0])
    lightness.slice(1).forEach((next, i) => {
      const step = (lightness[i] ?? 0) - next
      expect(step).toBeGreaterThan(5)
      expect(step).toBeLessThan(18)
    })
  }
})

it('names every colour by day and by night, and by choice the same as by the device', () => {
  const names = [...css.matchAll(/--([\w-]+)-day: #/g)].map((match) => match[1])
  expect(names.length).toBe(skinTones.length * 8)
  const blocks = [...css.matchAll(/\{([^{}]*var\(--skin-(?:day|night)\)[^{}]*)\}/g)].map((match) =>
    (match[1] ?? '').replace(/\s+/g, ' ').trim(),
  )
  expect(blocks).toHaveLength(3)
  const [day, byDevice, byChoice] = blocks
  expect(byDevice).toBe(byChoice)
  expect(day).toBe(byChoice?.replaceAll('-night)', '-day)'))
})

it('measures colour differences as the authors of CIEDE2000 do', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
  expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
  expect(difference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4)
})
