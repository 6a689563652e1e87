import type * as v from 'valibot'

/** Whether a value is of a schema as it stands: nothing to strip, to fill in or to change. Never throws. */
export type QuickCheck = (raw: unknown) => boolean

type Schema = v.GenericSchema<unknown, unknown>
type Piped = { readonly pipe: readonly [Schema, ...v.PipeItem<unknown, unknown, v.BaseIssue<unknown>>[]] }

/** What the parts of a schema hold that are asked here; which of them it has, its `type` says. */
type Parts = {
  readonly entries: Readonly<Record<string, Schema>>
  readonly item: Schema
  readonly wrapped: Schema
  readonly key: Schema
  readonly value: Schema
  readonly options: readonly unknown[]
  readonly literal: unknown
  readonly check: (raw: unknown) => boolean
}

/** Names that a schema of named values leaves out: a value that has them is not as it would come out. */
const leftOut: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/**
 * The same question as the schema's own, without its answer: years of sessions are read at each start, and making a
 * report and a copy of each part of each of them takes ten times as long. It is made of the schema itself, so that the
 * two cannot drift apart. "No" only means that the schema has to be asked. Undefined where the schema has a part that
 * is not known here, so that nothing is ever taken for valid unasked.
 */
export function quickCheckOf(schema: Schema): QuickCheck | undefined {
  if ('pipe' in schema) return pipeCheck(schema as Schema & Piped)
  const parts = schema as unknown as Parts
  switch (schema.type) {
    case 'unknown':
      return () => true
    case 'string':
    case 'boolean':
      return (raw) => typeof raw === schema.type
    case 'number':
      return (raw) => typeof raw === 'number' && !Number.isNaN(raw)
    case 'literal':
      return (raw) => raw === parts.literal
    case 'picklist': {
      const options = new Set(parts.options)
      return (raw) => options.has(raw)
    }
    case 'custom':
      return (raw) => parts.check(raw)
    case 'optional':
      return optionalCheck(schema, parts)
    case 'array':
      return arrayCheck(quickCheckOf(parts.item))
    case 'record':
      return recordCheck(parts)
    case 'object':
      return objectCheck(parts)
    default:
      return undefined
  }
}

function pipeCheck({ pipe: [first, ...rest] }: Piped): QuickCheck | undefined {
  const checks = [quickCheckOf(first), ...rest.map(actionCheck)].filter((check) => check !== undefined)
  if (checks.length <= rest.length) return undefined
  const [one, two, three, four, ...more] = checks
  // Written out: a loop over two or three functions costs more than they do.
  if (one === undefined || more.length > 0) return (raw) => checks.every((check) => check(raw))
  return (raw) =>
    one(raw) &&
    (two === undefined || two(raw)) &&
    (three === undefined || three(raw)) &&
    (four === undefined || four(raw))
}

/** What a schema's pipe asks of a value that is of its type; undefined for what is not known here, or changes it. */
function actionCheck(action: { readonly type: string }): QuickCheck | undefined {
  const { requirement } = action as { readonly requirement?: unknown }
  switch (action.type) {
    case 'readonly':
      return () => true
    case 'integer':
      return Number.isInteger
    case 'finite':
      return Number.isFinite
    case 'min_value':
      return typeof requirement === 'number' ? (raw) => typeof raw === 'number' && raw >= requirement : undefined
    case 'max_value':
      return typeof requirement === 'number' ? (raw) => typeof raw === 'number' && raw <= requirement : undefined
    case 'min_length':
      return typeof requirement === 'number'
        ? (raw) => (typeof raw === 'string' || Array.isArray(raw)) && raw.length >= requirement
        : undefined
    case 'check':
      return typeof requirement === 'function' ? (raw) => (requirement as QuickCheck)(raw) : undefined
    default:
      return undefined
  }
}

function optionalCheck(schema: Schema, { wrapped }: Parts): QuickCheck | undefined {
  const check = quickCheckOf(wrapped)
  // A default would have to be filled in.
  const hasDefault = 'default' in schema && schema.default !== undefined
  return check === undefined || hasDefault ? undefined : (raw) => raw === undefined || check(raw)
}

function arrayCheck(check: QuickCheck | undefined): QuickCheck | undefined {
  if (check === undefined) return undefined
  return (raw) => {
    if (!Array.isArray(raw)) return false
    for (let index = 0; index < raw.length; index += 1) if (!check(raw[index])) return false
    return true
  }
}

function recordCheck({ key, value }: Parts): QuickCheck | undefined {
  const check = quickCheckOf(value)
  if (check === undefined || key.type !== 'string' || 'pipe' in key) return undefined
  return (raw) => {
    if (!isPlain(raw)) return false
    for (const name in raw) if (leftOut.has(name) || !check(raw[name])) return false
    return true
  }
}

function objectCheck({ entries }: Parts): QuickCheck | undefined {
  const fields: { readonly name: string; readonly isOptional: boolean; readonly check: QuickCheck }[] = []
  for (const [name, entry] of Object.entries(entries)) {
    const check = quickCheckOf(entry)
    if (check === undefined) return undefined
    fields.push({ name, isOptional: entry.type === 'optional', check })
  }
  const names: ReadonlySet<string> = new Set(fields.map(({ name }) => name))
  return (raw) => {
    if (!isPlain(raw)) return false
    // What the schema does not name it would strip.
    for (const name in raw) if (!names.has(name)) return false
    for (const { name, isOptional, check } of fields) {
      const value = raw[name]
      if (value === undefined ? !isOptional : !check(value)) return false
    }
    return true
  }
}

/** An object as a literal makes it, of any window: no array, date or map, which a schema would turn into one. */
function isPlain(raw: unknown): raw is Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) return false
  const prototype: unknown = Object.getPrototypeOf(raw)
  return typeof prototype === 'object' && prototype !== null && Object.getPrototypeOf(prototype) === null
}
