import type { screens as english } from '../en/screens.ts'
import { asking } from './asking.ts'

/** German words: the screens around a session. */
export const screens = {
  ...asking,

  // Emergency card (E10)
  'emergency.action': 'Rufen Sie jetzt {number} an.',
  'emergency.or': 'Oder lassen Sie sich in die Notaufnahme bringen. Fahren Sie nicht selbst.',
  'emergency.call': '{number} anrufen',
  'emergency.others': 'Sie können auch {numbers} wählen.',
  'emergency.country': 'Land für die Notrufnummer',
  'emergency.country.none': 'Wählen Sie Ihr Land',
  'emergency.country.guessed':
    'Dieses Land haben wir von Ihrem Gerät übernommen. Ändern Sie es, wenn Sie woanders sind.',
  'emergency.country.general':
    'Die Nummern sind von Land zu Land verschieden. Wenn sich unter 112 niemand meldet, wählen Sie die örtliche Nummer.',
  'emergency.read': 'Lesen Sie das am Telefon vor',
  'emergency.sentence':
    'Ich habe einen Bandscheibenvorfall in der Wirbelsäule, und ich habe neue Warnzeichen. Mir wurde gesagt, dass ich mich sofort untersuchen lassen soll.',
  'emergency.sentence.S1':
    'Ich habe einen Bandscheibenvorfall in der Wirbelsäule, und jetzt hat sich an Blase oder Darm oder am Gefühl zwischen den Beinen etwas verändert. Mir wurde gesagt, dass ich mich sofort untersuchen lassen soll.',
  'emergency.sentence.S2':
    'Ich habe einen Bandscheibenvorfall in der Wirbelsäule, und jetzt habe ich neue Schwäche, ungeschickte Hände, Mühe beim Gehen, Beschwerden in beiden Beinen oder Beschwerden in der Brust oder beim Atmen. Mir wurde gesagt, dass ich mich sofort untersuchen lassen soll.',
  'emergency.take': 'Nehmen Sie mit, was gerade zur Hand ist',
  'emergency.take.medicines': 'eine Liste Ihrer Medikamente',
  'emergency.take.letters': 'Arztbriefe oder Bilder von früheren Untersuchungen',
  'emergency.take.papers': 'Ausweis und Versichertenkarte',
  'emergency.take.phone': 'Ihr Telefon',

  // Doctor card
  'doctor.title': 'Wann Sie Hilfe brauchen',
  'doctor.lead':
    'Manche Zeichen gehören in ärztliche Hände und nicht in eine Massage. Ist eines davon für Sie neu, dann geht es vor.',
  'doctor.now.title': 'Jetzt sofort',
  'doctor.now.1': 'Sie verlieren die Kontrolle über Blase oder Darm, oder Sie spüren sie nicht.',
  'doctor.now.2': 'Es ist taub zwischen den Beinen, an den Geschlechtsteilen oder am After.',
  'doctor.now.3':
    'Ein Arm oder ein Bein ist neu schwach, Ihre Hände sind neu ungeschickt, oder das Gehen ist unsicher.',
  'doctor.now.4': 'Ihre Brust schmerzt, oder Sie haben Atemnot.',
  'doctor.now.action': 'Notfallkarte öffnen',
  'doctor.today.title': 'Heute',
  'doctor.today.1':
    'Ein Bein ist neu geschwollen, heiß oder rot, oder die Wade schmerzt auf eine neue Art. Das kann ein Blutgerinnsel sein.',
  'doctor.today.2': 'Kribbeln oder Taubheit ist neu oder breitet sich aus.',
  'doctor.today.3': 'Sie hatten einen Sturz oder einen Schlag, und niemand hat es untersucht.',
  'doctor.today.4': 'Sie haben Fieber oder Schmerzen in der Nacht, die in keiner Lage besser werden.',
  'doctor.soon.title': 'In den nächsten Tagen',
  'doctor.soon.1': 'Die Schmerzen wurden nach einer Massage mehr als einen Tag lang stärker.',
  'doctor.soon.2':
    'Sie nehmen Blutverdünner oder haben schwache Knochen und möchten wissen, ob Massage etwas für Sie ist.',
  'doctor.soon.3': 'Seit mehreren Wochen ist nichts besser geworden.',
  'doctor.page': 'Eine Seite zum Mitnehmen',
  'doctor.reasons': 'Warum Sie das jetzt sehen',

  // Why there is no session now
  'outcome.until': 'Die nächste Sitzung kann beginnen ab',
  'outcome.until.and': 'Und wenn all das stimmt:',
  'outcome.once': 'Die nächste Sitzung kann beginnen, wenn all das stimmt:',
  'outcome.why': 'Warum',
  'outcome.doors': 'Was Sie jetzt tun können',
  'outcome.door.breathe': 'Atmen und ruhen',
  'outcome.door.breathe.detail': 'Ein langsamer Atem und eine Reise durch den Körper. Ohne Berührung.',
  'outcome.door.body': 'Den Körper ansehen',
  'outcome.door.body.detail': 'Welche Stellen in Ordnung sind, welche nicht, und warum.',
  'outcome.door.askDoctor': 'Eine Seite für die Arztpraxis',
  'outcome.door.askDoctor.detail': 'Was Sie gern tun möchten, zum Drucken oder Zeigen.',
  'outcome.door.doctor': 'Wann Sie Hilfe brauchen',
  'outcome.door.doctor.detail': 'Zeichen, von denen ein Arzt oder eine Ärztin hören sollte.',
  'outcome.home': 'Zurück zum Anfang',

  // A session that was never closed (E11)
  'unclosed.title': 'Die letzte Sitzung wurde unterbrochen',
  'unclosed.lead':
    'Ihre Sitzung vom {date} wurde nicht beendet. Lassen Sie die Hände vorerst weg. Zuerst kommen zwei kurze Fragen.',
  'unclosed.felt': 'Ist jetzt etwas neu, oder stärker als am Anfang?',
  'unclosed.felt.hint':
    'Nehmen Sie sich einen Moment und spüren Sie hin. Kribbeln, Taubheit oder Schmerz, irgendwo im Körper.',
  'unclosed.felt.clear': 'Nein, nichts Neues',
  'unclosed.felt.not-sure': 'Ich bin nicht sicher',
  'unclosed.question': 'Warum hat sie geendet?',
  'unclosed.offer': 'Möchten Sie weitermachen?',
  'unclosed.offer.text':
    'Ihre Sitzung wurde vor ein paar Minuten unterbrochen. Die Stelle, an der Sie waren, gilt als fertig. Wenn Sie weitermachen, ruhen Sie zuerst, und wir fragen, wie es sich anfühlt.',
  'unclosed.offer.takeUp': 'Mit der Sitzung weitermachen',
  'unclosed.offer.leave': 'Es dabei belassen',
  'unclosed.offer.leave.hint': 'Beides ist in Ordnung. Was Sie getan haben, zählt als heutige Sitzung.',
  'unclosed.elsewhere.title': 'Ihre Sitzung ist in einem anderen Fenster offen',
  'unclosed.elsewhere.text':
    'Immer nur eine Sitzung, damit nur eine Ihre Hände führt. Machen Sie dort weiter, oder beenden Sie sie dort.',
  'unclosed.elsewhere.waiting': 'Diese Seite merkt von selbst, wenn jene Sitzung vorbei ist.',
  'unclosed.elsewhere.over.title': 'Das andere Fenster ist fertig',
  'unclosed.elsewhere.over.text':
    'Jene Sitzung ist beendet, oder ihr Fenster wurde geschlossen. Sie können hier weitermachen.',
  'unclosed.elsewhere.go': 'Hier weitermachen',
  'unclosed.symptom': 'Etwas fühlte sich falsch an',
  'unclosed.symptom.detail': 'Schmerz, Kribbeln, Taubheit, Schwäche, Schwindel oder etwas anderes.',
  'unclosed.just-ended': 'Ich habe einfach aufgehört, oder das Gerät fiel aus',
  'unclosed.just-ended.detail': 'Ein Anruf, ein leerer Akku, genug für den Tag.',
  'unclosed.not-sure': 'Ich bin nicht sicher',
  'unclosed.not-sure.detail': 'Dann behandeln wir es zur Sicherheit so, als hätte sich etwas falsch angefühlt.',
  'unclosed.go': 'Weiter',

  // The body
  'body.title': 'Wo Berührung in Ordnung ist',
  'body.label': 'Der Körper mit seinen Stellen: in Ordnung, mit Vorsicht oder nicht berühren',
  'body.profile.none':
    'Wir kennen Sie noch nicht, darum ist dies das strengste Bild. Beantworten Sie die Fragen, um Ihr eigenes zu sehen.',
  'body.profile.today': 'So haben Sie Ihren Körper heute beschrieben.',
  'body.sheet.expand': 'Mehr von der Liste zeigen',
  'body.sheet.collapse': 'Mehr vom Körper zeigen',
  'body.group.safe': 'In Ordnung',
  'body.group.caution': 'Mit Vorsicht',
  'body.group.locked': 'Heute nicht',
  'body.group.never': 'Nie, bei niemandem',
  'body.both': 'beide Seiten',
  'body.why': 'Warum?',
  'body.why.safe':
    'Dieser Muskel liegt weit weg von der Wirbelsäule, und nichts, was Sie uns gesagt haben, spricht dagegen. Langsam und leicht, wie immer.',
  'body.limits': 'Nur so',
  'body.other': 'Auch eine Stelle, die nicht in der Liste steht, bleibt in Ruhe.',
  'body.start': 'Die Fragen beantworten',
  'body.clear': 'Alle Stellen',

  // Breathing
  'breathe.title': 'Atmen und ruhen',
  'breathe.in': 'Einatmen',
  'breathe.out': 'Ausatmen',
  'breathe.how': 'Lassen Sie den Atem kommen und gehen. Ist Ihnen das Tempo zu langsam, folgen Sie Ihrem eigenen.',
  'breathe.done': 'Das genügt',
  'breathe.scan.1': 'Suchen Sie einen Platz, der Ihren Rücken hält. Lassen Sie die Hände still liegen.',
  'breathe.scan.2': 'Lassen Sie die Stirn weit werden und den Kiefer locker.',
  'breathe.scan.3': 'Lassen Sie die Schultern ein wenig sinken, weg von den Ohren.',
  'breathe.scan.4': 'Spüren Sie das Gewicht Ihrer Arme. Jetzt trägt sie etwas anderes: der Stuhl, das Bett, der Boden.',
  'breathe.scan.5': 'Merken Sie, wie sich der Bauch von selbst hebt und senkt.',
  'breathe.scan.6': 'Lassen Sie die Beine schwer sein. Sie müssen Sie jetzt nirgendwohin tragen.',
  'breathe.scan.7': 'Spüren Sie Ihre Füße, bis in die Zehen. Sie brauchen nichts zu ändern.',

  // A page for the doctor
  'askDoctor.title': 'Darf ich mich sanft selbst massieren?',
  'askDoctor.lead':
    'Eine Seite für Ihre Arztpraxis oder Physiotherapie. Drucken Sie sie, oder zeigen Sie sie auf dem Bildschirm.',
  'askDoctor.print': 'Diese Seite drucken',
  'askDoctor.me': 'Über mich',
  'askDoctor.name': 'Name',
  'askDoctor.date': 'Datum',
  'askDoctor.what': 'Was ich gern tun möchte',
  'askDoctor.what.1':
    'Langsame, leichte Selbstmassage mit meinen eigenen Händen, und mit einem Tennisball für die Fußsohlen.',
  'askDoctor.what.2': 'Druck 1 bis 3 von 10: genug, um die Haut zu bewegen, nicht mehr.',
  'askDoctor.what.3': 'Jede Stelle 30 bis 90 Sekunden, danach jeweils ausruhen. Insgesamt etwa 15 Minuten.',
  'askDoctor.what.4': 'Höchstens zwei- oder dreimal in der Woche, mit mindestens zwei Tagen dazwischen.',
  'askDoctor.where': 'Wo',
  'askDoctor.where.yes':
    'Hände, Unterarme, Oberarme, Füße, Unterschenkel und Oberschenkel. Später, wenn es zu meiner Bandscheibe passt: die Schultern oben, die Schulterblätter, die Hüften außen, die Muskeln im Nacken.',
  'askDoctor.where.no':
    'Nie: die Wirbelsäule, der untere Rücken, das Kreuzbein, der Hals vorn und seitlich, Achselhöhlen, Ellenbeugen, die Handgelenke innen, Leisten, Kniekehlen, Bauch, Brust, Gesicht und Kopf.',
  'askDoctor.stop': 'Wann ich stoppe',
  'askDoctor.stop.1':
    'Sofort, bei jedem Kribbeln, bei Taubheit, Schmerz, Schwäche oder Schwindel. Das Programm sperrt sich dann für mindestens 48 Stunden.',
  'askDoctor.last': 'Die Sitzung, die ich gestoppt habe: {when}',
  'askDoctor.last.what': 'Was ich gespürt habe',
  'askDoctor.last.before': 'Wo, davor',
  'askDoctor.last.after': 'Wo, danach',
  'askDoctor.last.way': 'In welche Richtung es ging',
  'askDoctor.last.later': 'Zehn Minuten später',
  'askDoctor.last.unnamed': 'Ich habe es nicht benannt',
  'askDoctor.last.unknown': 'Ich weiß es nicht',
  'askDoctor.last.nowhere': 'Nirgends',
  'askDoctor.last.way.away': 'Nach außen, weg von der Wirbelsäule',
  'askDoctor.last.way.towards': 'Nach innen, zur Wirbelsäule hin',
  'askDoctor.last.way.same': 'Es blieb an einer Stelle',
  'askDoctor.last.way.not-sure': 'Ich weiß es nicht',
  'askDoctor.question': 'Ist das für mich in Ordnung?',
  'askDoctor.answer.yes': 'Ja, wie beschrieben',
  'askDoctor.answer.but': 'Ja, aber nicht hier:',
  'askDoctor.answer.no': 'Jetzt nicht, weil:',
  'askDoctor.level': 'Höhe der Bandscheibe, falls bekannt',
  'askDoctor.sign': 'Datum und Unterschrift',
} as const satisfies Record<keyof typeof english, string>
