import { type Rememberable, ROUND_MS } from '../../src/practice/memory.ts'
import { learn } from './learners.ts'
import type { Row } from './row.ts'

const LEARNERS = 500
const DAYS = 14
const SEED = 20_260_302

/** What 500 people who forget by another model than the scheduler's know of the app's own facts after two weeks. */
export function learners(facts: readonly Rememberable[]): readonly Row[] {
  const { redFlag, other, redFlagAtRandom, minutes } = learn(facts, LEARNERS, DAYS, SEED)
  const redFlags = facts.filter(({ isRedFlag }) => isRedFlag).length
  const percent = { unit: '%' }
  return [
    {
      what: 'red flags known after 14 days',
      value: redFlag.mean * 100,
      least: 90,
      ...percent,
      how: `${LEARNERS} seeded learners, ${redFlags} of ${facts.length} facts`,
    },
    { what: '… by the weakest tenth', value: redFlag.tenth * 100, ...percent, how: 'at least this much' },
    {
      what: '… on days drawn at random',
      value: redFlagAtRandom.mean * 100,
      ...percent,
      how: 'what scheduling is worth',
    },
    { what: 'other facts known after 14 days', value: other.mean * 100, ...percent },
    { what: 'longest day', value: minutes.most, unit: 'min', limit: ROUND_MS / 60_000 },
    { what: 'mean day', value: minutes.mean, unit: 'min' },
  ]
}
