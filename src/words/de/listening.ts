import type { ListeningState } from '#session/listening.ts'
import type { listening as english } from '../en/listening.ts'

/** Why nothing listens, where the user had turned it on; that it was lost is the reason of a pause. */
const troubleWords = {
  'listening.denied': 'Das Mikrofon ist nicht erlaubt, also hört nichts zu. Die Sitzung läuft ohne es genauso.',
  'listening.no-microphone': 'Hier gibt es kein Mikrofon, also hört nichts zu. Die Sitzung läuft ohne es genauso.',
  'listening.failed': 'Das Zuhören ließ sich auf diesem Gerät nicht starten. Die Sitzung läuft ohne es genauso.',
} as const satisfies Record<`listening.${Exclude<ListeningState, 'off' | 'starting' | 'on' | 'lost'>}`, string>

/** German words about listening for a voice. */
export const listening = {
  ...troubleWords,
  'listening.offer': 'Auch mit der Stimme pausieren?',
  'listening.is-on': 'Das Zuhören ist an',
  'listening.is-off': 'Das Zuhören ist aus',
  'listening.how':
    'Während Ihre Hände arbeiten, hält jede Stimme und jedes plötzliche laute Geräusch alles an. Dann werden Sie gefragt.',
  'listening.limits': 'Es hört Geräusche, keine Wörter. Es kann Sie überhören. Der rote Balken wirkt immer.',
  'listening.private':
    'Der Ton bleibt auf diesem Gerät und wird nie gespeichert. Beim ersten Mal werden etwa 5 MB geladen.',
  'listening.turn-on': 'Zuhören einschalten',
  'listening.turn-off': 'Zuhören ausschalten',
  'listening.decline': 'Nein, danke',
  'listening.starting': 'Das Zuhören wird vorbereitet. Vielleicht fragt Ihr Browser nach dem Mikrofon.',
  'listening.mark.starting': 'Gleich bereit',
  'listening.mark.on': 'Hört zu',
  'listening.mark.off': 'Hört nicht zu',
} as const satisfies Record<keyof typeof english, string>
