import type { Nearness } from '#practice/approach.ts'
import type { DrillCue } from '#practice/drill.ts'
import type { PracticeState } from './practice.machine.ts'

/** What a practice round is heard by, besides a voice: the warnings, and what rings in a drill. */
export type PracticeTone = 'near' | 'over' | 'doorbell' | 'telephone'

/** What must be on at a moment of a practice round; it follows from what is shown, however that came about. */
export type PracticeEffects = {
  /** Whether anything may be heard or felt. */
  readonly isOn: boolean
  readonly tone: PracticeTone | undefined
  /** What a voice says; what rings is rung instead. */
  readonly says: DrillCue | undefined
  /** Felt on devices that can, as the tone is heard. */
  readonly buzz: Exclude<Nearness, 'clear'> | undefined
}

export const practiceSilence: PracticeEffects = { isOn: false, tone: undefined, says: undefined, buzz: undefined }

/** What must be on. A cue goes before a warning: two sounds at once would be told apart by nobody. */
export function practiceEffectsOf(
  state: PracticeState,
  cue: DrillCue | undefined,
  nearness: Nearness,
): PracticeEffects {
  if (state === 'cued' && cue !== undefined) {
    if (cue === 'doorbell' || cue === 'telephone') return { ...practiceSilence, isOn: true, tone: cue }
    return { ...practiceSilence, isOn: true, says: cue }
  }
  if (state !== 'stroking') return practiceSilence
  if (nearness === 'clear') return { ...practiceSilence, isOn: true }
  return { isOn: true, tone: nearness, says: undefined, buzz: nearness }
}
