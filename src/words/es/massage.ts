import type {
  BallKey,
  ChairLegKey,
  FeelKey,
  MassageMessageKey,
  MoveKey,
  PlaceKey,
  PositionKey,
  PressureKey,
  RoutineWordsKey,
  TechniqueKey,
  ToolKey,
} from '#massage/message-keys.ts'
import type { NoteKey } from '#massage/plan.ts'
import type { RoutineMessageKey } from '#massage/routine.ts'

const techniqueWords = {
  'technique.effleurage.name': 'Deslizamiento lento',
  'technique.effleurage.how': 'Apoye la mano plana y deslícela a lo largo del músculo, de ida y vuelta.',
  'technique.circles.name': 'Círculos suaves',
  'technique.circles.how': 'Dibuje círculos pequeños y lentos. La piel se mueve con los dedos.',
  'technique.petrissage.name': 'Amasado ligero',
  'technique.petrissage.how': 'Recoja el músculo con suavidad en la mano y suéltelo de nuevo. No pellizque.',
  'technique.compression.name': 'Presión suave',
  'technique.compression.how': 'Hunda la mano despacio, quédese una respiración y afloje igual de despacio.',
  'technique.ball-roll.name': 'Rodar sobre una pelota',
  'technique.ball-roll.how': 'Deje que la pelota ruede despacio bajo usted. Apóyese apenas en ella, sin empujar.',
  'technique.breathing.name': 'Respiración tranquila',
  'technique.breathing.how': 'Deje que el aire venga y se vaya a su propio ritmo. Las manos descansan.',
} as const satisfies Record<TechniqueKey, string>

const positionWords = {
  'position.chair.name': 'En una silla',
  'position.chair.setup':
    'Siéntese bien atrás. Espalda y cabeza apoyadas, los pies planos en el suelo hasta que una zona pida subir una pierna.',
  'position.standing.name': 'De pie junto a una pared',
  'position.standing.setup':
    'Apoye apenas la espalda y la cabeza en la pared, los pies algo adelante, las rodillas sueltas.',
  'position.half-lying.name': 'Postura reclinada',
  'position.half-lying.setup':
    'Recuéstese en almohadas hasta la cabeza. Suba una pierna a un cojín firme, para no tener que doblarse.',
  'position.side-lying.name': 'De costado',
  'position.side-lying.setup': 'Una almohada bajo la cabeza, otra entre las rodillas, la espalda larga y recta.',
  'position.calves-on-chair.name': 'Boca arriba, con las pantorrillas sobre una silla',
  'position.calves-on-chair.setup':
    'Acuéstese boca arriba, las piernas sobre el asiento, una almohada fina bajo la cabeza.',
} as const satisfies Record<PositionKey, string>

