import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RegionId, regions } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'
import { isNowhere, symptomMoments, wayBetween, wayOverTime } from '#journal/symptoms.ts'
import { sessionAt } from './past.ts'

type Felt = { readonly places?: readonly RegionId[]; readonly limbs?: readonly LimbId[] }

/** A session before which symptoms were answered so. */
function feltOn(day: string, { places = [], limbs = [] }: Felt) {
  const isFree = places.length === 0
  return sessionAt(`${day}T09:00`, 60, {
    answers: {
      'tingling-now': isFree ? 'none' : 'old-and-stable',
      ...(isFree ? {} : { 'numb-places': places }),
      'symptom-limbs': limbs.length === 0 ? 'none' : limbs,
    },
  })
}

function way(before: Felt, after: Felt) {
  const [earlier, later] = symptomMoments([feltOn('2026-03-02', before), feltOn('2026-03-05', after)])
  if (earlier === undefined || later === undefined) throw new Error('two moments are known')
  return wayBetween(earlier, later)
}

describe('which way symptoms went (E7)', () => {
  it.each([
    ['sole to calf', { places: ['left-sole'] }, { places: ['left-calf'] }, 'towards'],
    ['thigh to shin', { places: ['left-thigh'] }, { places: ['left-shin'] }, 'away'],
    ['palm to shoulder', { places: ['right-palm'] }, { places: ['right-shoulder-top'] }, 'towards'],
    ['leg to lower back', { places: ['left-calf'] }, { places: ['lower-back'] }, 'towards'],
    ['gone', { places: ['left-calf'] }, {}, 'towards'],
    ['the same places', { places: ['left-calf', 'left-sole'] }, { places: ['left-sole'] }, 'same'],
    ['calf and shin are as far', { places: ['left-calf'] }, { places: ['left-shin'] }, 'same'],
    ['a new limb', {}, { limbs: ['right-leg'] }, 'away'],
    ['a limb that is free now', { limbs: ['right-leg'] }, {}, 'towards'],
    ['somewhere on the limb, both times', { limbs: ['right-leg'] }, { limbs: ['right-leg'] }, 'unknown'],
    ['somewhere on the limb, then its sole', { limbs: ['right-leg'] }, { places: ['right-sole'] }, 'unknown'],
    [
      'one leg better and the other worse',
      { places: ['left-sole', 'right-hip'] },
      { places: ['left-hip', 'right-calf'] },
      'away',
    ],
    ['only at the back, both times', { places: ['lower-back'] }, { places: ['back-spine'] }, 'same'],
    ['belly and face, which lie on no way', { places: ['belly'] }, { places: ['face'] }, 'same'],
  ] as const)('%s', (_, before, after, expected) => {
    expect(way(before, after)).toBe(expected)
  })

  it('is the other way round looked at from the other end', () => {
    const places = fc.subarray(regions.map(({ id }) => id))
    const turned = { away: 'towards', towards: 'away' } as const
    fc.assert(
      fc.property(places, places, (before, after) => {
        const [there, back] = [way({ places: before }, { places: after }), way({ places: after }, { places: before })]
        // Where limbs disagree, the worse of them is what counts, whichever way one looks.
        const isMixed = there === 'away' && back === 'away'
        expect(isMixed || back === (there === 'same' || there === 'unknown' ? there : turned[there])).toBe(true)
      }),
    )
  })
})

describe('symptoms over time', () => {
  it('are known before a session and after a stop, each with its own clock', () => {
    const stopped = {
      ...feltOn('2026-03-02', { places: ['left-thigh'], limbs: ['left-leg', 'left-arm'] }),
      ending: 'stopped',
      symptom: 'tingling',
      stopAnswers: { places: ['left-calf', 'nonsense'], spread: 'away' },
    } as const
    const moments = symptomMoments([stopped])
    expect(moments).toMatchObject([
      { kind: 'before', places: ['left-thigh'], limbs: ['left-arm'], told: undefined, offsetMinutes: 60 },
      { kind: 'stop', places: ['left-calf'], symptom: 'tingling', told: 'away', atMs: stopped.endedAtMs },
    ])
  })

  it('are not known where nobody was asked, was not sure, or the stop has no place', () => {
    const told = sessionAt('2026-03-02T09:00', 60, { answers: {} })
    const unsure = sessionAt('2026-03-05T09:00', 60, {
      answers: { 'tingling-now': 'none', 'symptom-limbs': 'not-sure' },
    })
    const dizzy = sessionAt('2026-03-08T09:00', 60, {
      answers: {},
      ending: 'stopped',
      symptom: 'dizziness',
      stopAnswers: { places: ['left-calf'] },
    })
    expect(symptomMoments([told, unsure, dizzy])).toEqual([])
  })

  it('went from the first to the latest of what was answered before sessions', () => {
    const over = (...felt: readonly Felt[]) =>
      wayOverTime(symptomMoments(felt.map((one, index) => feltOn(`2026-03-0${index + 1}`, one))))
    expect(over({ places: ['left-sole'] }, { places: ['left-palm'] }, { places: ['left-hip'] })).toBe('towards')
    expect(over({ places: ['left-sole'] })).toBeUndefined()
    expect(over({}, {})).toBeUndefined()
    expect(over({}, { places: ['left-hip'] }, {})).toBe('same')
    expect(symptomMoments([feltOn('2026-03-01', {})]).every(isNowhere)).toBe(true)
  })
})
