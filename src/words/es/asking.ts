import type { asking as english } from '../en/asking.ts'

/** Spanish words: what the body beside the welcome and the safety questions say. */
export const asking = {
  // Safety questions
  'questions.progress': 'Pregunta {now, number} de unas {of, number}',
  'questions.next': 'Siguiente',
  'questions.why': '¿Por qué se pregunta esto?',
  'questions.date': 'El día, lo más exacto que recuerde',
  'questions.scale.lowest': 'ningún dolor',
  'questions.scale.highest': 'el peor que pueda imaginar',
  'questions.still': 'Sí, sigue igual',
  'questions.change': 'Cambiar',
  'questions.places.list': 'Elegir de la lista',
  'questions.places.body': 'Toque las zonas en el cuerpo, o elíjalas de la lista.',
  'questions.places.none': 'Aún no hay ninguna zona marcada.',
  'questions.places.marked': 'Zonas marcadas: {places}',
  'questions.places.label': 'Cuerpo en el que puede marcar zonas',

  // The picture of the body
  'stage.region':
    '{name}: {status, select, safe {hoy está bien} caution {hoy con cuidado} forbidden {hoy no se toca} other {sin masaje}}',
  'skin.title': 'Tono de piel de la figura',
  'skin.tone':
    '{tone, select, 1 {Piel muy clara} 2 {Piel clara} 3 {Piel morena clara} 4 {Piel morena} 5 {Piel morena oscura} other {Piel muy oscura}}',
  'stage.figure.front': 'Delante',
  'stage.figure.back': 'Detrás',
  'stage.figure.palms': 'Palmas',
  'stage.figure.hand-backs': 'Dorsos de las manos',
  'stage.figure.soles': 'Plantas',
  'stage.figure.foot-tops': 'Empeines',
  'stage.turn': 'Girar el mapa',
  'stage.view.front': 'Delante',
  'stage.view.back': 'Detrás',
  'stage.viewName.front': 'El cuerpo por delante',
  'stage.viewName.back': 'El cuerpo por detrás',
  'stage.view.hands': 'Manos',
  'stage.view.feet': 'Pies',
  'stage.toFlat': 'Ver el mapa plano',
  'stage.toSolid': 'Ver el cuerpo en 3D',
  'stage.lost': 'Su dispositivo no dibuja ahora el cuerpo en 3D. El mapa plano sirve igual de bien.',
  'stage.failed': 'No se pudo cargar el cuerpo en 3D. El mapa plano sirve igual de bien.',
} as const satisfies Record<keyof typeof english, string>
