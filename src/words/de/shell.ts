import type { shell as english } from '../en/shell.ts'

/** German words of the first screen and of what every screen shares. */
export const shell = {
  'app.name': 'Kneadwell',
  'app.education': 'Zum Lernen gedacht, kein Medizinprodukt. Es ersetzt keinen ärztlichen Rat.',
  'app.back': 'Zurück',
  'app.home': 'Startseite',
  'app.close': 'Schließen',
  'app.loading': 'Einen Moment',
  'app.broken.title': 'Auf dieser Seite ist etwas schiefgegangen',
  'app.broken.text':
    'Falls Ihre Hände auf dem Körper liegen, nehmen Sie sie weg und ruhen Sie sich aus. Nichts, was Sie uns gesagt haben, hat dieses Gerät verlassen. Laden Sie die Seite neu, um weiterzumachen.',
  'app.broken.reload': 'Neu laden',

  'language.title': 'Sprache',

  'theme.toLight': 'Auf hell umschalten',
  'theme.toDark': 'Auf dunkel umschalten',

  'welcome.title': 'Sanfte Massage, weit weg von der Bandscheibe',
  'welcome.lead': 'Kneadwell führt Ihre Hände bei einem Bandscheibenvorfall, ruhig und Schritt für Schritt.',
  'welcome.safe': 'Wirbelsäule und unterer Rücken bleiben unberührt.',
  'welcome.private': 'Ihre Antworten bleiben auf diesem Gerät.',
  'welcome.private.kept': 'Bleibt auf diesem Gerät. Geht auch offline.',
  'welcome.stop': 'Einmal drücken stoppt alles.',
  'welcome.start': 'Start',
  'welcome.next': 'Zuerst Sicherheitsfragen: etwa drei Minuten.',
  'welcome.body': 'Den Körper ansehen',
  'welcome.learn': 'Lernen und üben',
  'welcome.history': 'Ihr Verlauf',
  'welcome.help': 'Wann Sie Hilfe brauchen',
  'welcome.links': 'Mehr',
  'welcome.data': 'Ihre Daten',
  'welcome.bodyLabel':
    'Der Körper mit Stellen, die berührt werden dürfen, und Stellen, die nicht berührt werden dürfen',
  'welcome.hint': 'Berühren Sie eine Stelle, um mehr über sie zu erfahren.',
  'welcome.zone.safe': 'Meist in Ordnung für eine Massage.',
  'welcome.zone.caution': 'Nur mit Vorsicht, und nicht bei allen.',
  'welcome.zone.forbidden': 'Nicht, bevor wir mehr über Sie wissen.',
  'welcome.zone.never': 'Nie, bei niemandem.',
  'welcome.forgetful':
    'In diesem Browser können wir nichts speichern. Sie können trotzdem alles benutzen, nur bleibt nichts davon erhalten.',
  'welcome.full':
    'Auf diesem Gerät ist kein Platz mehr. Sie können trotzdem alles benutzen, nur bleibt nichts Neues erhalten, bis wieder Platz ist.',
  'welcome.cleared':
    'Dieser Browser hat gelöscht, was hier aufbewahrt war. Ihre letzten Sitzungen kamen aus einer zweiten Kopie zurück. Nach dem Rest fragen wir Sie noch einmal.',
  'welcome.damaged':
    '{count, plural, one {Ein gespeicherter Eintrag ließ sich nicht lesen. Er wurde beiseitegelegt, nicht gelöscht.} other {# gespeicherte Einträge ließen sich nicht lesen. Sie wurden beiseitegelegt, nicht gelöscht.}} Zur Sicherheit fragen wir Sie etwas mehr.',
} as const satisfies Record<keyof typeof english, string>
