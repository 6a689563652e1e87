import * as v from 'valibot'
import { checkRoutine } from './check-routine.ts'
import { draftSchema, type Routine, type RoutineBreach, type RoutineDraft } from './routine.ts'

/** A routine that may be used, or everything that is wrong with the file. */
export type RoutineReading =
  | { readonly kind: 'routine'; readonly routine: Routine }
  | { readonly kind: 'refused'; readonly breaches: readonly RoutineBreach[] }

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = ''
  for (const item of issue.path ?? []) {
    if (typeof item.key === 'number') path += `[${item.key}]`
    else path += path === '' ? String(item.key) : `.${String(item.key)}`
  }
  return path
}

function shapeBreach(issue: v.BaseIssue<unknown>): RoutineBreach {
  const path = pathOf(issue)
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
  if (!parsed.success) return { kind: 'refused', breaches: parsed.issues.map(shapeBreach) }
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
