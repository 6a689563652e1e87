import type { learn as english } from '../en/learn.ts'

/** Spanish words: the screen that leads to everything there is to learn. */
export const learn = {
  // Beside the doors of a refusal
  'outcome.door.learn': 'Aprender y practicar',
  'outcome.door.learn.detail': 'Lecciones, preguntas y movimientos sobre un cuerpo dibujado.',

  'learn.title': 'Aprender y practicar',
  'learn.lead': 'Unos minutos tranquilos, cuando quiera. Aquí nada toca su cuerpo y nada puede salir mal.',
  'learn.door.lessons': 'Lecciones',
  'learn.door.lessons.detail': 'Unas tarjetas y una pregunta en cada una, unos dos minutos.',
  'learn.door.explore': 'Explorar el cuerpo',
  'learn.door.explore.detail': 'Toque cualquier zona. Vea si hoy se puede masajear en su caso, y por qué.',
  'learn.door.practise': 'Practicar un movimiento',
  'learn.door.practise.detail': 'Sígalo con un dedo hasta que el ritmo le salga bien, y ensaye cómo parar.',
  'learn.door.round': 'Jugar una ronda',
  'learn.door.round.detail': 'Unas preguntas sobre el cuerpo, tres minutos como mucho. Salga cuando quiera.',
  'learn.door.progress': 'Lo aprendido',
  'learn.door.progress.detail': 'Vea cómo el cuerpo se llena de color a medida que lo conoce.',
  'learn.licences': 'Hecho con el trabajo libre de otras personas: sus licencias',
} as const satisfies Record<keyof typeof english, string>
