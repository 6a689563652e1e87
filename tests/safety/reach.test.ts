import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { type Profile, positions } from '#safety/profile.ts'
import { canReach, positionsFor } from '#safety/reach.ts'
import { freestProfile } from './fixtures.ts'

const lumbar: Profile = { ...freestProfile, discLevels: ['lumbar'] }
const cervical: Profile = { ...freestProfile, discLevels: ['cervical'] }
const unknown: Profile = { ...freestProfile, discLevels: 'unknown' }

describe('reach', () => {
  it('Z15 with a lumbar or unknown disc, soles by ball from a chair only', () => {
    for (const profile of [lumbar, unknown]) {
      expect(positionsFor('left-sole', 'ball', profile)).toEqual(['chair'])
      expect(positionsFor('left-sole', 'hand', profile)).toEqual([])
      expect(positionsFor('left-foot-top', 'hand', profile)).toEqual([])
    }
    expect(positionsFor('left-sole', 'hand', cervical)).toEqual(['chair'])
  })

  it('Z15 with a lumbar or unknown disc, lower legs by hand half-lying only', () => {
    for (const profile of [lumbar, unknown]) {
      expect(positionsFor('right-calf', 'hand', profile)).toEqual(['half-lying'])
      expect(positionsFor('right-shin', 'hand', profile)).toEqual(['half-lying'])
    }
  })

  it('Z15 the places of the reference session are reached where it works them', () => {
    const steps = [
      ['left-palm', 'hand', 'chair'],
      ['left-forearm', 'hand', 'chair'],
      ['left-shoulder-top', 'hand', 'standing'],
      ['left-sole', 'ball', 'chair'],
      ['left-thigh', 'hand', 'standing'],
      ['left-upper-arm', 'hand', 'standing'],
    ] as const
    for (const [region, tool, position] of steps) expect(canReach(region, tool, position, lumbar)).toBe(true)
  })

  it('T5 a ball is for soles, shoulder blades and hips', () => {
    const withBall = regions.filter(({ id }) => positionsFor(id, 'ball', cervical).length > 0).map(({ kind }) => kind)
    expect([...new Set(withBall)].sort()).toEqual(['hip', 'shoulder-blade', 'sole'])
  })

  it('Z15 no hand reaches what nobody massages, nor a shoulder blade', () => {
    for (const { id, never, kind } of regions) {
      if (never === undefined && kind !== 'shoulder-blade') continue
      expect(positionsFor(id, 'hand', cervical)).toEqual([])
    }
  })

  it('T3 the neck is worked only where the head is supported', () => {
    expect(canReach('left-neck-back', 'hand', 'standing', lumbar)).toBe(false)
  })

  it('Z15 only positions that are comfortable today', () => {
    const seated: Profile = { ...lumbar, comfortablePositions: ['chair'] }
    expect(positionsFor('left-palm', 'hand', seated)).toEqual(['chair'])
    expect(positionsFor('left-calf', 'hand', seated)).toEqual([])
  })

  it('Z15 knowing less about the disc never reaches further', () => {
    for (const { id } of regions)
      for (const tool of ['hand', 'ball'] as const)
        for (const position of positions)
          if (canReach(id, tool, position, unknown)) expect(canReach(id, tool, position, cervical)).toBe(true)
  })
})
