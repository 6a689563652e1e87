import type { yourData as english } from '../en/your-data.ts'

/** German words: everything that is kept, in the user's hands. */
export const yourData = {
  'data.title': 'Ihre Daten',
  'data.lead':
    'Alles liegt auf diesem Gerät und nirgendwo sonst. Es gehört Ihnen: Sie können es mitnehmen, zurückholen oder löschen.',
  'data.news': 'Was gerade geschehen ist',

  'data.kept.title': 'Was hier aufbewahrt wird',
  'data.kept.none': 'Noch nichts. Ihre Antworten und Sitzungen werden hier aufbewahrt, nur für Sie.',
  'data.kept.sessions': '{count, plural, one {Sitzung} other {Sitzungen}}',
  'data.kept.learnt': '{count, plural, one {Sache gelernt} other {Dinge gelernt}}',
  'data.kept.one': 'am {from}',
  'data.kept.between': '{from} bis {until}',
  'data.kept.aside':
    '{count, plural, one {Etwas ließ sich nicht lesen. Es wurde so beiseitegelegt, wie es war.} other {# Dinge ließen sich nicht lesen. Sie wurden so beiseitegelegt, wie sie waren.}}',
  'data.persistence.kept': 'Dieser Browser hat versprochen, es zu behalten.',
  'data.persistence.may-go':
    'Wenn der Platz auf dem Gerät knapp wird, kann dieser Browser es löschen. Eine gespeicherte Kopie ist davor sicher.',
  'data.persistence.unknown':
    'Dieser Browser sagt nicht, wie lange er es behält. Mit einer gespeicherten Kopie sind Sie sicher.',
  'data.persistence.ask': 'Um Aufbewahrung bitten',
  'data.persistence.refused': 'Der Browser hat es nicht versprochen. Manche tun das später, wenn Sie öfter hier waren.',

  'data.install':
    'Am längsten bleibt alles in einer App auf dem Startbildschirm. Auf iPad oder iPhone: Teilen, dann Zum Home-Bildschirm. Sonst im Menü des Browsers.',
  'data.install.apart':
    'Auf iPad oder iPhone beginnt diese App leer. Speichern Sie darum hier zuerst eine Kopie, und holen Sie sie dort zurück.',

  'data.save.title': 'Eine Kopie mitnehmen',
  'data.save.text':
    'Eine Datei, in der alles steht. Wer sie öffnet, kann sie lesen. Legen Sie sie dorthin, wo nur Sie sie finden.',
  'data.save.do': 'Kopie speichern',
  'data.save.done': 'Ihr Browser hat die Datei jetzt: {name}. Sie finden sie bei den Downloads.',

  'data.bring.title': 'Eine Kopie zurückholen',
  'data.bring.text':
    'Von diesem oder einem anderen Gerät. Sie sehen zuerst, was darin steht. Vorher ändert sich nichts.',
  'data.bring.do': 'Datei auswählen',
  'data.bring.drop': 'oder hier ablegen',

  'data.preview.title': 'Das steht in der Datei',
  'data.preview.whose': 'Sie gehört {name}.',
  'data.preview.nobody': 'Es steht nicht darin, wem sie gehört.',
  'data.preview.other': 'Sie gehört {name}. Hier ist gerade {here}.',
  'data.preview.saved': 'Sie wurde am {date} gespeichert.',
  'data.preview.none': 'Es sind keine Sitzungen darin.',
  'data.preview.sessions': '{count, plural, one {Eine Sitzung, {when}.} other {# Sitzungen, {when}.}}',
  'data.preview.known':
    '{count, plural, =0 {Davon ist noch nichts hier.} one {Eine Sitzung davon ist schon hier.} other {# Sitzungen davon sind schon hier.}}',
  'data.preview.learnt': '{count, plural, one {Eine Sache, die gelernt wurde.} other {# Dinge, die gelernt wurden.}}',
  'data.preview.unreadable':
    '{count, plural, one {Etwas lässt sich nicht lesen. Es wird beiseitegelegt und geht nicht verloren, und wir fragen Sie etwas mehr.} other {# Dinge lassen sich nicht lesen. Sie werden beiseitegelegt und gehen nicht verloren, und wir fragen Sie etwas mehr.}}',
  'data.preview.ahead':
    '{count, plural, one {Eine Sitzung liegt in der Zukunft.} other {# Sitzungen liegen in der Zukunft.}} Bitte prüfen Sie das Datum dieses Geräts. Sie zählen so, wie sie sind. Die nächste Sitzung muss deshalb vielleicht warten.',
  'data.way': 'Wie soll es hereinkommen?',
  'data.way.merge': 'Zu dem dazu, was hier ist',
  'data.way.merge.detail': 'Nichts geht verloren. Wo beide nicht übereinstimmen, zählt das Sicherere.',
  'data.way.replace': 'Statt dem, was hier ist',
  'data.way.replace.detail': 'Was jetzt hier ist, geht, aber erst, wenn das Neue sicher ist.',
  'data.take.merge': 'Dazunehmen',
  'data.take.replace': 'Ersetzen',
  'data.take.leave': 'Lieber nicht',
  'data.replace.title': 'Ersetzen, was hier ist?',
  'data.replace.text':
    '{count, plural, =0 {Was Sie hier geantwortet und gelernt haben, geht von diesem Gerät.} one {Eine Sitzung geht von diesem Gerät, mit dem, was Sie hier geantwortet und gelernt haben.} other {# Sitzungen gehen von diesem Gerät, mit dem, was Sie hier geantwortet und gelernt haben.}} Wenn Sie es vielleicht noch brauchen, speichern Sie vorher eine Kopie.',

  'data.locks.stay': 'Das bleibt, zu Ihrer Sicherheit:',
  'data.lock.stop.until': 'Die Ruhe nach Ihrem Stopp, bis {when}. Dann fragen wir Sie, ob es sich beruhigt hat.',
  'data.lock.stop': 'Die Ruhe nach Ihrem Stopp, bis Sie uns sagen, dass es sich beruhigt hat.',
  'data.lock.unclosed': 'Die Frage, warum Ihre letzte Sitzung endete.',
  'data.lock.worse': 'Das Warten auf ärztlichen Rat, weil es länger als einen Tag schlimmer war.',

  'data.forget.title': 'Alles löschen',
  'data.forget.text': 'Ihre Antworten, Ihre Sitzungen, was Sie gelernt und was Sie eingestellt haben.',
  'data.forget.do': 'Alles löschen',
  'data.forget.sure': 'Alles löschen?',
  'data.forget.what': 'Es geht von diesem Gerät, und nur eine gespeicherte Kopie bringt es zurück.',
  'data.forget.asked':
    'Danach kennen wir Sie nicht mehr. Wir stellen alle Fragen neu, auch die nach Sitzungen und Stopps der letzten Tage.',
  'data.forget.bare': 'Von jener Sitzung behalten wir, wann sie war, wie sie endete und was Sie spürten. Mehr nicht.',
  'data.forget.whose': 'Von wem?',
  'data.forget.own': 'Nur was von {name} aufbewahrt ist',
  'data.forget.all': 'Was von allen aufbewahrt ist',
  'data.forget.all.detail': 'Wo eine Ruhe noch nicht vorbei ist, bleibt der Name, nur mit ihr.',
  'data.forget.yes': 'Löschen',
  'data.forget.no': 'Behalten',

  'data.done.merged': 'Fertig. {count, plural, one {Eine Sitzung ist} other {# Sitzungen sind}} jetzt hier.',
  'data.done.replaced':
    'Fertig. Hier ist jetzt, was in der Datei stand: {count, plural, one {eine Sitzung} other {# Sitzungen}}.',
  'data.done.forgotten':
    '{count, plural, =0 {Fertig. Auf diesem Gerät ist nichts mehr von Ihnen.} other {Fertig. Nur was Sie schützt, ist noch hier.}}',

  'data.refused.empty': 'Diese Datei ist leer. Es hat sich nichts geändert.',
  'data.refused.too-big':
    'Diese Datei ist viel zu groß für eine Kopie von hier: über 20 MB. Es hat sich nichts geändert.',
  'data.refused.unreadable':
    'Der Browser konnte diese Datei nicht öffnen. Wurde sie verschoben? Es hat sich nichts geändert.',
  'data.refused.not-json':
    'Das ist keine Kopie von hier, oder sie ist beschädigt: Sie lässt sich nicht lesen. Es hat sich nichts geändert.',
  'data.refused.foreign': 'Diese Datei kommt nicht von Kneadwell. Es hat sich nichts geändert.',
  'data.refused.routine':
    'Das ist ein Ablauf: eine Reihenfolge von Stellen für die Massage. Von Ihnen steht nichts darin. Es hat sich nichts geändert.',
  'data.refused.profile':
    'Das ist ein Profil für Menschen, die die Regeln prüfen, und keine gespeicherte Kopie. Es hat sich nichts geändert.',
  'data.refused.newer':
    'Diese Kopie hat ein neueres Kneadwell gespeichert. Holen Sie hier die neueste Fassung und versuchen Sie es noch einmal. Es hat sich nichts geändert.',
  'data.refused.damaged': 'Diese Kopie ist beschädigt. Haben Sie noch eine andere? Es hat sich nichts geändert.',

  'data.failed.busy':
    'Eine Sitzung läuft, hier oder in einem anderen Fenster. Beenden Sie sie zuerst. Es hat sich nichts geändert.',
  'data.failed.partly': 'Nicht alles ließ sich löschen. Bitte versuchen Sie es noch einmal.',
  'data.failed.full':
    'Auf diesem Gerät ist kein Platz mehr. Es hat sich nichts geändert. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.',
  'data.failed.no-storage': 'In diesem Browser können wir nichts aufbewahren. Deshalb ist hier nichts.',
  'data.failed.refused':
    'Dieser Browser lässt uns nicht lesen, was aufbewahrt ist. Schließen Sie seine anderen Fenster und versuchen Sie es noch einmal.',
  'data.failed.write-failed':
    'Es ließ sich nicht schreiben. Es hat sich nichts geändert. Bitte versuchen Sie es noch einmal.',
  'data.failed.not-made': 'Die Datei ließ sich nicht erstellen. Bitte versuchen Sie es noch einmal.',
  'data.failed.unfetched':
    'Ein Teil der App ist nicht angekommen. Es hat sich nichts geändert. Bitte versuchen Sie es noch einmal, oder laden Sie die Seite neu.',
} as const satisfies Record<keyof typeof english, string>
