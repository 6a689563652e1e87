import { describe, expect, it } from 'vitest'
import { massageKinds, regionOf, regions } from '#anatomy/region.ts'
import { waysToTouch } from '#massage/touch-guide.ts'
import { examplePeople } from '#practice/example-people.ts'
import { canDo, mayTouch } from '#safety/technique.ts'
import { zoneStatus, zonesOf } from '#safety/zone.ts'

const people = Object.entries(examplePeople)

describe('ways to touch a place', () => {
  it.each(people)('keep every limit of its zone: %s', (_, person) => {
    for (const zone of zonesOf(person).values()) {
      const ways = waysToTouch(zone)
      if (zone.status === 'forbidden') expect(ways).toEqual([])
      const { kind } = regionOf(zone.region)
      for (const { technique, tool, pressure10 } of ways) {
        expect(canDo(tool, technique)).toBe(true)
        expect(mayTouch(tool, kind)).toBe(true)
        expect(pressure10).toBeLessThanOrEqual(zone.limits.includes('pressure-2') ? 2 : 3)
        if (zone.limits.includes('gliding-only')) expect(technique).toBe('effleurage')
        if (zone.limits.includes('hand-only')) expect(tool).toBe('hand')
      }
      expect(new Set(ways.map(({ technique, tool }) => `${technique} ${tool}`)).size).toBe(ways.length)
    }
  })

  it.each(massageKinds)('are known for every place that a routine has: %s', (kind) => {
    expect(waysToTouch(zoneStatus(`left-${kind}`, examplePeople.steady)).length).toBeGreaterThan(0)
  })

  it('are none for what is never touched, nor for half a place', () => {
    for (const { id, never } of regions) {
      if (never !== undefined) expect(waysToTouch(zoneStatus(id, examplePeople.steady))).toEqual([])
    }
    const half = zoneStatus('left-upper-arm', examplePeople['bruised-forearm'])
    expect(half.limits).toContain('far-half')
    expect(waysToTouch(half)).toEqual([])
  })

  it('roll a ball under a sole, and only glide on a calf', () => {
    expect(waysToTouch(zoneStatus('left-sole', examplePeople.steady))).toContainEqual(
      expect.objectContaining({ technique: 'ball-roll', tool: 'ball' }),
    )
    expect(waysToTouch(zoneStatus('left-calf', examplePeople.steady))).toEqual([
      expect.objectContaining({ technique: 'effleurage', tool: 'hand' }),
    ])
  })
})
