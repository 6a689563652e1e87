import { describe, expect, it } from 'vitest'
import { mirrorRegion, type RegionId, regionOf, regions, regionsOfLimb } from '#anatomy/region.ts'
import { type LimbId, limbIds, type PairedSide } from '#anatomy/side.ts'
import { neighboursOf } from '#safety/neighbours.ts'
import { type DiscLevel, discLevels, type Profile, stages } from '#safety/profile.ts'
import { canWork, strictestProfile, type Zone, zoneStatus, zoneStatuses, zonesOf } from '#safety/zone.ts'
import { freestProfile } from './fixtures.ts'

const profile = (more: Partial<Profile>): Profile => ({ ...freestProfile, ...more })
const status = (region: RegionId, more: Partial<Profile> = {}) => zoneStatus(region, profile(more)).status
const reasons = (region: RegionId, more: Partial<Profile> = {}) => zoneStatus(region, profile(more)).reasons
const farKinds = ['palm', 'hand-back', 'forearm', 'upper-arm', 'sole', 'foot-top', 'shin', 'thigh'] as const

describe('places that nobody massages', () => {
  it.each(regions.filter(({ never }) => never !== undefined).map(({ id, never }) => [never, id] as const))(
    '%s forbids %s in every stage',
    (never, id) => {
      for (const stage of stages) {
        expect(status(id, { stage })).toBe('forbidden')
        expect(reasons(id, { stage })).toContain(never)
      }
    },
  )
})

describe('places that may be massaged', () => {
  it.each(farKinds)('Z8 leaves the %s free in every stage, whatever the disc', (kind) => {
    for (const stage of stages)
      for (const levels of ['unknown', ...discLevels.map((level) => [level])] as const)
        expect(status(`left-${kind}`, { stage, discLevels: levels })).toBe('safe')
  })

  it('S7 keeps the calf to gliding, and locks it where a clot is likelier', () => {
    expect(zoneStatus('left-calf', freestProfile)).toMatchObject({
      status: 'caution',
      limits: ['gliding-only'],
      reasons: ['S7'],
    })
    expect(zoneStatus('left-calf', profile({ hasClotRisk: true }))).toMatchObject({
      status: 'forbidden',
      reasons: ['S7'],
    })
  })

  it.each([
    ['acute', ['lumbar'], 'forbidden', ['Z8']],
    ['acute', 'unknown', 'forbidden', ['Z8']],
    ['healing', ['lumbar'], 'safe', []],
    ['healing', ['cervical'], 'caution', ['Z9']],
    ['healing', 'unknown', 'caution', ['Z9']],
    ['chronic', ['thoracic'], 'safe', []],
    ['chronic', ['cervical', 'lumbar'], 'caution', ['Z9']],
  ] as const)('Z9 shoulder top: %s, %s is %s', (stage, levels, expected, rules) => {
    const zone = zoneStatus('right-shoulder-top', profile({ stage, discLevels: levels }))
    expect(zone.status).toBe(expected)
    expect(zone.reasons).toEqual(rules)
    expect(zone.limits).toEqual(expected === 'caution' ? ['outer-half', 'pressure-2'] : [])
  })

  it.each([
    ['acute', ['lumbar'], 'forbidden', ['Z8']],
    ['acute', 'unknown', 'forbidden', ['Z8', 'Z9']],
    ['healing', ['lumbar'], 'caution', ['Z1', 'Z4']],
    ['healing', ['lumbar', 'thoracic'], 'caution', ['Z1', 'Z4']],
    ['chronic', ['cervical'], 'forbidden', ['Z9']],
    ['chronic', 'unknown', 'forbidden', ['Z9']],
    ['chronic', ['thoracic'], 'caution', ['Z1', 'Z4']],
  ] as const)('Z9 back of the neck: %s, %s is %s', (stage, levels, expected, rules) => {
    const zone = zoneStatus('left-neck-back', profile({ stage, discLevels: levels }))
    expect([zone.status, zone.reasons]).toEqual([expected, rules])
    expect(zone.limits).toEqual(expected === 'caution' ? ['pressure-2', 'hand-only', 'neutral-head'] : [])
  })

  it.each([
    ['acute', ['lumbar'], 'forbidden', ['Z8']],
    ['healing', ['lumbar'], 'caution', ['Z8']],
    ['healing', ['thoracic'], 'forbidden', ['Z10']],
    ['chronic', ['cervical'], 'safe', []],
    ['chronic', 'unknown', 'forbidden', ['Z10']],
    ['chronic', [], 'forbidden', ['Z10']],
  ] as const)('Z10 shoulder blade: %s, %s is %s', (stage, levels, expected, rules) => {
    const zone = zoneStatus('left-shoulder-blade', profile({ stage, discLevels: levels }))
    expect([zone.status, zone.reasons]).toEqual([expected, rules])
    expect(zone.limits).toEqual(expected === 'caution' ? ['light'] : [])
  })

  it.each([
    ['acute', 5, [], 'forbidden', ['Z8']],
    ['healing', 0, [], 'forbidden', ['Z16']],
    ['healing', 1, [], 'caution', ['Z8']],
    ['chronic', 0, [], 'safe', []],
    ['chronic', 5, ['right-leg'], 'forbidden', ['Z13']],
    ['healing', 5, ['left-leg'], 'forbidden', ['Z13']],
    ['chronic', 5, ['left-arm'], 'safe', []],
  ] as const)(
    'Z13 left hip: %s, %i sessions, symptoms in %j is %s',
    (stage, sessionsDone, symptomLimbs, expected, rules) => {
      const zone = zoneStatus('left-hip', profile({ stage, sessionsDone, symptomLimbs }))
      expect([zone.status, zone.reasons]).toEqual([expected, rules])
    },
  )
})

