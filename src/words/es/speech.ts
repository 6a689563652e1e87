import type { Tempo, VoicePace } from '#journal/settings.ts'
import type { PlainLine } from '#session/guided.speech.ts'
import type { sound as englishSound, speech as englishSpeech } from '../en/speech.ts'

/** What the voice says in Spanish that no screen says, in sentences of a breath. */
export const speech = {
  'speech.arrive': 'Empezamos con una respiración tranquila.',
  'speech.begin': 'Empiece.',
  'speech.feel-normal': 'Una tirantez suave y cálida bajo la mano es normal.',
  'speech.feel-warning': 'Hormigueo, adormecimiento o un dolor agudo: hay que parar.',
  'speech.halfway': 'A la mitad.',
  'speech.rest': 'Ahora descanse. Retire las manos.',
  'speech.waits': 'Espero su respuesta.',
  'speech.no-hurry': 'Hay tiempo.',
  'speech.breathing-comes': 'Esa fue la última zona. Retire las manos. Ya solo queda respirar.',
  'speech.paused': 'En pausa.',
  'speech.hands-off': 'Retire las manos y descanse.',
  'speech.go-on': 'Seguimos.',
  'speech.place': 'Siguiente: {place}.',
  'speech.place.hand':
    'Siguiente: {place}, con {hand, select, left {la mano izquierda} right {la mano derecha} other {las dos manos}}.',
  'speech.place.other-side': 'Cambie de lado: {place}.',
  'speech.place.other-side.hand':
    'Cambie de lado: {place}, con {hand, select, left {la mano izquierda} right {la mano derecha} other {las dos manos}}.',
  'speech.pressure': '{pressure}.',
  'speech.pressure.more': 'Si le sienta bien, un poco más. {pressure}.',
  'speech.technique': '{technique}.',
  'speech.ask-pain': '¿Hormigueo, adormecimiento o dolor? Retire las manos. Todo le espera.',
} as const satisfies Record<`speech.${PlainLine}` | keyof typeof englishSpeech, string>

const choices = {
  'sound.tempo.sound': 'Tono suave',
  'sound.tempo.vibration': 'Vibración',
  'sound.tempo.off': 'Nada',
  'sound.pace.slow': 'Lento',
  'sound.pace.calm': 'Tranquilo',
  'sound.pace.usual': 'Normal',
} as const satisfies Record<`sound.tempo.${Tempo}` | `sound.pace.${VoicePace}`, string>

/** Spanish words about sound: what is heard, how loud, by whom. */
export const sound = {
  ...choices,
  'sound.title': 'Sonido y voz',
  'sound.sound': 'Sonido',
  'sound.on': 'Sí',
  'sound.off': 'No',
  'sound.volume': 'Volumen',
  'sound.loudness': '{percent} %',
  'sound.softer': 'Más bajo',
  'sound.louder': 'Más alto',
  'sound.tempo': 'En cada movimiento',
  'sound.tempo.no-vibration': 'No todos los dispositivos vibran. Pruébelo antes.',
  'sound.voice': 'Voz que guía',
  'sound.which': 'Qué voz',
  'sound.which.auto': 'La mejor de aquí',
  'sound.pace': 'Velocidad al hablar',
  'sound.try': 'Probar',
  'sound.try.sentence': 'Así sueno. Deje caer los hombros.',
  'sound.no-voice':
    'Este dispositivo no tiene una voz que podamos usar. Le guían los tonos y las palabras de la imagen.',
  'sound.no-voice.short': 'Sin voz: lea las palabras',
  'sound.close': 'Listo',
} as const satisfies Record<keyof typeof englishSound, string>
