import type { MassageKind } from '#anatomy/region.ts'
import type { Position } from '#safety/profile.ts'
import type { TouchTechnique } from '#safety/technique.ts'

type BothHands = {
  readonly kind: MassageKind
  readonly techniques: readonly TouchTechnique[]
  /** Where both hands get there with the back supported, without a twist (Z15, T2); elsewhere one hand works. */
  readonly positions: readonly Position[]
  /** Where the usage is described. */
  readonly source: string
}

/**
 * What a person does with both hands: side by side, in one tempo, both on the muscle. An allow-list: what is in no row is
 * done by one hand. Thighs alone, because they are the only place in front of the body that either hand reaches without a
 * twist; a calf is reached by the hand of its own side, and what lies on an arm by the other one. Standing, the hand that
 * comes across would pull its shoulder along (T2), so there one hand works.
 */
export const bothHands: readonly BothHands[] = [
  {
    kind: 'thigh',
    techniques: ['effleurage', 'petrissage'],
    positions: ['half-lying', 'chair'],
    source:
      'Gliding: seated, both hands along one thigh (The Everything Massage Book, ch. Self-Massage). Kneading: between two hands, one on each side of the limb (M. D. Palmer, Lessons on Massage, Pétrissage, 4).',
  },
]

/** Whether both hands do a technique on a kind of place, in this position; left out, in any. */
export function takesBothHands(kind: string, technique: string, position?: Position): boolean {
  return bothHands.some(
    (row) =>
      row.kind === kind &&
      row.techniques.some((one) => one === technique) &&
      (position === undefined || row.positions.includes(position)),
  )
}
