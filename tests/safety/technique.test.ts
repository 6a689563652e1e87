import { describe, expect, it } from 'vitest'
import { massageKinds, regions } from '#anatomy/region.ts'
import {
  calmTechniques,
  canDo,
  isTouchTechnique,
  mayTouch,
  offendedBy,
  strokeMsOf,
  techniques,
  tools,
  touchTechniques,
} from '#safety/technique.ts'

describe('techniques', () => {
  it('T1–T4 a plan knows five touches and the breathing, and nothing else', () => {
    expect(techniques).toEqual(['effleurage', 'circles', 'petrissage', 'compression', 'ball-roll', 'breathing'])
    expect(touchTechniques.every(isTouchTechnique)).toBe(true)
    expect(['breathing', 'Effleurage', '', 'stretch'].some(isTouchTechnique)).toBe(false)
  })

  it('T8 three of them are calm enough to end with', () => {
    expect(calmTechniques).toEqual(['effleurage', 'circles', 'compression'])
  })

  it('T7 a stroke takes about 3 s, a hold 5 s', () => {
    expect(strokeMsOf).toEqual({
      effleurage: 3_000,
      circles: 3_000,
      petrissage: 3_000,
      compression: 5_000,
      'ball-roll': 3_000,
    })
  })

  it.each(['stretching', 'twist', 'back-bend', 'arching', 'shaking', 'vibration', 'bounce', 'jarring', 'thrust'])(
    'T2 %s is forced',
    (word) => expect(offendedBy(word)).toBe('T2'),
  )

  it.each(['mobilisation', 'mobilization', 'manipulation', 'crack'])('T2 %s is forced', (word) =>
    expect(offendedBy(word)).toBe('T2'),
  )

  it.each(['deep', 'trigger-point', 'friction', 'cross-fibre', 'digging', 'myofascial', 'knuckles', 'elbow'])(
    'T4 %s digs in',
    (word) => expect(offendedBy(word)).toBe('T4'),
  )

  it('names no rule for a technique of the vocabulary, nor for a word that only nobody knows', () => {
    for (const technique of touchTechniques) expect(offendedBy(technique)).toBeUndefined()
    expect(offendedBy('tickle')).toBeUndefined()
  })
})

describe('tools', () => {
  it('T5, T6 are the hand and a ball', () => {
    expect(tools).toEqual(['hand', 'ball'])
  })

  it('T5 a ball touches soles, shoulder blades and hips; the zones say where a hand may', () => {
    const kinds = [...new Set(regions.map(({ kind }) => kind))]
    expect(kinds.filter((kind) => mayTouch('ball', kind)).sort()).toEqual(['hip', 'shoulder-blade', 'sole'])
    expect(massageKinds.every((kind) => mayTouch('hand', kind))).toBe(true)
    expect(mayTouch('ball', 'lower-back')).toBe(false)
    expect(mayTouch('ball', 'neck-back')).toBe(false)
  })

  it('T5 a ball rolls or is leaned on, a hand does all but roll', () => {
    expect(touchTechniques.filter((technique) => canDo('ball', technique))).toEqual(['compression', 'ball-roll'])
    expect(touchTechniques.filter((technique) => canDo('hand', technique))).toEqual([
      'effleurage',
      'circles',
      'petrissage',
      'compression',
    ])
  })
})
