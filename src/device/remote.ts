/** What a headset's button, a Bluetooth remote or the lock screen asks for. */
export type RemoteListener = {
  /** "Pause", however it was pressed; most remotes have one button for both, and so "play" while it runs is one too. */
  readonly onPause: () => void
  readonly onStop: () => void
  /** The device took the sound for something else: a call, another app, headphones that went away. */
  readonly onTaken: () => void
}

/** Whether remotes reach the app: not at all, in a session that runs, or in one that is paused. */
export type RemoteMode = 'off' | 'running' | 'paused'

export type Remote = {
  /** To `running` first within a press of the user, or the browser may refuse. `off` holds when the call returns. */
  readonly set: (mode: RemoteMode) => void
}

/** What a locked screen shows of the session. */
export type RemoteWords = () => { readonly title: string; readonly artist: string }

/** The part of an audio element that is used; tests bring their own. */
export type QuietSound = {
  readonly play: () => Promise<void>
  readonly pause: () => void
  readonly isPaused: () => boolean
  readonly onPaused: (call: () => void) => void
}

/** The browser's media session and something for it to play. */
export type RemoteSource = {
  readonly mediaSession: Pick<MediaSession, 'setActionHandler' | 'playbackState' | 'metadata'>
  readonly describe: (words: { readonly title: string; readonly artist: string }) => MediaMetadata
  readonly quietSound: () => QuietSound
}

export function deviceRemote(): RemoteSource | undefined {
  if (typeof navigator === 'undefined' || !('mediaSession' in navigator) || typeof MediaMetadata === 'undefined') {
    return undefined
  }
  return {
    mediaSession: navigator.mediaSession,
    describe: (words) => new MediaMetadata(words),
    quietSound: () => {
      const audio = new Audio(URL.createObjectURL(quietFile()))
      audio.loop = true
      return {
        play: () => audio.play(),
        pause: () => audio.pause(),
        isPaused: () => audio.paused,
        onPaused: (call) => audio.addEventListener('pause', call),
      }
    },
  }
}

const actions = ['play', 'pause', 'stop'] as const

/**
 * Lets remotes pause and stop a session, and nothing else: no remote ever resumes one (E8), because the question before
 * it has to be answered. Browsers give the buttons of a remote only to a page that plays a media element of more than
 * five seconds (Chromium) or any (WebKit), sound of Web Audio does not count; so a silent one plays while the session
 * runs. It takes the sound from other apps as any player does, hence it is wanted only where the session sounds itself.
 */
export function createRemote(
  words: RemoteWords,
  listener: RemoteListener,
  source: RemoteSource | undefined = deviceRemote(),
): Remote {
  let mode: RemoteMode = 'off'
  let sound: QuietSound | undefined
  /** Whether the silent sound should be playing: a pause that nobody asked for came from the device. */
  let isPlaying = false

  const handle = (action: (typeof actions)[number], handler: (() => void) | null): void => {
    try {
      source?.mediaSession.setActionHandler(action, handler)
    } catch {
      // An older browser that does not know this action.
    }
  }

  const pause = (): void => {
    if (mode === 'running') listener.onPause()
  }

  function play(): void {
    if (source === undefined || isPlaying) return
    if (sound === undefined) {
      sound = source.quietSound()
      sound.onPaused(() => {
        // The browser tells later: of a pause that was ours, when it may be playing again.
        if (!isPlaying || sound?.isPaused() !== true) return
        isPlaying = false
        listener.onTaken()
      })
    }
    isPlaying = true
    // Refused: remotes do not reach the session, all else does.
    sound.play().catch(() => {
      isPlaying = false
    })
  }

  function rest(): void {
    isPlaying = false
    sound?.pause()
  }

  return {
    set(next) {
      if (next === mode || source === undefined) return
      const { mediaSession } = source
      const wasOff = mode === 'off'
      mode = next
      if (next === 'off') {
        rest()
        for (const action of actions) handle(action, null)
        mediaSession.metadata = null
        mediaSession.playbackState = 'none'
        return
      }
      if (next === 'running') play()
      else rest()
      mediaSession.playbackState = next === 'running' ? 'playing' : 'paused'
      if (!wasOff) return
      mediaSession.metadata = source.describe(words())
      handle('play', pause)
      handle('pause', pause)
      handle('stop', () => listener.onStop())
    },
  }
}

/** Sampled as seldom as browsers take it; longer than what Chromium takes for a mere notification sound. */
const QUIET_HZ = 3_000
const QUIET_S = 8

/** A WAV file of silence: 8 bits, one channel. */
export function quietFile(): Blob {
  const count = QUIET_HZ * QUIET_S
  const bytes = new DataView(new ArrayBuffer(44 + count))
  const text = (at: number, letters: string): void => {
    for (let index = 0; index < letters.length; index += 1) bytes.setUint8(at + index, letters.charCodeAt(index))
  }
  text(0, 'RIFF')
  bytes.setUint32(4, 36 + count, true)
  text(8, 'WAVEfmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 1, true)
  bytes.setUint16(22, 1, true)
  bytes.setUint32(24, QUIET_HZ, true)
  bytes.setUint32(28, QUIET_HZ, true)
  bytes.setUint16(32, 1, true)
  bytes.setUint16(34, 8, true)
  text(36, 'data')
  bytes.setUint32(40, count, true)
  for (let index = 0; index < count; index += 1) bytes.setUint8(44 + index, 128)
  return new Blob([bytes.buffer], { type: 'audio/wav' })
}
