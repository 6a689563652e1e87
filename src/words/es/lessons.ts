import type { LessonKey, LessonSourceKey } from '#safety/lesson.ts'
import type { SourceKey } from '#safety/rule.ts'

/** Spanish words: the lessons, card by card. Facts are the article's and the rules'; the sentences are our own. */
export const lessons = {
  'lesson.what-a-disc-is.title': 'Qué es un disco',
  'lesson.what-a-disc-is.cushion.title': 'Una almohadilla entre huesos',
  'lesson.what-a-disc-is.cushion.text':
    'Su columna es una pila de huesos pequeños. Entre cada dos huesos hay un disco blando. Quita fuerza a los golpes de cada paso y le permite doblarse. Un anillo fuerte lo mantiene unido. Dentro del anillo hay un núcleo blando, parecido a un gel.',
  'lesson.what-a-disc-is.bulge.title': 'Cuando se abulta',
  'lesson.what-a-disc-is.bulge.text':
    'Un anillo puede romperse, o desgastarse con los años. Entonces el núcleo blando empuja hacia fuera. Ese bulto es lo que llamamos hernia de disco. Puede venir de una lesión o de años de uso. Levantar cargas, el peso del cuerpo, fumar y pasar mucho tiempo en una silla pueden influir. No es culpa de nadie.',
  'lesson.what-a-disc-is.nerve.title': 'Por qué se siente lejos',
  'lesson.what-a-disc-is.nerve.text':
    'Lo más común es en la zona lumbar y el cuello. El bulto puede apretar un nervio cercano. Entonces duele la espalda o el cuello, y el dolor puede bajar a un brazo o una pierna. Puede haber hormigueo, o piel que siente menos. Un músculo puede perder fuerza. Casi siempre es un solo lado, el de ese nervio.',

  'lesson.what-massage-can-do.title': 'Qué puede hacer el masaje',
  'lesson.what-massage-can-do.ease.title': 'Lo que puede aliviar',
  'lesson.what-massage-can-do.ease.text':
    'Los músculos cerca de un disco dañado se contraen a menudo para protegerlo. Un amasado suave puede soltarlos, y entonces esa tensión y su dolor pueden ceder. Junto con otros cuidados, moverse puede ser más fácil. Muchas personas sienten después calma en todo el cuerpo. Eso puede quitar algo de estrés.',
  'lesson.what-massage-can-do.limits.title': 'Lo que no puede hacer',
  'lesson.what-massage-can-do.limits.text':
    'El masaje no repara un disco. No puede cerrar el anillo ni meter el núcleo en su sitio. Solo ayuda a los músculos que se han puesto tensos, no al disco de debajo. Ninguna mano puede liberar un nervio apretado. No es una cura, pero puede hacer más fácil la vida diaria con una hernia.',
  'lesson.what-massage-can-do.beside-care.title': 'Junto a su tratamiento',
  'lesson.what-massage-can-do.beside-care.text':
    'Muchos discos sanan solos. Mientras tanto, el masaje puede ser un buen complemento. Con cuidado, y con el sí de un médico, la mayoría de las personas puede añadirlo. Nunca sustituye a su médico. El tratamiento médico sigue a su lado.',

  'lesson.precautions.title': 'Antes de empezar',
  'lesson.precautions.ask-first.title': 'Primero, pregunte',
  'lesson.precautions.ask-first.text':
    'Hable con un médico o un fisioterapeuta antes de empezar. Alguien que le haya visto debería decir que sí y saber lo que hace. Mal hecho, el masaje puede hacer daño a una espalda lesionada. Por eso, tenga un cuidado especial.',
  'lesson.precautions.where.title': 'Alrededor, nunca encima',
  'lesson.precautions.where.text':
    'No frote nunca sobre el disco, la columna o la zona lumbar. Las manos trabajan los músculos que están bien lejos. La piel dañada no se toca: cortes, quemaduras, un sarpullido, una infección. Qué zonas se pueden tocar depende de usted y de cómo está hoy.',
  'lesson.precautions.lightly.title': 'Ligero y corto',
  'lesson.precautions.lightly.text':
    'Presione poco. El trabajo profundo puede irritar el disco, así que no lo hay. Cada zona empieza con el toque más suave, y crece despacio. Las zonas nuevas llegan de una en una. Empiece con una sesión corta y haga una pausa cuando quiera. Si le parece demasiado, use menos.',
  'lesson.precautions.stop.title': 'Quietud, y parar a tiempo',
  'lesson.precautions.stop.text':
    'Mantenga el cuello y la espalda rectos y apoyados. Sin girar, sin arquear, sin estirarse mucho. Nada sacude ni da tirones. Solo se toca músculo. Deje cualquier postura que provoque dolor o lo extienda. Dolor, hormigueo o piel adormecida: pare al instante. Si es desagradable, dígalo y pare. Ese día, sin deporte.',

  'lesson.techniques.title': 'Cómo tocan las manos',
  'lesson.techniques.aim.title': 'Calmar el músculo',
  'lesson.techniques.aim.text':
    'Lo que se busca son músculos en calma. El disco no se toca, y cerca de él no se presiona hondo. El trabajo lo hacen movimientos suaves, los que se conocen como masaje sueco. Todo debería sentirse agradable.',
  'lesson.techniques.strokes.title': 'Tres formas suaves',
  'lesson.techniques.strokes.text':
    'Deslizar: una mano plana recorre el músculo, lenta y ligera. Calma. Amasar: recoja el músculo con suavidad y suéltelo. Afloja lo que está tenso. Una presión suave: hunda la mano despacio, quédese una respiración, suelte. Puede calmar un músculo contraído.',
  'lesson.techniques.never.title': 'Lo que ninguna mano hace',
  'lesson.techniques.never.text':
    'Ninguna articulación se fuerza ni se hace crujir. Nadie gira la columna ni tira de ella. Nada rebota ni sacude. Y si un movimiento manda más dolor a un brazo o una pierna, termina ahí mismo.',

  'lesson.stages.title': 'Etapas de la curación',
  'lesson.stages.three-stages.title': 'Cambia a medida que sana',
  'lesson.stages.three-stages.text':
    'El masaje cambia mientras sana. Lo avanzado que está, y cómo se siente, dicen dónde y cuánto tiempo. Hable de cada cambio con quienes le tratan. Sanar lleva el tiempo que lleva. No hay prisa.',
  'lesson.stages.early.title': 'Las primeras semanas',
  'lesson.stages.early.text':
    'Al principio el cuerpo tolera poco contacto. Mientras el dolor del nervio sea fuerte, deje pasar ese tiempo. Cuando es leve, las manos se quedan lejos: en brazos, manos, piernas y pies. Ligero y con calma. La espalda y el cuello no se tocan. Una sesión es corta, 15 minutos como máximo.',
  'lesson.stages.healing.title': 'Mientras sana',
  'lesson.stages.healing.text':
    'Ahora las manos pueden acercarse un poco, pero nunca a la zona lumbar. Se puede empezar con suavidad en los hombros tensos, y en las caderas desde la segunda sesión. Las sesiones empiezan con 10 a 20 minutos. Más tarde pueden llegar a 30.',
  'lesson.stages.steady.title': 'Estable desde hace mucho',
  'lesson.stages.steady.text':
    'Cuando todo lleva meses estable, se abren los hombros y las caderas, y quizá el cuello. Depende de qué disco es. La columna y la zona lumbar siguen cerradas. Y lo ligero sigue ligero: en ninguna etapa se hace más profundo.',

  'lesson.when-to-avoid.title': 'Cuándo no hacerlo',
  'lesson.when-to-avoid.not-now.title': 'Ahora no',
  'lesson.when-to-avoid.not-now.text':
    'A veces el masaje podría hacer daño. No lo haga cuando los problemas son nuevos, repentinos y fuertes. Ni después de una caída o un accidente que nadie ha revisado. Ni cuando un músculo se vuelve más delgado. Y si la última vez su dolor estuvo peor más de un día, primero lo mira un médico.',
  'lesson.when-to-avoid.conditions.title': 'Decide un médico que lo sepa',
  'lesson.when-to-avoid.conditions.text':
    'Algunas cosas necesitan manos expertas: una columna que no está firme, un hueso que se ha desplazado, una médula espinal bajo presión. Lo mismo vale para una infección, un hueso roto, un tumor o huesos débiles en la columna. Y para una sangre que coagula despacio, o un cuerpo al que le salen moretones enseguida. Si los aceites o cremas no le van bien a su piel, no los use.',
  'lesson.when-to-avoid.in-doubt.title': '¿Tiene dudas?',
  'lesson.when-to-avoid.in-doubt.text':
    'Si tiene dudas sobre su caso, pregunte primero a un médico. Con dudas, hoy no hay masaje, y pronto una llamada. Aquí, “No lo sé con certeza” cuenta siempre como la respuesta más segura.',

  'lesson.how-often.title': 'Con qué frecuencia',
  'lesson.how-often.no-timetable.title': 'Ningún plan vale para todos',
  'lesson.how-often.no-timetable.text':
    'No hay un horario para todos. Depende de cuánto ha sanado y de lo fuerte que es su dolor. Si un nervio empieza a fallar, no hay masaje. También cuentan los masajes de otras personas. Lo que más dice es lo que siente después de una sesión.',
  'lesson.how-often.by-stage.title': 'Un poco rinde mucho',
  'lesson.how-often.by-stage.text':
    'En las primeras semanas: como máximo dos veces por semana, y suave. Mientras sana: empiece con dos veces, y más tarde quizá tres, para que los músculos se suelten. Cuando está estable desde hace mucho: una o dos veces al mes bastan para seguir con los músculos sueltos. Entre sesiones hay siempre dos días tranquilos.',
  'lesson.how-often.by-feel.title': 'Deje hablar a su cuerpo',
  'lesson.how-often.by-feel.text':
    'Tres veces bien y ninguna recaída: un poco más. Peor después: un poco menos. Peor durante más de un día: primero un médico. Demasiado y demasiado pronto puede retrasar la curación.',

  'lesson.expectations.title': 'Qué esperar',
  'lesson.expectations.realistic.title': 'Una idea clara',
  'lesson.expectations.realistic.text':
    'Conviene saber qué esperar. Puede haber menos dolor, y moverse puede ser más fácil. No es un milagro ni una cura: solo mejoran los músculos tensos que acompañan a la hernia. Una sesión cambia poco. Hay días buenos y días malos. Vaya despacio. Con una idea clara, la esperanza dura más.',
  'lesson.expectations.time.title': 'El tiempo es lo que sana',
  'lesson.expectations.time.text':
    'El anillo y el bulto cambian con tiempo y descanso, no con las manos. La mayoría de los discos mejora con cuidados sencillos, cada uno a su ritmo. Puede estar peor un tiempo antes de mejorar. Lo que hace el masaje se suma en semanas o meses. Si tres sesiones no traen alivio, pregunte a un profesional.',
  'lesson.expectations.afterwards.title': 'El día después',
  'lesson.expectations.afterwards.text':
    'Es común tener molestias uno o dos días, justo donde estuvieron las manos. Otra cosa es que el dolor de siempre sea más fuerte o se vaya más lejos. Beba agua, descanse y deje el trabajo pesado para otro día.',

  'lesson.home-tips.title': 'Consejos para casa',
  'lesson.home-tips.far-first.title': 'Lejos del disco',
  'lesson.home-tips.far-first.text':
    'Un profesional es mejor, pero algunas zonas las puede hacer usted. Elija manos, brazos, pies y piernas: están lejos del disco. Más adelante pueden ir bien unos círculos suaves en los hombros. También en el cuello, cuando sepa que su hernia no está ahí. La columna no se toca.',
  'lesson.home-tips.flow.title': 'Que fluya',
  'lesson.home-tips.flow.text':
    'Amase con ligereza, de forma fluida. Sin hundir los dedos. Respire con calma y note su cuerpo. Si un brazo o una pierna hormiguea o se adormece, pare al instante.',
  'lesson.home-tips.tools.title': 'Pelota, rodillo, bastón',
  'lesson.home-tips.tools.text':
    'Una pelota de tenis puede rodar bajo la planta del pie, o ir entre la pared y el omóplato. Algunas personas usan ahí un rodillo. Ninguno va en la zona lumbar ni en el cuello. Los bastones y cojines de masaje presionan más de lo que se nota. Si tiene uno, póngalo usted al mínimo. Los planes de aquí usan solo la mano y la pelota.',
  'lesson.home-tips.afterwards.title': 'Cuando termina',
  'lesson.home-tips.afterwards.text':
    'Beba un poco de agua. Una bolsa caliente o un gel frío pueden sentar bien. No use el gel si las cremas no le van bien a su piel. No ponga ninguno en una zona adormecida: no notaría una quemadura.',

  'lesson.other-treatments.title': 'Otros tratamientos',
  'lesson.other-treatments.one-of-many.title': 'Uno de muchos',
  'lesson.other-treatments.one-of-many.text':
    'El masaje es una parte de un plan. A menudo se combinan varias formas suaves, sin operación. Los ejercicios deben estar: una guía de salud británica dice que las manos solas no bastan. Aquí nombramos lo que hay. Lo que le conviene lo elige con su médico.',
  'lesson.other-treatments.moving.title': 'Formas de moverse',
  'lesson.other-treatments.moving.text':
    'Fisioterapia: ejercicios que hacen fuerte y estable el tronco. Yoga: movimientos suaves y atención al cuerpo. Pregunte cuáles permite su disco. La comida puede ayudar: menos peso es menos carga para un disco.',
  'lesson.other-treatments.comfort.title': 'Formas de aliviar el dolor',
  'lesson.other-treatments.comfort.text':
    'Frío y calor, por turnos, donde duele. TENS: una corriente suave que apaga el dolor. Un medicamento que calma un nervio inflamado, como diga su médico.',
  'lesson.other-treatments.by-others.title': 'En otras manos',
  'lesson.other-treatments.by-others.text':
    'Algunas personas van a un quiropráctico, que ajusta la columna con las manos. Otras prueban la acupuntura, que usa agujas finas. La tracción es un tirón que quita carga a un nervio. No recomendamos nada de esto, y ninguna mano debería forzar su columna. Pregunte primero a su médico.',

  'lesson.finding-a-therapist.title': 'Encontrar un terapeuta',
  'lesson.finding-a-therapist.who.title': 'Quién conoce los discos',
  'lesson.finding-a-therapist.who.text':
    'Busque a alguien que conozca bien los discos. Su médico puede darle un sitio donde dan masajes, y primero da su sí. Busque un título oficial y formación ortopédica o neuromuscular. Las hernias de disco deberían estar entre lo que trata.',
  'lesson.finding-a-therapist.ask.title': 'Qué preguntar',
  'lesson.finding-a-therapist.ask.text':
    'Primero conózcanse, luego pida cita. Pregunte qué ha estudiado, desde cuándo lo hace y cómo trabaja. Pregunte si tiene seguro. Mire lo que han escrito otras personas con una hernia.',
  'lesson.finding-a-therapist.leave.title': 'Cuándo irse',
  'lesson.finding-a-therapist.leave.text':
    'Váyase cuando alguien quiera forzar su columna. No hay prisa por elegir. Unas manos de confianza valen ese tiempo.',

  'lesson.when-to-seek-care.title': 'Cuándo pedir ayuda',
  'lesson.when-to-seek-care.emergency.title': 'Ayuda ahora',
  'lesson.when-to-seek-care.emergency.text':
    'Algunas señales necesitan ayuda al instante, en urgencias. No puede retener la orina o las heces, o no nota cuándo tiene ganas. Siente adormecidas las nalgas o la parte interna de los muslos. Un brazo o una pierna está débil, y es algo nuevo o va a peor. Camina con inseguridad o pierde el equilibrio. No conduzca usted.',
  'lesson.when-to-seek-care.doctor.title': 'Primero, un médico',
  'lesson.when-to-seek-care.doctor.text':
    'Los problemas de los nervios que son fuertes o crecen los ve pronto un médico. Cuando algo empeora de repente, pida que lo revisen otra vez. Busque señales de alerta antes de cada sesión. Se le pregunta por ellas cada vez.',
  'lesson.when-to-seek-care.no-delay.title': 'Por qué no puede esperar',
  'lesson.when-to-seek-care.no-delay.text':
    'Las señales de alerta no pueden esperar. Solo una revisión rápida muestra cuánta urgencia hay. Es raro, pero un nervio puede quedar dañado si nadie lo trata. Si un nervio sigue muy apretado, puede hacer falta una operación. Eso no lo puede hacer ningún masaje.',

  'source.nice-ng59': 'La guía británica sobre el dolor lumbar (NICE NG59)',
} as const satisfies Record<LessonKey | Exclude<LessonSourceKey, SourceKey>, string>
