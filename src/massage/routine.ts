import * as v from 'valibot'
import type { MassageKind } from '#anatomy/region.ts'
import type { Position, Stage } from '#safety/profile.ts'
import type { RuleId } from '#safety/rule.ts'
import type { Pressure10, Tool, TouchTechnique } from '#safety/technique.ts'
import type { NoteId } from './plan.ts'

/** Version of the routine format that this code reads. */
export const ROUTINE_VERSION = 1

/** Which hand works a side: the one across, the one of the same side, both, or none because a ball does. */
export const workingHands = ['other', 'same', 'both', 'none'] as const
export type WorkingHand = (typeof workingHands)[number]

/** One place of a routine: a kind of region, worked left then right. */
export type RoutinePlace = {
  readonly region: MassageKind
  readonly technique: TouchTechnique
  readonly tool: Tool
  readonly hand: WorkingHand
  /** Where it may be done, the preferred position first; the first that is comfortable and in reach today is taken. */
  readonly positions: readonly Position[]
  /** Most time for each side in one session, in seconds, once the place is known; a new one gets half (Z16). */
  readonly secondsPerSide: number
  /** Pressure after the first 15 s (T1, T9). */
  readonly pressure10: Pressure10
  /** 1 stays longest: when time is short, places with a higher rank go first. */
  readonly rank: number
  readonly note: NoteId | null
}

/** Catalogue keys of a routine's name and of the one sentence that says what it is for. */
export type RoutineNameKey = `routine.${string}.name`
export type RoutinePurposeKey = `routine.${string}.purpose`

/** A routine: places in order between two quiet breathings. Plain data that survives JSON. */
export type Routine = {
  readonly routineVersion: typeof ROUTINE_VERSION
  readonly id: string
  readonly nameKey: RoutineNameKey
  readonly purposeKey: RoutinePurposeKey
  /** Stages it is meant for. */
  readonly stages: readonly Stage[]
  /** Preferred lengths in seconds; the closing one takes what whole bouts leave over. */
  readonly breathing: { readonly openingSeconds: number; readonly closingSeconds: number }
  readonly places: readonly RoutinePlace[]
}

/** A routine whose shape is right and whose words and numbers are not yet judged. */
export type RoutineDraft = v.InferOutput<typeof draftSchema>

/** Why a file has not the shape of a routine, so that no rule could be checked. */
export const shapeMessageIds = ['not-json', 'unknown-key', 'missing-key', 'wrong-kind', 'wrong-version'] as const

/** Keys of the sentences that say why a routine file is refused. */
export const routineMessageIds = [
  ...shapeMessageIds,
  'id',
  'words-key',
  'stage',
  'stage-area',
  'twice',
  'no-places',
  'too-many-places',
  'breathing-length',
  'region-unknown',
  'region-never',
  'region-limit',
  'technique',
  'technique-forced',
  'tool',
  'tool-place',
  'tool-technique',
  'hand',
  'hand-out-of-reach',
  'position',
  'position-out-of-reach',
  'pressure',
  'seconds',
  'seconds-half',
  'seconds-step',
  'rank',
  'note',
  'start-far',
  'end-calm',
] as const
export type RoutineMessageKey = `routine.refused.${(typeof routineMessageIds)[number]}`

const shapeMessageKeys: readonly RoutineMessageKey[] = shapeMessageIds.map((id) => `routine.refused.${id}` as const)

/** Whether a breach is about the shape of the file: then the rules were not looked at. */
export function isShapeBreach({ messageKey }: RoutineBreach): boolean {
  return shapeMessageKeys.includes(messageKey)
}

/** One thing that is wrong with a routine: where (`places[2].pressure10`), by which rule, and which sentence says so. */
export type RoutineBreach = {
  readonly path: string
  /** The clinical rule that is broken; undefined where only the format is. */
  readonly rule: RuleId | undefined
  readonly messageKey: RoutineMessageKey
}

const placeSchema = v.strictObject({
  region: v.string(),
  technique: v.string(),
  tool: v.string(),
  hand: v.string(),
  positions: v.pipe(v.array(v.string()), v.readonly()),
  secondsPerSide: v.number(),
  pressure10: v.number(),
  rank: v.number(),
  note: v.nullable(v.string()),
})

/** The shape of a routine file: every key known, none missing; whether words and numbers are allowed is judged after. */
export const draftSchema = v.strictObject({
  routineVersion: v.literal(ROUTINE_VERSION),
  id: v.string(),
  nameKey: v.string(),
  purposeKey: v.string(),
  stages: v.pipe(v.array(v.string()), v.readonly()),
  breathing: v.strictObject({ openingSeconds: v.number(), closingSeconds: v.number() }),
  places: v.pipe(v.array(placeSchema), v.readonly()),
})
