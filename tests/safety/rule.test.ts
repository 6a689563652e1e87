import { describe, expect, it } from 'vitest'
import { ruleIds, ruleOf, sourceIds, sourceKey, whyKey } from '#safety/rule.ts'
import { loadRest, say } from '#words/say.ts'

describe('the rules as data', () => {
  it('are 68: 16 of screening, 16 of place, 12 of technique, 6 of frequency, 14 of stopping, 4 of the day after', () => {
    const counts = ['S', 'Z', 'T', 'F', 'E', 'A'].map(
      (section) => ruleIds.filter((id) => id.startsWith(section)).length,
    )
    expect(counts).toEqual([16, 16, 12, 6, 14, 4])
    expect(new Set(ruleIds).size).toBe(68)
  })

  it('each have a reason in plain words, and a source with a name', async () => {
    await loadRest()
    for (const id of ruleIds) {
      const rule = ruleOf(id)
      expect(rule.id).toBe(id)
      expect(rule.whyKey).toBe(`rule.${id}.why`)
      expect(say(whyKey(id)).length).toBeGreaterThan(30)
      expect(rule.sources.length).toBeGreaterThan(0)
      expect(new Set(rule.sources).size).toBe(rule.sources.length)
      for (const source of rule.sources) expect(say(sourceKey(source))).not.toBe(`source.${source}`)
    }
  })

  it('use every source', () => {
    const used = new Set(ruleIds.flatMap((id) => ruleOf(id).sources))
    expect([...used].sort()).toEqual([...sourceIds].sort())
  })

  it.each([
    ['S1', ['article', 'teaching']],
    ['Z2', ['article', 'yin-2014']],
    ['Z4', ['sulkowski-2022', 'teaching']],
    ['T7', ['biomed-hum-kinet-2019', 'prudence']],
    ['E3', ['iso-13850']],
    ['A2', ['article']],
  ] as const)('%s comes from %j', (id, sources) => {
    expect(ruleOf(id).sources).toEqual(sources)
  })
})