describe('what the user marks', () => {
  it('Z11 locks a marked place and every place along its border, and keeps the next ones to their far half', () => {
    const marked: Partial<Profile> = { sorePlaces: ['left-calf'] }
    expect(reasons('left-calf', marked)).toEqual(['Z11'])
    expect(status('left-shin', marked)).toBe('forbidden')
    expect(zoneStatus('left-thigh', profile(marked))).toMatchObject({
      status: 'caution',
      reasons: ['Z11'],
      limits: ['far-half'],
    })
    expect(status('right-calf', marked)).toBe('caution')
    expect(zoneStatus('right-calf', profile(marked)).limits).toEqual(['gliding-only'])
  })

  it('Z11 a sore place that is never massaged still keeps hands off beside it', () => {
    expect(reasons('left-neck-back', { sorePlaces: ['neck-spine'] })).toContain('Z11')
    expect(status('right-hip', { sorePlaces: ['lower-back'] })).toBe('forbidden')
  })

  it('Z11 neighbours are mutual, mirrored, and never themselves', () => {
    for (const { id } of regions) {
      for (const { region, border } of neighboursOf(id)) {
        expect(region).not.toBe(id)
        expect(neighboursOf(region)).toContainEqual({ region: id, border })
        expect(neighboursOf(mirrorRegion(id))).toContainEqual({ region: mirrorRegion(region), border })
      }
    }
    for (const { id } of regions.filter(({ never }) => never === undefined))
      expect(neighboursOf(id).length).toBeGreaterThan(0)
  })

  it('Z12 locks a numb place alone', () => {
    expect(reasons('right-sole', { numbPlaces: ['right-sole'] })).toEqual(['Z12'])
    expect(status('right-foot-top', { numbPlaces: ['right-sole'] })).toBe('safe')
  })

  it.each(limbIds)('Z13 locks %s with all that lies on it', (limb) => {
    for (const { id } of regionsOfLimb(limb)) {
      expect(status(id, { symptomLimbs: [limb] })).toBe('forbidden')
      expect(reasons(id, { symptomLimbs: [limb], discLevels: 'unknown' })).toContain('Z13')
    }
    const locked = limb.endsWith('leg')
      ? (['sole', 'hip', 'thigh'] as const)
      : (['palm', 'forearm', 'hand-back'] as const)
    const side: PairedSide = limb.startsWith('left') ? 'left' : 'right'
    for (const kind of locked) expect(reasons(`${side}-${kind}`, { symptomLimbs: [limb] })).toContain('Z13')
  })

  it('Z13 also locks a limb whose symptoms the named level does not explain', () => {
    expect(status('left-thigh', { discLevels: ['cervical'], symptomLimbs: ['left-leg'] })).toBe('forbidden')
  })

  it.each(limbIds)('S2 locks the weak %s', (limb) => {
    for (const { id } of regionsOfLimb(limb)) expect(reasons(id, { weakLimbs: [limb] })).toContain('S2')
  })

  it.each([
    ['nothing said', {}, true],
    ['told to rest', { restingHands: ['left'] }, false],
    ['the other told to rest', { restingHands: ['right'] }, true],
    ['weak arm', { weakLimbs: ['left-arm'] }, false],
    ['symptoms in the arm', { symptomLimbs: ['left-arm'] }, false],
    ['symptoms in the leg', { symptomLimbs: ['left-leg'] }, true],
    ['numb palm', { numbPlaces: ['left-palm'] }, false],
    ['sore back of the hand', { sorePlaces: ['left-hand-back'] }, false],
    ['sore wrist', { sorePlaces: ['left-inner-wrist'] }, false],
    ['sore forearm', { sorePlaces: ['left-forearm'] }, true],
  ] satisfies readonly (readonly [string, Partial<Profile>, boolean])[])(
    'Z14 left hand, %s: may work is %s',
    (_, more, may) => {
      expect(canWork('left', profile(more))).toBe(may)
    },
  )
})

const discSets: readonly Profile['discLevels'][] = [
  'unknown',
  ...[1, 2, 3, 4, 5, 6, 7].map((bits) => discLevels.filter((_: DiscLevel, index) => (bits >> index) & 1)),
]
const limbSets: readonly (readonly LimbId[])[] = Array.from({ length: 16 }, (_, bits) =>
  limbIds.filter((_limb, index) => (bits >> index) & 1),
)

