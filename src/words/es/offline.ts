import type { offline as english } from '../en/offline.ts'

/** That a newer app lies ready, in Spanish. */
export const offline = {
  'offline.newer': 'Hay una versión nueva de Kneadwell. Cambiar lleva un momento y no se pierde nada.',
  'offline.held': 'Hay una sesión en marcha en otra ventana. Cambie cuando haya terminado.',
  'offline.use': 'Cambiar ahora',
} as const satisfies Record<keyof typeof english, string>
