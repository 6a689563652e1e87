import type { Point3 } from './field.ts'
import { vertebrae as ridges } from './landmarks.ts'

/**
 * The bones of the spine inside the rest body, for looking at: no rule hangs on them.
 *
 * The numbers are round figures of the size that anatomy books give for adults, chosen for a drawing that reads right.
 * They were not read from one published table, and nothing may be measured by them: widths and depths of the bodies grow
 * from neck to lower back; a disc is a larger share of its bone in the neck and the lower back than in the upper back.
 * Heights come from the body's own landmarks (C7, the iliac crest), so a vertebra is as high as this body has room for.
 */

/** The parts of the spine that have discs, as clinicians name them. */
export const spineParts = ['cervical', 'thoracic', 'lumbar'] as const
export type SpinePart = (typeof spineParts)[number]

/** Width and depth of a vertebral body, in millimetres. */
const measured = {
  C1: [17, 14],
  C2: [16, 15],
  C3: [16, 15],
  C4: [17, 15],
  C5: [18, 15.5],
  C6: [19, 16.5],
  C7: [22, 18],
  T1: [25, 18.5],
  T2: [25, 20],
  T3: [25, 22],
  T4: [25, 23],
  T5: [25.5, 24],
  T6: [26.5, 26],
  T7: [28, 27],
  T8: [29.5, 28],
  T9: [31, 29],
  T10: [32.5, 30.5],
  T11: [35, 32],
  T12: [39, 33],
  L1: [41, 34],
  L2: [43, 34.5],
  L3: [44, 35],
  L4: [46.5, 35.5],
  L5: [48, 35],
} as const satisfies Record<string, readonly [widthMm: number, depthMm: number]>

export type VertebraName = keyof typeof measured

/** From the rear wall of the body to the tip of the spinous process, as a multiple of half the body's depth. */
export const archReach: Readonly<Record<SpinePart, number>> = { cervical: 3.6, thoracic: 3.1, lumbar: 2.75 }

/** What lies between the tip of a spinous process and the outside of skin and clothes, metres. */
const COVER_M = 0.01

/** Share of the way from one vertebra to the next that the disc takes. */
const discShare: Readonly<Record<SpinePart, number>> = { cervical: 2 / 7, thoracic: 1 / 6, lumbar: 1 / 4 }

/** A plane through the spine: where it is, and how far its top leans forward (radians). */
export type SpineFrame = { readonly centre: Point3; readonly leanRad: number }

export type PlacedVertebra = SpineFrame & {
  readonly name: VertebraName
  readonly part: SpinePart
  readonly widthM: number
  readonly depthM: number
  readonly heightM: number
}

export type PlacedDisc = {
  /** The two bones that it lies between, as clinicians write it. */
  readonly name: string
  readonly part: SpinePart
  /** Lower plate of the bone above, and upper plate of the bone below. */
  readonly above: Plate
  readonly below: Plate
  readonly centre: Point3
}

export type Plate = SpineFrame & { readonly widthM: number; readonly depthM: number }

const names = Object.keys(measured) as VertebraName[]

function partOf(name: string): SpinePart {
  if (name.startsWith('C')) return 'cervical'
  return name.startsWith('T') ? 'thoracic' : 'lumbar'
}

/** The line through the vertebral bodies and the sacrum, top to bottom: heights, and depths before smoothing. */
function rawLine(): { y: number[]; z: number[] } {
  const y: number[] = []
  const z: number[] = []
  const [c2, c3] = ridges
  // The first vertebra has no ridge to feel: it sits one step above the second.
  const steps = [{ name: 'C1', ridge: [0, 2 * c2.ridge[1] - c3.ridge[1], c2.ridge[2]] as const }, ...ridges]
  for (const name of names) {
    const step = steps.find((one) => one.name === name)
    if (step === undefined) throw new Error(`the body has no ${name}`)
    const halfDepthM = measured[name][1] / 2000
    y.push(step.ridge[1])
    z.push(step.ridge[2] + COVER_M + halfDepthM * (1 + archReach[partOf(name)]))
  }
  return { y, z }
}

/** Softens what the skin's small hills would bend; the ends stay. */
function smoothed(values: readonly number[], rounds: number): number[] {
  let line = [...values]
  for (let round = 0; round < rounds; round += 1) {
    line = line.map((value, i) => {
      const before = line[i - 1]
      const after = line[i + 1]
      return before === undefined || after === undefined ? value : (before + 2 * value + after) / 4
    })
  }
  return line
}

