import type { Tempo, VoicePace } from '#journal/settings.ts'
import type { PlainLine } from '#session/guided.speech.ts'
import type { sound as englishSound, speech as englishSpeech } from '../en/speech.ts'

/** What the voice says that no screen says, in sentences of a breath. `side` is the body's own: left, right or midline. */
export const speech = {
  'speech.arrive': 'Wir beginnen mit ruhigem Atmen.',
  'speech.begin': 'Beginnen Sie.',
  'speech.feel-normal': 'Ein warmes, dumpfes Ziehen unter der Hand ist normal.',
  'speech.feel-warning': 'Kribbeln, Taubheit oder ein stechender Schmerz heißt Stopp.',
  'speech.halfway': 'Halbzeit.',
  'speech.rest': 'Jetzt ausruhen. Hände weg.',
  'speech.waits': 'Ich warte auf Ihre Antwort.',
  'speech.no-hurry': 'Sie haben Zeit.',
  'speech.breathing-comes': 'Das war die letzte Stelle. Hände weg. Jetzt kommt nur noch das Atmen.',
  'speech.paused': 'Pause.',
  'speech.hands-off': 'Nehmen Sie die Hände weg, und ruhen Sie.',
  'speech.go-on': 'Es geht weiter.',
  'speech.place': 'Nächste Stelle: {place}.',
  'speech.place.hand':
    'Nächste Stelle: {place}, mit {hand, select, left {der linken Hand} right {der rechten Hand} other {beiden Händen}}.',
  'speech.place.other-side': 'Seitenwechsel: {place}.',
  'speech.place.other-side.hand':
    'Seitenwechsel: {place}, mit {hand, select, left {der linken Hand} right {der rechten Hand} other {beiden Händen}}.',
  'speech.pressure': '{pressure}.',
  'speech.pressure.more': 'Wenn es sich gut anfühlt, etwas mehr. {pressure}.',
  'speech.technique': '{technique}.',
  'speech.ask-pain': 'Kribbeln, Taubheit oder Schmerz? Hände weg. Alles wartet auf Sie.',
} as const satisfies Record<`speech.${PlainLine}`, string> & Record<keyof typeof englishSpeech, string>

const choices = {
  'sound.tempo.sound': 'Weicher Ton',
  'sound.tempo.vibration': 'Vibration',
  'sound.tempo.off': 'Nichts',
  'sound.pace.slow': 'Langsam',
  'sound.pace.calm': 'Ruhig',
  'sound.pace.usual': 'Normal',
} as const satisfies Record<`sound.tempo.${Tempo}` | `sound.pace.${VoicePace}`, string>

/** German words about sound: what is heard, how loud, by whom. */
export const sound = {
  ...choices,
  'sound.title': 'Ton und Stimme',
  'sound.sound': 'Ton',
  'sound.on': 'An',
  'sound.off': 'Aus',
  'sound.volume': 'Wie laut',
  'sound.loudness': '{percent} %',
  'sound.softer': 'Leiser',
  'sound.louder': 'Lauter',
  'sound.tempo': 'Bei jedem Strich',
  'sound.tempo.no-vibration': 'Nicht jedes Gerät kann vibrieren. Probieren Sie es zuerst aus.',
  'sound.voice': 'Stimme, die Sie führt',
  'sound.which': 'Welche Stimme',
  'sound.which.auto': 'Die beste auf diesem Gerät',
  'sound.pace': 'Wie schnell sie spricht',
  'sound.try': 'Anhören',
  'sound.try.sentence': 'So klinge ich. Lassen Sie die Schultern sinken.',
  'sound.no-voice': 'Dieses Gerät hat keine Stimme, die wir nutzen können. Töne und die Worte im Bild führen Sie.',
  'sound.no-voice.short': 'Keine Stimme: Bitte mitlesen',
  'sound.close': 'Fertig',
} as const satisfies Record<keyof typeof englishSound, string>
