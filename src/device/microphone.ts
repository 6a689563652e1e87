import { SAMPLE_RATE_HZ } from './listening/config.ts'

/** Asks for the microphone and the audio thread; call it within the user's press. */
export type MicrophoneSource = {
  readonly open: () => Promise<MediaStream>
  readonly audio: () => AudioContext
}

export const deviceMicrophone: MicrophoneSource = {
  // Suppressing noise and evening out the level would take away what is listened for; the echo of the app's own voice
  // has to go.
  open: () =>
    navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: false, autoGainControl: false, channelCount: 1 },
    }),
  audio: () => new AudioContext({ sampleRate: SAMPLE_RATE_HZ, latencyHint: 'interactive' }),
}

/** Calls when the microphone goes away by itself, or the permission for it; stops watching when the result is called. */
export function watchMicrophone(stream: MediaStream, audio: AudioContext, onGone: (why: string) => void): () => void {
  const watch = new AbortController()
  const { signal } = watch
  for (const track of stream.getAudioTracks()) {
    track.addEventListener('ended', () => onGone('the microphone ended'), { signal })
    track.addEventListener('mute', () => onGone('the microphone was muted'), { signal })
  }
  audio.addEventListener(
    'statechange',
    () => {
      if (audio.state !== 'running') onGone(`the audio thread is ${audio.state}`)
    },
    { signal },
  )
  return () => watch.abort()
}
