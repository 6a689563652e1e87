import { describe, expect, it } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { type StrokePath, strokePath } from '#anatomy/strokes.ts'
import { type StrokeScore, scoreStroke } from '#practice/stroke-score.ts'
import type { Trace, TracePoint } from '#practice/trace.ts'

type Hand = {
  readonly path: StrokePath
  readonly strokesPerMinute?: number
  readonly seconds?: number
  /** Sideways on the skin, mm, always to the same side of the loop. */
  readonly offsetMm?: number
  /** Swing of the speed: the spread it has is this over √2. */
  readonly swing?: number
  /** A tremor sideways: mm and Hz. */
  readonly tremorMm?: number
  readonly tremorHz?: number
  readonly startMs?: number
}

function lengths(path: StrokePath): { starts: number[]; whole: number } {
  const starts: number[] = []
  let whole = 0
  path.spots.forEach(({ point }, index) => {
    const to = path.spots[(index + 1) % path.spots.length]?.point ?? point
    starts.push(whole)
    whole += Math.hypot(to[0] - point[0], to[1] - point[1], to[2] - point[2])
  })
  return { starts, whole }
}

/** Where a hand is at a time; its way along the loop is known in closed form. */
function place(hand: Hand): (ms: number) => Point3 {
  const { path, strokesPerMinute = 20, offsetMm = 0, swing = 0, tremorMm = 0, tremorHz = 6 } = hand
  const { starts, whole } = lengths(path)
  return (ms) => {
    const turns = (ms / 60_000) * strokesPerMinute
    // Two swings in a stroke, as of a hand that hurries out and dawdles back.
    const phase = turns + (swing / (4 * Math.PI)) * Math.sin(4 * Math.PI * turns)
    const alongM = (((phase % 1) + 1) % 1) * whole
    const index = starts.findLastIndex((start) => start <= alongM)
    const from = path.spots[index]
    const to = path.spots[(index + 1) % path.spots.length]
    if (from === undefined || to === undefined) throw new Error('no spot')
    const size = Math.hypot(...minus(to.point, from.point))
    const t = (alongM - (starts[index] ?? 0)) / size
    // The bend turns slowly from spot to spot, so that an offset is one everywhere.
    const normal = unit(mix(from.normal, to.normal, t))
    const way = unit(minus(to.point, from.point))
    const side = unit(cross(normal, way))
    const off = (offsetMm + tremorMm * Math.SQRT2 * Math.sin((2 * Math.PI * tremorHz * ms) / 1_000)) / 1_000
    const on = mix(from.point, to.point, t)
    return [on[0] + side[0] * off, on[1] + side[1] * off, on[2] + side[2] * off]
  }
}

function traced(hand: Hand, hz = 60, jitter: (index: number) => number = () => 0): Trace {
  const { seconds = 30, startMs = 0 } = hand
  const at = place(hand)
  return Array.from({ length: Math.floor(seconds * hz) + 1 }, (_, index): TracePoint => {
    const ms = (index * 1_000) / hz + jitter(index)
    return { atMs: startMs + ms, point: at(ms) }
  })
}

function scored(score: StrokeScore) {
  if (score.kind !== 'scored') throw new Error(score.kind)
  return score
}

const forearm = needed(strokePath('left-forearm', 'effleurage'))
const circles = needed(strokePath('left-shin', 'circles'))
const kneading = needed(strokePath('right-upper-arm', 'petrissage'))
const hold = needed(strokePath('left-palm', 'compression'))
const guide = (path: StrokePath, level: 'easy' | 'steady' | 'fine' = 'steady') => ({ path, strokeMs: 3_000, level })

