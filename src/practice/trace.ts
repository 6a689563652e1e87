import type { Point3 } from '#anatomy/field.ts'

/** Where a finger was at a moment: ms since the practice began, metres on the skin at rest; undefined off the body. */
export type TracePoint = {
  readonly atMs: number
  readonly point: Point3 | undefined
  /** 0 to 1 where the device reports it; undefined where it does not. */
  readonly pressure?: number | undefined
}

/** One finger's way in the order of time. */
export type Trace = readonly TracePoint[]

/** Time between the samples that are judged, whatever the pointer's own rate was. */
export const SAMPLE_MS = 1_000 / 60
/** How far ahead of and behind a moment a sample is the mean of: a quarter of a tremor's shortest period. */
const MEAN_MS = 25

/** One unbroken touch, at even times: `points[i]` belongs to `fromMs + i × SAMPLE_MS`. */
export type Touch = { readonly fromMs: number; readonly points: readonly Point3[] }

/**
 * The touches of a trace, sampled at even times, so that a pointer of 15 Hz, one of 240 Hz and one whose events came in
 * bundles are judged alike. Points out of order or at the same time are read in the order of time, the last one counts.
 */
export function touchesOf(trace: Trace): readonly Touch[] {
  const touches: Touch[] = []
  for (const run of runsOf(inOrder(trace))) {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) continue
    const count = Math.floor((last.atMs - first.atMs) / SAMPLE_MS) + 1
    const points: Point3[] = []
    for (let index = 0; index < count; index += 1) points.push(meanAround(run, first.atMs + index * SAMPLE_MS))
    touches.push({ fromMs: first.atMs, points })
  }
  return touches
}

/** A break in a way lies this long after its last moment, ms: shorter than any pointer's pace. */
const BREAK_MS = 0.001

/**
 * Fingers as one hand: the middle between those that touch at a moment. The one that came down first leads the times
 * for as long as it touches; a finger that comes down after it, or stays when it leaves, goes on as a touch of its own.
 */
export function handOf(fingers: readonly Trace[]): Trace {
  const [lead, ...others] = fingers
  if (lead === undefined || others.length === 0) return lead ?? []
  const ways = fingers.map(inOrder)
  const runs = ways.map(runsOf)
  const hand: TracePoint[] = []
  ways.forEach((way, index) => {
    const earlier = runs.slice(0, index).flat()
    const later = runs.filter((_, other) => other !== index)
    let lastMs: number | undefined
    const breakOff = (): void => {
      if (lastMs !== undefined) hand.push({ atMs: lastMs + BREAK_MS, point: undefined })
      lastMs = undefined
    }
    for (const { atMs, point, pressure } of way) {
      if (point === undefined || earlier.some((run) => isWithin(run, atMs))) {
        breakOff()
        continue
      }
      const touching = [point]
      for (const finger of later) {
        const run = finger.find((one) => isWithin(one, atMs))
        if (run !== undefined) touching.push(between(run, atMs))
      }
      hand.push({ atMs, point: middle(touching), pressure })
      lastMs = atMs
    }
    breakOff()
  })
  return hand.sort((a, b) => a.atMs - b.atMs)
}

/** The mean of what the device reported of pressure, 0 to 1; undefined where it reports none (or always the same). */
export function meanPressure(trace: Trace): number | undefined {
  let sum = 0
  let count = 0
  let isReal = false
  let first: number | undefined
  for (const { point, pressure } of trace) {
    if (point === undefined || pressure === undefined) continue
    first ??= pressure
    // A mouse says 0.5 whenever it is pressed, a plain touch screen 0 or 1: a value that never moves was not measured.
    if (pressure !== first) isReal = true
    sum += pressure
    count += 1
  }
  return isReal ? sum / count : undefined
}

type OnSkin = { readonly atMs: number; readonly point: Point3 }

function inOrder(trace: Trace): Trace {
  const isSorted = trace.every(({ atMs }, index) => index === 0 || (trace[index - 1]?.atMs ?? 0) < atMs)
  if (isSorted) return trace
  const byTime = new Map<number, TracePoint>()
  for (const one of trace) byTime.set(one.atMs, one)
  return [...byTime.values()].sort((a, b) => a.atMs - b.atMs)
}

function runsOf(trace: Trace): readonly (readonly OnSkin[])[] {
  const runs: OnSkin[][] = []
  let run: OnSkin[] = []
  for (const { atMs, point } of trace) {
    const before = run.at(-1)
    // Silence is no lift: a finger that rests sends nothing. Leaving the body is said by a point that is not there.
    if (before !== undefined && point === undefined) {
      runs.push(run)
      run = []
    }
    if (point !== undefined) run.push({ atMs, point })
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function isWithin(run: readonly OnSkin[], atMs: number): boolean {
  return (run[0]?.atMs ?? Number.POSITIVE_INFINITY) <= atMs && atMs <= (run.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY)
}

/** The place at a time within a run, on the straight way between its two neighbours. */
function between(run: readonly OnSkin[], atMs: number): Point3 {
  let low = 0
  let high = run.length - 1
  while (high - low > 1) {
    const mid = (low + high) >> 1
    if ((run[mid]?.atMs ?? 0) <= atMs) low = mid
    else high = mid
  }
  const from = run[low]
  const to = run[high]
  if (from === undefined || to === undefined) throw new Error('a run without points')
  const span = to.atMs - from.atMs
  const t = span === 0 ? 0 : Math.min(1, Math.max(0, (atMs - from.atMs) / span))
  return [
    from.point[0] + (to.point[0] - from.point[0]) * t,
    from.point[1] + (to.point[1] - from.point[1]) * t,
    from.point[2] + (to.point[2] - from.point[2]) * t,
  ]
}

function meanAround(run: readonly OnSkin[], atMs: number): Point3 {
  const from = run[0]?.atMs ?? atMs
  const to = run.at(-1)?.atMs ?? atMs
  // Near an end the window narrows on both sides, so that it never pulls a point along the way.
  const reach = Math.min(MEAN_MS, atMs - from, to - atMs)
  if (reach <= 0) return between(run, atMs)
  return middle([-1, -0.5, 0, 0.5, 1].map((share) => between(run, atMs + share * reach)))
}

function middle(points: readonly Point3[]): Point3 {
  let x = 0
  let y = 0
  let z = 0
  for (const point of points) {
    x += point[0]
    y += point[1]
    z += point[2]
  }
  return [x / points.length, y / points.length, z / points.length]
}
