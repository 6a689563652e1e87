import { isMassageKind, mirrorRegion, type Region, type RegionId, regions } from '#anatomy/region.ts'
import { type LimbId, limbIds } from '#anatomy/side.ts'
import { neighboursOf } from '#safety/neighbours.ts'
import { type DiscLevel, discLevels, type Profile, type Stage } from '#safety/profile.ts'
import { ruleIds } from '#safety/rule.ts'
import { type Zone, zoneLimits, zoneStatus } from '#safety/zone.ts'
import { freestProfile } from '../safety/fixtures.ts'
import { at } from './at.ts'
import { pick, randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

/** From the freest to the strictest, so that a later stage can be compared with the one before. */
const stages: readonly Stage[] = ['chronic', 'healing', 'acute']
const sessionCounts: readonly number[] = [3, 1, 0]
const forbidden = 255

type Levels = Profile['discLevels']
type Marks = { readonly sore: readonly RegionId[]; readonly numb: readonly RegionId[] }
type Around = { readonly hasClotRisk: boolean; readonly sessionsDone: number }

function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_, bit) => (mask >> bit) & 1))
}

/** All sets of named disc levels; then the two ways of knowing none, which are below all others. */
const levelSets: readonly Levels[] = [
  ...subsetsOf<DiscLevel>(discLevels).filter((levels) => levels.length > 0),
  [],
  'unknown',
]
const limbSets: readonly (readonly LimbId[])[] = subsetsOf(limbIds)
const arounds: readonly Around[] = [false, true].flatMap((hasClotRisk) =>
  sessionCounts.map((sessionsDone) => ({ hasClotRisk, sessionsDone })),
)

/** Nothing marked, each place alone, each pair of places; as sore, and as numb; then one sore and one numb. */
function markSets(ids: readonly RegionId[]): { readonly same: readonly Marks[]; readonly mixed: readonly Marks[] } {
  const places: readonly (readonly RegionId[])[] = [
    ...ids.map((id) => [id]),
    ...ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other])),
  ]
  return {
    same: [
      { sore: [], numb: [] },
      ...places.map((sore) => ({ sore, numb: [] })),
      ...places.map((numb) => ({ sore: [], numb })),
    ],
    mixed: ids.flatMap((sore) => ids.map((numb) => ({ sore: [sore], numb: [numb] }))),
  }
}

/** A zone as one byte: 255 is forbidden, otherwise a bit for each limit; so "stricter" is "has all of the bits". */
function byteOf({ status, limits }: Zone): number {
  if (status === 'forbidden') return forbidden
  return limits.reduce((bits, limit) => bits | (1 << zoneLimits.indexOf(limit)), 0)
}

/**
 * Whether the clinical table could allow a place at all, read anew from it and not from the code: what is not named
 * here is not allowed.
 */
function mayBeAllowed({ kind, limb, never }: Region, profile: Profile, marks: Marks, id: RegionId): boolean {
  if (never !== undefined || !isMassageKind(kind)) return false
  const { stage, discLevels: levels, symptomLimbs, hasClotRisk, sessionsDone } = profile
  if (marks.sore.includes(id) || marks.numb.includes(id)) return false
  if (neighboursOf(id).some(({ region, border }) => border === 'along' && marks.sore.includes(region))) return false
  if (limb !== undefined && symptomLimbs.includes(limb)) return false
  const isNamed = (level: DiscLevel) => levels === 'unknown' || levels.length === 0 || levels.includes(level)
  const isLater = stage === 'healing' || stage === 'chronic'
  switch (kind) {
    case 'palm':
    case 'hand-back':
    case 'forearm':
    case 'upper-arm':
    case 'sole':
    case 'foot-top':
    case 'shin':
    case 'thigh':
      return true
    case 'calf':
      return !hasClotRisk
    case 'shoulder-top':
      return isLater
    case 'neck-back':
      return isLater && !isNamed('cervical')
    case 'shoulder-blade':
      return isLater && !isNamed('thoracic')
    case 'hip':
      return (
        (stage === 'chronic' || (stage === 'healing' && sessionsDone >= 1)) &&
        !symptomLimbs.includes('left-leg') &&
        !symptomLimbs.includes('right-leg')
      )
    default:
      return false
  }
}

