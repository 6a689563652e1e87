import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regions } from '#anatomy/region.ts'
import { examplePeople } from '#practice/example-people.ts'
import { zoneChangeKinds, zoneChanges } from '#practice/zone-changes.ts'
import { discLevels, type Profile, stages } from '#safety/profile.ts'
import { zonesOf } from '#safety/zone.ts'

const { early, healing, steady } = examplePeople
const nothing = { opens: [], eases: [], narrows: [], closes: [] }
const both = (...kinds: readonly string[]) => kinds.flatMap((kind) => [`left-${kind}`, `right-${kind}`])

describe('from one stage to the next', () => {
  it('opens what is nearer to the spine once it heals, and closes nothing', () => {
    expect(zoneChanges(early, healing)).toEqual({
      ...nothing,
      opens: both('shoulder-top', 'neck-back', 'shoulder-blade', 'hip'),
    })
  })

  it('lifts limits once it has been steady for long', () => {
    expect(zoneChanges(healing, steady)).toEqual({ ...nothing, eases: both('shoulder-blade', 'hip') })
    expect(zoneChanges(steady, healing)).toEqual({ ...nothing, narrows: both('shoulder-blade', 'hip') })
  })
})

describe('from one disc to another', () => {
  it('a disc in the neck closes the neck and narrows the shoulders', () => {
    expect(zoneChanges(healing, examplePeople['neck-disc'])).toEqual({
      ...nothing,
      narrows: both('shoulder-top'),
      closes: both('neck-back'),
    })
  })

  it('nobody knows which disc: stricter than any one of them', () => {
    const { opens, eases } = zoneChanges(healing, examplePeople['unknown-disc'])
    expect([...opens, ...eases]).toEqual([])
  })
})

const profiles: fc.Arbitrary<Profile> = fc
  .record({
    stage: fc.constantFrom(...stages),
    discLevels: fc.oneof(fc.constant('unknown' as const), fc.subarray([...discLevels], { minLength: 1 })),
    sore: fc.subarray(['left-calf', 'right-forearm', 'left-hip'] as const),
    hasClotRisk: fc.boolean(),
  })
  .map(({ sore, ...rest }) => ({ ...healing, ...rest, sorePlaces: sore }))

describe('any two people', () => {
  it('nothing changes between a person and themselves', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(zoneChanges(profile, profile)).toEqual(nothing)
      }),
    )
  })

  it('a place is named at most once, only where its zone differs, and the way back names it too', () => {
    fc.assert(
      fc.property(profiles, profiles, (a, b) => {
        const changes = zoneChanges(a, b)
        const named = zoneChangeKinds.flatMap((kind) => changes[kind])
        expect(new Set(named).size).toBe(named.length)
        const back = zoneChanges(b, a)
        expect(back.opens).toEqual(changes.closes)
        expect(back.closes).toEqual(changes.opens)
        const [before, after] = [zonesOf(a), zonesOf(b)]
        for (const { id } of regions) {
          const isDifferent =
            before.get(id)?.status !== after.get(id)?.status ||
            before.get(id)?.limits.join() !== after.get(id)?.limits.join()
          expect(named.includes(id)).toBe(isDifferent)
        }
      }),
    )
  })
})