/** Top of the sacrum and the points its middle runs through, downwards; with half width and half thickness, metres. */
export const sacrum = {
  plate: { centre: [0, 0.9225, -0.001], leanRad: 0.62, widthM: 0.05, depthM: 0.033 },
  line: [
    { at: [0, 0.9125, -0.0075], halfWidthM: 0.025, halfThickM: 0.0145 },
    { at: [0, 0.889, -0.0315], halfWidthM: 0.021, halfThickM: 0.0115 },
    { at: [0, 0.867, -0.0435], halfWidthM: 0.0145, halfThickM: 0.008 },
    { at: [0, 0.849, -0.0455], halfWidthM: 0.0085, halfThickM: 0.005 },
    { at: [0, 0.8335, -0.0405], halfWidthM: 0.004, halfThickM: 0.0034 },
  ],
} as const satisfies {
  readonly plate: Plate
  readonly line: readonly { readonly at: Point3; readonly halfWidthM: number; readonly halfThickM: number }[]
}

function place(): readonly PlacedVertebra[] {
  const { y, z: raw } = rawLine()
  const z = smoothed([...raw, sacrum.line[0].at[2]], 3)
  const at = (line: readonly number[], i: number): number => line[Math.min(line.length - 1, Math.max(0, i))] ?? 0
  const ys = [...y, sacrum.line[0].at[1]]
  return names.map((name, i) => {
    const [widthMm, depthMm] = measured[name]
    const part = partOf(name)
    const [above, below] = [Math.max(0, i - 1), i + 1]
    const rise = at(ys, above) - at(ys, below)
    return {
      name,
      part,
      centre: [0, at(ys, i), at(z, i)],
      leanRad: Math.atan2(at(z, above) - at(z, below), rise),
      widthM: widthMm / 1000,
      depthM: depthMm / 1000,
      heightM: (rise / (below - above)) * (1 - discShare[part]),
    }
  })
}

/** The 24 vertebrae, from the first of the neck to the last of the lower back, in rest coordinates. */
export const vertebraeInPlace: readonly PlacedVertebra[] = place()

function plateOf(bone: PlacedVertebra, side: 1 | -1): Plate {
  const { centre, leanRad, heightM, widthM, depthM } = bone
  const up = (side * heightM) / 2
  return {
    centre: [0, centre[1] + up * Math.cos(leanRad), centre[2] + up * Math.sin(leanRad)],
    leanRad,
    widthM,
    depthM,
  }
}

function placeDiscs(): readonly PlacedDisc[] {
  return vertebraeInPlace.flatMap((bone, i): PlacedDisc[] => {
    // Between the first two vertebrae there is a joint, and no disc.
    if (bone.name === 'C1') return []
    const next = vertebraeInPlace[i + 1]
    const above = plateOf(bone, -1)
    const below = next === undefined ? sacrum.plate : plateOf(next, 1)
    return [
      {
        name: `${bone.name}–${next?.name ?? 'S1'}`,
        part: bone.part,
        above,
        below,
        centre: [0, (above.centre[1] + below.centre[1]) / 2, (above.centre[2] + below.centre[2]) / 2],
      },
    ]
  })
}

/** The 23 discs, top to bottom. */
export const discsInPlace: readonly PlacedDisc[] = placeDiscs()

/** The disc that stands for a part of the spine where nobody has named one: among those that bulge most often. */
export const exampleDisc = { cervical: 'C5–C6', thoracic: 'T8–T9', lumbar: 'L4–L5' } as const satisfies Record<
  SpinePart,
  string
>
export type ExampleDisc = (typeof exampleDisc)[SpinePart]

/** The disc of that name. */
export function discNamed(name: string): PlacedDisc {
  const disc = discsInPlace.find((one) => one.name === name)
  if (disc === undefined) throw new Error(`there is no disc ${name}`)
  return disc
}

/** The parts to show a disc of: the named ones, top to bottom; where none is known, the part where it is most common. */
export function shownParts(levels: 'unknown' | readonly SpinePart[]): readonly SpinePart[] {
  const known = levels === 'unknown' ? [] : spineParts.filter((part) => levels.includes(part))
  return known.length === 0 ? ['lumbar'] : known
}
