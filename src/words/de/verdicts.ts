import type { LockConditionKey } from '#safety/lock.ts'
import type { SourceKey } from '#safety/rule.ts'
import type { OutcomeKey } from '#safety/screening.ts'
import type { ZoneLimitKey } from '#safety/zone.ts'
import type { TouchWhyKey } from '../en/reasons.ts'

/** German words: what limits, locks and outcomes mean, and where rules come from. */
export const verdicts = {
  // How
  'rule.T1.why':
    'Leichte Berührung wirkt so gut wie feste, und sie ist sicherer. Die Haut bewegt sich; durch sie hindurch wird nicht gedrückt.',
  'rule.T3.why':
    'Nacken und Rücken können loslassen, wenn sie gut gestützt sind. Muskeln, die Sie halten müssen, können das nicht.',
  'rule.T4.why': 'Langsame, fließende Striche beruhigen einen Muskel. Beim Bohren verspannt er sich.',
  'rule.T5.why':
    'Ein Ball ist in Ordnung unter dem Fuß oder zwischen einer Wand und Schulterblatt oder Hüfte. An Nacken und unterem Rücken drückt er, wo er nicht darf.',
  'rule.T6.why': 'Massagegeräte drücken fester, als man merkt. Nacken und unterer Rücken sind nichts für sie.',
  'rule.T7.why': 'Etwa eine Minute für jede Stelle genügt. Länger ermüdet den Muskel und Ihre Hände.',
  'rule.T8.why':
    'Es beginnt weit weg von der schmerzenden Stelle und endet ruhig. Beide Seiten bekommen gleich viel Zeit, außer wenn eine von ihnen ruht.',
  'rule.T9.why': 'Jede Stelle beginnt mit der leichtesten Berührung. So kann der Körper früh Nein sagen.',
  'rule.T10.why':
    'Langsamer, leichter Atem sagt dem Körper, dass er sicher ist. Die Luft anzuhalten bewirkt das Gegenteil.',
  'rule.T11.why':
    'Trinken Sie nach einer Sitzung etwas Wasser und lassen Sie es den Rest des Tages ruhig angehen. Eine leichte Empfindlichkeit wie Muskelkater ist für ein bis zwei Tage üblich.',
  'rule.T12.why':
    'Schmerz, Kribbeln und Taubheit sind nichts, was man wegatmet. Sie sind das Zeichen zum Stoppen. Ein Muskel, der loslässt, fühlt sich wie ein leichtes, angenehmes Ziehen an.',

  // Limits on a place
  'limit.outer-half': 'Nur die äußere Hälfte, zum Arm hin',
  'limit.pressure-2': 'Sehr leicht: nicht mehr als 2 von 10',
  'limit.hand-only': 'Nur mit den Händen, kein Ball und kein Gerät',
  'limit.gliding-only': 'Nur lange, gleitende Striche',
  'limit.neutral-head': 'Kopf gestützt, Blick geradeaus',
  'limit.light': 'Leicht',
  'limit.far-half': 'Nur die Hälfte, die weiter von der markierten Stelle entfernt ist',

  // What opens a lock
  'lock.two-days': 'Zwei ruhige Tage seit dem Stopp',
  'lock.back-to-before': 'Es fühlt sich an wie vor jener Sitzung',
  'lock.doctor-agreed': 'Ein Arzt oder eine Ärztin hat seit dem Stopp zugestimmt, dass Sie weitermachen dürfen',
  'lock.if-over-a-day':
    'Falls es länger als einen Tag dauert: Ein Arzt oder eine Ärztin hat zugestimmt, dass Sie weitermachen dürfen',
  'lock.day-after': 'Sie haben uns gesagt, wie der Tag danach war',
  'lock.closed': 'Sie haben uns gesagt, wie die letzte Sitzung endete',
  'lock.clock': 'Die Uhr dieses Geräts zeigt eine Zeit vor Ihrem letzten Stopp. Bitte prüfen Sie Datum und Uhrzeit.',

  // What the questions come to
  'outcome.emergency.title': 'Holen Sie jetzt Hilfe',
  'outcome.emergency.text': 'Holen Sie jetzt Notfallhilfe. Fahren Sie nicht selbst.',
  'outcome.doctor-urgent.title': 'Gehen Sie heute noch zum Arzt',
  'outcome.doctor-urgent.text':
    'Lassen Sie das heute noch ärztlich untersuchen. Bis dahin das Bein nicht reiben und nicht drücken.',
  'outcome.doctor.title': 'Erst ärztlicher Rat',
  'outcome.doctor.text':
    'Sprechen Sie zuerst mit einem Arzt oder einer Ärztin. Was Sie uns gesagt haben, sollte vor jeder Massage genauer angesehen werden.',
  'outcome.locked.title': 'Ihr Körper ruht sich aus',
  'outcome.locked.text':
    'Sie haben letztes Mal gestoppt, und das war richtig. Jetzt bekommt der Körper Zeit, sich zu beruhigen.',
  'outcome.not-today.title': 'Heute keine Massage',
  'outcome.not-today.text': 'Heute ist es ohne Massage besser. An einem anderen Tag kann es gut sein.',
  'outcome.not-yet.title': 'Ruhe gehört dazu',
  'outcome.not-yet.text': 'Erst kommt eine Ruhezeit. Sie machen es richtig, wenn Sie warten.',
  'outcome.go.title': 'Sie sind bereit',
  'outcome.go.text': 'Nichts in Ihren Antworten spricht jetzt gegen eine sanfte Sitzung.',

  // Where a rule comes from
  'source.article': 'Der Ratgeber zu Massage und Bandscheibenvorfall, dem diese App folgt',
  'source.teaching': 'Was in Medizin und Therapie allgemein gelehrt wird',
  'source.prudence': 'Unsere eigene vorsichtige Wahl, weil das niemand untersucht hat',
  'source.yin-2014': 'Eine Studie über Schäden durch Massage (Yin 2014)',
  'source.sulkowski-2022': 'Ein Bericht über Halsschlagadern, die durch Massagegeräte verletzt wurden (Sulkowski 2022)',
  'source.grabow-2018': 'Eine Studie, in der leichter und fester Druck gleich gut waren (Grabow 2018)',
  'source.biomed-hum-kinet-2019':
    'Eine Studie über Selbstmassage bei gesunden Erwachsenen (Biomedical Human Kinetics 2019)',
  'source.iso-13850': 'Wie der Nothalt an Maschinen gebaut ist (ISO 13850, nur als Vorbild)',
} as const satisfies Record<TouchWhyKey | SourceKey | ZoneLimitKey | LockConditionKey | OutcomeKey, string>
