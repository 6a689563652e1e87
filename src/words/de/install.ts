import type { install as english } from '../en/install.ts'

/** German words that the device shows of the app: in its list of apps, and before it is installed. */
export const install = {
  'install.description': 'Sanfte, angeleitete Selbstmassage für Menschen mit Bandscheibenvorfall. Geht auch ohne Netz.',
  'install.session': 'Eine geführte Sitzung auf dem Tablet',
  'install.body': 'Wo Sie berühren dürfen, auf dem Handy',
  'install.start': 'Eine Sitzung starten',
  'install.startShort': 'Start',
  'install.practise': 'Lernen und üben',
  'install.practiseShort': 'Üben',
  'install.noScript':
    'Kneadwell braucht JavaScript. Bitte schalten Sie es im Browser ein und laden Sie die Seite dann neu.',
} as const satisfies Record<keyof typeof english, string>
