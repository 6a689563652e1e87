import { describe, expect, it } from 'vitest'
import { type RegionId, regions } from '#anatomy/region.ts'
import type { Answers } from '#safety/answers.ts'
import { noAnswers } from '#safety/answers.ts'
import { emptyHistory } from '#safety/history.ts'
import {
  effectOfMarks,
  isMarkedAnywhere,
  markedPlaces,
  markKinds,
  marksOfKind,
  otherSide,
  withMark,
} from '#safety/mark.ts'
import { neighboursOf } from '#safety/neighbours.ts'
import { outcomes, screen } from '#safety/screening.ts'
import { zoneStatus, zoneStatuses, zonesOf, zonesOfMarks } from '#safety/zone.ts'
import { freestProfile, nowMs, wellAnswers } from './fixtures.ts'

const ids = regions.map(({ id }) => id)
const sore = (...places: readonly RegionId[]) => marksOfKind('sore', places)
const numb = (...places: readonly RegionId[]) => marksOfKind('numb', places)

describe('what a mark locks', () => {
  it('Z11, Z12 every place that is marked is forbidden, never or not', () => {
    for (const kind of markKinds)
      for (const id of ids) expect(zonesOfMarks(marksOfKind(kind, [id])).get(id)?.status, id).toBe('forbidden')
  })

  it('Z11 a sore place takes its neighbours along, a numb one does not (Z12)', () => {
    const zones = zonesOfMarks(sore('left-calf'))
    for (const { region, border } of neighboursOf('left-calf'))
      expect(zones.get(region)?.status, region).toBe(border === 'along' ? 'forbidden' : 'caution')
    expect(zones.size).toBe(neighboursOf('left-calf').length + 1)
    expect([...zonesOfMarks(numb('left-calf')).keys()]).toEqual(['left-calf'])
    expect(zonesOfMarks(sore()).size).toBe(0)
  })

  it('Z11, Z12 what is shown is what a plan is held to: never looser than shown', () => {
    for (const kind of markKinds) {
      for (const id of ids) {
        const marks = marksOfKind(kind, [id])
        for (const [region, { status }] of zonesOfMarks(marks)) {
          const held = zoneStatus(region, { ...freestProfile, ...marks }).status
          expect(zoneStatuses.indexOf(held), `${id} ${region}`).toBeGreaterThanOrEqual(zoneStatuses.indexOf(status))
        }
        // And nothing that is not shown has become stricter.
        const before = zonesOf(freestProfile)
        for (const [region, zone] of zonesOf({ ...freestProfile, ...marks }))
          if (!zonesOfMarks(marks).has(region)) expect(zone).toEqual(before.get(region))
      }
    }
  })

  it('Z11 says what is left out, the marked place first, and never a place that nobody massages anyway', () => {
    expect(effectOfMarks(sore('left-shin'))).toEqual({
      leftOut: ['left-shin', 'left-calf'],
      farHalf: ['left-foot-top', 'left-thigh'].toSorted(
        (a, b) => ids.indexOf(a as RegionId) - ids.indexOf(b as RegionId),
      ),
      restingHands: [],
      rules: ['Z11'],
    })
    expect(effectOfMarks(sore('lower-back')).leftOut).toEqual(['lower-back', 'left-hip', 'right-hip'])
    expect(effectOfMarks(sore())).toEqual({ leftOut: [], farHalf: [], restingHands: [], rules: [] })
  })

  it('Z14 a marked hand does no work either', () => {
    expect(effectOfMarks(numb('left-palm'))).toMatchObject({ restingHands: ['left'], rules: ['Z12', 'Z14'] })
    expect(effectOfMarks(sore('left-inner-wrist'))).toMatchObject({ restingHands: ['left'] })
    expect(effectOfMarks(numb('left-calf')).restingHands).toEqual([])
    expect(effectOfMarks(numb('left-palm', 'right-hand-back')).restingHands).toEqual(['left', 'right'])
  })
})

