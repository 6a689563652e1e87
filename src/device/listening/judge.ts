import { FRAME_MS, type HearingRules, rulesInSilence, rulesWhileSpeaking, SPEAKING_TAIL_MS } from './config.ts'
import { createFloor, levelDbOf, QUIETEST_DB } from './loudness.ts'
import { createVotes } from './votes.ts'

/** What in a sound can pause a session. */
export type Heard = 'voice' | 'loud'

/** Judges frame after frame whether somebody cries out. Nothing in it allocates. */
export type Judge = {
  /** Takes in a frame's level; what hands that work sound like is learnt as usual. */
  readonly level: (samples: Float32Array, isWorking: boolean) => boolean
  /** Takes in what the model says of the frame whose level came last. */
  readonly voice: (probability: number) => boolean
  /** How much louder the model must hear the frame that comes next. */
  readonly gain: () => number
  /** The app begins or ends to speak. */
  readonly setSpeaking: (isSpeaking: boolean) => void
  /** Forgets the last frames' votes, as at the start of a place; what is usual stays known. */
  readonly start: () => void
}

const TAIL_FRAMES = Math.ceil(SPEAKING_TAIL_MS / FRAME_MS)

export function createJudge(): Judge {
  const floor = createFloor()
  const loudVotes = createVotes()
  const voiceVotes = createVotes()
  let lastDb = QUIETEST_DB
  let isSpeaking = false
  let tailFrames = 0

  function rules(): HearingRules {
    return isSpeaking || tailFrames > 0 ? rulesWhileSpeaking : rulesInSilence
  }

  return {
    level(samples, isWorking) {
      if (!isSpeaking && tailFrames > 0) tailFrames -= 1
      const { aboveFloorDb, leastDb, needed, of } = rules().loud
      const levelDb = levelDbOf(samples)
      lastDb = levelDb
      const usualDb = floor.levelDb()
      if (isWorking) floor.add(levelDb)
      const isLoud = usualDb !== undefined && levelDb >= usualDb + aboveFloorDb && levelDb >= leastDb
      return loudVotes.add(isLoud, needed, of)
    },
    voice(probability) {
      const rule = rules().voice
      return voiceVotes.add(probability >= rule.probability && lastDb >= rule.leastDb, rule.needed, rule.of)
    },
    gain: () => rules().voice.gain,
    setSpeaking(speaks) {
      if (isSpeaking === speaks) return
      isSpeaking = speaks
      tailFrames = speaks ? 0 : TAIL_FRAMES
      // Votes by one rule do not count by the other.
      voiceVotes.clear()
      loudVotes.clear()
    },
    start() {
      voiceVotes.clear()
      loudVotes.clear()
    },
  }
}
