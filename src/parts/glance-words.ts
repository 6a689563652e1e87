import { type RegionId, regionOf } from '#anatomy/region.ts'
import type { MassageStep, MoveStep, Pressure10, TouchTechnique } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'
import type { Say } from './say.tsx'

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

/** How the technique is done, in one or two short sentences. */
export function techniqueHow(say: Say, technique: TouchTechnique): string {
  return say(`technique.${technique}.how`)
}

/** Which hand works, or that the ball does. */
export function workerWords(say: Say, step: MassageStep): string {
  return step.hand === undefined ? say('session.introducing.ball') : say(`session.introducing.hand.${step.hand}`)
}

export function pressureName(say: Say, pressure10: Pressure10): string {
  return say(`pressure.${pressure10}`)
}

/** How to be in a position, with its support (T3). */
export function positionHow(say: Say, position: Position): string {
  return say(`session.moving.${position}`)
}

/** What a move asks for, in two or three words. */
export function moveTitle(say: Say, move: Pick<MoveStep, 'from' | 'to' | 'ball'>): string {
  if (move.from !== move.to) {
    if (move.to === 'standing') return say('plan.move.stand')
    return say(move.to === 'chair' ? 'plan.move.sit' : 'plan.move.lie')
  }
  return say(move.ball === undefined ? 'plan.move.pause' : `plan.move.ball.${move.ball}`)
}