describe('marking in the answers', () => {
  const mark = (answers: Answers, region: RegionId, kind: 'sore' | 'numb', isOn = true, wasAsked = true) =>
    withMark(answers, { region, kind }, isOn, wasAsked)

  it('Z11 adds to what was said, and takes back only what was marked', () => {
    const one = mark(wellAnswers, 'left-calf', 'sore')
    expect(one['sore-places']).toEqual(['left-calf'])
    const two = mark(one, 'right-palm', 'sore')
    expect(two['sore-places']).toEqual(['left-calf', 'right-palm'])
    expect(mark(two, 'right-palm', 'sore')).toBe(two)
    expect(mark(two, 'left-calf', 'sore', false)['sore-places']).toEqual(['right-palm'])
    expect(mark(one, 'right-palm', 'sore', false)).toBe(one)
  })

  it('Z12 says nothing about tingling where nothing was said', () => {
    const numb: Answers = { ...noAnswers, 'numb-places': ['left-calf'] }
    expect('tingling-now' in mark(numb, 'left-calf', 'numb', false)).toBe(false)
  })

  it('Z11 without a mark there is none where the question was answered, and it is still asked where it was not', () => {
    const one = mark(wellAnswers, 'left-calf', 'sore')
    expect(mark(one, 'left-calf', 'sore', false, true)['sore-places']).toBe('none')
    expect('sore-places' in mark(one, 'left-calf', 'sore', false, false)).toBe(false)
  })

  it('S10 a numb place opens the question whether it is new, unless that was answered the stricter way', () => {
    for (const said of ['none', 'old-and-stable'] as const) {
      const marked = mark({ ...wellAnswers, 'tingling-now': said }, 'left-calf', 'numb')
      expect([marked['tingling-now'], marked['numb-places']]).toEqual([undefined, ['left-calf']])
      expect(screen(marked, emptyHistory, nowMs)).toMatchObject({ outcome: 'not-today', missing: ['tingling-now'] })
      const back = mark(marked, 'left-calf', 'numb', false)
      expect([back['tingling-now'], back['numb-places']]).toEqual([undefined, undefined])
    }
    for (const said of ['new-or-spreading', 'not-sure'] as const)
      expect(mark({ ...wellAnswers, 'tingling-now': said }, 'left-calf', 'numb')['tingling-now']).toBe(said)
  })

  it('Z12 what was named before nothing was numb any more is not brought back', () => {
    const stale: Answers = { ...wellAnswers, 'tingling-now': 'none', 'numb-places': ['right-sole'] }
    expect(markedPlaces(stale).numbPlaces).toEqual([])
    expect(mark(stale, 'left-calf', 'numb')['numb-places']).toEqual(['left-calf'])
  })

  it('Z11, Z12 “not sure where” locks everything, and no mark makes it less', () => {
    const anywhere: Answers = {
      ...wellAnswers,
      'sore-places': 'not-sure',
      'tingling-now': 'old-and-stable',
      'numb-places': 'not-sure',
    }
    for (const kind of markKinds) {
      expect(isMarkedAnywhere(anywhere, kind)).toBe(true)
      expect(mark(anywhere, 'left-calf', kind)).toBe(anywhere)
      expect(mark(anywhere, 'left-calf', kind, false)).toBe(anywhere)
    }
    expect(isMarkedAnywhere({ ...anywhere, 'tingling-now': 'none' }, 'numb')).toBe(false)
    expect(isMarkedAnywhere(noAnswers, 'sore')).toBe(false)
  })

  it('S1 a numb place in the saddle area is an emergency, as it is on its page', () => {
    for (const region of ['left-groin', 'right-groin', 'sacrum'] as const) {
      const { outcome, reasons } = screen(mark(wellAnswers, region, 'numb'), emptyHistory, nowMs)
      expect(outcome).toBe('emergency')
      expect(reasons.some(({ rule, questionId }) => rule === 'S1' && questionId === 'numb-places')).toBe(true)
      expect(screen(mark(wellAnswers, region, 'sore'), emptyHistory, nowMs).outcome).not.toBe('emergency')
    }
  })

  it('Z11, Z12 a mark never loosens anything: no zone and no outcome, whatever was said before', () => {
    const bases: readonly Answers[] = [
      wellAnswers,
      { ...wellAnswers, 'sore-places': ['left-palm'] },
      { ...wellAnswers, 'sore-places': 'not-sure' },
      { ...wellAnswers, 'tingling-now': 'old-and-stable', 'numb-places': ['left-sole'] },
      { ...wellAnswers, 'tingling-now': 'old-and-stable', 'numb-places': 'not-sure' },
      { ...wellAnswers, 'tingling-now': 'new-or-spreading', 'numb-places': ['left-sole'] },
      { ...wellAnswers, 'symptom-limbs': ['left-leg'] },
      { ...wellAnswers, 'pain-now': 7 },
    ]
    let compared = 0
    for (const base of bases) {
      const before = screen(base, emptyHistory, nowMs)
      const zonesBefore = zonesOf(before.profile)
      for (const kind of markKinds) {
        for (const id of ids) {
          const after = screen(mark(base, id, kind), emptyHistory, nowMs)
          expect(outcomes.indexOf(after.outcome)).toBeLessThanOrEqual(outcomes.indexOf(before.outcome))
          for (const [region, zone] of zonesOf(after.profile)) {
            const was = zonesBefore.get(region)?.status ?? 'forbidden'
            expect(zoneStatuses.indexOf(zone.status)).toBeGreaterThanOrEqual(zoneStatuses.indexOf(was))
            compared += 1
          }
        }
      }
    }
    expect(compared).toBe(bases.length * markKinds.length * ids.length ** 2)
  })

  it('Z11 knows the other side', () => {
    expect(otherSide('left-calf')).toBe('right-calf')
    expect(otherSide('right-calf')).toBe('left-calf')
    expect(otherSide('lower-back')).toBeUndefined()
  })
})
