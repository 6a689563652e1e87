import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMassageKind, type MassageKind, type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { builtInRoutine, builtInRoutines, defaultRoutine } from '#massage/built-in.ts'
import { startingLimbs } from '#massage/candidates.ts'
import { checkRoutine } from '#massage/check-routine.ts'
import { compile, minutesFor, minutesThatFit, offeredMinutes } from '#massage/compile.ts'
import { farKinds } from '#massage/far-areas.ts'
import type { MassageStep, Plan, PlanStep } from '#massage/plan.ts'
import type { Routine, RoutinePlace } from '#massage/routine.ts'
import { touchesLowerBack } from '#massage/summary.ts'
import { type Profile, positions } from '#safety/profile.ts'
import { ruleIds } from '#safety/rule.ts'
import { touchTechniques } from '#safety/technique.ts'
import { someProfile } from './arbitrary.ts'
import { referencePerson } from './people.ts'
import { faultsOf } from './plan-oracle.ts'

const massageRegions = regions.filter(({ kind }) => isMassageKind(kind)).map(({ id }) => id)

function person(over: Partial<Profile> = {}): Profile {
  return { ...referencePerson, ...over }
}

function routine(id: string): Routine {
  const found = builtInRoutine(id)
  if (found === undefined) throw new Error(`no routine ${id}`)
  return found
}

function planFor(id: string, profile: Profile, minutes: number): Plan {
  const compiled = compile({ routine: routine(id), profile, minutes })
  if (compiled.kind === 'refusal') throw new Error(`refused: ${compiled.rules.join()}`)
  return compiled.plan
}

function rulesFor(id: string, profile: Profile, minutes: number): readonly string[] {
  const compiled = compile({ routine: routine(id), profile, minutes })
  if (compiled.kind === 'plan') throw new Error('not refused')
  return compiled.rules
}

function work(plan: Plan): readonly MassageStep[] {
  return plan.steps.filter((step) => step.kind === 'massage')
}

function worked(plan: Plan): readonly RegionId[] {
  return work(plan).map(({ region }) => region)
}

function lineOf(step: PlanStep): string {
  const length = `${step.durationMs / 1000} s`
  switch (step.kind) {
    case 'breathing':
      return `${step.phase} breathing, ${step.position}, ${length}`
    case 'rest':
      return `rest, ${step.position}, ${length}`
    case 'move':
      return `${step.from} to ${step.to}${step.ball === undefined ? '' : `, ${step.ball}`}, ${length}`
    case 'massage': {
      const by = step.hand === undefined ? step.tool : step.hand === 'both' ? 'both hands' : `${step.hand} hand`
      return `${step.region}, ${step.technique}, ${by}, ${step.position}, ${length}`
    }
  }
}

/** A plan as a printed table: when each step starts, and what it is. */
function table(plan: Plan): readonly string[] {
  let seconds = 0
  return plan.steps.map((step) => {
    const at = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    seconds += step.durationMs / 1000
    return `${at} ${lineOf(step)}`
  })
}

const referenceTable = [
  '0:00 opening breathing, chair, 45 s',
  '0:45 left-palm, circles, right hand, chair, 45 s',
  '1:30 rest, chair, 20 s',
  '1:50 right-palm, circles, left hand, chair, 45 s',
  '2:35 rest, chair, 20 s',
  '2:55 left-forearm, effleurage, right hand, chair, 45 s',
  '3:40 rest, chair, 20 s',
  '4:00 right-forearm, effleurage, left hand, chair, 45 s',
  '4:45 chair to standing, 45 s',
  '5:30 left-shoulder-top, petrissage, right hand, standing, 60 s',
  '6:30 rest, standing, 20 s',
  '6:50 right-shoulder-top, petrissage, left hand, standing, 60 s',
  '7:50 standing to chair, fetch, 20 s',
  '8:10 left-sole, ball-roll, ball, chair, 60 s',
  '9:10 rest, chair, 20 s',
  '9:30 right-sole, ball-roll, ball, chair, 60 s',
  '10:30 chair to standing, put-away, 45 s',
  '11:15 left-thigh, effleurage, left hand, standing, 60 s',
  '12:15 rest, standing, 20 s',
  '12:35 right-thigh, effleurage, right hand, standing, 60 s',
  '13:35 standing to chair, 20 s',
  '13:55 closing breathing, chair, 65 s',
]

