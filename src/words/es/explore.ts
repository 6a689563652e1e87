import type { RegionKind } from '#anatomy/region.ts'
import type { ZoneChangeKind } from '#practice/zone-changes.ts'
import type { Stage } from '#safety/profile.ts'
import type { explore as english } from '../en/explore.ts'

/** Spanish words: what else people call a place, with commas between. Found by search, never shown. */
const otherNames = {
  'region.palm.also':
    'mano, palma de la mano, dentro de la mano, pulgar, pulgares, dedo gordo de la mano, dedo de la mano, base del pulgar',
  'region.hand-back.also': 'mano, dorso, revés de la mano, encima de la mano, nudillo, nudillos, dedo de la mano',
  'region.forearm.also': 'brazo, parte baja del brazo, debajo del codo, antebrazos',
  'region.upper-arm.also': 'brazo, brazo de arriba, bíceps, tríceps, encima del codo',
  'region.sole.also':
    'pie, pies, planta, debajo del pie, arco del pie, puente del pie, talón, talones, dedo del pie, dedo gordo del pie',
  'region.foot-top.also': 'pie, pies, empeine, encima del pie, dorso del pie, tobillo, dedo del pie',
  'region.calf.also': 'gemelo, gemelos, pierna, detrás de la pierna, parte de atrás de la pierna, batata',
  'region.shin.also': 'espinilla, canilla, tibia, pierna, delante de la pierna, hueso de la pierna',
  'region.thigh.also':
    'pierna, cuádriceps, delante del muslo, fuera del muslo, parte de delante del muslo, parte de fuera del muslo',
  'region.shoulder-top.also': 'hombro, encima del hombro, trapecio, trapecios',
  'region.neck-back.also': 'cuello, cogote, pescuezo, cerviz, cervicales, detrás del cuello, músculo del cuello',
  'region.shoulder-blade.also':
    'hombro, espalda, parte alta de la espalda, paletilla, escápula, omoplato, detrás del hombro',
  'region.hip.also': 'glúteo, glúteos, nalga, nalgas, culo, trasero, cola, pompis, asiento, fuera de la cadera, pelvis',
  'region.armpit.also': 'sobaco, debajo del brazo',
  'region.elbow-crease.also': 'codo, dentro del codo, delante del codo, doblez del codo, sangradura, flexura del codo',
  'region.inner-wrist.also': 'muñeca, pulso, dentro de la muñeca',
  'region.groin.also':
    'ingles, entrepierna, dentro del muslo, parte interna del muslo, partes íntimas, genitales, genital',
  'region.knee-back.also': 'rodilla, corva, parte de atrás de la rodilla, hueco de la rodilla, hueco poplíteo',
  'region.inner-elbow.also':
    'codo, hueso de la risa, hueso de la música, hueso de la alegría, hueso dulce, hueso chistoso, nervio del codo, punta del codo, dentro del codo',
  'region.breast.also': 'seno, senos, mama, mamas, teta, pezón, pezones, pectoral, pectorales, busto',
  'region.neck-spine.also':
    'cuello, columna, espina dorsal, columna cervical, cervicales, centro del cuello, huesos del cuello, vértebra',
  'region.back-spine.also':
    'espalda, columna, espina dorsal, columna vertebral, centro de la espalda, parte alta de la espalda, parte media de la espalda, dorsal, vértebra',
  'region.lower-back.also':
    'espalda, lumbar, lumbares, lomo, riñón, riñones, cintura, parte baja de la espalda, espalda baja, flanco, columna',
  'region.sacrum.also': 'rabadilla, coxis, cóccix, sacro, hueso sacro, fin de la columna, base de la espalda, columna',
  'region.neck-front.also':
    'cuello, garganta, delante del cuello, lado del cuello, parte de delante del cuello, tráquea, nuez, manzana de Adán',
  'region.belly.also': 'barriga, tripa, panza, abdomen, estómago, ombligo, cintura, guata',
  'region.breastbone.also': 'pecho, centro del pecho, hueso del pecho',
  'region.face.also': 'rostro, mejilla, cachete, mandíbula, quijada, frente, nariz, boca, barbilla, mentón, ojo, sien',
  'region.head.also': 'cuero cabelludo, cráneo, pelo, cabello, detrás de la cabeza, oreja, oído, coronilla',
} as const satisfies Record<`region.${RegionKind}.also`, string>

