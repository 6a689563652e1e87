/** Whether the device listens for a voice, as screens show it. Everything but `starting` and `on` means that it does not. */
export const listeningStates = [
  'off',
  /** The microphone is asked for, and what judges it is fetched. */
  'starting',
  'on',
  /** The user or the device said no to the microphone. */
  'denied',
  'no-microphone',
  /** This browser cannot, or what judges the sound could not be fetched. */
  'failed',
  /** It listened, and then the microphone or what judges it went away. */
  'lost',
] as const
export type ListeningState = (typeof listeningStates)[number]

/** Whether a microphone is open, or about to be. */
export function isMicrophoneOn(state: ListeningState): boolean {
  return state === 'starting' || state === 'on'
}
