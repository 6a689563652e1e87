import type { RuleId } from './rule.ts'

/**
 * How a question is answered. `choice`: one option. `several`: options, or one exclusive option alone. `scale`: 0–10
 * or an option. `date`: an ISO day (`YYYY-MM-DD`) or an option. `places`: regions marked on the body, or an option.
 * `limbs`: arms and legs, or an option.
 */
export const questionKinds = ['choice', 'several', 'scale', 'date', 'places', 'limbs'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** One question as data; the catalogue says it as `question.<id>.title`, `.help` and `.option.<optionId>`. */
export type QuestionSpec = {
  readonly kind: QuestionKind
  /** Options; for `scale`, `date`, `places` and `limbs` these are the answers besides a value. */
  readonly options: readonly string[]
  /** Options that cannot go together with any other. */
  readonly exclusive: readonly string[]
  readonly rules: readonly RuleId[]
  /** True: asked before every session. False: remembered, and shown for confirmation. */
  readonly changes: boolean
}

const noneOrNotSure = ['none', 'not-sure'] as const
const yesNo = ['no', 'yes', 'not-sure'] as const

/** All questions in the order in which they are asked: the day after, emergencies, today, lasting facts, dates. */
export const questionTable = {
  // The session before (A1, E6, E12).
  'recent-session': {
    kind: 'date',
    options: noneOrNotSure,
    exclusive: noneOrNotSure,
    rules: ['E12', 'F4'],
    changes: true,
  },
  'recent-stop': {
    kind: 'date',
    options: noneOrNotSure,
    exclusive: noneOrNotSure,
    rules: ['E12', 'S14'],
    changes: true,
  },
  'follow-up': {
    kind: 'choice',
    options: ['better', 'same', 'sore', 'worse', 'not-sure'],
    exclusive: [],
    rules: ['A1'],
    changes: true,
  },
  'worse-over-a-day': {
    kind: 'choice',
    options: ['no', 'yes', 'not-yet', 'not-sure'],
    exclusive: [],
    rules: ['S9', 'A2'],
    changes: true,
  },
  'stop-settled': { kind: 'choice', options: ['yes', 'no', 'not-sure'], exclusive: [], rules: ['E6'], changes: true },
  'stop-over-a-day': { kind: 'choice', options: yesNo, exclusive: [], rules: ['E6'], changes: true },
  'agreed-since': {
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    exclusive: [],
    rules: ['S9', 'E6'],
    changes: true,
  },
  // Emergencies (S1, S2, S7).
  cauda: {
    kind: 'several',
    options: ['bladder-bowel', 'saddle', 'sexual', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S1'],
    changes: true,
  },
  weakness: {
    kind: 'choice',
    options: ['none', 'examined-same', 'not-examined', 'new-or-worse', 'not-sure'],
    exclusive: [],
    rules: ['S2'],
    changes: true,
  },
  nerves: {
    kind: 'several',
    options: ['clumsy-hands', 'unsteady', 'both-legs', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S2'],
    changes: true,
  },
  chest: { kind: 'choice', options: yesNo, exclusive: [], rules: ['S2'], changes: true },
  'leg-clot': {
    kind: 'several',
    options: ['swollen', 'hot-or-red', 'calf-pain', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S7'],
    changes: true,
  },
  // The examined weakness of S2.
  'weak-limbs': { kind: 'limbs', options: ['not-sure'], exclusive: ['not-sure'], rules: ['S2'], changes: true },
  'weak-agreed': { kind: 'choice', options: ['yes', 'no', 'not-sure'], exclusive: [], rules: ['S2'], changes: true },
  // Today (S3–S5, S10, S11, S16).
  worsening: {
    kind: 'several',
    options: ['severe', 'sudden', 'getting-worse', 'wasting', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S3', 'S4'],
    changes: true,
  },
  injury: {
    kind: 'choice',
    options: ['none', 'examined', 'not-examined', 'not-sure'],
    exclusive: [],
    rules: ['S3'],
    changes: true,
  },
  ill: {
    kind: 'several',
    options: ['fever', 'weight-loss', 'night-pain', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S5'],
    changes: true,
  },
  'tingling-now': {
    kind: 'choice',
    options: ['none', 'old-and-stable', 'new-or-spreading', 'not-sure'],
    exclusive: [],
    rules: ['S10'],
    changes: true,
  },
  'numb-places': { kind: 'places', options: ['not-sure'], exclusive: ['not-sure'], rules: ['Z12'], changes: true },
  'symptom-limbs': { kind: 'limbs', options: noneOrNotSure, exclusive: noneOrNotSure, rules: ['Z13'], changes: true },
  'pain-now': { kind: 'scale', options: ['not-sure'], exclusive: ['not-sure'], rules: ['S11'], changes: true },
  'drowsy-today': { kind: 'choice', options: yesNo, exclusive: [], rules: ['S16'], changes: true },
  'sore-places': { kind: 'places', options: noneOrNotSure, exclusive: noneOrNotSure, rules: ['Z11'], changes: true },
  'long-rest': { kind: 'choice', options: yesNo, exclusive: [], rules: ['S7'], changes: true },
  /** The returning user's page of remembered answers; every one of them can be changed from there. */
  'still-so': { kind: 'choice', options: ['yes'], exclusive: [], rules: ['S8'], changes: true },
  // Lasting facts (S4–S6, S12, S15).
  age: { kind: 'choice', options: ['adult', 'under-18'], exclusive: [], rules: ['S15'], changes: false },
  pregnancy: { kind: 'choice', options: yesNo, exclusive: [], rules: ['S15'], changes: false },
  'spine-operation': {
    kind: 'date',
    options: ['never', 'not-sure'],
    exclusive: ['never', 'not-sure'],
    rules: ['S15'],
    changes: false,
  },
  'spine-conditions': {
    kind: 'several',
    options: [
      'instability',
      'cord-compression',
      'infection',
      'fracture',
      'tumour',
      'osteoporosis',
      'cancer',
      'none',
      'not-sure',
    ],
    exclusive: noneOrNotSure,
    rules: ['S4', 'S5'],
    changes: false,
  },
  blood: {
    kind: 'several',
    options: ['bleeding', 'thinners', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['S6'],
    changes: false,
  },
  'clot-ever': { kind: 'choice', options: yesNo, exclusive: [], rules: ['S7'], changes: false },
  'lotion-allergy': { kind: 'choice', options: yesNo, exclusive: [], rules: ['S12'], changes: false },
  'resting-hands': {
    kind: 'choice',
    options: ['none', 'left', 'right', 'both', 'not-sure'],
    exclusive: [],
    rules: ['Z14'],
    changes: false,
  },
  'disc-levels': {
    kind: 'several',
    options: ['cervical', 'thoracic', 'lumbar', 'not-named', 'not-sure'],
    exclusive: ['not-named', 'not-sure'],
    rules: ['Z9', 'Z10', 'Z13'],
    changes: false,
  },
  // Stage: dates and plain questions.
  began: { kind: 'date', options: ['not-sure'], exclusive: ['not-sure'], rules: ['Z8', 'F1'], changes: false },
  'flare-up': { kind: 'date', options: noneOrNotSure, exclusive: noneOrNotSure, rules: ['Z8', 'F1'], changes: true },
  trend: {
    kind: 'choice',
    options: ['better', 'same', 'worse', 'not-sure'],
    exclusive: [],
    rules: ['Z8', 'F2'],
    changes: true,
  },
  steady: { kind: 'choice', options: ['yes', 'no', 'not-sure'], exclusive: [], rules: ['Z8', 'F3'], changes: true },
  // Agreement (S8) and what others did (F4).
  'agreed-on': {
    kind: 'date',
    options: ['no', 'not-sure'],
    exclusive: ['no', 'not-sure'],
    rules: ['S8'],
    changes: false,
  },
  'agreed-by': {
    kind: 'choice',
    options: ['doctor', 'physiotherapist', 'someone-else', 'not-sure'],
    exclusive: [],
    rules: ['S8'],
    changes: false,
  },
  'agreed-knowing': {
    kind: 'several',
    options: [
      'getting-worse',
      'wasting',
      'fever',
      'weight-loss',
      'night-pain',
      'under-18',
      'pregnancy',
      'spine-operation',
      'instability',
      'cord-compression',
      'infection',
      'fracture',
      'tumour',
      'osteoporosis',
      'cancer',
      'bleeding',
      'thinners',
      'none',
      'not-sure',
    ],
    exclusive: noneOrNotSure,
    rules: ['S8', 'S4', 'S5', 'S6', 'S15'],
    changes: true,
  },
  'professional-last': { kind: 'date', options: noneOrNotSure, exclusive: noneOrNotSure, rules: ['F4'], changes: true },
  'professional-count': {
    kind: 'choice',
    options: ['one', 'two', 'three-or-more', 'not-sure'],
    exclusive: [],
    rules: ['F4'],
    changes: true,
  },
  positions: {
    kind: 'several',
    options: ['chair', 'standing', 'half-lying', 'side-lying', 'calves-on-chair', 'none', 'not-sure'],
    exclusive: noneOrNotSure,
    rules: ['T2', 'Z15'],
    changes: true,
  },
} as const satisfies Readonly<Record<string, QuestionSpec>>

type Table = typeof questionTable

export type QuestionId = keyof Table

/** Option ids of a question. */
export type OptionOf<Id extends QuestionId> = Table[Id]['options'][number]

/** Ids of the questions of one kind. */
export type QuestionOfKind<Kind extends QuestionKind> = {
  [Id in QuestionId]: Table[Id]['kind'] extends Kind ? Id : never
}[QuestionId]

/** Catalogue keys that a question needs. */
export type QuestionKey =
  | `question.${QuestionId}.title`
  | `question.${QuestionId}.help`
  | { [Id in QuestionId]: `question.${Id}.option.${OptionOf<Id>}` }[QuestionId]

const tableIds = Object.keys(questionTable)

/** Whether a string names a question; for what arrives from outside. */
export function isQuestionId(text: string): text is QuestionId {
  return tableIds.includes(text)
}

/** Every question id in asking order. */
export const questionIds: readonly QuestionId[] = tableIds.filter(isQuestionId)
