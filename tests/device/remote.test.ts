import { describe, expect, test } from 'vitest'
import { createRemote, type QuietSound, quietFile, type RemoteSource } from '#device/remote.ts'

/** A browser's media session, and the silent sound it plays for. */
function fakeRemote({ refuses = false, knowsStop = true } = {}) {
  const handlers = new Map<string, () => void>()
  const heard: string[] = []
  let paused: () => void = () => undefined
  const state = { isPlaying: false, plays: 0 }
  const mediaSession = {
    metadata: null as MediaMetadata | null,
    playbackState: 'none' as MediaSessionPlaybackState,
    setActionHandler: (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
      if (action === 'stop' && !knowsStop) throw new TypeError('unknown action')
      if (handler === null) handlers.delete(action)
      else handlers.set(action, () => handler({ action }))
    },
  }
  const sound: QuietSound = {
    play: () => {
      state.plays += 1
      if (refuses) return Promise.reject(new DOMException('no press', 'NotAllowedError'))
      state.isPlaying = true
      return Promise.resolve()
    },
    pause: () => {
      const was = state.isPlaying
      state.isPlaying = false
      // A browser tells of a pause later, in a task of its own.
      if (was) setTimeout(paused)
    },
    isPaused: () => !state.isPlaying,
    onPaused: (call) => {
      paused = call
    },
  }
  const source: RemoteSource = {
    mediaSession,
    describe: (words) => words as unknown as MediaMetadata,
    quietSound: () => sound,
  }
  const remote = createRemote(
    () => ({ title: 'Massage', artist: 'Kneadwell' }),
    {
      onPause: () => heard.push('pause'),
      onStop: () => heard.push('stop'),
      onTaken: () => heard.push('taken'),
    },
    source,
  )
  return {
    remote,
    mediaSession,
    handlers,
    heard,
    state,
    takeSound: () => {
      state.isPlaying = false
      paused()
    },
  }
}

const aTask = () => new Promise((resolve) => setTimeout(resolve))

describe('a remote', () => {
  test('reaches a session while it is on, by its name, and nothing of it is left afterwards', () => {
    const { remote, mediaSession, handlers, state } = fakeRemote()
    expect([mediaSession.playbackState, handlers.size, state.plays]).toEqual(['none', 0, 0])
    remote.set('running')
    expect(mediaSession).toMatchObject({ playbackState: 'playing', metadata: { title: 'Massage' } })
    expect([...handlers.keys()]).toEqual(['play', 'pause', 'stop'])
    expect(state.isPlaying).toBe(true)
    remote.set('off')
    expect(mediaSession).toMatchObject({ playbackState: 'none', metadata: null })
    expect([handlers.size, state.isPlaying]).toEqual([0, false])
  })

  test('pauses by pause and by play, stops by stop, and never resumes (E8)', () => {
    const { remote, mediaSession, handlers, heard, state } = fakeRemote()
    remote.set('running')
    handlers.get('pause')?.()
    remote.set('paused')
    expect([mediaSession.playbackState, state.isPlaying]).toEqual(['paused', false])
    handlers.get('play')?.()
    handlers.get('pause')?.()
    expect(heard).toEqual(['pause'])
    remote.set('running')
    handlers.get('play')?.()
    handlers.get('stop')?.()
    expect(heard).toEqual(['pause', 'pause', 'stop'])
  })

  test('stops a paused session too', () => {
    const { remote, handlers, heard } = fakeRemote()
    remote.set('running')
    remote.set('paused')
    handlers.get('stop')?.()
    expect(heard).toEqual(['stop'])
  })

  test('says that the sound was taken, and not that it was put down here', async () => {
    const { remote, heard, takeSound } = fakeRemote()
    remote.set('running')
    remote.set('paused')
    // At once again, before the browser has told of the pause.
    remote.set('running')
    await aTask()
    remote.set('off')
    await aTask()
    expect(heard).toEqual([])
    remote.set('running')
    takeSound()
    takeSound()
    expect(heard).toEqual(['taken'])
  })

  test('that is refused, or older, leaves the session alone', async () => {
    const { remote, handlers, heard, takeSound } = fakeRemote({ refuses: true, knowsStop: false })
    remote.set('running')
    await aTask()
    takeSound()
    expect([...handlers.keys()]).toEqual(['play', 'pause'])
    remote.set('off')
    expect(heard).toEqual([])
    const none = createRemote(
      () => ({ title: '', artist: '' }),
      { onPause: () => undefined, onStop: () => undefined, onTaken: () => undefined },
      undefined,
    )
    none.set('running')
    none.set('off')
  })
})

test('the silent sound is a WAV file of eight seconds, and silent', async () => {
  const bytes = new DataView(await quietFile().arrayBuffer())
  const text = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((index) => bytes.getUint8(at + index)))
  expect([text(0), text(8), text(36)]).toEqual(['RIFF', 'WAVE', 'data'])
  const count = bytes.getUint32(40, true)
  expect(count / bytes.getUint32(24, true)).toBe(8)
  expect(bytes.byteLength).toBe(44 + count)
  expect(
    Array.from({ length: count }, (_, index) => bytes.getUint8(44 + index)).every((sample) => sample === 128),
  ).toBe(true)
})
