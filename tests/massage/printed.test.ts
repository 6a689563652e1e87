import { describe, expect, it } from 'vitest'
import { isMassageKind, type MassageKind, regionOf, regions } from '#anatomy/region.ts'
import { builtInRoutines, defaultRoutine, routinesFor } from '#massage/built-in.ts'
import { checkRoutine } from '#massage/check-routine.ts'
import { compile, minutesThatFit, offeredMinutes } from '#massage/compile.ts'
import { isFarKind } from '#massage/far-areas.ts'
import type { PlanStep } from '#massage/plan.ts'
import type { Routine, RoutinePlace } from '#massage/routine.ts'
import type { Profile } from '#safety/profile.ts'
import { referencePerson } from './people.ts'

/*
 * Whole plans as pages that can be read: what somebody gets, to the second, and what is left out by which rule. A
 * change of any number or order shows as a changed line, for a clinician to agree with; `vitest -u` then writes it.
 */

const everywhere = regions.filter(({ kind }) => isMassageKind(kind)).map(({ id }) => id)
const far = everywhere.filter((id) => !/shoulder|hip|neck/.test(id))
const settled: Partial<Profile> = { sessionsDone: 9, workedRegions: everywhere }

/** Who gets which plans: the default routine at the length that is offered and at the longest. */
const people: Readonly<Record<string, Partial<Profile>>> = {
  'healing, lumbar, the first session': {},
  'healing, lumbar, the first session was cut short': { sessionsDone: 1, workedRegions: ['left-palm'] },
  'healing, lumbar, the second session': { sessionsDone: 1, workedRegions: far },
  'healing, lumbar, settled': settled,
  'acute, lumbar, the first session': { stage: 'acute' },
  'acute, cervical, settled': { ...settled, stage: 'acute', discLevels: ['cervical'] },
  'chronic, lumbar, the first session': { stage: 'chronic' },
  'chronic, lumbar, two new regions at a time': { stage: 'chronic', sessionsDone: 4, workedRegions: far },
  'chronic, lumbar, settled': { ...settled, stage: 'chronic' },
  'chronic, cervical, settled': { ...settled, stage: 'chronic', discLevels: ['cervical'] },
  'chronic, thoracic, settled': { ...settled, stage: 'chronic', discLevels: ['thoracic'] },
  'chronic, disc unknown, settled': { ...settled, stage: 'chronic', discLevels: 'unknown' },
  'healing, cervical and lumbar': { ...settled, discLevels: ['cervical', 'lumbar'] },
  'healing, symptoms in the left leg': { ...settled, symptomLimbs: ['left-leg'] },
  'healing, symptoms in the right arm': { ...settled, symptomLimbs: ['right-arm'] },
  'healing, symptoms in both legs': { ...settled, symptomLimbs: ['left-leg', 'right-leg'] },
  'healing, symptoms in an arm and a leg': { ...settled, symptomLimbs: ['left-arm', 'right-leg'] },
  'healing, a weak left arm': { ...settled, weakLimbs: ['left-arm'], restingHands: ['left'] },
  'healing, a numb sole': { ...settled, numbPlaces: ['left-sole'] },
  'healing, a sore upper arm': { ...settled, sorePlaces: ['left-upper-arm'] },
  'healing, cervical, only the arms are known': {
    discLevels: ['cervical'],
    sessionsDone: 2,
    workedRegions: ['left-palm', 'right-palm', 'left-forearm', 'right-forearm'],
  },
  'healing, pain 4': { ...settled, pain10: 4 },
  'chronic, pain 5, the first session': { stage: 'chronic', pain10: 5 },
  'acute, pain 5': { ...settled, stage: 'acute', pain10: 5 },
  'healing, a risk of clots, half lying': { ...settled, hasClotRisk: true, comfortablePositions: ['half-lying'] },
  'healing, half lying': { ...settled, comfortablePositions: ['half-lying'] },
  'healing, on a chair': { ...settled, comfortablePositions: ['chair'] },
  'healing, on a chair or standing, the first session': { comfortablePositions: ['standing', 'chair'] },
  'healing, standing': { ...settled, comfortablePositions: ['standing'] },
  'healing, lying with the calves on a chair': { ...settled, comfortablePositions: ['calves-on-chair'] },
  'healing, on the side or standing': { ...settled, comfortablePositions: ['standing', 'side-lying'] },
  'healing, the right hand rests': { ...settled, restingHands: ['right'] },
  'healing, both hands rest': { ...settled, restingHands: ['left', 'right'] },
}

