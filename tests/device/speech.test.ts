import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSpeech } from '#device/speech.ts'
import { chooseVoice, voicesOf } from '#device/speech-voices.ts'
import { speakingMs } from '#session/speaking-time.ts'
import { FakeSpeech, voiceOf } from './fake-speech.ts'

const on = { isOn: true, voiceUri: undefined, rate: 0.9, volume: 0.7 }

function speechOn(fake: FakeSpeech | undefined) {
  const speaking: boolean[] = []
  const speech = createSpeech(() => 'en', { onSpeaking: (is) => speaking.push(is) }, fake)
  speech.choose(on)
  return { speech, speaking }
}

/** Says a sentence to its end and lets the breath after it pass. */
function sayToEnd(fake: FakeSpeech): void {
  fake.tell('onstart')
  fake.tell('onend')
  vi.advanceTimersByTime(350)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the voice', () => {
  test('speaks the first sentence within the call, as tablets want, and the others one after the other', () => {
    const fake = new FakeSpeech()
    const { speech, speaking } = speechOn(fake)
    speech.say(['One.', 'Two.'], 'a')
    expect(fake.said[0]).toMatchObject({ text: 'One.', rate: 0.9, volume: 0.7, lang: 'en-US', voice: fake.voices[0] })
    expect(speech.get()).toEqual({ voice: 'unknown', caption: 'One.' })
    fake.tell('onstart')
    expect(speech.get().voice).toBe('there')
    vi.advanceTimersByTime(1_000)
    expect(fake.texts()).toEqual(['One.'])
    fake.tell('onend')
    vi.advanceTimersByTime(349)
    expect(fake.texts()).toEqual(['One.'])
    vi.advanceTimersByTime(1)
    expect(fake.texts()).toEqual(['One.', 'Two.'])
    sayToEnd(fake)
    expect(speech.get().caption).toBe('Two.')
    vi.advanceTimersByTime(2_500)
    expect(speech.get().caption).toBeUndefined()
    expect(speaking).toEqual([true, false, true, false])
    expect([fake.cancels, vi.getTimerCount()]).toEqual([0, 0])
  })

  test('is never cut by what comes next; what was not begun is left unsaid, unless it is about the same', () => {
    const fake = new FakeSpeech()
    const { speech } = speechOn(fake)
    speech.say(['A1.', 'A2.'], 'a')
    fake.tell('onstart')
    speech.say(['A3.'], 'a')
    expect([fake.texts(), fake.cancels]).toEqual([['A1.'], 0])
    fake.tell('onend')
    vi.advanceTimersByTime(350)
    expect(fake.texts()).toEqual(['A1.', 'A3.'])
    speech.say(['B1.'], 'b')
    sayToEnd(fake)
    sayToEnd(fake)
    expect(fake.texts()).toEqual(['A1.', 'A3.', 'B1.'])
    expect(fake.cancels).toBe(0)
  })

  test('is silent when cut returns, with nothing left to come; what follows waits until the browser can hear it', () => {
    const fake = new FakeSpeech()
    const { speech, speaking } = speechOn(fake)
    speech.say(['One.', 'Two.'], 'a')
    const [first] = fake.said
    fake.tell('onstart')
    speech.cut()
    expect([fake.cancels, speech.get().caption, speaking]).toEqual([1, undefined, [true, false]])
    speech.say(['Stopped.'], 'stopped')
    expect(fake.texts()).toEqual(['One.'])
    // The browser tells the end of what was cut only now.
    fake.tell('onerror', first)
    fake.tell('onend', first)
    vi.advanceTimersByTime(300)
    expect(fake.texts()).toEqual(['One.', 'Stopped.'])
    sayToEnd(fake)
    vi.advanceTimersByTime(60_000)
    expect(fake.texts()).toEqual(['One.', 'Stopped.'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('goes on where the end of a sentence gets lost, and knows its late end no more', () => {
    const fake = new FakeSpeech()
    const { speech } = speechOn(fake)
    speech.say(['It never ends.', 'Two.', 'Three.'], 'a')
    fake.tell('onstart')
    const limitMs = speakingMs('It never ends.', 0.9) * 1.6 + 2_500
    vi.advanceTimersByTime(limitMs - 1)
    expect([fake.texts().length, fake.cancels]).toEqual([1, 0])
    vi.advanceTimersByTime(1 + 350)
    expect([fake.texts(), fake.cancels]).toEqual([['It never ends.', 'Two.'], 1])
    fake.tell('onend', fake.said[0])
    vi.advanceTimersByTime(350)
    expect(fake.texts().length).toBe(2)
  })

  test('wakes a browser that was left paused', () => {
    const fake = new FakeSpeech()
    fake.paused = true
    speechOn(fake).speech.say(['One.'], 'a')
    expect(fake.resumes).toBe(1)
  })

  test('turned off is silent at once, and captions go on', () => {
    const fake = new FakeSpeech()
    const { speech } = speechOn(fake)
    speech.say(['One.', 'Two.'], 'a')
    fake.tell('onstart')
    speech.choose({ ...on, isOn: false })
    expect(fake.cancels).toBe(1)
    vi.advanceTimersByTime(300)
    expect([fake.texts(), speech.get().caption]).toEqual([['One.'], 'Two.'])
    vi.advanceTimersByTime(10_000)
    expect([speech.get().caption, vi.getTimerCount()]).toEqual([undefined, 0])
  })
})

describe('no voice', () => {
  test('is known after two sentences that never began; captions take the time that a voice would', () => {
    const fake = new FakeSpeech()
    const { speech } = speechOn(fake)
    speech.say(['One.', 'Two.', 'Three.', 'Four.'], 'a')
    vi.advanceTimersByTime(3_000)
    expect(speech.get()).toEqual({ voice: 'unknown', caption: 'One.' })
    vi.advanceTimersByTime(speakingMs('One.', 0.9) + 350 + 3_000)
    expect(speech.get()).toEqual({ voice: 'none', caption: 'Two.' })
    vi.advanceTimersByTime(speakingMs('Two.', 0.9) + 350)
    expect([speech.get().caption, fake.texts().length]).toEqual(['Three.', 2])
    vi.advanceTimersByTime(speakingMs('Three.', 0.9) + 350)
    expect(speech.get().caption).toBe('Four.')
    speech.tryAgain()
    expect(speech.get().voice).toBe('unknown')
  })

  test('is known where the browser refuses, throws, or speaks only other languages', () => {
    const refusing = new FakeSpeech()
    const refused = speechOn(refusing).speech
    refused.say(['One.', 'Two.'], 'a')
    refusing.tell('onerror')
    vi.advanceTimersByTime(speakingMs('One.', 0.9) + 350)
    refusing.tell('onerror')
    expect(refused.get().voice).toBe('none')

    const foreign = new FakeSpeech()
    foreign.voices = [voiceOf({ lang: 'de-DE' })]
    const { speech, speaking } = speechOn(foreign)
    speech.say(['One.'], 'a')
    expect([speech.get(), foreign.said.length, speaking]).toEqual([{ voice: 'none', caption: 'One.' }, 0, []])
    // Voices that arrive late are taken.
    foreign.bringVoices([voiceOf({})])
    expect(speech.get().voice).toBe('unknown')
    vi.advanceTimersByTime(5_000)
    speech.say(['Two.'], 'b')
    expect(foreign.texts()).toEqual(['Two.'])
  })

  test('no speech in the browser at all: captions alone', () => {
    const speech = createSpeech(() => 'en', { onSpeaking: () => expect.unreachable() }, undefined)
    speech.choose(on)
    speech.say(['One.', 'Two.'], 'a')
    expect([speech.get(), speech.voices()]).toEqual([{ voice: 'none', caption: 'One.' }, []])
    vi.advanceTimersByTime(speakingMs('One.', 0.9) + 350)
    expect(speech.get().caption).toBe('Two.')
    speech.cut()
    expect([speech.get().caption, vi.getTimerCount()]).toEqual([undefined, 0])
  })

  test('voices that have not come yet: the browser takes its own', () => {
    const fake = new FakeSpeech()
    fake.voices = []
    speechOn(fake).speech.say(['One.'], 'a')
    expect(fake.said[0]).toMatchObject({ text: 'One.', lang: 'en' })
    expect(fake.said[0]?.voice).toBeUndefined()
  })
})

describe('which voice', () => {
  const remote = voiceOf({ voiceURI: 'remote', localService: false, default: true })
  const local = voiceOf({ voiceURI: 'local', lang: 'en_GB' })
  const standard = voiceOf({ voiceURI: 'standard', default: true })
  const german = voiceOf({ voiceURI: 'german', lang: 'de-DE', default: true })

  test('the chosen one, else one that needs no network, else any of the language', () => {
    expect(chooseVoice([german, remote, local, standard], 'en', 'remote')).toBe(remote)
    expect(chooseVoice([german, remote, local, standard], 'en', 'gone')).toBe(standard)
    expect(chooseVoice([german, remote, local], 'en', undefined)).toBe(local)
    expect(chooseVoice([german, remote], 'en', 'german')).toBe(remote)
    expect(chooseVoice([german], 'en', undefined)).toBeUndefined()
    expect(voicesOf([remote, german, local], 'en')).toEqual([local, remote])
  })

  test('of the region that is asked for, and never Cantonese for Chinese', () => {
    const mexican = voiceOf({ voiceURI: 'mexican', lang: 'es_MX' })
    const spanish = voiceOf({ voiceURI: 'spanish', lang: 'es-ES' })
    expect(chooseVoice([mexican, spanish], 'es-ES', undefined)).toBe(spanish)
    expect(chooseVoice([spanish, mexican], 'es-MX', undefined)).toBe(mexican)
    expect(chooseVoice([mexican], 'es-ES', undefined)).toBe(mexican)
    const cantonese = voiceOf({ voiceURI: 'cantonese', lang: 'zh-HK' })
    const taiwanese = voiceOf({ voiceURI: 'taiwanese', lang: 'zh-TW' })
    const mandarin = voiceOf({ voiceURI: 'mandarin', lang: 'zh_CN' })
    expect(voicesOf([cantonese, voiceOf({ lang: 'yue-HK' }), taiwanese, mandarin], 'zh-CN')).toEqual([
      mandarin,
      taiwanese,
    ])
    expect(chooseVoice([cantonese], 'zh-CN', undefined)).toBeUndefined()
  })
})

describe('another language', () => {
  test('takes a voice of its own, and says at once when there is none', () => {
    const fake = new FakeSpeech()
    fake.voices = [voiceOf({}), voiceOf({ voiceURI: 'anna', lang: 'de-DE' })]
    let tag = 'en-US'
    const speech = createSpeech(() => tag, { onSpeaking: () => undefined }, fake)
    speech.choose(on)
    expect(speech.voices()).toEqual([{ uri: 'one', name: 'One' }])
    tag = 'de-DE'
    speech.tryAgain()
    expect(speech.voices()).toEqual([{ uri: 'anna', name: 'One' }])
    speech.say(['Eins.'], 'a')
    expect(fake.said[0]).toMatchObject({ text: 'Eins.', lang: 'de-DE', voice: fake.voices[1] })
    speech.cut()
    tag = 'zh-CN'
    speech.tryAgain()
    expect([speech.get().voice, speech.voices()]).toEqual(['none', []])
    tag = 'en-US'
    speech.tryAgain()
    expect(speech.get().voice).toBe('unknown')
  })
})