const changeWords = {
  'compare.opens': '{places}: las manos pueden llegar aquí ahora.',
  'compare.eases': '{places}: menos límites ahora.',
  'compare.narrows': '{places}: ahora solo con más cuidado.',
  'compare.closes': '{places}: ahora no se toca.',
} as const satisfies Record<`compare.${ZoneChangeKind}`, string>

const stageWords = {
  'compare.stage.acute': 'Primeras semanas',
  'compare.stage.healing': 'Mientras sana',
  'compare.stage.chronic': 'Estable desde hace mucho',
} as const satisfies Record<`compare.stage.${Stage}`, string>

/** Spanish words: exploring the body. */
export const explore = {
  ...otherNames,
  ...changeWords,
  ...stageWords,
  'explore.search': 'Buscar una zona',
  'explore.search.hint': 'pantorrilla, rabadilla, detrás de la rodilla',
  'explore.found': '{count, plural, one {Una zona} other {# zonas}}',
  'explore.none': 'Ninguna zona se llama así aquí. Lo que no está en la lista no se toca.',
  'explore.clear': 'Borrar',
  // Words that say nothing about a place, and those for the sides; the search knows them without accents and final s.
  'explore.words.empty':
    'el la los las lo un una uno mi mis tu tus su sus yo me te se de del al a en y o es esta este donde que con por muy hay tengo parte zona lugar sitio area region musculo duele duelen dolor dolorido dolorida doloroso dolorosa molesta molestia tenso tensa rigido rigida tieso tiesa lado',
  'explore.words.left': 'izquierda izquierdo izq',
  'explore.words.right': 'derecha derecho der dcha dcho',
  'explore.how': 'Cómo tocarla',
  'explore.how.none': 'De ninguna manera. Las manos pasan de largo.',
  'explore.how.half': 'Hoy mejor no: la parte que queda es demasiado pequeña para un movimiento.',
  'explore.how.up-to': 'Como mucho {pressure} de 10. {feels}.',
  'explore.how.slow': 'Despacio y con calma, sobre músculo blando, nunca sobre hueso.',
  'explore.feel': 'Qué puede sentir',
  'explore.from': 'Procede de: {sources}',

  'compare.open': 'Comparar etapas y discos',
  'compare.open.detail': 'Mueva un control y vea cómo cambia el mapa.',
  'compare.title': 'Vea cómo cambia el mapa',
  'compare.lead': 'Elija otra etapa u otro disco. Es solo para mirar: lo que vale hoy para usted no cambia.',
  'compare.lead.example':
    'Elija otra etapa u otro disco. Es una persona de ejemplo: aquí todavía no hay nada sobre usted.',
  'compare.stage': 'Etapa de la curación',
  'compare.disc': 'Dónde está la hernia',
  'compare.disc.cervical': 'Cuello',
  'compare.disc.thoracic': 'Parte alta de la espalda',
  'compare.disc.lumbar': 'Zona lumbar',
  'compare.disc.unknown': 'Nada elegido: entonces cuidamos todos los discos.',
  'compare.touch': 'Toque una zona para ver qué pasa con ella.',
  'compare.legend': 'Un borde claro: esta zona cambió con su última elección.',
  'compare.place.both': '{place}: antes {was}, ahora {is}.',
  'compare.place.same': '{place}: {is}, antes y ahora.',
  'compare.place.safe': 'bien',
  'compare.place.caution': 'con cuidado',
  'compare.place.forbidden': 'sin tocar',
  'compare.same': 'El mapa no cambia.',
  'compare.label': 'El cuerpo con sus zonas para la etapa y el disco que eligió',
  'compare.count.safe': '{count} bien',
  'compare.count.caution': '{count} con cuidado',
  'compare.count.forbidden': '{count} sin tocar',
} as const satisfies Record<keyof typeof english, string>
