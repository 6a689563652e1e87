import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FRAME_MS,
  FRAME_SAMPLES,
  rulesInSilence,
  rulesWhileSpeaking,
  SPEAKING_TAIL_MS,
} from '#device/listening/config.ts'
import { createJudge, type Judge } from '#device/listening/judge.ts'
import { createVotes } from '#device/listening/votes.ts'

/** A frame of so many dB below the loudest possible. */
function frameAt(db: number): Float32Array {
  const loudness = 10 ** (db / 20)
  return Float32Array.from({ length: FRAME_SAMPLES }, (_, index) => (index % 2 === 0 ? loudness : -loudness))
}

/** A judge that has heard ten seconds of a level. */
function usedTo(db: number): Judge {
  const judge = createJudge()
  const usual = frameAt(db)
  for (let count = 0; count < 320; count += 1) expect(judge.level(usual, true)).toBe(false)
  return judge
}

const said = (judge: Judge, probabilities: readonly number[]) => probabilities.map((one) => judge.voice(one))
const loud = (judge: Judge, levels: readonly number[]) => levels.map((db) => judge.level(frameAt(db), true))

describe('votes', () => {
  it('count the last frames and no others', () => {
    const frames = fc.array(fc.boolean(), { maxLength: 80 })
    fc.assert(
      fc.property(frames, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (list, needed, of) => {
        const votes = createVotes()
        return list.every((isYes, index) => {
          const count = list.slice(Math.max(0, index + 1 - of), index + 1).filter(Boolean).length
          return votes.add(isYes, needed, of) === count >= needed
        })
      }),
    )
  })
})

describe('a voice', () => {
  it('is three likely frames of four, the last three or with one between', () => {
    expect(said(createJudge(), [0.5, 0.5, 0.5])).toEqual([false, false, true])
    expect(said(createJudge(), [0.9, 0.1, 0.9, 0.9])).toEqual([false, false, false, true])
    expect(said(createJudge(), [0.9, 0.9, 0.1, 0.1, 0.9, 0.9])).toEqual([false, false, false, false, false, false])
    expect(said(createJudge(), [0.49, 0.49, 0.49, 0.49])).toEqual([false, false, false, false])
  })

  it('is heard ten times louder while the app is silent, and as it is while it speaks', () => {
    const judge = createJudge()
    expect(judge.gain()).toBe(10)
    judge.setSpeaking(true)
    expect(judge.gain()).toBe(1)
  })

  it('that cannot be told is none', () => {
    expect(said(createJudge(), [Number.NaN, Number.NaN, Number.NaN, Number.NaN])).toEqual([false, false, false, false])
  })
})

describe('a loud sound', () => {
  it('stands out from what was usual, in three frames of four', () => {
    expect(loud(usedTo(-60), [-39, -39, -39])).toEqual([false, false, true])
    expect(loud(usedTo(-60), [-39, -60, -39, -39])).toEqual([false, false, false, true])
    expect(loud(usedTo(-60), [-39, -39, -60, -60, -39])).toEqual([false, false, false, false, false])
  })

  it('is loud in itself, too: a rustle in a silent room is none', () => {
    expect(loud(usedTo(-90), [-41, -41, -41, -41])).toEqual([false, false, false, false])
  })

  it('has to be 8 dB above the usual, however loud the room is', () => {
    const usual = fc.double({ min: -47, max: -12, noNaN: true })
    fc.assert(
      fc.property(usual, (db) => {
        const isHeard = (aboveDb: number) =>
          loud(
            usedTo(db),
            [0, 0, 0].map(() => db + aboveDb),
          ).includes(true)
        return !isHeard(7.4) && isHeard(8.6)
      }),
      { numRuns: 20 },
    )
  })

  it('is nothing where the usual is not known yet', () => {
    expect(loud(createJudge(), [-10, -10, -10, -10])).toEqual([false, false, false, false])
  })

  it('that goes on becomes usual', () => {
    const judge = usedTo(-60)
    const heard = loud(
      judge,
      Array.from({ length: 60 }, () => -30),
    )
    expect(heard.slice(0, 10)).toContain(true)
    expect(heard.at(-1)).toBe(false)
  })

  it('is measured against hands that work, not against the silence of a rest', () => {
    const judge = usedTo(-38)
    for (let count = 0; count < 640; count += 1) judge.level(frameAt(-70), false)
    expect(loud(judge, [-36, -36, -36, -36])).toEqual([false, false, false, false])
    expect(loud(judge, [-28, -28, -28])).toContain(true)
  })

  it('is not what hands do that rub in strokes', () => {
    const judge = createJudge()
    // Swells of 1.3 s from -50 to -30 dBFS, for a minute.
    const heard = Array.from({ length: 1_875 }, (_, index) =>
      judge.level(frameAt(-50 + 20 * Math.sin((Math.PI * (index % 41)) / 41) ** 2), true),
    )
    expect(heard.slice(100).includes(true)).toBe(false)
  })
})

describe('while the app speaks', () => {
  it('less of a voice is enough, and far more of a noise is needed', () => {
    const judge = usedTo(-60)
    judge.setSpeaking(true)
    // As quiet as what is left of the app's own voice.
    judge.level(frameAt(-41), true)
    expect(said(judge, [0.9, 0.9, 0.9])).toEqual([false, false, false])
    judge.level(frameAt(-39.5), true)
    expect(said(judge, [0.3, 0.1, 0.3])).toEqual([false, false, true])
    expect(loud(judge, [-26, -26, -26, -26])).toEqual([false, false, false, false])
    expect(loud(usedTo(-60), [-26, -26, -26])).toContain(true)
    expect(loud(judge, [-20, -20, -20])).toContain(true)
    expect(rulesWhileSpeaking.voice.gain).toBeLessThan(rulesInSilence.voice.gain)
  })

  it('and a little longer, as rooms sound after it', () => {
    const judge = usedTo(-60)
    judge.setSpeaking(true)
    judge.setSpeaking(false)
    const tail = Math.ceil(SPEAKING_TAIL_MS / FRAME_MS)
    for (let count = 1; count < tail; count += 1) {
      judge.level(frameAt(-60), false)
      expect(judge.gain()).toBe(1)
    }
    judge.level(frameAt(-60), false)
    expect(judge.gain()).toBe(10)
  })

  it('what was counted before does not count', () => {
    const judge = usedTo(-60)
    said(judge, [0.9, 0.9])
    loud(judge, [-39, -39])
    judge.setSpeaking(true)
    judge.level(frameAt(-39), true)
    expect(said(judge, [0.9])).toEqual([false])
    judge.setSpeaking(true)
    expect(said(judge, [0.9])).toEqual([true])
    judge.start()
    expect(said(judge, [0.9])).toEqual([false])
  })
})
