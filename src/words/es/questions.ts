import type { QuestionKey } from '#safety/question-table.ts'

/** Spanish words: the safety questions, their help and their options. */
export const questions = {
  // The session before
  'question.recent-session.title': '¿Cuándo fue su última sesión de automasaje?',
  'question.recent-session.help':
    'Este dispositivo no tiene notas fiables, por eso preguntamos. Solo cuentan las sesiones de los últimos 30 días. Basta un día aproximado.',
  'question.recent-session.option.none': 'Ninguna en los últimos 30 días',
  'question.recent-session.option.not-sure': 'No lo sé con certeza',

  'question.recent-stop.title': '¿Paró hace poco una sesión por algún síntoma?',
  'question.recent-stop.help':
    'Hormigueo, adormecimiento, dolor, debilidad, mareo o cualquier cosa que no fuera bien. Si fue así, ¿qué día?',
  'question.recent-stop.option.none': 'No',
  'question.recent-stop.option.not-sure': 'No lo sé con certeza',

  'question.follow-up.title': '¿Cómo le ha ido desde su última sesión?',
  'question.follow-up.help':
    'Molestias quiere decir que está sensible solo donde se tocó. Es común hasta dos días. Peor quiere decir más de su dolor de siempre.',
  'question.follow-up.option.better': 'Mejor que antes',
  'question.follow-up.option.same': 'Más o menos igual',
  'question.follow-up.option.sore': 'Molestias donde se tocó, nada más',
  'question.follow-up.option.worse': 'Peor: mi dolor de siempre fue más fuerte o llegó más lejos',
  'question.follow-up.option.not-sure': 'No lo sé con certeza',

  'question.worse-over-a-day.title': '¿Estuvo peor durante más de un día?',
  'question.worse-over-a-day.help':
    'Cuente desde que empeoró. Si fue en la sesión o justo después, y todavía sigue así, la respuesta es sí.',
  'question.worse-over-a-day.option.no': 'No, se calmó en menos de un día',
  'question.worse-over-a-day.option.yes': 'Sí, más de un día',
  'question.worse-over-a-day.option.not-yet': 'Sigue peor, pero aún no hace un día',
  'question.worse-over-a-day.option.not-sure': 'No lo sé con certeza',

  'question.stop-settled.title': '¿Está todo otra vez como antes de esa sesión?',
  'question.stop-settled.help':
    'Piense en la sesión que paró: en el hormigueo, el adormecimiento o lo que le hizo parar.',
  'question.stop-settled.option.yes': 'Sí, está como antes',
  'question.stop-settled.option.no': 'No, todavía no',
  'question.stop-settled.option.not-sure': 'No lo sé con certeza',

  'question.stop-over-a-day.title': 'Después de parar, ¿duró más de un día?',
  'question.stop-over-a-day.help': 'El hormigueo, el adormecimiento o lo que le hizo parar.',
  'question.stop-over-a-day.option.no': 'No, se fue en menos de un día',
  'question.stop-over-a-day.option.yes': 'Sí, más de un día',
  'question.stop-over-a-day.option.not-sure': 'No lo sé con certeza',

  'question.agreed-since.title': 'Desde entonces, ¿un médico ha aceptado que siga?',
  'question.agreed-since.help':
    'Después de lo que pasó con su última sesión, un médico debería haberle visto otra vez.',
  'question.agreed-since.option.yes': 'Sí, un médico lo ha aceptado desde entonces',
  'question.agreed-since.option.no': 'No',
  'question.agreed-since.option.not-sure': 'No lo sé con certeza',

  // Emergencies
  'question.cauda.title': '¿Ha cambiado algo de esto?',
  'question.cauda.help':
    'Quizá le extrañe que lo preguntemos. Es lo más importante, por eso va primero. Nadie más ve sus respuestas.',
  'question.cauda.option.bladder-bowel': 'Orina o heces: pierdo el control, funciona de otra manera o no lo siento',
  'question.cauda.option.saddle':
    'Adormecimiento u hormigueo entre las piernas: parte interna de los muslos, genitales o ano',
  'question.cauda.option.sexual': 'Sexo: la sensibilidad o la función ha cambiado hace poco',
  'question.cauda.option.none': 'Nada de esto',
  'question.cauda.option.not-sure': 'No lo sé con certeza',

  'question.weakness.title': '¿Tiene débil un brazo o una pierna?',
  'question.weakness.help':
    'Por ejemplo: un pie que se arrastra, una rodilla que falla, una mano a la que se le caen las cosas.',
  'question.weakness.option.none': 'Ninguna debilidad',
  'question.weakness.option.examined-same': 'Sí, un médico la ha examinado, y sigue igual desde hace 4 semanas o más',
  'question.weakness.option.not-examined': 'Sí, y nadie la ha examinado',
  'question.weakness.option.new-or-worse': 'Sí, y es nueva o va a peor',
  'question.weakness.option.not-sure': 'No lo sé con certeza',

  'question.nerves.title': '¿Nota algo de esto?',
  'question.nerves.help':
    'En las dos piernas quiere decir dolor, hormigueo, adormecimiento o debilidad en la izquierda y en la derecha.',
  'question.nerves.option.clumsy-hands':
    'Mis manos se han vuelto torpes: me cuestan más los botones, las llaves o escribir',
  'question.nerves.option.unsteady': 'Camino con inseguridad o me cuesta mantener el equilibrio',
  'question.nerves.option.both-legs': 'Síntomas en las dos piernas',
  'question.nerves.option.none': 'Nada de esto',
  'question.nerves.option.not-sure': 'No lo sé con certeza',

  'question.chest.title': '¿Le duele el pecho o le falta el aire?',
  'question.chest.help': 'Ahora o en las últimas horas.',
  'question.chest.option.no': 'No',
  'question.chest.option.yes': 'Sí',
  'question.chest.option.not-sure': 'No lo sé con certeza',

  'question.leg-clot.title': '¿Nota algo nuevo en una de sus piernas?',
  'question.leg-clot.help':
    'Compare la izquierda y la derecha. Estas cosas pueden ser señales de un coágulo de sangre.',
  'question.leg-clot.option.swollen': 'Una pierna está hinchada desde hace poco',
  'question.leg-clot.option.hot-or-red': 'Una pierna está caliente o roja desde hace poco',
  'question.leg-clot.option.calf-pain': 'Me duele una pantorrilla de una forma que no conocía',
  'question.leg-clot.option.none': 'Nada de esto',
  'question.leg-clot.option.not-sure': 'No lo sé con certeza',

  'question.weak-limbs.title': '¿Qué brazo o pierna está débil?',
  'question.weak-limbs.help': 'Quedará fuera de todos los planes, con su mano, o con su cadera y su pie.',
  'question.weak-limbs.option.not-sure': 'No lo sé con certeza',

  'question.weak-agreed.title': 'La persona que examinó la debilidad, ¿aceptó el masaje?',
  'question.weak-agreed.help': 'Tiene que ser alguien que conozca esa debilidad.',
  'question.weak-agreed.option.yes': 'Sí',
  'question.weak-agreed.option.no': 'No',
  'question.weak-agreed.option.not-sure': 'No lo sé con certeza',

  // Today
  'question.worsening.title': '¿Algo de esto describe sus síntomas de los nervios?',
  'question.worsening.help':
    'Son síntomas de los nervios el hormigueo, el adormecimiento o un dolor que baja como un latigazo por un brazo o una pierna.',
  'question.worsening.option.severe': 'Son muy fuertes',
  'question.worsening.option.sudden': 'Empezaron de repente o son nuevos',
  'question.worsening.option.getting-worse': 'Van a peor desde hace días o semanas',
  'question.worsening.option.wasting': 'Un músculo se ha vuelto más delgado',
  'question.worsening.option.none': 'Nada de esto',
  'question.worsening.option.not-sure': 'No lo sé con certeza',

  'question.injury.title': 'En las últimas 6 semanas, ¿ha tenido una caída, un golpe o un accidente?',
  'question.injury.help': 'También cuentan los pequeños, si los notó en la espalda o el cuello.',
  'question.injury.option.none': 'No',
  'question.injury.option.examined': 'Sí, y me examinaron después',
  'question.injury.option.not-examined': 'Sí, y no me examinaron',
  'question.injury.option.not-sure': 'No lo sé con certeza',

  'question.ill.title': '¿Tiene algo de esto?',
  'question.ill.help': 'Puede tener una causa a la que un masaje no llega.',
  'question.ill.option.fever': 'Fiebre',
  'question.ill.option.weight-loss': 'Pierdo peso y no sé por qué',
  'question.ill.option.night-pain': 'Dolor por la noche que no se alivia en ninguna postura',
  'question.ill.option.none': 'Nada de esto',
  'question.ill.option.not-sure': 'No lo sé con certeza',

  'question.tingling-now.title': '¿Siente ahora mismo hormigueo o adormecimiento en alguna zona?',
  'question.tingling-now.help': 'Antiguo y estable quiere decir: lo conoce desde hace semanas y se queda donde está.',
  'question.tingling-now.option.none': 'No',
  'question.tingling-now.option.old-and-stable': 'Sí, es antiguo y estable',
  'question.tingling-now.option.new-or-spreading': 'Sí, es nuevo o se extiende',
  'question.tingling-now.option.not-sure': 'No lo sé con certeza',

  'question.numb-places.title': '¿Dónde siente hormigueo o adormecimiento?',
  'question.numb-places.help': 'Marque todas las zonas. Esas zonas no se incluirán.',
  'question.numb-places.option.not-sure': 'No lo sé con certeza',

  'question.symptom-limbs.title': '¿En qué brazos o piernas lo siente hoy?',
  'question.symptom-limbs.help': 'Dolor, hormigueo o adormecimiento que viene de su disco. Hoy se dejarán en paz.',
  'question.symptom-limbs.option.none': 'Hoy en ninguno',
  'question.symptom-limbs.option.not-sure': 'No lo sé con certeza',

  'question.pain-now.title': '¿Cuánto le duele ahora mismo?',
  'question.pain-now.help': '0 es ningún dolor. 10 es el peor que pueda imaginar.',
  'question.pain-now.option.not-sure': 'No lo sé con certeza',

  'question.drowsy-today.title': '¿Ha tomado hoy alcohol o un medicamento que da sueño?',
  'question.drowsy-today.help':
    'Por ejemplo: calmantes fuertes para el dolor, relajantes musculares o pastillas para dormir.',
  'question.drowsy-today.option.no': 'No',
  'question.drowsy-today.option.yes': 'Sí',
  'question.drowsy-today.option.not-sure': 'No lo sé con certeza',

  'question.sore-places.title': '¿Tiene la piel herida o irritada en algún sitio?',
  'question.sore-places.help':
    'Una herida, una quemadura, un sarpullido, una infección, un moretón, venas hinchadas o una operación reciente. Marque todas las zonas.',
  'question.sore-places.option.none': 'No, en ninguno',
  'question.sore-places.option.not-sure': 'No lo sé con certeza',

  'question.long-rest.title': 'En las últimas 4 semanas: ¿reposo en cama, una operación o un viaje largo?',
  'question.long-rest.help':
    'Varios días de reposo en cama, o cuatro horas o más en un asiento sin moverse. Con ambas cosas es más fácil que se forme un coágulo.',
  'question.long-rest.option.no': 'No',
  'question.long-rest.option.yes': 'Sí',
  'question.long-rest.option.not-sure': 'No lo sé con certeza',

  'question.still-so.title': '¿Sigue todo como la última vez?',
  'question.still-so.help': 'Revíselo. Puede cambiar cualquier línea.',
  'question.still-so.option.yes': 'Sí, todo sigue igual',

  // Lasting facts
  'question.age.title': '¿Qué edad tiene?',
  'question.age.help': 'Los cuerpos jóvenes siguen otras reglas de cuidado.',
  'question.age.option.adult': '18 años o más',
  'question.age.option.under-18': 'Menos de 18 años',

  'question.pregnancy.title': '¿Está embarazada?',
  'question.pregnancy.help': 'Si no es posible en su caso, la respuesta es no.',
  'question.pregnancy.option.no': 'No',
  'question.pregnancy.option.yes': 'Sí',
  'question.pregnancy.option.not-sure': 'No lo sé con certeza',

  'question.spine-operation.title': '¿Cuándo fue su última operación de columna?',
  'question.spine-operation.help': 'Basta un día aproximado. Si duda, elija el más reciente.',
  'question.spine-operation.option.never': 'Nunca me han operado de la columna',
  'question.spine-operation.option.not-sure': 'No lo sé con certeza',

  'question.spine-conditions.title': '¿Alguna vez un médico le ha nombrado algo de esto?',
  'question.spine-conditions.help': 'Elija todo lo que tiene o ha tenido.',
  'question.spine-conditions.option.instability': 'Una columna inestable o una vértebra desplazada',
  'question.spine-conditions.option.cord-compression': 'Presión sobre la médula espinal',
  'question.spine-conditions.option.infection': 'Una infección en la columna o cerca de ella',
  'question.spine-conditions.option.fracture': 'Una vértebra rota',
  'question.spine-conditions.option.tumour': 'Un tumor en la columna o cerca de ella',
  'question.spine-conditions.option.osteoporosis': 'Osteoporosis: huesos que se rompen con facilidad',
  'question.spine-conditions.option.cancer': 'Cáncer, ahora o en el pasado',
  'question.spine-conditions.option.none': 'Nada de esto',
  'question.spine-conditions.option.not-sure': 'No lo sé con certeza',

  'question.blood.title': '¿Su sangre tarda más de lo normal en coagular?',
  'question.blood.help':
    'Los anticoagulantes son medicamentos contra los coágulos. Puede verlo en la caja o preguntar en la farmacia.',
  'question.blood.option.bleeding': 'Tengo un trastorno que me hace sangrar más',
  'question.blood.option.thinners': 'Tomo anticoagulantes',
  'question.blood.option.none': 'Ninguna de las dos cosas',
  'question.blood.option.not-sure': 'No lo sé con certeza',

  'question.clot-ever.title': '¿Ha tenido alguna vez un coágulo de sangre?',
  'question.clot-ever.help': 'En una pierna, un pulmón o en otro sitio. Si es así, las pantorrillas no se incluyen.',
  'question.clot-ever.option.no': 'No',
  'question.clot-ever.option.yes': 'Sí',
  'question.clot-ever.option.not-sure': 'No lo sé con certeza',

  'question.lotion-allergy.title': '¿Los aceites, lociones o cremas le molestan a veces en la piel?',
  'question.lotion-allergy.help': 'Aquí no necesita ninguno. Si le molestan, tampoco los mencionaremos.',
  'question.lotion-allergy.option.no': 'No',
  'question.lotion-allergy.option.yes': 'Sí, algunos me dan reacción',
  'question.lotion-allergy.option.not-sure': 'No lo sé con certeza',

  'question.resting-hands.title': '¿Conviene que una de sus manos no trabaje?',
  'question.resting-hands.help':
    'Porque duele, se cansa pronto o ha sido operada. Sin una mano, solo trabaja una pelota.',
  'question.resting-hands.option.none': 'Las dos están bien',
  'question.resting-hands.option.left': 'Mi mano izquierda descansa',
  'question.resting-hands.option.right': 'Mi mano derecha descansa',
  'question.resting-hands.option.both': 'Descansan las dos',
  'question.resting-hands.option.not-sure': 'No lo sé con certeza',

  'question.disc-levels.title': '¿Dónde está su problema de disco?',
  'question.disc-levels.help':
    'Como lo haya nombrado un médico o fisioterapeuta. Las letras del informe ayudan: C es el cuello, T o D la parte alta de la espalda, L la zona lumbar.',
  'question.disc-levels.option.cervical': 'Cuello',
  'question.disc-levels.option.thoracic': 'Parte alta o media de la espalda',
  'question.disc-levels.option.lumbar': 'Zona lumbar (parte baja de la espalda)',
  'question.disc-levels.option.not-named': 'Nadie me lo ha dicho',
  'question.disc-levels.option.not-sure': 'No lo sé con certeza',

  // How far along
  'question.began.title': '¿Cuándo empezó este problema de disco?',
  'question.began.help': 'El primer día que recuerde. Si duda, elija el más reciente.',
  'question.began.option.not-sure': 'No lo sé con certeza',

  'question.flare-up.title': '¿Cuándo fue la última recaída?',
  'question.flare-up.help': 'Una recaída es un claro paso atrás: mucho más dolor durante un día o más.',
  'question.flare-up.option.none': 'Ninguna desde que empezó',
  'question.flare-up.option.not-sure': 'No lo sé con certeza',

  'question.trend.title': '¿Cómo está en comparación con hace dos semanas?',
  'question.trend.help': 'En todo el día, no solo ahora mismo.',
  'question.trend.option.better': 'Mejor',
  'question.trend.option.same': 'Más o menos igual',
  'question.trend.option.worse': 'Peor',
  'question.trend.option.not-sure': 'No lo sé con certeza',

  'question.steady.title': '¿Ha estado estable las últimas 4 semanas?',
  'question.steady.help': 'Estable quiere decir: ningún día claramente peor y nada nuevo.',
  'question.steady.option.yes': 'Sí, estable',
  'question.steady.option.no': 'No, con altibajos',
  'question.steady.option.not-sure': 'No lo sé con certeza',

  // Agreement, and what others did
  'question.agreed-on.title': '¿Cuándo aceptó el masaje un médico o fisioterapeuta?',
  'question.agreed-on.help':
    'Alguien que conozca su espalda. Lo preguntamos de nuevo cada tres meses. Si aún no lo ha hecho nadie, hay una página que puede llevar.',
  'question.agreed-on.option.no': 'Nadie lo ha aceptado todavía',
  'question.agreed-on.option.not-sure': 'No lo sé con certeza',

  'question.agreed-by.title': '¿Quién lo aceptó?',
  'question.agreed-by.help': 'Tiene que ser alguien con formación para valorar un problema de disco.',
  'question.agreed-by.option.doctor': 'Un médico',
  'question.agreed-by.option.physiotherapist': 'Un fisioterapeuta',
  'question.agreed-by.option.someone-else': 'Otra persona',
  'question.agreed-by.option.not-sure': 'No lo sé con certeza',

  'question.agreed-knowing.title': '¿Qué sabía esa persona cuando aceptó?',
  'question.agreed-knowing.help':
    'Elija solo aquello de lo que hablaron y que, según esa persona, no impide el masaje.',
  'question.agreed-knowing.option.getting-worse': 'Síntomas de los nervios que van a peor',
  'question.agreed-knowing.option.wasting': 'Un músculo que se ha vuelto más delgado',
  'question.agreed-knowing.option.fever': 'Fiebre',
  'question.agreed-knowing.option.weight-loss': 'Pérdida de peso',
  'question.agreed-knowing.option.night-pain': 'Dolor por la noche',
  'question.agreed-knowing.option.under-18': 'Mi edad',
  'question.agreed-knowing.option.pregnancy': 'Mi embarazo',
  'question.agreed-knowing.option.spine-operation': 'Mi operación de columna',
  'question.agreed-knowing.option.instability': 'La columna inestable o la vértebra desplazada',
  'question.agreed-knowing.option.cord-compression': 'La presión sobre la médula espinal',
  'question.agreed-knowing.option.infection': 'La infección',
  'question.agreed-knowing.option.fracture': 'La vértebra rota',
  'question.agreed-knowing.option.tumour': 'El tumor',
  'question.agreed-knowing.option.osteoporosis': 'La osteoporosis',
  'question.agreed-knowing.option.cancer': 'El cáncer',
  'question.agreed-knowing.option.bleeding': 'El trastorno que me hace sangrar más',
  'question.agreed-knowing.option.thinners': 'Los anticoagulantes',
  'question.agreed-knowing.option.none': 'Nada de esto',
  'question.agreed-knowing.option.not-sure': 'No lo sé con certeza',

  'question.professional-last.title': '¿Cuándo fue el último masaje que le dio otra persona?',
  'question.professional-last.help':
    'Un terapeuta, un masajista, alguien de confianza: cuenta cualquier masaje de los últimos 30 días.',
  'question.professional-last.option.none': 'Ninguno en los últimos 30 días',
  'question.professional-last.option.not-sure': 'No lo sé con certeza',

  'question.professional-count.title': '¿Cuántos masajes de otras personas en los últimos 30 días?',
  'question.professional-count.help': 'Se suman a los que se da usted.',
  'question.professional-count.option.one': 'Uno',
  'question.professional-count.option.two': 'Dos',
  'question.professional-count.option.three-or-more': 'Tres o más',
  'question.professional-count.option.not-sure': 'No lo sé con certeza',

  'question.positions.title': '¿En qué posturas se siente bien hoy?',
  'question.positions.help': 'Elija las que puede mantener unos minutos sin dolor nuevo. El plan usa solo esas.',
  'question.positions.option.chair': 'En una silla, con la espalda y la cabeza apoyadas',
  'question.positions.option.standing': 'De pie',
  'question.positions.option.half-lying': 'En postura reclinada, con buen apoyo',
  'question.positions.option.side-lying': 'De costado, con una almohada entre las rodillas',
  'question.positions.option.calves-on-chair': 'Boca arriba, con las pantorrillas sobre una silla',
  'question.positions.option.none': 'Ninguna de estas',
  'question.positions.option.not-sure': 'No lo sé con certeza',
} as const satisfies Record<QuestionKey, string>
