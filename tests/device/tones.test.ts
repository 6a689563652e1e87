import { describe, expect, test } from 'vitest'
import { createTones, type Sounds } from '#device/tones.ts'
import { FakeAudio } from './fake-audio.ts'

const off: Sounds = { clock: false, strokeTone: undefined, breath: undefined, cue: undefined }
const quiet: Sounds = { ...off, clock: true }

function strokesAt(elapsedMs: number, cueId?: string): Sounds {
  return {
    ...quiet,
    strokeTone: { strokeMs: 3_000, elapsedMs, durationMs: 30_000 },
    cue: cueId === undefined ? undefined : { id: cueId, tone: 'begin' },
  }
}

function breathAt(elapsedMs: number): Sounds {
  return { ...quiet, breath: { inMs: 4_000, outMs: 6_000, elapsedMs } }
}

/** Tones on a fake whose clock is the page's too; what they are told holds for `sessionAtMs`, otherwise for now. */
function tonesOn(audio: FakeAudio, sessionAtMs?: () => number) {
  let failures = 0
  let made = 0
  const nowMs = () => audio.currentTime * 1_000
  const tones = createTones(
    { onFailed: () => (failures += 1) },
    () => {
      made += 1
      // A fake has only what the tones use.
      return audio as unknown as AudioContext
    },
    { nowMs, sessionAtMs: sessionAtMs ?? nowMs },
  )
  return { tones, audio, failures: () => failures, made: () => made }
}

/** Lets a stretch of strokes pass in ticks, as the session would. */
function strokeThrough(tones: ReturnType<typeof createTones>, audio: FakeAudio, fromMs: number, toMs: number): void {
  for (let elapsedMs = fromMs; elapsedMs <= toMs; elapsedMs += 250) {
    tones.set(strokesAt(elapsedMs))
    audio.pass(250)
  }
}