/** Stage × disc set × symptom limbs × clot risk × first or later session. */
function allProfiles(): readonly Profile[] {
  const profiles: Profile[] = []
  for (const stage of stages)
    for (const levels of discSets)
      for (const symptomLimbs of limbSets)
        for (const hasClotRisk of [false, true])
          for (const sessionsDone of [0, 1])
            profiles.push(profile({ stage, discLevels: levels, symptomLimbs, hasClotRisk, sessionsDone }))
  return profiles
}

function mirrorProfile(original: Profile): Profile {
  const mirrorLimb = (limb: LimbId): LimbId =>
    limbIds.find((other) => other !== limb && other.slice(-3) === limb.slice(-3)) ?? limb
  return {
    ...original,
    symptomLimbs: original.symptomLimbs.map(mirrorLimb),
    weakLimbs: original.weakLimbs.map(mirrorLimb),
    sorePlaces: original.sorePlaces.map(mirrorRegion),
    numbPlaces: original.numbPlaces.map(mirrorRegion),
  }
}

/** Whether a zone allows nothing that another does not. */
function isAsStrict(zone: Zone, than: Zone): boolean {
  const rank = zoneStatuses.indexOf(zone.status) - zoneStatuses.indexOf(than.status)
  if (rank !== 0) return rank > 0
  return than.limits.every((limit) => zone.limits.includes(limit))
}

describe('every profile', () => {
  const profiles = allProfiles()
  let checked = 0

  it('Z8 whatever is known, every refusal and limit has a reason, and what nobody massages stays forbidden', () => {
    for (const each of profiles) {
      for (const [id, zone] of zonesOf(each)) {
        checked += 1
        if (zone.status === 'safe' && zone.reasons.length + zone.limits.length > 0)
          expect.fail(`${id} is safe with a limit`)
        if (zone.status !== 'safe' && zone.reasons.length === 0) expect.fail(`${id} is ${zone.status} without a reason`)
        if (regionOf(id).never !== undefined && zone.status !== 'forbidden') expect.fail(`${id} is not forbidden`)
        if (zone.status === 'caution' && zone.limits.length === 0) expect.fail(`${id} is caution without a limit`)
      }
    }
    expect(checked).toBe(1536 * regions.length)
  })

  it('Z13 left and right mirror each other', () => {
    const marks = profiles.filter((_, index) => index % 8 === 0)
    for (const [index, each] of marks.entries()) {
      const mark = regions[index % regions.length]?.id ?? 'face'
      const marked = { ...each, sorePlaces: [mark] }
      const mirrored = mirrorProfile(marked)
      for (const { id } of regions) {
        const { region: _left, ...zone } = zoneStatus(id, marked)
        const { region: _right, ...other } = zoneStatus(mirrorRegion(id), mirrored)
        expect(other).toEqual(zone)
      }
    }
  })

  it('Z11–Z13, S2, S7, Z8–Z10: one more symptom, mark or doubt never loosens any place', () => {
    const stricter = (each: Profile): readonly Profile[] => [
      { ...each, discLevels: 'unknown' },
      ...stages.slice(0, stages.indexOf(each.stage)).map((stage) => ({ ...each, stage })),
      ...limbIds.map((limb) => ({ ...each, symptomLimbs: [...each.symptomLimbs, limb] })),
      ...limbIds.map((limb) => ({ ...each, weakLimbs: [limb] })),
      { ...each, hasClotRisk: true },
      { ...each, sessionsDone: 0 },
      ...(['left-palm', 'right-calf', 'neck-spine', 'left-hip'] as const).flatMap((mark) => [
        { ...each, sorePlaces: [mark] },
        { ...each, numbPlaces: [mark] },
      ]),
    ]
    for (const each of profiles.filter((_, index) => index % 7 === 0)) {
      const zones = zonesOf(each)
      for (const worse of stricter(each)) {
        for (const { id } of regions) {
          const before = zones.get(id)
          const after = zoneStatus(id, worse)
          if (before === undefined || !isAsStrict(after, before)) {
            expect.fail(`${id} loosens from ${JSON.stringify(before)} to ${JSON.stringify(after)}`)
          }
        }
      }
    }
  })

  it('Z11, Z12 every pair of marks locks both places', () => {
    const massage = regions.filter(({ never }) => never === undefined).map(({ id }) => id)
    for (const sore of massage) {
      for (const numb of massage) {
        const marked = profile({ sorePlaces: [sore], numbPlaces: [numb] })
        expect(zoneStatus(sore, marked)).toMatchObject({ status: 'forbidden' })
        expect(zoneStatus(numb, marked)).toMatchObject({ status: 'forbidden' })
      }
    }
  })

  it('Z8 nobody known of is the strictest: far places only, no calf', () => {
    const open = [...zonesOf(strictestProfile).values()].filter(({ status }) => status !== 'forbidden')
    expect(open.map(({ region }) => region)).toEqual(
      regions.filter(({ kind }) => farKinds.some((far) => far === kind)).map(({ id }) => id),
    )
  })
})