const claims = {
  profiles: 'profiles (stage × disc set × symptom limbs × marks × clot risk × sessions)',
  evaluated: 'region states worked out: a status, valid reasons, limits that fit it',
  never: 'states of never-regions: forbidden, by their own rule',
  allowed: 'states that are not forbidden: the clinical table allows each',
  limits: 'states with the limits that the table asks for (calf, neck, shoulders)',
  mirror: 'states equal to the mirrored state of the mirrored body',
  marks: 'comparisons with one mark less: never milder',
  limbs: 'comparisons with one symptom limb less: never milder',
  levels: 'comparisons with one disc level less, and of not knowing with each: never milder',
  around: 'comparisons with fewer sessions, and with a clot risk: never milder',
  stage: 'comparisons with the later stage: never milder',
  weak: 'states with weak limbs: that limb forbidden, nothing milder than without',
} as const

/** Every region's state for the full product of what decides it; a sample marks one kind of place and the spine. */
export function sweepZones(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  const random = randomFrom(20_260_302)
  const massaged = regions.filter(({ never }) => never === undefined)
  const ids: readonly RegionId[] =
    size === 'full'
      ? regions.map(({ id }) => id)
      : [...new Set([pick(random, massaged).id].flatMap((id) => [id, mirrorRegion(id)])), 'back-spine']
  const { same, mixed } = markSets(ids)
  const sets = new ZoneSets(tally, same, mixed)
  for (const stage of stages) sets.compareStage(stage)
  weakLimbs(tally)
  return tally
}

/** Adding a weak limb to any symptom limbs, at every stage and disc set. */
function weakLimbs(tally: Tally): void {
  for (const stage of stages)
    for (const levels of levelSets)
      for (const symptomLimbs of limbSets)
        for (const weakLimbs of limbSets) {
          const without: Profile = { ...freestProfile, stage, discLevels: levels, symptomLimbs }
          const profile: Profile = { ...without, weakLimbs }
          for (const { id, limb } of regions) {
            const zone = zoneStatus(id, profile)
            const isLocked = limb === undefined || !weakLimbs.includes(limb) || zone.reasons.includes('S2')
            const isMilder = (byteOf(zoneStatus(id, without)) & ~byteOf(zone)) !== 0
            tally.hold(claims.weak, isLocked && !isMilder, () => `${id} ${JSON.stringify(profile)}`)
          }
        }
}

