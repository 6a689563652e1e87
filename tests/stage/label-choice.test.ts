import { describe, expect, it } from 'vitest'
import { type RegionId, regions } from '#anatomy/region.ts'
import { strictestProfile, type Zone, zonesOf } from '#safety/zone.ts'
import { type Anchor, chooseLabels, overviewKinds } from '#stage/label-choice.ts'

const zones = zonesOf(strictestProfile)
const at = (region: RegionId, x: number): Anchor => ({ region, x, y: 100 })
const everywhere: readonly Anchor[] = regions.map(({ id, side }, i) =>
  at(id, side === 'left' ? 500 + i : side === 'right' ? 300 - i : 400),
)

describe('names', () => {
  it('are that of the focus alone, with its side', () => {
    expect(chooseLabels(everywhere, zones, 'left-calf').map(({ region, isPair }) => [region, isPair])).toEqual([
      ['left-calf', false],
    ])
    expect(chooseLabels([], zones, 'left-calf')).toEqual([])
  })

  it('stand once for a pair that is treated alike, on either side of the body', () => {
    const chosen = chooseLabels(everywhere, zones, undefined)
    expect(chosen).toHaveLength(overviewKinds.length)
    const counts = ['left', 'right'].map((side) => chosen.filter((one) => one.side === side).length)
    expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThanOrEqual(1)
    for (const { region, side, isPair } of chosen) {
      if (!isPair) continue
      // The column on the left of the picture takes the place that is nearer to it.
      expect(region.startsWith(side === 'left' ? 'right-' : 'left-')).toBe(true)
    }
  })

  it('stand for each side where the two differ', () => {
    const own = new Map<RegionId, Zone>(zones)
    const zone = own.get('left-forearm')
    if (zone !== undefined) own.set('left-forearm', { ...zone, status: 'forbidden' })
    const forearms = chooseLabels(everywhere, own, undefined).filter(({ region }) => region.endsWith('forearm'))
    expect(forearms.map(({ region, side, isPair }) => [region, side, isPair])).toEqual([
      ['right-forearm', 'left', false],
      ['left-forearm', 'right', false],
    ])
  })

  it('say nothing of places that the picture shows no status of', () => {
    expect(chooseLabels(everywhere, new Map(), undefined)).toEqual([])
  })
})
