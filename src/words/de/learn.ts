import type { learn as english } from '../en/learn.ts'

/** German words: the screen that leads to everything there is to learn. */
export const learn = {
  // Beside the doors of a refusal
  'outcome.door.learn': 'Lernen und üben',
  'outcome.door.learn.detail': 'Lektionen, Fragen und Massagestriche an einem gezeichneten Körper.',

  'learn.title': 'Lernen und üben',
  'learn.lead':
    'Ein paar ruhige Minuten, wann immer Sie mögen. Nichts hier berührt Ihren Körper, und nichts kann schiefgehen.',
  'learn.door.lessons': 'Lektionen',
  'learn.door.lessons.detail': 'Je ein paar Karten und eine Frage, etwa zwei Minuten.',
  'learn.door.explore': 'Den Körper erkunden',
  'learn.door.explore.detail': 'Berühren Sie eine Stelle. Sie sehen, ob sie heute für Sie in Ordnung ist, und warum.',
  'learn.door.practise': 'Einen Strich üben',
  'learn.door.practise.detail':
    'Fahren Sie ihn mit einem Finger nach, bis das Tempo stimmt, und proben Sie das Stoppen.',
  'learn.door.round': 'Eine Runde spielen',
  'learn.door.round.detail': 'Ein paar Fragen am Körper, höchstens drei Minuten. Sie können jederzeit aufhören.',
  'learn.door.progress': 'Was schon sitzt',
  'learn.door.progress.detail': 'Sehen Sie, wie sich der Körper mit Farbe füllt, wenn Sie ihn kennenlernen.',
  'learn.licences': 'Gebaut mit freier Arbeit anderer Menschen: ihre Lizenzen',
} as const satisfies Record<keyof typeof english, string>