const placeWords = {
  'place.palm.where':
    'Las partes carnosas de la palma, de la base del pulgar al inicio de los dedos. Pare antes de la muñeca.',
  'place.palm.how': 'Deje la mano abierta y pesada. El pulgar de la otra mano hace los círculos.',
  'place.hand-back.where': 'Los surcos blandos entre los huesos, de los nudillos hasta justo antes de la muñeca.',
  'place.hand-back.how': 'Deje descansar la mano, con la palma abajo. La otra mano la recorre, plana.',
  'place.forearm.where':
    'El músculo entre la muñeca y el codo. Deje libre el ancho de una mano en la muñeca y dos dedos en el codo.',
  'place.forearm.how': 'Deje descansar el brazo. Deslice hacia arriba por fuera y vuelva ligero como el aire.',
  'place.upper-arm.where':
    'La parte alta del brazo, por delante y por fuera. Manténgase lejos de la axila y del pliegue del codo.',
  'place.upper-arm.how': 'Deje el brazo colgando o apoyado. La otra mano cruza a la altura del pecho, sin estirarse.',
  'place.shoulder-top.where': 'El músculo entre el cuello y la punta del hombro. Manténgase lejos de la garganta.',
  'place.shoulder-top.how': 'Mantenga cerca del cuerpo el codo que trabaja. Deje caer el hombro y mire al frente.',
  'place.neck-back.where':
    'La banda de músculo junto a los huesos del cuello: nunca los huesos, los lados ni la parte de delante.',
  'place.neck-back.how':
    'La cabeza sigue apoyada atrás, mirando al frente. Los dedos, planos, se deslizan hacia abajo; la cabeza no gira.',
  'place.shoulder-blade.where':
    'El músculo sobre el hueso plano de detrás del hombro, a más de una mano de ancho de la columna.',
  'place.shoulder-blade.how': 'La pelota va entre usted y la pared. Apóyese solo lo justo para que no se caiga.',
  'place.sole.where': 'La parte de abajo del pie, del talón a la almohadilla de delante.',
  'place.sole.how':
    'Siéntese hacia atrás. Deje el peso del pie en la pelota y ruédela despacio, del talón a los dedos.',
  'place.foot-top.where': 'La parte de arriba del pie, del tobillo a los dedos.',
  'place.foot-top.how': 'Apoye el pie en un taburete bajo. Hoy no lo toque si para llegar tendría que doblarse.',
  'place.calf.where': 'El músculo blando de atrás de la pierna. Quédese bien por debajo de la rodilla.',
  'place.calf.how': 'Deje la pierna alta en su cojín. La mano solo se desliza, hacia la rodilla, y nunca aprieta.',
  'place.shin.where': 'El músculo del lado de fuera de la espinilla; el hueso, no.',
  'place.shin.how':
    'Deje la pierna alta en su cojín. Deslice solo hasta donde llegue el brazo, con la espalda apoyada.',
  'place.thigh.where': 'El centro del muslo, por delante y por fuera. No toque la parte interna ni la ingle.',
  'place.thigh.how': 'Deslice solo donde la mano cae por sí sola. No hace falta llegar a la rodilla.',
  'place.hip.where':
    'El músculo grueso al lado del glúteo, junto al hueso de la cadera. La rabadilla no, la zona lumbar tampoco.',
  'place.hip.how':
    'Póngase de pie con este lado hacia la pared y la pelota entre cadera y pared. Mantenga el cuerpo recto y apóyese solo un poco.',
} as const satisfies Record<PlaceKey, string>

const chairLegWords = {
  'place.foot-top.how.chair':
    'Un pie sigue plano en el suelo. Apoye este en un taburete bajo, y no lo toque si tendría que doblarse.',
  'place.calf.how.chair':
    'Un pie sigue plano en el suelo. Apoye esta pierna en un cojín sobre otro asiento. La mano solo se desliza, hacia la rodilla, y nunca aprieta.',
  'place.shin.how.chair':
    'Un pie sigue plano en el suelo. Apoye esta pierna en un cojín sobre otro asiento. Deslice solo hasta donde llegue el brazo.',
} as const satisfies Record<ChairLegKey, string>

const toolWords = {
  'tool.hand.name': 'Su mano',
  'tool.hand.how': 'Caliente, relajada, sin anillos.',
  'tool.ball.name': 'Una pelota',
  'tool.ball.how': 'Una pelota de tenis dentro de un calcetín, para que se quede donde la pone.',
} as const satisfies Record<ToolKey, string>

const pressureWords = {
  'pressure.1': 'Tan ligero como alisar una sábana',
  'pressure.2': 'Tan ligero como tantear una fruta madura',
  'pressure.3': 'Tan firme como dar la mano con calma, no más',
} as const satisfies Record<PressureKey, string>

