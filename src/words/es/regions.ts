import type { RegionKind } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'

/** Spanish words: what places are called, and where they are. `side` is the body's own: left, right or midline. */
export const regions = {
  'region.palm.name': '{side, select, left {Palma izquierda} right {Palma derecha} other {Palma}}',
  'region.palm.where': 'La parte de dentro de la mano, desde la base hasta las puntas de los dedos.',
  'region.hand-back.name':
    '{side, select, left {Dorso de la mano izquierda} right {Dorso de la mano derecha} other {Dorso de la mano}}',
  'region.hand-back.where': 'El lado de la mano que ve al cerrar el puño.',
  'region.forearm.name': '{side, select, left {Antebrazo izquierdo} right {Antebrazo derecho} other {Antebrazo}}',
  'region.forearm.where': 'El músculo blando entre la muñeca y el codo, sin los dos extremos.',
  'region.upper-arm.name':
    '{side, select, left {Parte alta del brazo izquierdo} right {Parte alta del brazo derecho} other {Parte alta del brazo}}',
  'region.upper-arm.where': 'El músculo entre el codo y el hombro, por delante y por fuera.',
  'region.sole.name':
    '{side, select, left {Planta del pie izquierdo} right {Planta del pie derecho} other {Planta del pie}}',
  'region.sole.where': 'La parte de abajo del pie, del talón a los dedos.',
  'region.foot-top.name':
    '{side, select, left {Empeine del pie izquierdo} right {Empeine del pie derecho} other {Empeine del pie}}',
  'region.foot-top.where': 'La parte de arriba del pie, del tobillo a los dedos.',
  'region.calf.name': '{side, select, left {Pantorrilla izquierda} right {Pantorrilla derecha} other {Pantorrilla}}',
  'region.calf.where': 'El músculo de atrás de la pierna, bien por debajo de la rodilla.',
  'region.shin.name':
    '{side, select, left {Músculo de la espinilla izquierda} right {Músculo de la espinilla derecha} other {Músculo de la espinilla}}',
  'region.shin.where': 'El músculo junto al hueso de la espinilla, por el lado de fuera. El hueso, no.',
  'region.thigh.name': '{side, select, left {Muslo izquierdo} right {Muslo derecho} other {Muslo}}',
  'region.thigh.where': 'La pierna por encima de la rodilla, por delante y por fuera.',
  'region.shoulder-top.name':
    '{side, select, left {Parte alta del hombro izquierdo} right {Parte alta del hombro derecho} other {Parte alta del hombro}}',
  'region.shoulder-top.where': 'El músculo entre el cuello y la punta del hombro.',
  'region.neck-back.name': '{side, select, left {Nuca, lado izquierdo} right {Nuca, lado derecho} other {Nuca}}',
  'region.neck-back.where': 'La banda de músculo junto a la columna. Nunca los huesos del centro.',
  'region.shoulder-blade.name': '{side, select, left {Omóplato izquierdo} right {Omóplato derecho} other {Omóplato}}',
  'region.shoulder-blade.where': 'El músculo sobre el hueso plano de detrás del hombro, lejos de la columna.',
  'region.hip.name': '{side, select, left {Cadera izquierda} right {Cadera derecha} other {Cadera}}',
  'region.hip.where': 'El músculo de la parte de fuera del glúteo, junto al hueso de la cadera.',
  'region.armpit.name': '{side, select, left {Axila izquierda} right {Axila derecha} other {Axila}}',
  'region.armpit.where': 'El hueco debajo del hombro.',
  'region.elbow-crease.name':
    '{side, select, left {Pliegue del codo izquierdo} right {Pliegue del codo derecho} other {Pliegue del codo}}',
  'region.elbow-crease.where': 'La parte de delante del codo, por donde se dobla.',
  'region.inner-wrist.name':
    '{side, select, left {Parte interna de la muñeca izquierda} right {Parte interna de la muñeca derecha} other {Parte interna de la muñeca}}',
  'region.inner-wrist.where': 'El lado de la muñeca donde se nota el pulso.',
  'region.groin.name': '{side, select, left {Ingle izquierda} right {Ingle derecha} other {Ingle}}',
  'region.groin.where': 'El pliegue entre el vientre y el muslo.',
  'region.knee-back.name':
    '{side, select, left {Detrás de la rodilla izquierda} right {Detrás de la rodilla derecha} other {Detrás de la rodilla}}',
  'region.knee-back.where': 'El hueco blando de detrás de la rodilla, también llamado corva.',
  'region.inner-elbow.name':
    '{side, select, left {Lado interno del codo izquierdo} right {Lado interno del codo derecho} other {Lado interno del codo}}',
  'region.inner-elbow.where':
    'Ahí un nervio pasa justo bajo la piel y da calambre al golpearlo: el “hueso de la risa”.',
  'region.breast.name': '{side, select, left {Pecho izquierdo} right {Pecho derecho} other {Pecho}}',
  'region.breast.where': 'El pecho a cada lado del esternón.',
  'region.neck-spine.name': 'Columna del cuello',
  'region.neck-spine.where': 'Los huesos del centro del cuello, y una franja estrecha a cada lado.',
  'region.back-spine.name': 'Columna de la espalda',
  'region.back-spine.where': 'Los huesos del centro de la espalda, y una franja de dos dedos de ancho a cada lado.',
  'region.lower-back.name': 'Zona lumbar',
  'region.lower-back.where':
    'La parte baja de la espalda: todo lo que hay entre las últimas costillas y el borde de arriba de la pelvis.',
  'region.sacrum.name': 'Base de la columna',
  'region.sacrum.where': 'El hueso plano entre las caderas, hasta la rabadilla.',
  'region.neck-front.name': 'Parte delantera y lados del cuello',
  'region.neck-front.where':
    'La garganta, y el cuello por delante de una línea que va del lóbulo de la oreja a la clavícula.',
  'region.belly.name': 'Vientre',
  'region.belly.where': 'Todo lo que hay por delante entre las costillas y la pelvis.',
  'region.breastbone.name': 'Esternón',
  'region.breastbone.where': 'El hueso del centro del pecho.',
  'region.face.name': 'Cara',
  'region.face.where': 'De la frente a la barbilla.',
  'region.head.name': 'Cabeza',
  'region.head.where': 'El cuero cabelludo y la parte de atrás de la cabeza.',

  'limb.left-arm': 'Brazo izquierdo',
  'limb.right-arm': 'Brazo derecho',
  'limb.left-leg': 'Pierna izquierda',
  'limb.right-leg': 'Pierna derecha',
} as const satisfies Record<`region.${RegionKind}.name` | `region.${RegionKind}.where` | `limb.${LimbId}`, string>
