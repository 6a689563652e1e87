import type { Tempo, VoicePace } from '#journal/settings.ts'
import type { PlainLine } from '#session/guided.speech.ts'

/** What the voice says that no screen says, in sentences of a breath. `side` is the body's own: left, right or midline. */
export const speech = {
  'speech.arrive': 'We begin with quiet breathing.',
  'speech.begin': 'Begin.',
  'speech.feel-normal': 'A warm, dull pull under your hand is normal.',
  'speech.feel-warning': 'Tingling, numbness or a sharp pain means stop.',
  'speech.halfway': 'Halfway.',
  'speech.rest': 'Now rest. Hands off.',
  'speech.waits': 'I wait for your answer.',
  'speech.no-hurry': 'There is time.',
  'speech.breathing-comes': 'That was the last place. Hands off. Only breathing is left.',
  'speech.paused': 'Paused.',
  'speech.hands-off': 'Take your hands off and rest.',
  'speech.go-on': 'We go on.',
  'speech.place': 'Next: {place}.',
  'speech.place.hand':
    'Next: {place}, with {hand, select, left {your left hand} right {your right hand} other {both hands}}.',
  'speech.place.other-side': 'Change sides: {place}.',
  'speech.place.other-side.hand':
    'Change sides: {place}, with {hand, select, left {your left hand} right {your right hand} other {both hands}}.',
  'speech.pressure': '{pressure}.',
  'speech.pressure.more': 'If it feels good, a little more. {pressure}.',
  'speech.technique': '{technique}.',
  'speech.ask-pain': 'Tingling, numbness or pain? Hands off. Everything waits for you.',
} as const satisfies Record<`speech.${PlainLine}`, string> & Readonly<Record<string, string>>

const choices = {
  'sound.tempo.sound': 'Soft tone',
  'sound.tempo.vibration': 'Vibration',
  'sound.tempo.off': 'Nothing',
  'sound.pace.slow': 'Slow',
  'sound.pace.calm': 'Calm',
  'sound.pace.usual': 'Usual',
} as const satisfies Record<`sound.tempo.${Tempo}` | `sound.pace.${VoicePace}`, string>

/** Words about sound: what is heard, how loud, by whom. */
export const sound = {
  ...choices,
  'sound.title': 'Sound and voice',
  'sound.sound': 'Sound',
  'sound.on': 'On',
  'sound.off': 'Off',
  'sound.volume': 'How loud',
  'sound.loudness': '{percent} %',
  'sound.softer': 'Softer',
  'sound.louder': 'Louder',
  'sound.tempo': 'Each stroke',
  'sound.tempo.no-vibration': 'Not every device can vibrate. Try it first.',
  'sound.voice': 'Voice that guides',
  'sound.which': 'Which voice',
  'sound.which.auto': 'The best one here',
  'sound.pace': 'How fast it speaks',
  'sound.try': 'Try it',
  'sound.try.sentence': 'This is how I sound. Let your shoulders drop.',
  'sound.no-voice': 'This device has no voice we can use. Tones and the words on the picture guide you.',
  'sound.no-voice.short': 'No voice: read the words',
  'sound.close': 'Done',
} as const