const moveWords = {
  'move.chair.standing':
    'Deslícese al borde del asiento, apóyese en los brazos de la silla y levántese despacio. Espere de pie hasta sentirse estable.',
  'move.chair.half-lying':
    'Levántese despacio y siéntese al borde de la cama. Luego recuéstese en las almohadas y suba las piernas de una en una.',
  'move.chair.side-lying':
    'Levántese despacio, siéntese al borde de la cama y baje de costado, todo el cuerpo a la vez.',
  'move.chair.calves-on-chair':
    'Baje pasando por las rodillas y el costado. Luego gire boca arriba, todo el cuerpo a la vez. Suba las pantorrillas al asiento.',
  'move.standing.chair': 'Note la silla detrás de las piernas, siéntese despacio y deslícese bien atrás.',
  'move.standing.half-lying':
    'Siéntese al borde de la cama. Luego recuéstese en las almohadas y suba las piernas de una en una.',
  'move.standing.side-lying': 'Siéntese al borde de la cama y baje de costado, todo el cuerpo a la vez.',
  'move.standing.calves-on-chair':
    'Sujétese a la silla y baje pasando por las rodillas y el costado. Luego gire boca arriba, todo el cuerpo a la vez.',
  'move.half-lying.chair':
    'Baje las piernas de una en una y siéntese un momento. Luego levántese despacio y cambie a la silla.',
  'move.half-lying.standing': 'Baje las piernas de una en una, siéntese un momento y luego levántese despacio.',
  'move.half-lying.side-lying':
    'Doble las rodillas y gire de costado, todo el cuerpo a la vez. Ponga una almohada entre las rodillas.',
  'move.half-lying.calves-on-chair':
    'Sin prisa: incorpórese por el costado y acuéstese boca arriba, con las pantorrillas sobre el asiento.',
  'move.side-lying.chair':
    'Baje las piernas e incorpórese con los brazos. Siéntese un momento y luego cambie a la silla.',
  'move.side-lying.standing':
    'Baje las piernas e incorpórese con los brazos. Siéntese un momento y luego levántese despacio.',
  'move.side-lying.half-lying': 'Gire boca arriba, todo el cuerpo a la vez, y recuéstese en las almohadas.',
  'move.side-lying.calves-on-chair':
    'Gire boca arriba, todo el cuerpo a la vez. Luego suba las pantorrillas al asiento, una después de la otra.',
  'move.calves-on-chair.chair':
    'Baje las pantorrillas, gire de costado e incorpórese con los brazos. Luego siéntese en la silla.',
  'move.calves-on-chair.standing':
    'Baje las pantorrillas, gire de costado e incorpórese con los brazos. Levántese despacio.',
  'move.calves-on-chair.half-lying': 'Baje las pantorrillas, gire de costado y cambie a las almohadas.',
  'move.calves-on-chair.side-lying': 'Baje las pantorrillas y gire de costado, todo el cuerpo a la vez.',
} as const satisfies Record<MoveKey, string>

const ballWords = {
  'ball.fetch': 'La pelota, en su calcetín, está a su lado. Llévela a su sitio sin doblarse.',
  'ball.put-away': 'Aparte la pelota con un empujoncito, para que nadie la pise.',
} as const satisfies Record<BallKey, string>

const noteWords = {
  'note.working-elbow': 'Apoye en un cojín el codo de la mano que trabaja.',
  'note.let-shoulder-drop': 'Deje caer el hombro, lejos de la oreja.',
  'note.head-still': 'La cabeza se queda donde está, apoyada y mirando al frente.',
  'note.ball-in-sock': 'El calcetín evita que la pelota se vaya rodando.',
  'note.no-bending': 'La espalda se queda donde está. Trabaje solo donde la mano cae.',
  'note.towards-heart': 'Deslice hacia el codo con un poco más de peso, y vuelva sin ninguno.',
  'note.stay-on-muscle': 'Siga sobre el músculo blando, sin tocar el hueso ni la axila.',
  'note.leg-on-cushion': 'La pierna está en alto: así nunca tiene que doblarse hacia ella.',
} as const satisfies Record<NoteKey, string>

const routineWords = {
  'routine.first-weeks.name': 'Las primeras semanas',
  'routine.first-weeks.purpose': 'Calma para manos, brazos y piernas mientras el disco necesita que lo dejen en paz.',
  'routine.steady-healing.name': 'Mientras sana',
  'routine.steady-healing.purpose': 'Un poco de todo lo que ahora es seguro, con pausas para levantarse y moverse.',
  'routine.long-run.name': 'A largo plazo',
  'routine.long-run.purpose': 'Mantiene sueltos hombros, caderas y piernas cuando el disco lleva un tiempo tranquilo.',
  'routine.far-areas.name': 'Lejos de la espalda',
  'routine.far-areas.purpose': 'Solo manos, brazos, piernas y pies: la forma más suave de relajar todo el cuerpo.',
  'routine.neck-and-shoulders.name': 'Cuello y hombros',
  'routine.neck-and-shoulders.purpose':
    'Para hombros que se suben hacia las orejas, cuando las manos y los brazos ya están calientes.',
  'routine.hands-and-feet.name': 'Manos y pies',
  'routine.hands-and-feet.purpose': 'Corto y sencillo, casi todo en una silla.',
} as const satisfies Record<RoutineWordsKey, string>

