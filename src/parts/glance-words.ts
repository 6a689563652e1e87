import { isMassageKind, type RegionId, regionOf } from '#anatomy/region.ts'
import { chairLegKinds, type MoveKey } from '#massage/message-keys.ts'
import type { MassageStep, MoveStep } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'
import type { Pressure10, TouchTechnique } from '#safety/technique.ts'
import type { Say } from './say.tsx'
import { inSentences } from './sentences.ts'

/** "Left palm". */
export function placeName(say: Say, region: RegionId): string {
  const { kind, side } = regionOf(region)
  return say(`region.${kind}.name`, { side })
}

/** The place without its side: "Palm". */
export function pairName(say: Say, region: RegionId): string {
  return say(`region.${regionOf(region).kind}.name`, { side: 'midline' })
}

export function techniqueName(say: Say, technique: TouchTechnique): string {
  return say(`technique.${technique}.name`)
}

/** How to be while a place is worked: where the hands are and what rests. */
export function placeHow(say: Say, { region, position }: Pick<MassageStep, 'region' | 'position'>): string {
  const { kind } = regionOf(region)
  const leg = position === 'chair' ? chairLegKinds.find((one) => one === kind) : undefined
  if (leg !== undefined) return say(`place.${leg}.how.chair`)
  return isMassageKind(kind) ? say(`place.${kind}.how`) : ''
}

/** Which part of a place is worked, and where to stay away from. */
export function placeWhere(say: Say, region: RegionId): string {
  const { kind } = regionOf(region)
  return isMassageKind(kind) ? say(`place.${kind}.where`) : ''
}

/** How one is at a place, and which hand works, since it may not be the usual one (T3, Z14). */
export function workingWords(say: Say, { position, hand }: Pick<MassageStep, 'position' | 'hand'>): string {
  const at = say(`session.at.${position}`)
  return hand === undefined ? at : inSentences(at, say('session.introducing.hand', { hand }))
}

export function pressureName(say: Say, pressure10: Pressure10): string {
  return say(`pressure.${pressure10}`)
}

/** How to be in a position, with its support (T3). */
export function positionHow(say: Say, position: Position): string {
  return say(`position.${position}.setup`)
}

type Change = Pick<MoveStep, 'from' | 'to'>

function isMoveKey(key: `move.${Position}.${Position}`, { from, to }: Change): key is MoveKey {
  return key.startsWith('move.') && from !== to
}

/** How to get from one position to another; how to settle where the position stays. */
export function moveHow(say: Say, move: Change): string {
  const key = `move.${move.from}.${move.to}` as const
  return isMoveKey(key, move) ? say(key) : positionHow(say, move.to)
}

/** What a move asks for, in two or three words. */
export function moveTitle(say: Say, move: Pick<MoveStep, 'from' | 'to' | 'ball'>): string {
  if (move.from !== move.to) {
    if (move.to === 'standing') return say('plan.move.stand')
    return say(move.to === 'chair' ? 'plan.move.sit' : 'plan.move.lie')
  }
  return say(move.ball === undefined ? 'plan.move.pause' : `plan.move.ball.${move.ball}`)
}
