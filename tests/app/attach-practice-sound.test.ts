import { beforeAll, describe, expect, it } from 'vitest'
import { createTones } from '#device/tones.ts'
import { defaultSettings, type Settings } from '#journal/settings.ts'
import { drillDistractions, drillSymptoms } from '#practice/drill.ts'
import { practiceEffectsOf, practiceSilence } from '#session/practice.effects.ts'
import { loadRest, say } from '#words/say.ts'
import { attachPracticeSound } from '../../src/app/attach-practice-sound.ts'
import { FakeAudio } from '../device/fake-audio.ts'

beforeAll(loadRest)

function rehearsal(patch: Partial<Settings> = {}) {
  let settings: Settings = { ...defaultSettings, ...patch }
  const listeners: (() => void)[] = []
  const subscribe = (listener: () => void) => {
    listeners.push(listener)
    return () => undefined
  }
  const audio = new FakeAudio()
  const said: (string | undefined)[] = []
  const buzzed: number[] = []
  const tones = createTones({ onFailed: () => undefined }, () => audio as unknown as AudioContext)
  const sound = attachPracticeSound(
    { get: () => settings, subscribe },
    { rehearse: (sentence) => void said.push(sentence) },
    tones,
    (ms) => buzzed.push(ms),
  )
  const change = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next }
    for (const listener of listeners) listener()
  }
  return { sound, audio, said, buzzed, change }
}

describe('a practice round', () => {
  it('is warned by ear and hand before a forbidden place is reached, once for each change', () => {
    const { sound, audio, buzzed } = rehearsal()
    sound.set(practiceEffectsOf('stroking', undefined, 'clear'))
    expect(audio.oscillators).toHaveLength(0)
    for (let event = 0; event < 5; event += 1) sound.set(practiceEffectsOf('stroking', undefined, 'near'))
    expect(audio.startsMs()).toEqual([0, 160])
    expect(buzzed).toEqual([40])
    sound.set(practiceEffectsOf('stroking', undefined, 'over'))
    expect(buzzed).toEqual([40, 160])
    sound.set(practiceEffectsOf('stroking', undefined, 'clear'))
    expect(buzzed.at(-1)).toBe(0)
  })

  it.each(drillSymptoms)('says a feeling aloud: %s', (cue) => {
    const { sound, said, audio } = rehearsal()
    sound.set(practiceEffectsOf('stroking', cue, 'clear'))
    sound.set(practiceEffectsOf('cued', cue, 'near'))
    expect(said).toEqual([say(`practise.cue.${cue}`)])
    expect(audio.oscillators).toHaveLength(0)
  })

  it.each(drillDistractions)('rings where something rings: %s', (cue) => {
    const { sound, said, audio } = rehearsal()
    sound.set(practiceEffectsOf('cued', cue, 'clear'))
    const isRung = cue !== 'thirst'
    expect(audio.isAnythingOn()).toBe(isRung)
    expect(said).toEqual(isRung ? [] : [say(`practise.cue.${cue}`)])
  })

  it('is silent when a stop returns, whatever was on', () => {
    for (const cue of ['tingling', 'doorbell'] as const) {
      const { sound, audio, said, buzzed } = rehearsal()
      sound.set(practiceEffectsOf('stroking', undefined, 'over'))
      sound.set(practiceEffectsOf('cued', cue, 'over'))
      sound.set(practiceSilence)
      expect(audio.isAnythingOn()).toBe(false)
      expect(said.at(-1)).toBeUndefined()
      expect(buzzed.at(-1)).toBe(0)
    }
  })

  it('obeys the choices about sound, also while it sounds', () => {
    const muted = rehearsal({ hasSound: false })
    muted.sound.set(practiceEffectsOf('stroking', undefined, 'over'))
    expect(muted.audio.oscillators).toHaveLength(0)
    expect(muted.buzzed).toEqual([0])
    const felt = rehearsal({ hasSound: false, tempo: 'vibration' })
    felt.sound.set(practiceEffectsOf('stroking', undefined, 'over'))
    expect(felt.buzzed).toEqual([160])
    const ringing = rehearsal()
    ringing.sound.set(practiceEffectsOf('cued', 'doorbell', 'clear'))
    ringing.change({ hasSound: false })
    expect(ringing.audio.isAnythingOn()).toBe(false)
  })
})
