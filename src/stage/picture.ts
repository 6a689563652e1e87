import type { Point3 } from '#anatomy/field.ts'
import type { RegionId } from '#anatomy/region.ts'
import type { PairedSide } from '#anatomy/side.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10, Tool, TouchTechnique } from '#safety/technique.ts'
import type { Zone } from '#safety/zone.ts'

/** Pixels of the picture that something else covers, on each side. */
export type Inset = {
  readonly top?: number
  readonly right?: number
  readonly bottom?: number
  readonly left?: number
}

/** The stroke that the picture shows. */
export type ShownStroke = {
  readonly region: RegionId
  readonly technique: TouchTechnique
  /** One stroke, there and back. */
  readonly strokeMs: number
  /** Whether the guide moves now; it waits where it is otherwise. */
  readonly isMoving: boolean
  /** Only the half that lies farther from the spine is worked (limit `outer-half`). */
  readonly outerHalfOnly?: boolean | undefined
  /** What works: a hand unless said otherwise. */
  readonly tool?: Tool | undefined
  /** Which hand works, or both; undefined is the usual one of the place. */
  readonly hand?: PairedSide | 'both' | undefined
  /** How firmly, of 10; undefined is as lightly as can be. */
  readonly pressure10?: Pressure10 | undefined
}

/** The look inside: which discs are marked, and which of its three steps is on. */
export type ShownInside = {
  /** Names of the marked discs, as `#anatomy/spine.ts` writes them; the first one is looked at. */
  readonly discs: readonly string[]
  /** What a disc is; how it bulges towards the nerve; why hands stay away. */
  readonly step: 0 | 1 | 2
}

/**
 * Where the picture shows a point of the body (metres at rest) now: pixels from its top left, written into `into`.
 * False where it does not show it.
 */
export type PixelOf = (restPoint: Point3, into: { x: number; y: number }) => boolean

/** A finger on the picture at a moment, while fingers trace instead of turning the body. */
export type Finger = {
  readonly id: number
  /** When the device felt it, ms since the page began. */
  readonly atMs: number
  /** Where on the skin, metres at rest; undefined off the body. */
  readonly restPoint: Point3 | undefined
  /** 0 to 1 as the device says. */
  readonly pressure: number
  readonly isLifted: boolean
}

/** What every picture of the body, flat or solid, is told. */
export type PictureProps = {
  readonly zones: ReadonlyMap<RegionId, Zone>
  readonly focus?: RegionId | undefined
  /** Places that stand out by a bright edge, whatever their status: what has just changed. */
  readonly marked?: ReadonlySet<RegionId> | undefined
  /** While nothing is looked at, the solid body shows its back; the flat map shows both sides anyway. */
  readonly isFromBehind?: boolean | undefined
  readonly stroke?: ShownStroke | undefined
  /** Where the body is during the step; undefined stands at rest, arms off the sides. The flat map stays upright. */
  readonly position?: Position | undefined
  /** A tap on the body: the region there, or undefined on skin that belongs to none. */
  readonly onTouch?: ((region: RegionId | undefined, restPoint: Point3 | undefined) => void) | undefined
  /** Fingers trace on the skin instead of turning the body; asked anew for every finger that comes down. */
  readonly onFinger?: ((finger: Finger) => void) | undefined
  /** Where the body is on the picture, whenever that has changed: for what is drawn over it. */
  readonly onView?: ((pixelOf: PixelOf) => void) | undefined
  readonly inset?: Inset | undefined
  /** Looks through the skin at the spine; the body stands at rest meanwhile. */
  readonly inside?: ShownInside | undefined
  /** What the picture shows, for those who do not see it. */
  readonly label: string
}