describe('the reference session', () => {
  const reference = { routine: defaultRoutine('healing', referencePerson), profile: referencePerson, minutes: 15 }

  it('comes out as it is printed, to the second', () => {
    const compiled = compile(reference)
    expect(compiled.kind === 'plan' && table(compiled.plan)).toEqual(referenceTable)
    expect(compiled.kind === 'plan' && compiled.plan.totalMs).toBe(15 * 60_000)
    expect(compiled.kind === 'plan' && compiled.plan.leftOut).toEqual([])
  })

  it('has pressure 1 for 15 s, then 2, at every place', () => {
    const compiled = compile(reference)
    const pressures = compiled.kind === 'plan' ? work(compiled.plan).map((step) => step.pressures) : []
    expect(pressures).toEqual(
      Array.from({ length: 10 }, () => [
        { fromMs: 0, pressure10: 1 },
        { fromMs: 15_000, pressure10: 2 },
      ]),
    )
  })

  it('has upper arms instead of shoulder tops in the acute stage, at the same times', () => {
    const acute = person({ stage: 'acute' })
    const compiled = compile({ routine: defaultRoutine('acute', acute), profile: acute, minutes: 15 })
    const expected = referenceTable.map((line) => line.replace('shoulder-top', 'upper-arm'))
    expect(compiled.kind === 'plan' && table(compiled.plan)).toEqual(expected)
  })

  it('is the same plan again for the same input', () => {
    expect(compile(reference)).toEqual(compile(reference))
  })

  it('has no fault by the independent reading of the rules', () => {
    const compiled = compile(reference)
    expect(compiled.kind === 'plan' && faultsOf(compiled.plan, referencePerson, 15)).toEqual([])
  })
})

describe('the oracle', () => {
  const plan = planFor('steady-healing', referencePerson, 15)
  const change = (over: Partial<MassageStep>, index = 1): Plan => ({
    ...plan,
    steps: plan.steps.map((step, at) => (at === index && step.kind === 'massage' ? { ...step, ...over } : step)),
  })

  it.each([
    ['a forbidden place', change({ region: 'lower-back' }), 'Z2'],
    ['a bout too long', change({ durationMs: 95_000 }), 'T7 bout'],
    ['a hard start', change({ pressures: [{ fromMs: 0, pressure10: 3 }] }), 'T9'],
    ['unequal sides', change({ durationMs: 50_000 }), 'T8 equal'],
    ['a ball that nobody fetched', change({ tool: 'ball', hand: undefined }), 'T5'],
    ['a missing rest', { ...plan, steps: plan.steps.filter((_, at) => at !== 2) }, 'E9'],
    ['no break', { ...plan, steps: plan.steps.filter((step) => step.kind !== 'move') }, 'F4'],
  ])('notices %s', (_, broken, rule) => {
    const faults = faultsOf(broken, referencePerson, 15)
    expect(faults.some((line) => line.startsWith(rule))).toBe(true)
  })
})

