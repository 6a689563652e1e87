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
  'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14',
  'A1', 'A2', 'A3', 'A4',
] as const
export type RuleId = (typeof ruleIds)[number]

/**
 * Where a rule comes from; the catalogue names each as `source.<id>`. `article`: the article on massage and herniated
 * discs that the product follows. `teaching`: what clinicians are commonly taught, more tradition than trials.
 * `prudence`: our own careful choice, so that a clinician can change it.
 */
export const sourceIds = [
  'article',
  'teaching',
  'prudence',
  /** Yin et al. 2014: published harms of massage. */
  'yin-2014',
  /** Sulkowski et al. 2022: artery dissections after neck massage devices. */
  'sulkowski-2022',
  /** Grabow et al. 2018: range of motion after foam rolling with more and less force. */
  'grabow-2018',
  /** Biomedical Human Kinetics 2019;11:36: how long, and how fast, a self-massage stroke is. */
  'biomed-hum-kinet-2019',
  /** ISO 13850: principles of the emergency stop; no conformity is claimed. */
  'iso-13850',
] as const
export type SourceId = (typeof sourceIds)[number]

/** Catalogue key of a source's name. */
export type SourceKey = `source.${SourceId}`

/** One clinical rule as data: its id, the key of its plain-language reason, and where it comes from. */
export type Rule = { readonly id: RuleId; readonly whyKey: RuleWhyKey; readonly sources: readonly SourceId[] }

// biome-ignore format: a table
const sourcesOfRule: Readonly<Record<RuleId, readonly [SourceId, ...SourceId[]]>> = {
  S1: ['article', 'teaching'], S2: ['article', 'teaching'], S3: ['article', 'prudence'], S4: ['article'],
  S5: ['article', 'teaching'], S6: ['article'], S7: ['teaching'], S8: ['article', 'prudence'], S9: ['article'],
  S10: ['article', 'prudence'], S11: ['prudence'], S12: ['article'], S13: ['article', 'prudence'], S14: ['prudence'],
  S15: ['prudence'], S16: ['prudence'],
  Z1: ['article', 'prudence'], Z2: ['article', 'yin-2014'], Z3: ['article', 'yin-2014'], Z4: ['sulkowski-2022', 'teaching'],
  Z5: ['teaching'], Z6: ['teaching'], Z7: ['prudence'], Z8: ['article'], Z9: ['article', 'yin-2014'],
  Z10: ['article', 'prudence'], Z11: ['article'], Z12: ['article', 'teaching'], Z13: ['article', 'prudence'],
  Z14: ['prudence'], Z15: ['article', 'prudence'], Z16: ['article', 'prudence'],
  T1: ['article', 'grabow-2018', 'prudence'], T2: ['article'], T3: ['article'], T4: ['article'], T5: ['article'],
  T6: ['article', 'sulkowski-2022'], T7: ['biomed-hum-kinet-2019', 'prudence'], T8: ['article', 'prudence'],
  T9: ['article', 'prudence'], T10: ['article'], T11: ['article'], T12: ['article', 'prudence'],
  F1: ['article', 'prudence'], F2: ['article', 'prudence'], F3: ['article', 'prudence'], F4: ['article', 'prudence'],
  F5: ['article', 'prudence'], F6: ['prudence'],
  E1: ['article', 'iso-13850'], E2: ['article', 'iso-13850'], E3: ['iso-13850'], E4: ['iso-13850', 'prudence'],
  E5: ['article', 'prudence'], E6: ['prudence'], E7: ['teaching'], E8: ['iso-13850', 'prudence'],
  E9: ['article', 'prudence'], E10: ['article', 'teaching'], E11: ['prudence'], E12: ['prudence'],
  E13: ['iso-13850', 'prudence'], E14: ['prudence'],
  A1: ['article', 'prudence'], A2: ['article'], A3: ['article'], A4: ['article', 'prudence'],
}

/** Catalogue key of a rule's plain-language reason. */
export type RuleWhyKey = `rule.${RuleId}.why`

/** The catalogue key that says why a rule exists, in plain words. */
export function whyKey(rule: RuleId): RuleWhyKey {
  return `rule.${rule}.why`
}

/** A clinical rule by its id. */
export function ruleOf(id: RuleId): Rule {
  return { id, whyKey: whyKey(id), sources: sourcesOfRule[id] }
}

/** The catalogue key of a source's name. */
export function sourceKey(source: SourceId): SourceKey {
  return `source.${source}`
}