describe('the tones', () => {
  test('make no sound and no audio before the session runs', () => {
    const { tones, made } = tonesOn(new FakeAudio())
    tones.set(off)
    tones.setMuted(true)
    tones.setMuted(false)
    expect(made()).toBe(0)
  })

  test('sound each stroke there and back, once and in time', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    strokeThrough(tones, audio, 0, 9_000)
    expect(audio.startsMs()).toEqual([0, 1_500, 3_000, 4_500, 6_000, 7_500, 9_000, 10_500])
  })

  test('join in where the stroke is, and leave out what is past', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    tones.set(strokesAt(4_000))
    expect(audio.startsMs()).toEqual([500, 2_000])
    audio.pass(250)
    tones.set(strokesAt(4_250))
    expect(audio.startsMs()).toEqual([500, 2_000])
    audio.pass(5_000)
    tones.set(strokesAt(9_250))
    expect(audio.startsMs()).toEqual([500, 2_000, 6_500])
  })

  test('begin no stroke at the end of the place', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    audio.pass(28_000)
    strokeThrough(tones, audio, 28_000, 29_750)
    expect(audio.startsMs()).toEqual([28_500])
  })

  test('sound a change once, and no stroke over it', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    tones.set(strokesAt(0, 'begin-1'))
    tones.set(strokesAt(10, 'begin-1'))
    expect(audio.startsMs()).toEqual([0, 220, 1_500])
    audio.pass(1_250)
    tones.set(strokesAt(1_250, 'begin-1'))
    expect(audio.startsMs()).toEqual([0, 220, 1_500, 3_000])
    tones.set({ ...quiet, cue: { id: 'rest-2', tone: 'rest' } })
    expect(audio.startsMs().length).toBe(6)
  })

  test('slower strokes come at once in the middle of a place, and nothing of the quicker ones', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    audio.pass(10_000)
    tones.set(strokesAt(10_000))
    expect(audio.startsMs()).toEqual([10_500, 12_000])
    tones.set({ ...quiet, strokeTone: { strokeMs: 4_000, elapsedMs: 10_000, durationMs: 30_000 } })
    const alive = audio.oscillators.filter(({ endS }) => endS > audio.currentTime)
    expect([...new Set(alive.map(({ startS }) => Math.round(startS * 1_000)))]).toEqual([10_000, 12_000])
  })

  test('tempo off leaves the changes; loudness holds for what sounds and what will', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    tones.setLoudness(0.5, false)
    tones.set(strokesAt(0, 'begin-1'))
    expect(audio.startsMs()).toEqual([0, 220])
    const gate = audio.gains[0]
    expect(gate?.gain.value).toBe(0.5)
    tones.setLoudness(0.2, true)
    expect(gate?.gain.value).toBe(0.2)
    audio.pass(250)
    tones.set(strokesAt(250, 'begin-1'))
    expect(audio.startsMs()).toEqual([0, 220, 1_500])
  })

  test('keep time for 20 minutes on a page that is held up: none missing, none early or late by 20 ms', () => {
    const seed = { value: 1 }
    const random = (): number => {
      seed.value = (seed.value * 16_807) % 2_147_483_647
      return seed.value / 2_147_483_647
    }
    let sessionAtMs = 0
    const { tones, audio } = tonesOn(new FakeAudio(), () => sessionAtMs)
    const durationMs = 1_200_000
    let elapsedMs = 0
    // Ticks as far apart as they may be, each told up to 150 ms after it was measured.
    while (elapsedMs < durationMs) {
      const lateMs = random() * 150
      audio.pass(lateMs)
      tones.set({ ...quiet, strokeTone: { strokeMs: 3_000, elapsedMs, durationMs } })
      const gapMs = Math.round(250 + random() * 1_740)
      elapsedMs += gapMs
      sessionAtMs += gapMs
      audio.pass(gapMs - lateMs)
    }
    const starts = audio.startsMs()
    const offMs = starts.map((startMs, half) => startMs - half * 1_500)
    const worstMs = Math.max(...offMs.map(Math.abs))
    console.info(`tempo: ${starts.length} half strokes in 20 min of ticks up to 2 s apart, worst ${worstMs} ms off`)
    expect(starts.length).toBe(800)
    expect(worstMs).toBeLessThan(2)
  })

  test('breathe in step with the shape: each breath once, as long as it is drawn', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    for (let elapsedMs = 0; elapsedMs <= 12_000; elapsedMs += 250) {
      tones.set(breathAt(elapsedMs))
      audio.pass(250)
    }
    expect(audio.breathsMs()).toEqual([
      [0, 4_000],
      [4_000, 6_000],
      [10_000, 4_000],
      [14_000, 6_000],
    ])
    expect(audio.startsMs()).toEqual([])
  })

  test('a breath that is broken off dies away, and none comes after it', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    audio.pass(2_500)
    tones.set(breathAt(2_500))
    audio.pass(2_000)
    tones.set(breathAt(4_500))
    expect(audio.breathsMs()).toEqual([[4_000, 6_000]])
    tones.set(quiet)
    expect(audio.isAnythingOn()).toBe(true)
    audio.pass(150)
    expect(audio.isAnythingOn()).toBe(false)
  })

  test('strokes stay on the beat where the audio clock goes on in steps, and is told apart from its output', () => {
    const audio = new FakeAudio()
    const { tones } = tonesOn(audio)
    let trueMs = 0
    // What the page reads is up to 46 ms old; what leaves the loudspeaker is 30 ms behind it, and said exactly.
    const source = audio as unknown as { getOutputTimestamp?: () => { contextTime: number; performanceTime: number } }
    source.getOutputTimestamp = () => ({ contextTime: trueMs / 1_000 - 0.03, performanceTime: trueMs })
    const stepped = createTones({ onFailed: () => {} }, () => audio as unknown as AudioContext, {
      nowMs: () => trueMs,
      sessionAtMs: () => trueMs,
    })
    tones.set(off)
    for (let elapsedMs = 100; elapsedMs <= 28_000; elapsedMs += 250) {
      audio.pass(Math.floor(elapsedMs / 46) * 46 - audio.currentTime * 1_000)
      trueMs = elapsedMs
      stepped.set(strokesAt(elapsedMs))
    }
    const starts = audio.startsMs()
    expect(starts.length).toBe(19)
    expect(starts).toEqual(starts.map((_, half) => (half + 1) * 1_500 - 30))
  })

  test('are silent when the call returns, with nothing left to come', () => {
    for (const silence of ['off', 'mute', 'off in a breath', 'mute in a breath'] as const) {
      const { tones, audio } = tonesOn(new FakeAudio())
      const isBreath = silence.endsWith('breath')
      tones.set(isBreath ? breathAt(0) : strokesAt(1_200, 'begin-1'))
      expect(audio.isAnythingOn()).toBe(true)
      if (silence.startsWith('off')) tones.set(off)
      else tones.setMuted(true)
      expect(audio.isAnythingOn()).toBe(false)
      expect(audio.state).toBe('suspended')
      const handedOver = audio.oscillators.length + audio.noises.length
      audio.pass(10_000)
      expect([audio.oscillators.length + audio.noises.length, audio.isAnythingOn()]).toEqual([handedOver, false])
    }
  })

  test('a place left out takes its strokes along', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    tones.set(strokesAt(1_200))
    expect(audio.isAnythingOn()).toBe(true)
    tones.set(quiet)
    expect(audio.isAnythingOn()).toBe(false)
  })

  test('come back after a pause, and after muting', () => {
    const { tones, audio } = tonesOn(new FakeAudio())
    tones.set(strokesAt(0))
    tones.set(off)
    tones.set(strokesAt(2_750))
    expect([audio.state, audio.isAnythingOn()]).toEqual(['running', true])
    tones.setMuted(true)
    tones.set(strokesAt(2_800))
    expect(audio.isAnythingOn()).toBe(false)
    tones.setMuted(false)
    expect(audio.isAnythingOn()).toBe(true)
  })

  test('report sound that went away, once, and not sound that never came (E8)', () => {
    const { tones, audio, failures } = tonesOn(new FakeAudio())
    strokeThrough(tones, audio, 0, 2_000)
    audio.state = 'suspended'
    strokeThrough(tones, audio, 2_250, 3_250)
    expect(failures()).toBe(0)
    strokeThrough(tones, audio, 3_500, 9_000)
    expect(failures()).toBe(1)

    const silent = new FakeAudio()
    silent.resume = () => Promise.reject(new Error('not allowed'))
    const never = tonesOn(silent)
    strokeThrough(never.tones, silent, 0, 9_000)
    expect(never.failures()).toBe(0)
  })

  test('a session runs without any audio', () => {
    const tones = createTones({ onFailed: () => expect.unreachable() }, () => undefined)
    tones.set(strokesAt(0, 'begin-1'))
    tones.set(off)
  })

  test('a closed context is replaced', () => {
    const first = new FakeAudio()
    const second = new FakeAudio()
    const contexts = [first, second]
    const tones = createTones({ onFailed: () => {} }, () => contexts.shift() as unknown as AudioContext)
    tones.set(strokesAt(0))
    tones.set(off)
    first.state = 'closed'
    tones.set(strokesAt(2_750))
    expect([second.state, second.isAnythingOn()]).toEqual(['running', true])
  })
})