describe('limits of today', () => {
  it('does the outer half of the shoulder tops only, where the disc may be in the neck', () => {
    const legsFirst = planFor('steady-healing', person({ discLevels: ['cervical'] }), 15)
    const shoulders = work(legsFirst).filter((step) => regionOf(step.region).kind === 'shoulder-top')
    expect(shoulders.map((step) => step.isOuterHalfOnly)).toEqual([true, true])
    const lumbar = planFor('steady-healing', person(), 15)
    expect(work(lumbar).filter((step) => step.isOuterHalfOnly)).toEqual([])
  })

  it.each<[string, Partial<Profile>, 'arms' | 'legs' | 'either']>([
    ['lumbar disc', { discLevels: ['lumbar'] }, 'arms'],
    ['cervical disc', { discLevels: ['cervical'] }, 'legs'],
    ['both', { discLevels: ['cervical', 'lumbar'] }, 'either'],
    ['unknown disc', { discLevels: 'unknown' }, 'either'],
    ['unknown disc, leg symptoms', { discLevels: 'unknown', symptomLimbs: ['left-leg'] }, 'arms'],
    ['unknown disc, arm symptoms', { discLevels: 'unknown', symptomLimbs: ['right-arm'] }, 'legs'],
    ['lumbar disc, arm symptoms', { discLevels: ['lumbar'], symptomLimbs: ['right-arm'] }, 'legs'],
    ['cervical disc, numb foot', { discLevels: ['cervical'], numbPlaces: ['left-sole'] }, 'arms'],
  ])('T8: %s starts with %s → %s', (_, over, limbs) => {
    expect(startingLimbs(person(over))).toBe(limbs)
  })

  it('T8: starts with the legs where the neck is the sore part', () => {
    for (const id of ['steady-healing', 'far-areas', 'neck-and-shoulders', 'hands-and-feet']) {
      const first = worked(planFor(id, person({ discLevels: ['cervical'] }), 10))[0]
      expect(first && regionOf(first).limb).toBe('left-leg')
    }
  })

  it('T8: something calm comes last, though the routine had it earlier', () => {
    const noThighs = person({
      numbPlaces: ['left-thigh', 'right-thigh'],
      discLevels: 'unknown',
      comfortablePositions: ['chair'],
    })
    const kinds = worked(planFor('steady-healing', noThighs, 12)).map((region) => regionOf(region).kind)
    expect(kinds).toContain('sole')
    expect(kinds.at(-1)).not.toBe('sole')
    expect(kinds.at(-1)).not.toBe('shoulder-top')
  })

  it('T8: the other side alone, where one is locked', () => {
    const plan = planFor('steady-healing', person({ symptomLimbs: ['left-leg'] }), 15)
    expect(worked(plan)).toContain('right-sole')
    expect(worked(plan)).not.toContain('left-sole')
    expect(plan.leftOut.find(({ region }) => region === 'left-sole')?.reasons).toEqual(['Z13'])
  })

  it('Z14: a resting right hand leaves out what only it could work', () => {
    const plan = planFor('steady-healing', person({ restingHands: ['right'] }), 10)
    expect(worked(plan)).not.toContain('left-palm')
    expect(worked(plan)).toContain('right-palm')
    expect(plan.leftOut.find(({ region }) => region === 'left-palm')?.reasons).toEqual(['Z14'])
    const rightThigh = work(planFor('steady-healing', person({ restingHands: ['right'] }), 14)).find(
      ({ region }) => region === 'right-thigh',
    )
    expect(rightThigh?.hand).toBe('left')
  })

  it('T2, Z14: both hands do a thigh where both get there and both may, and one hand does it elsewhere', () => {
    const thighs = (over: Partial<Profile>) =>
      work(planFor('far-areas', person({ workedRegions: massageRegions, ...over }), 10)).flatMap(({ region, hand }) =>
        region.endsWith('thigh') ? [hand] : [],
      )
    expect(thighs({ comfortablePositions: ['half-lying'] })).toEqual(['both', 'both'])
    expect(thighs({ comfortablePositions: ['half-lying'], restingHands: ['right'] })).toEqual(['left', 'left'])
    expect(thighs({ comfortablePositions: ['half-lying'], restingHands: ['left'] })).toEqual(['right', 'right'])
    expect(thighs({ comfortablePositions: ['standing'] })).toEqual(['left', 'right'])
  })

  it('Z15: what no comfortable position reaches is left out', () => {
    const plan = planFor('far-areas', person({ comfortablePositions: ['half-lying'] }), 10)
    expect(plan.leftOut.find(({ region }) => region === 'left-sole')?.reasons).toEqual(['Z15'])
    expect(new Set(work(plan).map(({ position }) => position))).toEqual(new Set(['half-lying']))
  })

  it('Z11: a place that a marked one reaches into is left out, for no stroke is drawn on half of it', () => {
    const plan = planFor('far-areas', person({ sorePlaces: ['left-upper-arm'] }), 15)
    expect(plan.leftOut.find(({ region }) => region === 'left-forearm')?.reasons).toEqual(['Z11'])
    expect(worked(plan)).toContain('right-forearm')
  })

  it('S11: at pain 4 the gentlest plan: far areas, pressure 1, ten minutes at most', () => {
    const plan = planFor('steady-healing', person({ pain10: 4 }), 10)
    expect(new Set(work(plan).flatMap(({ pressures }) => pressures.map((at) => at.pressure10)))).toEqual(new Set([1]))
    expect(plan.leftOut.map(({ region }) => region)).toEqual(['left-shoulder-top', 'right-shoulder-top'])
    expect(plan.leftOut.every(({ reasons }) => reasons[0] === 'S11')).toBe(true)
    expect(rulesFor('steady-healing', person({ pain10: 4 }), 15)).toEqual(['S11'])
    expect(rulesFor('far-areas', person({ pain10: 6 }), 10)).toContain('S11')
    expect(rulesFor('far-areas', person({ pain10: Number.NaN }), 10)).toContain('S11')
    expect(defaultRoutine('chronic', person({ stage: 'chronic', pain10: 5 })).id).toBe('far-areas')
  })

  it('Z16: two new regions may enter a later session, the others wait', () => {
    const known = massageRegions.filter((id) => !/shoulder|hip|neck/.test(id))
    const plan = planFor('long-run', person({ stage: 'chronic', sessionsDone: 4, workedRegions: known }), 20)
    const fresh = worked(plan).filter((id) => !known.includes(id))
    expect(fresh).toEqual(['left-shoulder-top', 'right-shoulder-top'])
    expect(plan.leftOut.filter(({ reasons }) => reasons[0] === 'Z16').map(({ region }) => region)).toEqual([
      'left-shoulder-blade',
      'right-shoulder-blade',
      'left-hip',
      'right-hip',
    ])
  })

  it('Z16: only far areas make somebody who is no newcomer any more', () => {
    const near: readonly RegionId[] = ['left-hip', 'right-hip', 'left-shoulder-top', 'right-shoulder-top']
    const plan = planFor('long-run', person({ stage: 'chronic', sessionsDone: 2, workedRegions: near }), 15)
    expect(worked(plan)).toEqual(expect.arrayContaining(['left-palm', 'left-forearm', 'left-thigh']))
  })

  it('Z9: a limit of pressure 2 makes nothing firmer than its routine says', () => {
    const good = routine('steady-healing')
    const soft: Routine = { ...good, places: good.places.map((place) => ({ ...place, pressure10: 1 as const })) }
    const compiled = compile({ routine: soft, profile: person({ discLevels: ['cervical'] }), minutes: 15 })
    const steps = compiled.kind === 'plan' ? work(compiled.plan) : []
    expect(steps.some(({ limits }) => limits?.includes('pressure-2'))).toBe(true)
    expect(new Set(steps.flatMap(({ pressures }) => pressures.map(({ pressure10 }) => pressure10)))).toEqual(
      new Set([1]),
    )
  })

  it('Z16: a known place may have more than the half that a new one gets', () => {
    const known = person({ sessionsDone: 9, workedRegions: massageRegions })
    const longest = (profile: Profile, minutes: number) =>
      Math.max(...work(planFor('hands-and-feet', profile, minutes)).map(({ durationMs }) => durationMs))
    expect(longest(person(), 13)).toBe(60_000)
    expect(longest(known, 18)).toBe(90_000)
  })

  it('S12: carries the allergy', () => {
    expect(planFor('far-areas', person({ hasLotionAllergy: true }), 10).withoutLotion).toBe(true)
    expect(planFor('far-areas', person(), 10).withoutLotion).toBe(false)
  })

  it('F4: inserts a break where nobody changes position', () => {
    const seated = person({ comfortablePositions: ['chair'], sessionsDone: 9, workedRegions: massageRegions })
    const plan = planFor('hands-and-feet', seated, 15)
    expect(
      plan.steps.some((step) => step.kind !== 'massage' && step.kind !== 'breathing' && step.durationMs === 45_000),
    ).toBe(true)
    expect(faultsOf(plan, seated, 15)).toEqual([])
  })
})

