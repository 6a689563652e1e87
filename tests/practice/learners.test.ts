import { expect, it } from 'vitest'
import { ROUND_MS } from '#practice/memory.ts'
import { learn } from '../bench/learners.ts'

// A sample of what the bench prints for 500 learners.
it('leads people who forget by another model to their red flags, in three minutes a day', () => {
  const facts = Array.from({ length: 100 }, (_, index) => ({ id: `fact-${index}`, isRedFlag: index % 4 === 0 }))
  const { redFlag, minutes } = learn(facts, 60, 14, 20_260_302)
  expect(redFlag.mean).toBeGreaterThan(0.9)
  expect(minutes.most).toBeLessThanOrEqual(ROUND_MS / 60_000)
  expect(minutes.mean).toBeGreaterThan(1)
  // The model does forget: without the rounds of the second week far less is left.
  expect(learn(facts, 60, 2, 20_260_302).redFlag.mean).toBeLessThan(0.6)
})
