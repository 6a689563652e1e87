import type { RegionKind } from '#anatomy/region.ts'
import { regionOf, regions } from '#anatomy/region.ts'
import type { LessonId } from '#safety/lesson.ts'
import type { RuleId } from '#safety/rule.ts'
import type { FactSpec } from './fact.ts'
import { factsOfPlaces } from './facts-of-places.ts'
import { factsOfStart } from './facts-of-start.ts'
import { factsOfStop } from './facts-of-stop.ts'
import { factsOfTouch } from './facts-of-touch.ts'

/** Every fact, by its id; its order is the order in which new facts of the same urgency are met. */
export const factTable = { ...factsOfStop, ...factsOfStart, ...factsOfPlaces, ...factsOfTouch } as const

type Table = typeof factTable
export type FactId = keyof Table

/** Option ids of a fact's question. */
export type OptionOfFact<Id extends FactId> = Table[Id]['question']['options'][number]

/** A fact: what it is called, what it comes from, whether forgetting it could do harm. */
export type Fact = FactSpec & { readonly id: FactId; readonly isRedFlag: boolean }

/**
 * Rules whose signs do not wait: who needs help at once or a doctor before anything else, and what a stop may mean.
 * A fact of one of them is learnt first and kept freshest.
 */
export const redFlagRules: readonly RuleId[] = ['S1', 'S2', 'S3', 'S4', 'S7', 'S10', 'E5', 'E7', 'E10', 'A2', 'A3']

/** All facts. */
export const facts: readonly Fact[] = (Object.entries(factTable) as [FactId, FactSpec][]).map(([id, spec]) => ({
  ...spec,
  id,
  isRedFlag: spec.rules.some((rule) => redFlagRules.includes(rule)),
}))

const byId: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]))

/** The fact of an id; undefined for what was saved under a name that is no longer there. */
export function factOf(id: string): Fact | undefined {
  return byId.get(id)
}

/** The facts of a lesson, in order. */
export function factsOfLesson(lesson: LessonId): readonly Fact[] {
  return facts.filter((fact) => fact.lesson === lesson)
}

/** The facts that come from a rule. */
export function factsOfRule(rule: RuleId): readonly Fact[] {
  return facts.filter(({ rules }) => rules.includes(rule))
}

/** The kinds of places that a fact is about, for a body that fills with what is known; empty for most. */
export function kindsOf({ question, rules }: Fact): readonly RegionKind[] {
  const asked = (): readonly RegionKind[] => {
    switch (question.kind) {
      case 'is-this-safe':
        return [regionOf(question.region).kind]
      case 'technique':
        return [question.region]
      case 'which-place':
        return question.options
      case 'place':
        return question.rightPlaces.map((id) => regionOf(id).kind)
      default:
        return []
    }
  }
  const never = regions.filter((region) => region.never !== undefined && rules.includes(region.never))
  return [...new Set([...asked(), ...never.map(({ kind }) => kind)])]
}