function lineOf(step: PlanStep): string {
  const length = `${step.durationMs / 1_000} s`
  switch (step.kind) {
    case 'breathing':
      return `${length} ${step.phase} breathing, ${step.position}`
    case 'rest':
      return `${length} rest, ${step.position}`
    case 'move':
      return `${length} ${step.from} to ${step.to}${step.ball === undefined ? '' : `, ${step.ball}`}`
    case 'massage': {
      const pressures = step.pressures.map(({ fromMs, pressure10 }) => `${pressure10} from ${fromMs / 1_000} s`)
      return [
        `${length} ${step.region}`,
        step.technique,
        step.hand === undefined ? step.tool : step.hand === 'both' ? 'both hands' : `${step.hand} hand`,
        step.position,
        `pressure ${pressures.join(' then ')}`,
        `stroke ${step.strokeMs / 1_000} s`,
        ...(step.limits ?? []),
        ...(step.isOuterHalfOnly ? ['outer half'] : []),
        ...(step.note === undefined ? [] : [step.note]),
      ].join(', ')
    }
  }
}

/** The printed plan of a routine, or the rules that refuse it. */
function pageOf(routine: Routine, profile: Profile, minutes: number): readonly string[] {
  const compiled = compile({ routine, profile, minutes })
  if (compiled.kind === 'refusal') return [`${minutes} min: refused by ${compiled.rules.join(' ')}`]
  const { plan } = compiled
  let seconds = 0
  return [
    `${minutes} min of ${plan.routineId}`,
    ...plan.steps.map((step) => {
      const at = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
      seconds += step.durationMs / 1_000
      return `  ${at} ${lineOf(step)}`
    }),
    ...plan.leftOut.map(({ region, reasons }) => `  left out: ${region} by ${reasons.join(' ')}`),
  ]
}

/** Which lengths of a routine fit, in a word. */
function rangeOf(routine: Routine, profile: Profile): string {
  const fitting = minutesThatFit({ routine, profile })
  if (fitting.length === 0) {
    const [least] = pageOf(routine, profile, 10)
    return `${routine.id}: no length fits (${least})`
  }
  return `${routine.id}: ${fitting[0]} to ${fitting.at(-1)} min, ${offeredMinutes({ routine, profile })} offered`
}

function pagesFor(routines: readonly Routine[], routine: Routine, profile: Profile): readonly string[] {
  const fitting = minutesThatFit({ routine, profile })
  const lengths = new Set([offeredMinutes({ routine, profile }), fitting.at(-1)])
  return [
    ...routines.map((one) => rangeOf(one, profile)),
    ...[...lengths].flatMap((minutes) => (minutes === undefined ? [] : pageOf(routine, profile, minutes))),
  ]
}

const places = new Map(builtInRoutines.flatMap((one) => one.places.map((place) => [place.region, place])))

function place(kind: MassageKind, over: Partial<RoutinePlace> = {}): RoutinePlace {
  const known = places.get(kind)
  if (known === undefined) throw new Error(`no routine works ${kind}`)
  return { ...known, ...over }
}

/** Routines that nobody offers, for what the built-in ones never ask of the compiler. */
function made(id: string, ...ofIt: readonly RoutinePlace[]): Routine {
  return {
    routineVersion: 1,
    id,
    nameKey: `routine.${id}.name`,
    purposeKey: `routine.${id}.purpose`,
    stages: ofIt.every(({ region }) => isFarKind(region)) ? ['acute', 'healing', 'chronic'] : ['healing', 'chronic'],
    breathing: { openingSeconds: 60, closingSeconds: 50 },
    places: ofIt,
  }
}