describe('refusals', () => {
  it.each<[string, string, Partial<Profile>, number, string]>([
    ['shorter than the stage allows', 'steady-healing', {}, 9, 'F2'],
    ['longer than the first healing sessions', 'steady-healing', { sessionsDone: 2 }, 21, 'F2'],
    ['longer than the acute stage allows', 'far-areas', { stage: 'acute' }, 16, 'F1'],
    ['longer than the chronic stage allows', 'far-areas', { stage: 'chronic', sessionsDone: 9 }, 31, 'F3'],
    ['no whole minutes', 'far-areas', {}, 10.5, 'F2'],
    ['no number of minutes', 'far-areas', {}, Number.NaN, 'F2'],
    ['shoulders in the acute stage', 'neck-and-shoulders', { stage: 'acute' }, 10, 'Z8'],
    ['the first weeks after the first weeks', 'first-weeks', { stage: 'healing' }, 10, 'F2'],
    ['more time than the places may get', 'hands-and-feet', {}, 20, 'T7'],
    [
      'both hands resting and no ball',
      'hands-and-feet',
      { restingHands: ['left', 'right'], comfortablePositions: ['standing'] },
      10,
      'Z14',
    ],
    [
      'no position',
      'hands-and-feet',
      { restingHands: ['left', 'right'], comfortablePositions: ['standing'] },
      10,
      'Z15',
    ],
  ])('%s', (_, id, over, minutes, rule) => {
    expect(rulesFor(id, person(over), minutes)).toContain(rule)
  })

  it('S13: a budget that is used up, with its own reasons; its minutes bind too', () => {
    const budget = { allowedNow: false, reasons: ['F4'] as const, minMinutes: 10, maxMinutes: 30 }
    const input = { routine: routine('far-areas'), profile: person({ sessionsDone: 9, workedRegions: massageRegions }) }
    expect(compile({ ...input, minutes: 10, budget })).toEqual({ kind: 'refusal', rules: ['S13', 'F4'] })
    const open = { ...budget, allowedNow: true, reasons: [], maxMinutes: 20 }
    expect(compile({ ...input, minutes: 20, budget: open }).kind).toBe('plan')
    expect(compile({ ...input, minutes: 25, budget: open })).toEqual({ kind: 'refusal', rules: ['F2'] })
  })

  it('a routine that breaks a rule is refused here too', () => {
    const good = routine('far-areas')
    const tooLong: Routine = { ...good, places: good.places.map((place) => ({ ...place, secondsPerSide: 300 })) }
    expect(compile({ routine: tooLong, profile: person(), minutes: 10 })).toEqual({
      kind: 'refusal',
      rules: ['T4', 'T7'],
    })
  })
})

