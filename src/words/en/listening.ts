import type { ListeningState } from '#session/listening.ts'

/** Why nothing listens, where the user had turned it on; that it was lost is the reason of a pause. */
const troubleWords = {
  'listening.denied': 'The microphone is not allowed, so nothing listens. The session works the same without it.',
  'listening.no-microphone': 'There is no microphone here, so nothing listens. The session works the same without it.',
  'listening.failed': 'Listening did not start on this device. The session works the same without it.',
} as const satisfies Record<`listening.${Exclude<ListeningState, 'off' | 'starting' | 'on' | 'lost'>}`, string>

/** Words about listening for a voice. */
export const listening = {
  ...troubleWords,
  'listening.offer': 'Pause by voice, too?',
  'listening.is-on': 'Listening is on',
  'listening.is-off': 'Listening is off',
  'listening.how': 'While your hands work, any voice or sudden loud sound pauses and asks.',
  'listening.limits': 'It hears sounds, not words. It can miss you. The red bar always works.',
  'listening.private': 'The sound stays on this device and is never kept. The first time loads about 5 MB.',
  'listening.turn-on': 'Turn on listening',
  'listening.turn-off': 'Turn off listening',
  'listening.decline': 'No, thanks',
  'listening.starting': 'Getting ready to listen. Your browser may ask for the microphone.',
  'listening.mark.starting': 'Getting ready',
  'listening.mark.on': 'Listening',
  'listening.mark.off': 'Not listening',
} as const