describe('the score of a stroke', () => {
  it.each([
    ['glide', forearm],
    ['circle', circles],
    ['kneading', kneading],
  ])('is full for the guide itself: %s', (_, path) => {
    const { measures, marks } = scored(scoreStroke([traced({ path })], guide(path, 'fine')))
    expect(measures.offMm).toBeLessThan(0.5)
    expect(measures.covered).toBeGreaterThan(0.99)
    expect(measures.strokesPerMinute).toBeCloseTo(20, 0)
    expect(marks.whole).toBeGreaterThan(97)
  })

  // A narrow bend pulls a hand that stays on its outside a little nearer to the next lane: hence forms that are round.
  it.each([2, 4, 8])('tells a constant offset of %s mm within 3 %', (offsetMm) => {
    for (const side of [1, -1]) {
      const { measures } = scored(scoreStroke([traced({ path: circles, offsetMm: side * offsetMm })], guide(circles)))
      expect(Math.abs(measures.offMm - offsetMm) / offsetMm).toBeLessThan(0.03)
    }
  })

  it.each([10, 15, 20, 30, 40])('tells a pace of %s strokes a minute within 3 %', (strokesPerMinute) => {
    for (const path of [forearm, circles, kneading]) {
      const { measures } = scored(scoreStroke([traced({ path, strokesPerMinute })], guide(path)))
      expect(Math.abs(measures.strokesPerMinute - strokesPerMinute) / strokesPerMinute).toBeLessThan(0.03)
    }
  })

  it.each([0.2, 0.4, 0.6])('tells an uneven hand: swing %s, within 3 %', (swing) => {
    const { measures } = scored(scoreStroke([traced({ path: circles, swing })], guide(circles)))
    const known = 1 - swing / Math.SQRT2
    expect(Math.abs(1 - measures.unevenness - known) / known).toBeLessThan(0.03)
  })

  it('tells a tremor by its mean, within 3 %', () => {
    const { measures } = scored(scoreStroke([traced({ path: circles, tremorMm: 5, tremorHz: 1.3 })], guide(circles)))
    const known = (5 * Math.SQRT2 * 2) / Math.PI
    expect(Math.abs(measures.offMm - known) / known).toBeLessThan(0.03)
  })

  it.each([
    ['even', {}],
    ['off and slow', { offsetMm: 5, strokesPerMinute: 14 }],
    ['uneven and trembling', { swing: 0.5, tremorMm: 3, tremorHz: 5 }],
  ])('is the same for the same hand at 60 and 240 Hz and in bundles, within 2 %%: %s', (_, how) => {
    for (const path of [forearm, circles, kneading]) {
      const hand: Hand = { path, ...how }
      const plain = scored(scoreStroke([traced(hand, 60)], guide(path)))
      const fast = scored(scoreStroke([traced(hand, 240)], guide(path)))
      const uneven = scored(scoreStroke([traced(hand, 120, (index) => (index % 4) * 1.5)], guide(path)))
      for (const other of [fast, uneven]) {
        expect(Math.abs(other.marks.whole - plain.marks.whole) / plain.marks.whole).toBeLessThan(0.02)
        expect(Math.abs(other.measures.offMm - plain.measures.offMm)).toBeLessThan(0.1)
      }
    }
  })

  it('is fair to a pointer of 15 Hz', () => {
    const hand = { path: forearm, offsetMm: 3 }
    const slow = scored(scoreStroke([traced(hand, 15)], guide(forearm)))
    const fast = scored(scoreStroke([traced(hand, 240)], guide(forearm)))
    expect(Math.abs(slow.marks.whole - fast.marks.whole)).toBeLessThan(4)
  })

  it('does not praise the chord of a circle', () => {
    const from = circles.spots[0]?.point
    const to = circles.spots[Math.floor(circles.spots.length / 2)]?.point
    if (from === undefined || to === undefined) throw new Error('no spot')
    const trace = Array.from({ length: 1_800 }, (_, index) => {
      const atMs = (index * 1_000) / 60
      const phase = (atMs / 3_000) % 1
      return { atMs, point: mix(from, to, phase < 0.5 ? phase * 2 : 2 - phase * 2) }
    })
    for (const level of ['easy', 'steady', 'fine'] as const) {
      const { marks } = scored(scoreStroke([trace], guide(circles, level)))
      expect(marks.path).toBeLessThan(35)
      expect(marks.whole).toBeLessThan(60)
    }
  })

  it('praises a circle either way round, and says of a glide on one lane that half is left out', () => {
    const trace = traced({ path: circles })
    const end = trace.at(-1)?.atMs ?? 0
    const back = trace.map(({ atMs, point }) => ({ atMs: end - atMs, point })).reverse()
    expect(scored(scoreStroke([back], guide(circles, 'fine'))).marks.whole).toBeGreaterThan(97)

    const half = forearm.spots.length / 2
    const lane = Array.from({ length: 1_800 }, (_, index): TracePoint => {
      const atMs = (index * 1_000) / 60
      const phase = (atMs / 3_000) % 1
      const along = (phase < 0.5 ? phase * 2 : 2 - phase * 2) * (half - 1)
      const from = forearm.spots[Math.floor(along)]?.point ?? [0, 0, 0]
      const to = forearm.spots[Math.min(half - 1, Math.floor(along) + 1)]?.point ?? from
      return { atMs, point: mix(from, to, along % 1) }
    })
    const { measures } = scored(scoreStroke([lane], guide(forearm, 'easy')))
    expect(measures.strokesPerMinute).toBeGreaterThan(18)
    expect(Math.abs(measures.covered - 0.5)).toBeLessThan(0.05)
  })

  it('counts two fingers as one hand, and goes on where one is lifted', () => {
    const left = traced({ path: circles, offsetMm: 8 })
    const right = traced({ path: circles, offsetMm: -8 })
    expect(scored(scoreStroke([left, right], guide(circles))).measures.offMm).toBeLessThan(1)
    const half = right.slice(0, right.length / 2)
    const { measures } = scored(scoreStroke([left, half], guide(circles)))
    expect(measures.offMm).toBeGreaterThan(3)
    expect(measures.offMm).toBeLessThan(5)
  })

  it('counts a finger that is lifted and laid down again, whichever number the browser gives it', () => {
    const whole = traced({ path: circles })
    const parts = [whole.slice(0, 200), whole.slice(230, 700), whole.slice(760)]
    const { measures, marks } = scored(scoreStroke(parts, guide(circles)))
    expect(Math.abs(measures.strokesPerMinute - 20)).toBeLessThan(0.6)
    expect(measures.offMm).toBeLessThan(0.5)
    expect(marks.path).toBeGreaterThan(97)
    // One after the other with no pause between, and the second down before the first is lifted.
    const over = scored(scoreStroke([whole.slice(0, 640), whole.slice(600)], guide(circles)))
    expect(over.marks.whole).toBeCloseTo(scored(scoreStroke([whole], guide(circles))).marks.whole, 0)
  })

  it('takes a finger that leaves the body and comes back for two touches, not for a leap', () => {
    const trace = traced({ path: forearm }).map((one) =>
      one.atMs % 5_000 < 800 ? { atMs: one.atMs, point: undefined } : one,
    )
    const { measures, marks } = scored(scoreStroke([trace], guide(forearm)))
    expect(Math.abs(measures.strokesPerMinute - 20)).toBeLessThan(1)
    expect(marks.path).toBeGreaterThan(95)
  })

  it('judges nothing that is too short, and nothing that stands still', () => {
    expect(scoreStroke([], guide(circles)).kind).toBe('too-short')
    expect(scoreStroke([traced({ path: circles, seconds: 1.5 })], guide(circles)).kind).toBe('too-short')
    const still = traced({ path: circles, strokesPerMinute: 0 })
    expect(scoreStroke([still], guide(circles)).kind).toBe('too-short')
    expect(scoreStroke([[{ atMs: 0, point: undefined }]], guide(circles)).kind).toBe('too-short')
  })

  it('gives a mark for lightness only where the device tells pressure', () => {
    const trace = traced({ path: circles })
    const constant = trace.map((one) => ({ ...one, pressure: 0.5 }))
    expect(scored(scoreStroke([constant], guide(circles))).marks.lightness).toBeUndefined()
    const light = trace.map((one, index) => ({ ...one, pressure: 0.2 + (index % 2) * 0.1 }))
    expect(scored(scoreStroke([light], guide(circles))).marks.lightness).toBe(100)
    const heavy = trace.map((one, index) => ({ ...one, pressure: 0.8 + (index % 2) * 0.1 }))
    const { marks } = scored(scoreStroke([heavy], guide(circles)))
    expect(marks.lightness).toBe(0)
    expect(marks.whole).toBe(0)
  })

  it('scores holds by spot, length and sameness', () => {
    const spot = hold.spots[0]?.point ?? [0, 0, 0]
    const holds = Array.from({ length: 3_600 }, (_, index): TracePoint => {
      const atMs = (index * 1_000) / 120
      return { atMs, point: atMs % 6_000 < 5_000 ? [spot[0] + 0.003, spot[1], spot[2]] : undefined }
    })
    const { measures, marks } = scored(scoreStroke([holds], { path: hold, strokeMs: 5_000, level: 'fine' }))
    expect(measures.offMm).toBeCloseTo(3, 5)
    expect(Math.abs(measures.strokesPerMinute - 12)).toBeLessThan(0.3)
    expect(marks.whole).toBeGreaterThan(95)
    const taps = holds.map((one) => (one.atMs % 500 < 100 ? one : { atMs: one.atMs, point: undefined }))
    expect(scoreStroke([taps], { path: hold, strokeMs: 5_000, level: 'easy' }).kind).toBe('too-short')
  })

  it('reads events that came in the wrong order', () => {
    const trace = traced({ path: circles })
    const shuffled = trace.map((_, index) => trace[index % 2 === 0 ? Math.min(index + 1, trace.length - 1) : index - 1])
    const one = scored(scoreStroke([shuffled.filter((point) => point !== undefined)], guide(circles)))
    expect(one).toEqual(scored(scoreStroke([trace], guide(circles))))
  })
})

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('missing')
  return value
}

function minus(a: Point3, b: Point3): [number, number, number] {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function mix(a: Point3, b: Point3, t: number): Point3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

function cross(a: Point3, b: Point3): Point3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function unit(a: Point3): Point3 {
  const size = Math.hypot(...a)
  return [a[0] / size, a[1] / size, a[2] / size]
}