describe('which minutes fit', () => {
  it('offers the default of F4 or the nearest that fits', () => {
    const offered = (id: string, over: Partial<Profile>) =>
      offeredMinutes({ routine: routine(id), profile: person(over) })
    expect(offered('steady-healing', {})).toBe(15)
    expect(offered('hands-and-feet', {})).toBe(13)
    expect(offered('steady-healing', { pain10: 5 })).toBe(10)
    expect(offered('first-weeks', {})).toBeUndefined()
  })

  it('has no hole between the shortest and the longest', () => {
    let checked = 0
    fc.assert(
      fc.property(someProfile, fc.constantFrom(...builtInRoutines), (profile, one) => {
        const fitting = minutesThatFit({ routine: one, profile })
        const [first, last] = [fitting[0], fitting.at(-1)]
        if (first === undefined || last === undefined) return
        checked += 1
        expect(fitting).toHaveLength(last - first + 1)
        expect(compile({ routine: one, profile, minutes: last }).kind).toBe('plan')
        expect(compile({ routine: one, profile, minutes: last + 1 }).kind).toBe('refusal')
        expect(first).toBe(minutesFor(profile).min)
      }),
      { numRuns: 200 },
    )
    console.log(`minutes without a hole: ${checked} routines`)
    expect(checked).toBeGreaterThan(50)
  })
})

