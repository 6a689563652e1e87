import type { offline as english } from '../en/offline.ts'

/** That a newer app lies ready. */
export const offline = {
  'offline.newer': 'Ein neueres Kneadwell liegt bereit. Der Wechsel dauert einen Moment, nichts geht verloren.',
  'offline.held': 'In einem anderen Fenster läuft eine Sitzung. Wechseln Sie, wenn sie zu Ende ist.',
  'offline.use': 'Jetzt wechseln',
} as const satisfies Record<keyof typeof english, string>
