import type { people as english } from '../en/people.ts'

/** German words: more than one person on a device. */
export const people = {
  'people.title': 'Wer ist hier',
  'people.unnamed': 'Person {number}',
  'people.now': 'gerade hier',
  'people.session': 'Für {name}',
  'people.session.change': 'Nicht Sie?',
  'people.switch': 'Wechseln',
  'people.switch.to': 'Zu {name} wechseln',
  'people.rename': 'Umbenennen',
  'people.rename.of': '{name} umbenennen',
  'people.remove': 'Entfernen',
  'people.remove.of': '{name} entfernen',
  'people.more.title': 'Ist noch jemand hier?',
  'people.more.text': 'Dann hat jede Person eigene Antworten, Sitzungen und Ruhezeiten.',
  'people.more.do': 'Person hinzufügen',
  'people.add.title': 'Wer ist noch hier?',
  'people.add.text':
    'Von Ihnen wird der anderen Person nichts gezeigt. Aber Namen sperren niemanden aus: Wer dieses Gerät hat, kann wechseln.',
  'people.add.own': 'Ihr Name',
  'people.add.name': 'Name der anderen Person',
  'people.add.do': 'Hinzufügen und wechseln',
  'people.name': 'Name',
  'people.save': 'Speichern',
  'people.leave': 'Lieber nicht',
  'people.name.empty': 'Bitte schreiben Sie einen Namen.',
  'people.name.taken': 'So heißt hier schon jemand.',
  'people.many': 'Auf einem Gerät ist Platz für acht Personen.',
  'people.unkept': 'Dieser Browser hat es nicht behalten. Es hat sich nichts geändert.',

  'people.told.title': 'Zuerst ein Wort zur Ruhe',
  'people.told.stop.until':
    '{name} musste eine Sitzung stoppen. Bis {when} ruht dieser Körper, welcher Name auch auf dem Bildschirm steht.',
  'people.told.stop':
    '{name} musste eine Sitzung stoppen, und es hat sich noch nicht beruhigt. Dieser Körper ruht, welcher Name auch auf dem Bildschirm steht.',
  'people.told.unclosed':
    'Eine Sitzung von {name} wurde unterbrochen, und niemand hat gesagt, warum. Bis dahin ruht dieser Körper, welcher Name auch auf dem Bildschirm steht.',
  'people.told.worse':
    'Für {name} war es länger als einen Tag schlimmer. Dieser Körper ruht, bis ein Arzt oder eine Ärztin zustimmt, welcher Name auch auf dem Bildschirm steht.',
  'people.told.unknown':
    'Was von {name} aufbewahrt ist, lässt sich nicht lesen. Falls dieser Körper nach einem Stopp ruht, ruht er, welcher Name auch auf dem Bildschirm steht.',
  'people.told.ask':
    'Wenn das Ihr eigener Körper ist, lassen Sie ihn bitte ruhen. Ein anderer Name macht ihn nicht bereit.',
  'people.told.else': 'Ich bin jemand anders',
  'people.told.back': 'Zurück',

  'people.remove.sure': '{name} entfernen?',
  'people.remove.what':
    'Antworten, Sitzungen und alles andere von {name} gehen von diesem Gerät. Nur eine gespeicherte Kopie bringt sie zurück.',
  'people.resting': 'Für {name} ist die Ruhe nach einem Stopp noch nicht vorbei. Bis dahin bleibt der Name hier.',
  'people.unread':
    'Was von {name} aufbewahrt ist, lässt sich nicht lesen. Vielleicht gehört eine Ruhezeit nach einem Stopp dazu, deshalb bleibt der Name hier. Wechseln Sie zu {name}, um es anzusehen oder zu löschen.',
} as const satisfies Record<keyof typeof english, string>
