import * as v from 'valibot'
import { checkRoutine } from './check-routine.ts'
import { draftSchema, type Routine, type RoutineBreach, type RoutineDraft } from './routine.ts'

/** A routine that may be used, or everything that is wrong with the file. */
export type RoutineReading =
  | { readonly kind: 'routine'; readonly routine: Routine }
  | { readonly kind: 'refused'; readonly breaches: readonly RoutineBreach[] }

/**
 * Where in a file something is wrong: `places[2].pressure10`. A key that is no plain word is quoted and cut short, so
 * that a file cannot write into a terminal.
 */
export function fieldPath(keys: readonly unknown[]): string {
  let path = ''
  for (const key of keys) {
    const text = String(key)
    if (typeof key === 'number') path += `[${text}]`
    else if (!/^[\w-]{1,40}$/.test(text)) path += `[${quoted(text)}]`
    else path += path === '' ? text : `.${text}`
  }
  return path
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40)).replace(
    /[^ -~]/g,
    (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Where a list stands in the place of named fields, of which it would otherwise only miss each; undefined elsewhere. */
export function listForFields(issue: v.BaseIssue<unknown>): string | undefined {
  const field = issue.path?.at(-1)
  const isList = field !== undefined && Array.isArray(field.input) && typeof field.key === 'string'
  return isList ? fieldPath(issue.path?.slice(0, -1).map(({ key }) => key) ?? []) : undefined
}

/** The same thing said twice of the same place is said once. */
export function withoutRepeats<T extends { readonly path: string }>(
  wrongs: readonly T[],
  kindOf: (wrong: T) => string,
): readonly T[] {
  return [...new Map(wrongs.map((wrong) => [`${wrong.path} ${kindOf(wrong)}`, wrong])).values()]
}

function shapeBreach(issue: v.BaseIssue<unknown>): RoutineBreach {
  const listPath = listForFields(issue)
  if (listPath !== undefined) return { path: listPath, rule: undefined, messageKey: 'routine.refused.wrong-kind' }
  const path = fieldPath(issue.path?.map(({ key }) => key) ?? [])
  if (issue.expected === 'never') return { path, rule: undefined, messageKey: 'routine.refused.unknown-key' }
  if (issue.received === 'undefined') return { path, rule: undefined, messageKey: 'routine.refused.missing-key' }
  if (path === 'routineVersion') return { path, rule: undefined, messageKey: 'routine.refused.wrong-version' }
  return { path, rule: undefined, messageKey: 'routine.refused.wrong-kind' }
}

/** Whether a draft breaks no rule and is therefore a routine. */
export function isRoutine(draft: RoutineDraft): draft is RoutineDraft & Routine {
  return checkRoutine(draft).length === 0
}

/** Reads a routine from parsed JSON; refuses with every place that is wrong, and the rule where there is one. */
export function readRoutine(json: unknown): RoutineReading {
  const parsed = v.safeParse(draftSchema, json)
  if (!parsed.success)
    return { kind: 'refused', breaches: withoutRepeats(parsed.issues.map(shapeBreach), ({ messageKey }) => messageKey) }
  const draft = parsed.output
  return isRoutine(draft) ? { kind: 'routine', routine: draft } : { kind: 'refused', breaches: checkRoutine(draft) }
}

/** Reads a routine from the text of a file; text that is not JSON is refused like everything else, never thrown. */
export function readRoutineText(text: string): RoutineReading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { kind: 'refused', breaches: [{ path: '', rule: undefined, messageKey: 'routine.refused.not-json' }] }
  }
  return readRoutine(json)
}