const firm = { pressure10: 3, technique: 'petrissage' } as const
const oddities: readonly { readonly routine: Routine; readonly who: string; readonly over: Partial<Profile> }[] = [
  {
    routine: made('firm', place('forearm', firm), place('upper-arm', firm), place('thigh', { pressure10: 3 })),
    who: 'who is settled: firm where it may be',
    over: settled,
  },
  {
    routine: made('firm', place('forearm', firm), place('upper-arm', firm), place('thigh', { pressure10: 3 })),
    who: 'with pain 4: gentle and gliding after all',
    over: { ...settled, pain10: 4 },
  },
  {
    routine: made('one-place', place('forearm', { technique: 'petrissage' }), place('thigh')),
    who: 'with symptoms in both legs: one place, slowed down at its end',
    over: { ...settled, stage: 'acute', symptomLimbs: ['left-leg', 'right-leg'] },
  },
  {
    routine: made(
      'calm-moved',
      place('palm', { technique: 'petrissage' }),
      place('forearm'),
      place('upper-arm', { technique: 'petrissage' }),
      place('thigh'),
    ),
    who: 'with symptoms in both legs: the calm place comes last',
    over: { ...settled, stage: 'acute', symptomLimbs: ['left-leg', 'right-leg'] },
  },
  {
    routine: made(
      'kneaded',
      place('palm', { technique: 'petrissage' }),
      place('forearm', { technique: 'petrissage' }),
      place('upper-arm', { technique: 'petrissage' }),
      place('thigh'),
    ),
    who: 'with symptoms in both legs: the last place is slowed down',
    over: { ...settled, stage: 'acute', symptomLimbs: ['left-leg', 'right-leg'] },
  },
  {
    routine: made('ball-last', place('thigh', { technique: 'petrissage' }), place('sole'), place('palm')),
    who: 'with symptoms in both arms: a ball rolls on to the end',
    over: { ...settled, stage: 'acute', symptomLimbs: ['left-arm', 'right-arm'] },
  },
  {
    routine: made('sole-first', place('sole'), place('forearm'), place('palm')),
    who: 'with a neck: the ball first',
    over: { ...settled, stage: 'acute', discLevels: ['cervical'] },
  },
  {
    routine: made(
      'near-and-firm',
      place('palm'),
      place('shoulder-top', { pressure10: 3 }),
      place('shoulder-blade', { pressure10: 3 }),
      place('hip', { pressure10: 3 }),
      place('upper-arm', { pressure10: 1 }),
      place('thigh', { pressure10: 3 }),
    ),
    who: 'healing: lighter where today asks for it',
    over: { ...settled, discLevels: ['lumbar'] },
  },
  {
    routine: made(
      'near-and-firm',
      place('palm'),
      place('shoulder-top', { pressure10: 3 }),
      place('shoulder-blade', { pressure10: 3 }),
      place('hip', { pressure10: 3 }),
      place('upper-arm', { pressure10: 1 }),
      place('thigh', { pressure10: 3 }),
    ),
    who: 'chronic with a neck: the outer half of the shoulders, lightly',
    over: { ...settled, stage: 'chronic', discLevels: ['cervical', 'lumbar'] },
  },
  {
    routine: made(
      'standing-first',
      place('thigh', { positions: ['standing'] }),
      place('palm', { positions: ['standing'] }),
      place('calf', { positions: ['half-lying'] }),
    ),
    who: 'who may stand or half lie',
    over: { ...settled, stage: 'acute', comfortablePositions: ['half-lying', 'standing'] },
  },
  {
    routine: made(
      'long-at-a-place',
      ...(['palm', 'hand-back', 'forearm'] as const).map((kind) => place(kind, { secondsPerSide: 120 })),
    ),
    who: 'in one place without a break of its own',
    over: { ...settled, stage: 'acute', comfortablePositions: ['chair'] },
  },
]

describe('plans as they are printed', () => {
  it('are those of the page, for every kind of person', async () => {
    const page = Object.entries(people).flatMap(([name, over]) => {
      const profile: Profile = { ...referencePerson, ...over }
      return [`# ${name}`, ...pagesFor(routinesFor(profile.stage), defaultRoutine(profile.stage, profile), profile), '']
    })
    await expect(page.join('\n')).toMatchFileSnapshot('printed/people.txt')
  })

  it('are those of the page, for routines that ask for what is rare', async () => {
    const page = oddities.flatMap(({ routine, who, over }) => {
      expect(checkRoutine(routine)).toEqual([])
      return [`# ${routine.id}, ${who}`, ...pagesFor([routine], routine, { ...referencePerson, ...over }), '']
    })
    await expect(page.join('\n')).toMatchFileSnapshot('printed/made-up.txt')
  })

  it('are not the same for everybody', () => {
    const starts = Object.values(people).map((over) => {
      const profile: Profile = { ...referencePerson, ...over }
      const routine = defaultRoutine(profile.stage, profile)
      const compiled = compile({ routine, profile, minutes: 10 })
      const first = compiled.kind === 'plan' ? compiled.plan.steps.find((step) => step.kind === 'massage') : undefined
      return first === undefined ? 'none' : regionOf(first.region).kind
    })
    expect([...new Set(starts)].sort()).toEqual(['none', 'palm', 'sole', 'thigh'])
  })
})
