import type { MassageKind } from '#anatomy/region.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10, Technique, Tool } from '#safety/technique.ts'
import type { BuiltInId } from './built-in.ts'
import type { NoteKey } from './plan.ts'
import type { RoutineMessageKey } from './routine.ts'

/** A technique's name, and how it is done in a sentence or two. */
export type TechniqueKey = `technique.${Technique}.${'name' | 'how'}`

/** A position's name, and how to get supported in it (T3). */
export type PositionKey = `position.${Position}.${'name' | 'setup'}`

/** Which part of a place is worked, and how to be while it is. */
export type PlaceKey = `place.${MassageKind}.${'where' | 'how'}`

/** Places of the lower leg, worked lying back or from a chair: how to be differs. */
export const chairLegKinds = ['foot-top', 'calf', 'shin'] as const satisfies readonly MassageKind[]

/** How to be while such a place is worked from a chair. */
export type ChairLegKey = `place.${(typeof chairLegKinds)[number]}.how.chair`

export type ToolKey = `tool.${Tool}.${'name' | 'how'}`

/** What a pressure of 10 feels like (T1). */
export type PressureKey = `pressure.${Pressure10}`

type MoveKeyFrom<From extends Position> = From extends Position ? `move.${From}.${Exclude<Position, From>}` : never

/** How to change from one position to another without twisting or hurrying (T2). */
export type MoveKey = MoveKeyFrom<Position>

/** What happens to the ball on the way. */
export type BallKey = `ball.${'fetch' | 'put-away'}`

export type RoutineWordsKey = `routine.${BuiltInId}.${'name' | 'purpose'}`

/** How a muscle that lets go differs from a warning sign (T12). */
export type FeelKey = `feel.${'normal' | 'normal.how' | 'warning' | 'warning.how' | 'then'}`

/** Every key that the words of this folder must have. */
export type MassageMessageKey =
  | TechniqueKey
  | PositionKey
  | PlaceKey
  | ChairLegKey
  | ToolKey
  | PressureKey
  | MoveKey
  | BallKey
  | NoteKey
  | RoutineWordsKey
  | RoutineMessageKey
  | FeelKey