/** The states of all bodies, one byte each, kept for as long as they are compared with. */
class ZoneSets {
  readonly #tally: Tally
  readonly #marks: readonly Marks[]
  /** Mixed marks come after these, and only where nothing else locks: in the freest surroundings. */
  readonly #sameCount: number
  readonly #mirroredMark: readonly number[]
  readonly #oneMarkLess: readonly (readonly number[])[]
  readonly #mirroredRegion: readonly number[] = regions.map(({ id }) =>
    regions.findIndex((other) => other.id === mirrorRegion(id)),
  )
  readonly #mirroredLimbs: readonly number[] = limbSets.map((limbs) =>
    limbSets.findIndex(
      (others) => others.length === limbs.length && limbs.every((limb) => others.includes(mirrorLimb(limb))),
    ),
  )
  #laterStage: ReadonlyMap<string, Uint8Array> | undefined

  constructor(tally: Tally, same: readonly Marks[], mixed: readonly Marks[]) {
    this.#tally = tally
    this.#marks = [...same, ...mixed]
    this.#sameCount = same.length
    const indexOf = new Map(this.#marks.map((marks, index) => [keyOf(marks), index]))
    const find = (marks: Marks) => {
      const index = indexOf.get(keyOf(marks))
      if (index === undefined) throw new Error(`these marks are not in the list: ${keyOf(marks)}`)
      return index
    }
    this.#mirroredMark = this.#marks.map(({ sore, numb }) =>
      find({ sore: sore.map(mirrorRegion), numb: numb.map(mirrorRegion) }),
    )
    this.#oneMarkLess = this.#marks.map(({ sore, numb }) => [
      ...sore.map((id) => find({ sore: sore.filter((other) => other !== id), numb })),
      ...numb.map((id) => find({ sore, numb: numb.filter((other) => other !== id) })),
    ])
  }

  /** All states of a stage, compared among each other and with the stage that was done before, which is a later one. */
  compareStage(stage: Stage): void {
    const tables = new Map<string, Uint8Array>()
    levelSets.forEach((levels, levelIndex) => {
      for (const around of arounds) {
        const table = this.#tableOf(stage, levels, around)
        this.#compareMarks(table)
        this.#compareMirror(table)
        this.#compareLimbs(table)
        levelSets.forEach((fewer, fewerIndex) => {
          if (fewerIndex >= levelIndex || !isOneLess(fewer, levels)) return
          const milder = tables.get(tableKey(fewer, around))
          if (milder !== undefined) this.#compareTables(claims.levels, milder, table)
        })
        const freer = [
          { ...around, hasClotRisk: false },
          { ...around, sessionsDone: sessionCounts[sessionCounts.indexOf(around.sessionsDone) - 1] },
        ]
        for (const { hasClotRisk, sessionsDone } of freer) {
          if (sessionsDone === undefined) continue
          const milder = tables.get(tableKey(levels, { hasClotRisk, sessionsDone }))
          if (milder !== undefined) this.#compareTables(claims.around, milder, table)
        }
        const later = this.#laterStage?.get(tableKey(levels, around))
        if (later !== undefined) this.#compareTables(claims.stage, later, table)
        tables.set(tableKey(levels, around), table)
      }
    })
    this.#laterStage = tables
  }

  #marksIn({ hasClotRisk, sessionsDone }: Around): number {
    return !hasClotRisk && sessionsDone === sessionCounts[0] ? this.#marks.length : this.#sameCount
  }

  /** Works the states out: by symptom limbs, then marks, then regions. */
  #tableOf(stage: Stage, levels: Levels, around: Around): Uint8Array {
    const tally = this.#tally
    const marksHere = this.#marksIn(around)
    const table = new Uint8Array(limbSets.length * marksHere * regions.length)
    let index = 0
    let neverCount = 0
    let allowedCount = 0
    for (const symptomLimbs of limbSets) {
      for (let mark = 0; mark < marksHere; mark += 1) {
        const marks = at(this.#marks, mark)
        const profile: Profile = {
          ...freestProfile,
          ...around,
          stage,
          discLevels: levels,
          symptomLimbs,
          sorePlaces: marks.sore,
          numbPlaces: marks.numb,
        }
        for (const region of regions) {
          const zone = zoneStatus(region.id, profile)
          const byte = byteOf(zone)
          table[index] = byte
          index += 1
          const describe = () => `${JSON.stringify(zone)} for ${JSON.stringify(profile)}`
          if (!isWellFormed(zone, byte)) tally.breach(claims.evaluated, describe)
          if (region.never !== undefined) {
            const isNever = zone.status === 'forbidden' && zone.reasons.includes(region.never)
            if (!isNever) tally.breach(claims.never, describe)
            neverCount += 1
          }
          if (zone.status !== 'forbidden') {
            if (!mayBeAllowed(region, profile, marks, region.id)) tally.breach(claims.allowed, describe)
            if (!hasItsLimits(region, zone, profile)) tally.breach(claims.limits, describe)
            allowedCount += 1
          }
        }
      }
    }
    tally.add(claims.profiles, limbSets.length * marksHere)
    tally.add(claims.evaluated, table.length)
    tally.add(claims.never, neverCount)
    tally.add(claims.allowed, allowedCount)
    tally.add(claims.limits, allowedCount)
    return table
  }

  #compareMarks(table: Uint8Array): void {
    const marksHere = table.length / limbSets.length / regions.length
    for (let limbs = 0; limbs < limbSets.length; limbs += 1)
      for (let mark = 0; mark < marksHere; mark += 1)
        for (const less of at(this.#oneMarkLess, mark)) {
          this.#compareRow(claims.marks, table, limbs * marksHere + less, table, limbs * marksHere + mark)
        }
  }

  #compareLimbs(table: Uint8Array): void {
    const marksHere = table.length / limbSets.length / regions.length
    for (let limbs = 0; limbs < limbSets.length; limbs += 1)
      for (let bit = 0; bit < limbIds.length; bit += 1) {
        if (((limbs >> bit) & 1) === 0) continue
        const fewer = limbs & ~(1 << bit)
        for (let mark = 0; mark < marksHere; mark += 1) {
          this.#compareRow(claims.limbs, table, fewer * marksHere + mark, table, limbs * marksHere + mark)
        }
      }
  }

  #compareMirror(table: Uint8Array): void {
    const marksHere = table.length / limbSets.length / regions.length
    for (let limbs = 0; limbs < limbSets.length; limbs += 1)
      for (let mark = 0; mark < marksHere; mark += 1) {
        const here = (limbs * marksHere + mark) * regions.length
        const there = (at(this.#mirroredLimbs, limbs) * marksHere + at(this.#mirroredMark, mark)) * regions.length
        for (let region = 0; region < regions.length; region += 1) {
          if (table[here + region] !== table[there + at(this.#mirroredRegion, region)]) {
            this.#tally.breach(claims.mirror, () => this.#nameOf(limbs, mark, region))
          }
        }
        this.#tally.add(claims.mirror, regions.length)
      }
  }

  #compareTables(claim: string, milder: Uint8Array, stricter: Uint8Array): void {
    const milderMarks = milder.length / limbSets.length / regions.length
    const stricterMarks = stricter.length / limbSets.length / regions.length
    const common = Math.min(milderMarks, stricterMarks)
    for (let limbs = 0; limbs < limbSets.length; limbs += 1)
      for (let mark = 0; mark < common; mark += 1) {
        this.#compareRow(claim, milder, limbs * milderMarks + mark, stricter, limbs * stricterMarks + mark)
      }
  }

  /** A stricter body has every limit that the milder one has, in every region. */
  #compareRow(claim: string, milder: Uint8Array, milderRow: number, stricter: Uint8Array, stricterRow: number): void {
    const from = milderRow * regions.length
    const to = stricterRow * regions.length
    for (let region = 0; region < regions.length; region += 1) {
      if ((at(milder, from + region) & ~at(stricter, to + region)) !== 0) {
        const marksHere = stricter.length / limbSets.length / regions.length
        this.#tally.breach(claim, () =>
          this.#nameOf(Math.floor(stricterRow / marksHere), stricterRow % marksHere, region),
        )
      }
    }
    this.#tally.add(claim, regions.length)
  }

  #nameOf(limbs: number, mark: number, region: number): string {
    return `${regions[region]?.id} with ${limbSets[limbs]?.join()} and ${keyOf(at(this.#marks, mark))}`
  }
}

