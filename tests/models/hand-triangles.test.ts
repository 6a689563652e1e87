import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { simplifiedHand } from '#models/hand-triangles.ts'

test('the drawn hand is made of this body, with half its triangles, and leaves it by less than half a millimetre', async () => {
  const { page, errorM } = await simplifiedHand()
  expect(readFileSync(new URL('../../src/anatomy/hand-triangles.ts', import.meta.url), 'utf8')).toBe(page)
  expect(errorM).toBeLessThan(0.0005)
})
