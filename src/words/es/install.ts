import type { install as english } from '../en/install.ts'

/** Spanish words that the device shows of the app: in its list of apps, and before it is installed. */
export const install = {
  'install.description': 'Automasaje suave y guiado para personas con una hernia de disco. Funciona sin conexión.',
  'install.session': 'Una sesión guiada en una tableta',
  'install.body': 'Dónde se puede tocar, en un teléfono',
  'install.start': 'Empezar una sesión',
  'install.startShort': 'Empezar',
  'install.practise': 'Aprender y practicar',
  'install.practiseShort': 'Practicar',
  'install.noScript': 'Kneadwell necesita JavaScript. Actívelo en su navegador y vuelva a cargar esta página.',
} as const satisfies Record<keyof typeof english, string>
