import type { RegionKind } from '#anatomy/region.ts'
import type { ReachTool } from './reach.ts'
import type { RuleId } from './rule.ts'

/** Techniques a home plan may use with hands or ball. Anything else does not exist in a plan's vocabulary (T1–T4). */
export const touchTechniques = ['effleurage', 'circles', 'petrissage', 'compression', 'ball-roll'] as const
export type TouchTechnique = (typeof touchTechniques)[number]
export const techniques = [...touchTechniques, 'breathing'] as const
export type Technique = (typeof techniques)[number]

/** What may touch the skin (T5, T6): the hand and a ball, nothing else. */
export const tools = ['hand', 'ball'] as const satisfies readonly ReachTool[]
export type Tool = (typeof tools)[number]

/** Pressure on a scale of 10; nothing above 3 exists (T1). */
export type Pressure10 = 1 | 2 | 3

/** Highest pressure of any place, of 10 (T1). */
export const MAX_PRESSURE_10 = 3
/** Most time for one side in one session, in seconds (T7). */
export const MAX_SECONDS_PER_SIDE = 120
/** Shortest and longest single bout, in seconds (T7). */
export const MIN_BOUT_SECONDS = 30
export const MAX_BOUT_SECONDS = 90
/** Least rest between places, in seconds (T7). */
export const MIN_REST_SECONDS = 20
/** How long every place stays at pressure 1 (T9). */
export const SOFT_START_MS = 15_000
/** Quiet breathing at either end, in seconds (T8, T10). */
export const MIN_OPENING_SECONDS = 30
export const MAX_OPENING_SECONDS = 60
export const MIN_CLOSING_SECONDS = 45
export const MAX_CLOSING_SECONDS = 120
/** The shortest pause that counts as a break, and the longest stretch between two, in seconds (F4). */
export const BREAK_SECONDS = 45
export const MAX_BETWEEN_BREAKS_SECONDS = 300
/** Regions, each side counted, that may enter a session anew (Z16). */
export const MAX_NEW_REGIONS = 2
/** Far areas, each side counted, that must have been worked before new ones count for that: before, all are new (Z16). */
export const ENOUGH_FAR_REGIONS = 4
/** The gentlest plan (S11): this long at most, and no bout longer than this. */
export const GENTLEST_MAX_MINUTES = 10
export const GENTLEST_BOUT_SECONDS = 45

/** One stroke there and back (T7: about 3 s); a hold is a slow sinking in and letting go. */
export const strokeMsOf: Readonly<Record<TouchTechnique, number>> = {
  effleurage: 3_000,
  circles: 3_000,
  petrissage: 3_000,
  compression: 5_000,
  'ball-roll': 3_000,
}

/** Techniques that end a session calmly (T8). */
export const calmTechniques: readonly TouchTechnique[] = ['effleurage', 'circles', 'compression']

/** Places that a ball may touch (T5). */
const ballKinds: readonly RegionKind[] = ['sole', 'shoulder-blade', 'hip']
/** Techniques that a ball may do: roll, or be leaned on lightly. */
const ballTechniques: readonly TouchTechnique[] = ['ball-roll', 'compression']

/** Whether a tool may touch a kind of place at all (T5); a hand may wherever the zone allows it. */
export function mayTouch(tool: Tool, kind: RegionKind): boolean {
  return tool === 'hand' || ballKinds.includes(kind)
}

/** Whether a tool can do a technique: a ball rolls or is leaned on, a hand does all but roll (T5). */
export function canDo(tool: Tool, technique: TouchTechnique): boolean {
  return tool === 'ball' ? ballTechniques.includes(technique) : technique !== 'ball-roll'
}

/** Words for moves that strain or jar the spine, refused by their own rule (T2). */
const forcedMoves = /stretch|twist|bend|arch|shak|vibrat|bounc|jar|thrust|mobili[sz]|manipulat|crack/
/** Digging in, under any of its names (T4). */
const diggingMoves = /deep|trigger|friction|cross-fib|dig|myofascial|knuckle|elbow/

/** Whether a word names a technique of the vocabulary. */
export function isTouchTechnique(word: string): word is TouchTechnique {
  return (touchTechniques as readonly string[]).includes(word)
}

/** The rule that a word for a technique offends by its name alone; undefined where it offends none, known or not. */
export function offendedBy(word: string): RuleId | undefined {
  if (forcedMoves.test(word)) return 'T2'
  return diggingMoves.test(word) ? 'T4' : undefined
}
