import type { marks as english } from '../en/marks.ts'

/** Spanish words: marking places on the body (Z11, Z12). */
export const marks = {
  'mark.title': '¿Hay algo aquí hoy?',
  'mark.kind.sore': 'Piel irritada, herida o con moretones',
  'mark.kind.sore.detail': 'También una quemadura, un sarpullido, venas hinchadas o una cicatriz reciente.',
  'mark.kind.numb': 'Adormecimiento u hormigueo',
  'mark.kind.numb.detail': 'También si le pasa desde hace mucho.',
  'mark.fixed': 'Nos dijo que no sabe con certeza dónde, así que no se incluye ninguna zona.',
  'mark.leftOut': 'No se incluye ahora: {places}.',
  'mark.farHalf': 'Solo la mitad más alejada: {places}.',
  'mark.hand':
    '{side, select, left {Su mano izquierda también descansa: hoy no trabaja.} other {Su mano derecha también descansa: hoy no trabaja.}}',
  'mark.hands': 'Las dos manos también descansan: hoy no trabajan.',
  'mark.marked': 'con marca',
  'mark.other': 'Ver el otro lado: {place}',
  'mark.asked': 'Después viene una pregunta sobre esto, antes de cualquier plan.',
  'mark.goOn': 'Seguir',
  'mark.plan.title': '¿Algo dolorido o adormecido?',
  'mark.plan.text': 'Marque la zona en el cuerpo. El plan se hace de nuevo sin ella.',
  'mark.plan.action': 'Marcar una zona',
} as const satisfies Record<keyof typeof english, string>
