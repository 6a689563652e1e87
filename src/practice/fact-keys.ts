import type { RegionKind } from '#anatomy/region.ts'
import type { Position } from '#safety/profile.ts'
import { isTouchTechnique, type Tool, type TouchTechnique } from '#safety/technique.ts'
import type { FactTable } from './fact.ts'
import type { Fact, FactId, factTable, OptionOfFact } from './facts.ts'
import type { Act, AvoidedTechnique, SafeAnswer, Step } from './question.ts'

/** The words of a part of the facts: what is asked, and for every answer why; a `choice` names its answers as well. */
export type FactWordsOf<Table extends FactTable> = {
  readonly [Id in keyof Table]: {
    readonly asks: string
    readonly answers: Readonly<
      Record<
        Table[Id]['question']['options'][number],
        Table[Id]['question']['kind'] extends 'choice' ? readonly [label: string, why: string] : string
      >
    >
  }
}

type IsChoice<Id extends FactId> = (typeof factTable)[Id]['question']['kind'] extends 'choice' ? true : false

/** Keys of one fact's words: the question, the labels that are its own, and a gentle why for every answer. */
export type FactKey = {
  [Id in FactId]:
    | `fact.${Id}.asks`
    | `fact.${Id}.${OptionOfFact<Id>}.why`
    | (IsChoice<Id> extends true ? `fact.${Id}.${OptionOfFact<Id>}` : never)
}[FactId]

/** Words outside a plan's vocabulary that a mistake may use. */
export type OddWord = 'cane' | 'squatting'

/** Keys of the answers that several facts share. */
export type SharedAnswerKey =
  | `answer.${Act | SafeAnswer}`
  | `answer.${AvoidedTechnique | OddWord}`
  | `answer.step-${1 | 2 | 3}`

/** Keys of words that the app has anyway. */
type KnownKey =
  | `technique.${TouchTechnique}.name`
  | `region.${RegionKind}.name`
  | `position.${Position}.name`
  | `tool.${Tool}.name`

/** The key of a fact's question. */
export function askKey({ id }: Fact): FactKey {
  return `fact.${id}.asks` as FactKey
}

/** The key of the sentence that says why an answer is right, or gently why another one is. */
export function answerWhyKey({ id }: Fact, option: string): FactKey {
  return `fact.${id}.${option}.why` as FactKey
}

/** The key of an answer's name; undefined where the answer is a touch on the body. Regions are named without a side. */
export function answerKey({ id, question }: Fact, option: string): FactKey | SharedAnswerKey | KnownKey | undefined {
  switch (question.kind) {
    case 'choice':
      return `fact.${id}.${option}` as FactKey
    case 'which-place':
      return `region.${option as RegionKind}.name`
    case 'technique':
      return techniqueKey(option)
    case 'place':
      return undefined
    default:
      return `answer.${option}` as SharedAnswerKey
  }
}

/** The keys of what a step of a routine says of itself: where, how, with what, in which position. */
export function stepKeys({ region, technique, tool, positions }: Step): readonly (SharedAnswerKey | KnownKey)[] {
  const position = positions[0] ?? 'squatting'
  return [
    `region.${region as RegionKind}.name`,
    techniqueKey(technique),
    tool === 'cane' ? 'answer.cane' : `tool.${tool as Tool}.name`,
    position === 'squatting' ? 'answer.squatting' : `position.${position as Position}.name`,
  ]
}

function techniqueKey(technique: string): SharedAnswerKey | KnownKey {
  return isTouchTechnique(technique) ? `technique.${technique}.name` : `answer.${technique as AvoidedTechnique}`
}
