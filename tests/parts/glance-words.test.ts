import { describe, expect, it } from 'vitest'
import { placeHow } from '#parts/glance-words.ts'
import { loadRest, say } from '#words/say.ts'

describe('how to be at a place', () => {
  it.each(['left-calf', 'right-shin', 'left-foot-top'] as const)(
    'leaves the other foot on the floor for %s from a chair, and only there (T3)',
    async (region) => {
      await loadRest()
      expect(placeHow(say, { region, position: 'chair' })).toMatch(/^One foot stays flat on the floor\./)
      expect(placeHow(say, { region, position: 'half-lying' })).not.toContain('floor')
    },
  )

  it('is the same in every position where only arms and hands work', async () => {
    await loadRest()
    const inChair = placeHow(say, { region: 'left-palm', position: 'chair' })
    expect(placeHow(say, { region: 'left-palm', position: 'half-lying' })).toBe(inChair)
    expect(inChair).not.toBe('')
  })
})