function mirrorLimb(limb: LimbId): LimbId {
  const mirrored = limb.startsWith('left') ? limb.replace('left', 'right') : limb.replace('right', 'left')
  return limbIds.find((other) => other === mirrored) ?? limb
}

function keyOf({ sore, numb }: Marks): string {
  return `sore ${[...sore].sort().join('+')} numb ${[...numb].sort().join('+')}`
}

function tableKey(levels: Levels, { hasClotRisk, sessionsDone }: Around): string {
  return `${levels === 'unknown' ? levels : levels.join('+')} ${hasClotRisk} ${sessionsDone}`
}

/** Whether one set of named levels is another with one more left out. Nothing named is unknown, which all are below. */
function isOneLess(fewer: Levels, more: Levels): boolean {
  if (fewer === 'unknown' || fewer.length === 0) return false
  if (more === 'unknown' || more.length === 0) return true
  return more.length === fewer.length + 1 && fewer.every((level) => more.includes(level))
}

function isWellFormed({ status, reasons, limits }: Zone, byte: number): boolean {
  if (!reasons.every((rule) => ruleIds.includes(rule))) return false
  if (status === 'safe') return reasons.length === 0 && limits.length === 0
  if (reasons.length === 0) return false
  return status === 'forbidden' ? limits.length === 0 : byte > 0
}

/** Limits that the clinical table puts on a place wherever it is allowed at all. */
function hasItsLimits({ kind }: Region, { limits }: Zone, { discLevels: levels, stage }: Profile): boolean {
  const has = (...names: readonly Zone['limits'][number][]) => names.every((name) => limits.includes(name))
  const isNeckDisc = levels === 'unknown' || levels.length === 0 || levels.includes('cervical')
  if (kind === 'calf') return has('gliding-only')
  if (kind === 'neck-back') return has('hand-only', 'pressure-2', 'neutral-head')
  if (kind === 'shoulder-top') return !isNeckDisc || has('outer-half', 'pressure-2')
  if (kind === 'shoulder-blade' || kind === 'hip') return stage === 'chronic' || has('light')
  return true
}
