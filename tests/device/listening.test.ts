import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EarsListener } from '#device/listening/open-ears.ts'
import { createListening } from '#device/listening.ts'

class FakeTrack extends EventTarget {
  isStopped = false
  stop() {
    this.isStopped = true
  }
}

class FakeAudio extends EventTarget {
  state = 'running'
  currentTime = 0
  resume = () => Promise.resolve()
  close = () => {
    this.state = 'closed'
    return Promise.resolve()
  }
}

/** Everything between the user and what judges the sound, in the test's hands. */
function fakeDevice() {
  const track = new FakeTrack()
  const audio = new FakeAudio()
  const calls: string[] = []
  let listener: EarsListener | undefined
  let answer: (stream: MediaStream) => void = () => undefined
  let refuse: (reason: unknown) => void = () => undefined
  const said: string[] = []
  const listening = createListening(
    { onHeard: () => said.push('heard'), onLost: () => said.push('lost') },
    {
      open: () =>
        new Promise((resolve, reject) => {
          answer = resolve
          refuse = reject
        }),
      audio: () => audio as unknown as AudioContext,
    },
    (_audio, _stream, given) => {
      listener = given
      return Promise.resolve({
        setListening: (is, works) => calls.push(`listening ${is} ${works}`),
        setSpeaking: (is) => calls.push(`speaking ${is}`),
        close: () => calls.push('close'),
      })
    },
  )
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return {
    listening,
    track,
    audio,
    calls,
    said,
    allow: async () => {
      answer(stream)
      await settle()
    },
    refuse: async (reason: unknown) => {
      refuse(reason)
      await settle()
    },
    ears: () => {
      if (listener === undefined) throw new Error('nothing was opened')
      return listener
    },
    async turnOn() {
      listening.turnOn()
      await this.allow()
      this.ears().onBeat()
    },
  }
}

describe('listening', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is off, getting ready once it is turned on, and on only when frames are judged', async () => {
    const device = fakeDevice()
    const seen: string[] = []
    device.listening.subscribe(() => seen.push(device.listening.get()))
    expect(device.listening.get()).toBe('off')
    await device.turnOn()
    device.listening.turnOn()
    expect(seen).toEqual(['starting', 'on'])
  })

  it('reports a sound only where it may pause, and tells what judges where that is', async () => {
    const device = fakeDevice()
    device.listening.set(true, false)
    device.listening.setSpeaking(true)
    await device.turnOn()
    expect(device.calls).toEqual(['listening true false', 'speaking true'])
    device.ears().onHeard()
    expect(device.said).toEqual(['heard'])
    device.listening.set(true, true)
    device.listening.set(true, true)
    device.listening.set(false, false)
    device.ears().onHeard()
    expect(device.said).toEqual(['heard'])
    expect(device.calls.slice(2)).toEqual(['listening true true', 'listening false false'])
  })

  it('lets go of everything in the call that turns it off', async () => {
    const device = fakeDevice()
    await device.turnOn()
    device.listening.turnOff()
    expect([device.listening.get(), device.track.isStopped, device.audio.state]).toEqual(['off', true, 'closed'])
    expect(device.calls).toContain('close')
    device.ears().onHeard()
    device.ears().onLost('late')
    expect(device.said).toEqual([])
  })

  it('turned off before the answer, keeps no microphone', async () => {
    const device = fakeDevice()
    device.listening.turnOn()
    device.listening.turnOff()
    await device.allow()
    expect([device.listening.get(), device.track.isStopped]).toEqual(['off', true])
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'no-microphone'],
    ['NotReadableError', 'no-microphone'],
    ['AbortError', 'failed'],
  ])('says what a refusal means: %s is %s', async (name, state) => {
    const device = fakeDevice()
    device.listening.turnOn()
    await device.refuse(new DOMException('refused', name))
    expect([device.listening.get(), device.audio.state]).toEqual([state, 'closed'])
    expect(device.said).toEqual([])
  })

  it('fails where the browser has no such thing', () => {
    const listening = createListening({ onHeard: () => undefined, onLost: () => undefined })
    listening.turnOn()
    expect(listening.get()).toBe('failed')
  })

  const losses: readonly (readonly [string, (device: ReturnType<typeof fakeDevice>) => unknown])[] = [
    ['the microphone ends', ({ track }) => track.dispatchEvent(new Event('ended'))],
    ['the microphone is muted', ({ track }) => track.dispatchEvent(new Event('mute'))],
    [
      'the audio thread is suspended',
      ({ audio }) => {
        audio.state = 'suspended'
        audio.dispatchEvent(new Event('statechange'))
      },
    ],
    ['what judges is lost', (device) => device.ears().onLost('no frames came')],
    [
      'nothing is judged any more',
      async ({ audio }) => {
        audio.currentTime = 3
        await vi.advanceTimersByTimeAsync(1_000)
      },
    ],
  ]

  it.each(losses)('is lost, and lets go, when %s', async (_, lose) => {
    const device = fakeDevice()
    await device.turnOn()
    await lose(device)
    expect(device.said).toEqual(['lost'])
    expect([device.listening.get(), device.track.isStopped, device.audio.state]).toEqual(['lost', true, 'closed'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(device.said).toEqual(['lost'])
    device.audio.state = 'running'
    device.audio.currentTime = 0
    await device.turnOn()
    expect(device.listening.get()).toBe('on')
  })

  it('is not lost where the page was held up and beats wait', async () => {
    const device = fakeDevice()
    await device.turnOn()
    device.audio.currentTime = 4
    await vi.advanceTimersByTimeAsync(500)
    device.ears().onBeat()
    await vi.advanceTimersByTimeAsync(500)
    device.audio.currentTime = 6
    await vi.advanceTimersByTimeAsync(2_000)
    expect([device.listening.get(), device.said]).toEqual(['on', []])
  })

  it('that never began is a failure, and the session need not know', async () => {
    const device = fakeDevice()
    device.listening.turnOn()
    await device.allow()
    device.ears().onLost('no frames came')
    expect([device.listening.get(), device.said]).toEqual(['failed', []])
  })
})