const somePlace = (kinds: readonly MassageKind[]): fc.Arbitrary<RoutinePlace> =>
  fc
    .record({
      region: fc.constantFrom(...kinds),
      technique: fc.constantFrom(...touchTechniques),
      tool: fc.constantFrom('hand' as const, 'ball' as const),
      hand: fc.constantFrom('other' as const, 'same' as const, 'both' as const, 'none' as const),
      positions: fc.subarray([...positions], { minLength: 1 }),
      secondsPerSide: fc.integer({ min: 6, max: 12 }).map((tens) => tens * 10),
      pressure10: fc.constantFrom(1 as const, 2 as const, 3 as const),
      rank: fc.integer({ min: 1, max: 9 }),
      note: fc.constant(null),
    })
    .filter((place) => checkRoutine(routineOf([place])).every(({ rule }) => rule === 'T8'))

function routineOf(places: readonly RoutinePlace[]): Routine {
  return {
    routineVersion: 1,
    id: 'made-up',
    nameKey: 'routine.made-up.name',
    purposeKey: 'routine.made-up.purpose',
    stages: ['healing', 'chronic'],
    breathing: { openingSeconds: 45, closingSeconds: 65 },
    places,
  }
}

/** Routines nobody wrote: up to eight places of any kind that pass the check. */
const someRoutine: fc.Arbitrary<Routine> = fc
  .uniqueArray(somePlace(regions.map(({ kind }) => kind).filter(isMassageKind)), {
    selector: ({ region }) => region,
    minLength: 3,
    maxLength: 9,
  })
  .chain((places) =>
    somePlace(farKinds).map((first) => routineOf([first, ...places.filter(({ region }) => region !== first.region)])),
  )
  .filter((made) => checkRoutine(made).length === 0)

describe('whatever the profile, routine and minutes', () => {
  it.each([
    ['built-in routines', fc.constantFrom(...builtInRoutines), 12, 2_500, 8],
    ['made-up routines', someRoutine, 4, 1_000, 23],
  ] as const)('%s: a plan without a fault, or a refusal with its rules', (name, routines, most, numRuns, seed) => {
    let plans = 0
    let refusals = 0
    let steps = 0
    fc.assert(
      fc.property(someProfile, routines, fc.integer({ min: -2, max: most }), (profile, one, longer) => {
        const minutes = minutesFor(profile).min + longer
        const compiled = compile({ routine: one, profile, minutes })
        if (compiled.kind === 'refusal') {
          refusals += 1
          expect(compiled.rules.length).toBeGreaterThan(0)
          expect(compiled.rules.every((rule) => ruleIds.includes(rule))).toBe(true)
          return
        }
        plans += 1
        steps += compiled.plan.steps.length
        expect(faultsOf(compiled.plan, profile, minutes)).toEqual([])
        expect(touchesLowerBack(compiled.plan)).toBe(false)
      }),
      { seed, numRuns },
    )
    console.log(`${name}: ${plans} plans with ${steps} steps, ${refusals} refusals`)
    expect(plans).toBeGreaterThan(numRuns / 10)
    expect(refusals).toBeGreaterThan(numRuns / 50)
  })
})
