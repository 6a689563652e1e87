import { type MassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import { readSpots, type SkinSpot, type StrokeArea, type StrokePath, strokePath } from '#anatomy/strokes.ts'
import type { TouchTechnique } from '#safety/technique.ts'
import { type HandFit, handlings, type OneHand } from './grips.ts'
import { bakedHandFits, bakedPairs } from './hand-fits.ts'

/** A hand is fitted at this many places of a closed path, and eases from one to the next. */
export const KNOTS = 12

/** Places that either hand reaches without a twist (Z14). */
const eitherHandKinds: readonly MassageKind[] = ['thigh', 'neck-back']

/** The hands that are fitted to a kind of place, the usual one first; none where only a ball reaches (Z15). */
export function handHands(kind: MassageKind): readonly OneHand[] {
  if (kind === 'shoulder-blade') return []
  const { hand } = handlings[kind]
  return eitherHandKinds.includes(kind) ? [hand, hand === 'same' ? 'other' : 'same'] : [hand]
}

/** The place of a knot on its path; every path has a whole number of spots from knot to knot. */
export function knotSpot({ spots }: StrokePath, knot: number): SkinSpot {
  const spot = spots[Math.round((knot * spots.length) / KNOTS)]
  if (spot === undefined) throw new Error('a path has too few spots')
  return spot
}

const numbersPerFit = 7
/** Half degrees and tenths of a millimetre, as the file holds them. */
const unitOf = [0.5, 0.5, 0.0001, 0.5, 0.5, 0.5, 0.5] as const

/** How a hand lies along a stroke: seven numbers a knot, one knot where it rests. */
export type HandFits = Float32Array

/** The way of one of two hands that do a stroke side by side: of the same side or across; undefined where one hand does it. */
export function pairPath(region: RegionId, technique: TouchTechnique, hand: OneHand): StrokePath | undefined {
  const { kind, side } = regionOf(region)
  const baked = bakedPairs[`${kind} ${technique} ${hand}`]
  const whole = strokePath(region, technique)
  return baked === undefined || whole === undefined
    ? undefined
    : { ...whole, spots: readSpots(baked, side === 'right') }
}

/** The fits of a stroke that the hand of one side does on the left half, alone or `beside` the other one; undefined where it was fitted to none. */
export function handFits(
  kind: MassageKind,
  technique: TouchTechnique,
  area: StrokeArea | 'beside',
  hand: OneHand,
): HandFits | undefined {
  const baked = bakedHandFits[`${kind} ${technique}${area === 'whole' ? '' : ` ${area}`} ${hand}`]
  if (baked === undefined) return undefined
  const rows = baked.split(',').map((row) => row.trim().split(' ').map(Number))
  const count = rows[0]?.length ?? 0
  return Float32Array.from(
    { length: count * numbersPerFit },
    (_, i) => (rows[i % numbersPerFit]?.[Math.floor(i / numbersPerFit)] ?? 0) * (unitOf[i % numbersPerFit] ?? 1),
  )
}

/** Writes the fit at a share (0…1) of the spots of a path into `into`; eases from knot to knot. Allocates nothing. */
export function fitAlong(fits: HandFits, share: number, into: HandFit): void {
  const count = fits.length / numbersPerFit
  const at = (((share % 1) + 1) % 1) * count
  const knot = Math.floor(at) % count
  const t = at - Math.floor(at)
  const a = knot * numbersPerFit
  const b = ((knot + 1) % count) * numbersPerFit
  into.pitch = mix(fits, a, b, t)
  into.roll = mix(fits, a + 1, b + 1, t)
  into.liftM = mix(fits, a + 2, b + 2, t)
  into.root = mix(fits, a + 3, b + 3, t)
  into.curl = mix(fits, a + 4, b + 4, t)
  into.thumb = mix(fits, a + 5, b + 5, t)
  into.slant = mix(fits, a + 6, b + 6, t)
}

/** A hand that is on its way back rests lighter: it rises by this much, well within what counts as touching. */
const LIGHTER_M = 0.0012
/** Kneading gathers and lets go: fingers curl by this much on either side, degrees. */
const KNEAD_DEG = 0.9
/** A hold sinks in by this much and comes up again. */
const SINK_M = 0.0015

/** What a technique adds to how a hand lies: writes it into `fit`. Allocates nothing. */
export function workFit(
  technique: TouchTechnique,
  guide: { readonly along: number; readonly pressing: number; readonly isReturning: boolean },
  fit: HandFit,
): void {
  if (technique === 'compression') fit.liftM -= SINK_M * guide.pressing
  if (guide.isReturning) fit.liftM += LIGHTER_M
  if (technique === 'petrissage') fit.curl += KNEAD_DEG * Math.sin(guide.along * Math.PI * 2)
}

function mix(fits: HandFits, a: number, b: number, t: number): number {
  return (fits[a] ?? 0) * (1 - t) + (fits[b] ?? 0) * t
}
