import type { RuleId } from '#safety/rule.ts'

/** The rules that are about places, touch, stopping and who may start: those a user may have to know. */
type Teachable = Extract<RuleId, `${'S' | 'Z' | 'T' | 'E'}${number}`>

/** Whether a user has to know a rule; where not, why the product can do without. */
type MustKnow = { readonly must: true } | { readonly must: false; readonly because: string }

const must: MustKnow = { must: true }
const byTheProduct = (because: string): MustKnow => ({ must: false, because })

/**
 * Which rules a user must know. A rule is left out only where the product keeps it by itself, so that nobody can break
 * it by not knowing; each says how. At least two facts ask about every other one.
 */
export const mustKnow = {
  S1: must,
  S2: must,
  S3: must,
  S4: must,
  S5: must,
  S6: must,
  S7: must,
  S8: must,
  S9: must,
  S10: must,
  S11: must,
  S12: byTheProduct(
    'Asked once; afterwards no step and no tip mentions oil or cream, so there is nothing to remember.',
  ),
  S13: must,
  S14: byTheProduct('The app keeps the lock and says what opens it; why a stop is followed by rest is asked under E6.'),
  S15: must,
  S16: must,
  Z1: must,
  Z2: must,
  Z3: must,
  Z4: must,
  Z5: must,
  Z6: must,
  Z7: must,
  Z8: must,
  Z9: must,
  Z10: must,
  Z11: must,
  Z12: must,
  Z13: must,
  Z14: must,
  Z15: must,
  Z16: byTheProduct('The plan lets in two new places at most, each for half its time; no setting changes that.'),
  T1: must,
  T2: must,
  T3: must,
  T4: must,
  T5: must,
  T6: must,
  T7: byTheProduct('The session counts the time of every place and every rest.'),
  T8: byTheProduct('The order of places and the same time for both sides are made by the plan.'),
  T9: must,
  T10: must,
  T11: must,
  T12: must,
  E1: must,
  E2: must,
  E3: must,
  E4: must,
  E5: must,
  E6: must,
  E7: must,
  E8: byTheProduct('The device notices what goes wrong and pauses by itself; only an answer of the user goes on.'),
  E9: must,
  E10: must,
  E11: byTheProduct('The record of an open session is written and found by the app; it asks of its own accord.'),
  E12: byTheProduct('The app notices that its journal cannot be trusted, and asks instead.'),
  E13: must,
  E14: byTheProduct(
    'The app looks into everybody’s journal before somebody else goes on, and says whose rest is not over.',
  ),
} as const satisfies Record<Teachable, MustKnow>

/** The rules that a user must know. */
export const mustKnowRules = (Object.keys(mustKnow) as (keyof typeof mustKnow)[]).filter((rule) => mustKnow[rule].must)
