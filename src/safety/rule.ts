/**
 * Ids of the clinical rules. An id is a rule's name everywhere: in code, in tests, in the hazard table and in the
 * "why?" that a user can open.
 */
// biome-ignore format: one line a section reads better than one line a rule
export const ruleIds = [
  'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15', 'S16',
  'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7', 'Z8', 'Z9', 'Z10', 'Z11', 'Z12', 'Z13', 'Z14', 'Z15', 'Z16',
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12',
  'F1', 'F2', 'F3', 'F4', 'F5', 'F6',
  'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13',
  'A1', 'A2', 'A3', 'A4',
] as const
export type RuleId = (typeof ruleIds)[number]

/** Catalogue key of a rule's plain-language reason. */
export type RuleWhyKey = `rule.${RuleId}.why`

/** The catalogue key that says why a rule exists, in plain words. */
export function whyKey(rule: RuleId): RuleWhyKey {
  return `rule.${rule}.why`
}
