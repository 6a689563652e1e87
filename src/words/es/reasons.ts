import type { AnswerProblemKey } from '#safety/answers.ts'
import type { RuleWhyKey } from '#safety/rule.ts'
import type { TouchWhyKey } from '../en/reasons.ts'

/** Spanish words: why each rule exists, and why an answer cannot be taken. */
export const reasons = {
  // Who may start
  'rule.S1.why':
    'Un cambio en la vejiga, en el intestino o en la sensibilidad entre las piernas puede querer decir que algo aprieta los nervios de la base de la columna. Las horas cuentan, así que hay que ir a urgencias.',
  'rule.S2.why':
    'Debilidad nueva, manos torpes, andar inseguro o problemas en las dos piernas pueden querer decir que hay nervios bajo presión. El dolor de pecho o la falta de aire pueden venir del corazón o los pulmones. Todo esto hay que examinarlo de inmediato.',
  'rule.S3.why':
    'Síntomas fuertes de los nervios que llegan de repente, o una caída que nadie ha revisado: primero debe verlos un médico. El masaje podría tapar algo importante.',
  'rule.S4.why':
    'Cuando un nervio pierde fuerza o la columna no está firme, el cuerpo necesita manos expertas. Un médico que lo sepa decide si se puede tocar con suavidad.',
  'rule.S5.why':
    'La fiebre, perder peso sin causa, el dolor por la noche, los huesos débiles o una enfermedad de la columna cambian lo que es seguro. Decide un médico que lo sepa.',
  'rule.S6.why':
    'Cuando la sangre coagula despacio, incluso frotar con suavidad puede dejar un moretón o un sangrado. Decide un médico que lo sepa.',
  'rule.S7.why':
    'Una pierna que desde hace poco está hinchada, caliente, roja o dolorida puede esconder un coágulo de sangre, y frotarla podría soltarlo. La pantorrilla tampoco se toca durante un tiempo después de un reposo largo, una operación o un viaje largo.',
  'rule.S8.why':
    'Quien le ha examinado sabe cosas que esta aplicación no puede saber. Por eso un médico o fisioterapeuta da primero su visto bueno, y otra vez cada tres meses.',
  'rule.S9.why':
    'Un dolor que crece durante más de un día después de un masaje indica que fue demasiado. Un médico lo mira otra vez antes del siguiente.',
  'rule.S10.why':
    'Un hormigueo o adormecimiento nuevo, o que se extiende, quiere decir que algo irrita un nervio ahora mismo. Un médico debería saberlo antes de que nadie frote nada.',
  'rule.S11.why':
    'Cuando el dolor es fuerte, el cuerpo está en guardia y el masaje ayuda poco. Con un dolor medio, solo se ofrece el plan más suave.',
  'rule.S12.why': 'Dijo que los aceites o cremas quizá no le van bien a su piel, así que aquí no se mencionarán.',
  'rule.S13.why':
    'Los músculos necesitan días tranquilos entre sesiones. Demasiado y demasiado pronto puede retrasar la curación.',
  'rule.S14.why': 'Después de parar, el cuerpo tiene tiempo de calmarse antes de empezar algo nuevo.',
  'rule.S15.why':
    'Después de una operación de columna, en el embarazo y antes de los 18 años valen otras reglas de cuidado. Lo que cuenta es que un profesional de la salud haya aceptado este mismo caso.',
  'rule.S16.why':
    'El alcohol y los medicamentos que dan sueño apagan los sentidos. Podría no notar una señal de alerta, así que hoy es un día sin masaje.',

  // Where
  'rule.Z1.why':
    'La columna y la franja que tiene al lado no se presionan nunca. Los músculos de más afuera aguantan un toque suave; la columna y sus discos, no.',
  'rule.Z2.why':
    'La zona lumbar no se toca, desde las últimas costillas hasta el borde de arriba de la pelvis. Presionar ahí ha empeorado discos, y los riñones están muy cerca.',
  'rule.Z3.why': 'El hueso de la base de la columna está poco protegido y tiene muchos nervios. Se deja en paz.',
  'rule.Z4.why':
    'Por la parte delantera y los lados del cuello pasan la tráquea y las arterias que van al cerebro. Ahí no se presiona nunca.',
  'rule.Z5.why':
    'En los pliegues del cuerpo, los nervios y los vasos sanguíneos están justo bajo la piel y nada los protege.',
  'rule.Z6.why':
    'Lo que da calambre al golpearse el codo es un nervio. Pasa sin protección por el lado interno y no le gusta la presión.',
  'rule.Z7.why': 'Esta zona no tiene nada que ver con aliviar un problema de disco, así que aquí no se hace nada.',
  'rule.Z8.why':
    'Al principio se deja que la espalda, el cuello y los hombros se calmen. Lejos del disco, el masaje ya puede sentar bien. Mientras sana, cerca de la columna se toca con suavidad.',
  'rule.Z9.why':
    'Cuando la hernia está en el cuello, o nadie ha dicho dónde está, el cuello no se toca. Frotar el cuello ha dañado discos de esa zona.',
  'rule.Z10.why':
    'Cuando la hernia está en la parte alta de la espalda, o nadie ha dicho dónde está, presionar los omóplatos podría llegar hasta ella.',
  'rule.Z11.why':
    'La piel herida o irritada, los moretones y las venas hinchadas necesitan reposo para sanar. No se incluyen la zona que marcó ni lo que está justo al lado.',
  'rule.Z12.why': 'Donde se siente menos, no se nota cuándo un toque es demasiado. Por eso esta zona no se incluye.',
  'rule.Z13.why':
    'Un brazo o una pierna con síntomas hoy tiene un nervio irritado. Se deja en paz por completo, con su mano, o con su cadera y su pie.',
  'rule.Z14.why':
    'Una mano débil, adormecida o dolorida también descansa. Trabaja la otra mano, o ese paso no se hace.',
  'rule.Z15.why':
    'Solo llegaría ahí doblándose, girándose o arqueando la espalda, y eso carga la columna más de lo que ayudaría el masaje.',
  'rule.Z16.why':
    'Las zonas nuevas llegan poco a poco, unas pocas cada vez y con la mitad de tiempo. Así puede notar qué le sienta bien.',

  // How (a question about positions gives this one)
  'rule.T2.why':
    'Girarse, arquearse, rebotar y estirar pueden cargar un disco. Una postura que provoca el dolor no es la adecuada hoy.',

  // How long, how often
  'rule.F1.why': 'En la etapa temprana, un poco rinde mucho: hasta 15 minutos, como máximo dos veces en 7 días.',
  'rule.F2.why':
    'Mientras sana, las sesiones empiezan cortas y crecen: hasta 20 minutos al principio, más tarde hasta 30, dos o tres veces en 7 días.',
  'rule.F3.why':
    'Cuando todo lleva mucho tiempo estable, unas dos sesiones en 30 días bastan para seguir con los músculos sueltos.',
  'rule.F4.why':
    'Dos días tranquilos entre masajes dejan que el cuerpo responda. También cuenta un masaje de un profesional, porque a su cuerpo le da igual quién lo hizo.',
  'rule.F5.why':
    'La frecuencia depende de cómo le sienta: tres sesiones que sientan bien permiten un poco más, una recaída pide un poco menos.',
  'rule.F6.why':
    'Una sesión cuenta desde que hubo manos sobre el cuerpo, aunque terminara antes. Una que se paró cuenta siempre.',

  // Stopping
  'rule.E1.why': 'Sienta lo que sienta, puede decirlo en cualquier momento, con un toque o una tecla.',
  'rule.E2.why': 'Cuando usted dice que pare, todo se detiene al instante. Nadie le pide que lo confirme.',
  'rule.E3.why': 'Una sesión que se paró no continúa. Seguir después de una señal de alerta: así llega el daño.',
  'rule.E4.why':
    'Primero parar, luego buscar las palabras. Para mayor seguridad, una parada sin nombre se trata con el mismo cuidado que el hormigueo.',
  'rule.E5.why': 'Después de parar, primero una postura cómoda. Las preguntas vienen luego, con calma.',
  'rule.E6.why':
    'Después de parar, un nervio puede necesitar dos días para calmarse, a veces más. Hasta entonces no empieza ninguna sesión. Si tarda más de un día en irse, un médico debería saberlo.',
  'rule.E7.why':
    'Los síntomas que se alejan de la columna, hacia el brazo o la pierna, son peor señal que los que vuelven hacia ella. Por eso se anota la zona para su médico.',
  'rule.E8.why': 'Cuando algo falla en el dispositivo, la sesión espera. Nunca empieza de nuevo por sí sola.',
  'rule.E9.why':
    'Entre una zona y otra se le pregunta cómo se siente, porque es fácil no notar un cambio pequeño cuando las manos trabajan.',
  'rule.E10.why': 'En una emergencia, un paso claro es mejor que diez. Por eso esa página no muestra nada más.',
  'rule.E11.why':
    'Una sesión se cortó antes de terminar. Quizá acabó por un motivo importante, por eso esa pregunta va primero.',
  'rule.E12.why':
    'Este dispositivo no puede saber con certeza qué pasó en los últimos días. Preguntarle es más seguro que adivinar.',
  'rule.E13.why': 'Las teclas que se golpean con un susto son las que paran.',
  'rule.E14.why':
    'Un descanso es para el cuerpo, y el cuerpo es el mismo con cualquier nombre. Por eso, a quien sigue con otro nombre se le dice antes.',

  // The day after
  'rule.A1.why': 'Cómo se siente al día siguiente muestra si el masaje le sentó bien. La próxima sesión parte de ahí.',
  'rule.A2.why': 'Peor durante más de un día es demasiado. Un médico le ve antes de seguir.',
  'rule.A3.why': 'Una señal grave es grave cualquier día, no solo durante un masaje.',
  'rule.A4.why': 'Cuando tres sesiones no traen alivio, un profesional puede encontrar lo que el automasaje no puede.',

  // Answers that cannot be taken
  'problem.unknown-question': 'Esta pregunta no se hace aquí.',
  'problem.not-an-option': 'Elija una de las respuestas que se muestran.',
  'problem.pick-one': 'Elija al menos una.',
  'problem.not-together': 'Estas respuestas no van juntas. Elija la que corresponda.',
  'problem.out-of-scale': 'Elija un número del 0 al 10.',
  'problem.not-a-date': 'No es una fecha completa. Revise el día, el mes y el año.',
  'problem.future-date': 'Ese día aún no ha llegado. Revise la fecha.',
  'problem.too-long-ago': 'Ese día queda demasiado lejos. Revise el año.',
  'problem.not-a-place': 'Marque una zona en el cuerpo.',
  'problem.not-a-limb': 'Elija un brazo o una pierna.',
} as const satisfies Record<Exclude<RuleWhyKey, TouchWhyKey> | AnswerProblemKey, string>