const refusedWords = {
  'routine.refused.not-json': 'Este archivo no se puede leer. No es una rutina.',
  'routine.refused.unknown-key': 'Esta entrada no se conoce, así que nadie puede saber qué haría.',
  'routine.refused.missing-key': 'Aquí falta algo.',
  'routine.refused.wrong-kind': 'Este no es el tipo de valor que va aquí.',
  'routine.refused.wrong-version': 'Esta rutina está escrita para otra versión.',
  'routine.refused.id': 'El identificador solo puede tener letras minúsculas, cifras y guiones sueltos.',
  'routine.refused.words-key': 'Esto no nombra un texto de la rutina.',
  'routine.refused.stage': 'Una rutina debe decir para qué etapas de la recuperación es.',
  'routine.refused.stage-area': 'En la primera etapa solo se tocan zonas lejos de la espalda.',
  'routine.refused.twice': 'Esta zona aparece dos veces, y así sería demasiado tiempo.',
  'routine.refused.no-places': 'No hay ninguna zona en esta rutina.',
  'routine.refused.too-many-places': 'Hay demasiadas zonas en esta rutina.',
  'routine.refused.breathing-length':
    'La respiración tranquila es demasiado corta, demasiado larga o no va de 5 en 5 segundos.',
  'routine.refused.region-unknown': 'Nadie conoce esta zona, así que no se toca.',
  'routine.refused.region-never': 'Esta zona no se masajea nunca, en nadie.',
  'routine.refused.region-limit': 'Esta zona permite menos que eso.',
  'routine.refused.technique': 'Esta técnica no se usa en una sesión en casa.',
  'routine.refused.technique-forced': 'Estirar, girar, sacudir y forzar nunca son parte de una sesión.',
  'routine.refused.tool': 'Solo se usa una mano o una pelota.',
  'routine.refused.tool-place': 'La pelota es solo para plantas de los pies, omóplatos y caderas.',
  'routine.refused.tool-technique': 'Con este utensilio no se puede hacer esta técnica.',
  'routine.refused.hand': 'No está claro qué mano trabaja aquí.',
  'routine.refused.hand-out-of-reach': 'Esta mano no llega a esta zona.',
  'routine.refused.position': 'Esta no es una postura con apoyo para la espalda y el cuello.',
  'routine.refused.position-out-of-reach': 'En esta postura no se llega a la zona sin doblarse ni girarse.',
  'routine.refused.pressure': 'La presión debe ser 1, 2 o 3 de 10. Más no existe.',
  'routine.refused.seconds': 'Cada lado recibe entre 60 y 120 segundos.',
  'routine.refused.seconds-half':
    'Una zona nueva empieza con la mitad de este tiempo, y la mitad sería demasiado poco.',
  'routine.refused.seconds-step': 'El tiempo de cada lado debe ir de 10 en 10 segundos.',
  'routine.refused.rank': 'El orden debe ser un número entero del 1 al 9.',
  'routine.refused.note': 'Esta nota no se conoce.',
  'routine.refused.start-far': 'Una rutina empieza con manos, brazos, piernas o pies.',
  'routine.refused.end-calm': 'Una rutina termina con algo tranquilo: deslizamiento, círculos o presión suave.',
} as const satisfies Record<RoutineMessageKey, string>

const feelWords = {
  'feel.normal': 'Un músculo que se suelta',
  'feel.normal.how':
    'Una tirantez suave y cálida justo bajo la mano. Se ablanda si deja la mano ahí, y desaparece al levantarla.',
  'feel.warning': 'Una señal de alerta',
  'feel.warning.how':
    'Hormigueo, adormecimiento, ardor o un dolor agudo. Puede aparecer en otro sitio, bajar por un brazo o una pierna, o seguir después de levantar la mano.',
  'feel.then': 'Con una señal de alerta se para al instante. Aquí la respuesta no es aguantar respirando.',
} as const satisfies Record<FeelKey, string>

/** Spanish words: techniques, positions, places, moves and routines. */
export const massage = {
  ...techniqueWords,
  ...positionWords,
  ...placeWords,
  ...chairLegWords,
  ...toolWords,
  ...pressureWords,
  ...moveWords,
  ...ballWords,
  ...noteWords,
  ...routineWords,
  ...refusedWords,
  ...feelWords,
} as const satisfies Record<MassageMessageKey, string>
