import type { ListeningState } from '#session/listening.ts'
import type { listening as english } from '../en/listening.ts'

/** Why nothing listens, where the user had turned it on; that it was lost is the reason of a pause. */
const troubleWords = {
  'listening.denied': 'El micrófono no está permitido, así que nada escucha. La sesión funciona igual sin él.',
  'listening.no-microphone': 'Aquí no hay micrófono, así que nada escucha. La sesión funciona igual sin él.',
  'listening.failed': 'La escucha no se inició en este dispositivo. La sesión funciona igual sin ella.',
} as const satisfies Record<`listening.${Exclude<ListeningState, 'off' | 'starting' | 'on' | 'lost'>}`, string>

/** Spanish words about listening for a voice. */
export const listening = {
  ...troubleWords,
  'listening.offer': '¿Pausar también con la voz?',
  'listening.is-on': 'La escucha está activada',
  'listening.is-off': 'La escucha está desactivada',
  'listening.how':
    'Mientras sus manos trabajan, con cualquier voz o ruido fuerte y repentino, la sesión hace una pausa y pregunta.',
  'listening.limits': 'Oye sonidos, no palabras. Puede que no le oiga. La barra roja funciona siempre.',
  'listening.private':
    'El sonido se queda en este dispositivo y no se guarda nunca. La primera vez se descargan unos 5 MB.',
  'listening.turn-on': 'Activar la escucha',
  'listening.turn-off': 'Desactivar la escucha',
  'listening.decline': 'No, gracias',
  'listening.starting': 'Preparando la escucha. Su navegador quizá pida permiso para el micrófono.',
  'listening.mark.starting': 'Preparando',
  'listening.mark.on': 'Escuchando',
  'listening.mark.off': 'Sin escuchar',
} as const satisfies Record<keyof typeof english, string>
