import type { screens as english } from '../en/screens.ts'
import { asking } from './asking.ts'

/** Spanish words: the screens around a session. */
export const screens = {
  ...asking,

  // Emergency card (E10)
  'emergency.action': 'Llame ahora al {number}.',
  'emergency.or': 'O pida que alguien le lleve a urgencias. No conduzca usted.',
  'emergency.call': 'Llamar al {number}',
  'emergency.others': 'También puede marcar el {numbers}.',
  'emergency.country': 'Número de emergencias de',
  'emergency.country.none': 'Elija su país',
  'emergency.country.guessed': 'Tomamos este país de su dispositivo. Cámbielo si está en otro lugar.',
  'emergency.country.general':
    'Los números cambian de un país a otro. Si el 112 no responde, marque el número de su país.',
  'emergency.read': 'Lea esto a la persona que responda',
  'emergency.sentence':
    'Tengo una hernia de disco en la columna y tengo señales de alerta nuevas. Me han dicho que deben examinarme de inmediato.',
  'emergency.sentence.S1':
    'Tengo una hernia de disco en la columna, y ahora ha cambiado algo en la vejiga, en el intestino o en la sensibilidad entre las piernas. Me han dicho que deben examinarme de inmediato.',
  'emergency.sentence.S2':
    'Tengo una hernia de disco en la columna, y ahora tengo debilidad nueva, manos torpes, problemas para caminar, problemas en las dos piernas, o problemas en el pecho o para respirar. Me han dicho que deben examinarme de inmediato.',
  'emergency.take': 'Lleve esto, si lo tiene a mano',
  'emergency.take.medicines': 'una lista de sus medicamentos',
  'emergency.take.letters': 'informes o imágenes de pruebas anteriores',
  'emergency.take.papers': 'sus documentos y la tarjeta del seguro',
  'emergency.take.phone': 'su teléfono',

  // Doctor card
  'doctor.title': 'Cuándo pedir ayuda',
  'doctor.lead':
    'Algunas señales son cosa de un médico, no de un masaje. Si una de estas es nueva para usted, va primero.',
  'doctor.now.title': 'Ahora mismo',
  'doctor.now.1': 'Pierde el control de la orina o las heces, o no las siente.',
  'doctor.now.2': 'Siente adormecimiento entre las piernas, alrededor de los genitales o del ano.',
  'doctor.now.3':
    'Un brazo o una pierna está débil desde hace poco, sus manos se han vuelto torpes o camina con inseguridad.',
  'doctor.now.4': 'Le duele el pecho o le falta el aire.',
  'doctor.now.action': 'Abrir la tarjeta de emergencia',
  'doctor.today.title': 'Hoy',
  'doctor.today.1':
    'Una pierna está hinchada, caliente o roja desde hace poco, o la pantorrilla duele de una forma nueva. Puede ser un coágulo de sangre.',
  'doctor.today.2': 'Un hormigueo o adormecimiento es nuevo o se extiende.',
  'doctor.today.3': 'Tuvo una caída o un golpe y nadie lo ha revisado.',
  'doctor.today.4': 'Tiene fiebre, o un dolor por la noche que no se alivia en ninguna postura.',
  'doctor.soon.title': 'En los próximos días',
  'doctor.soon.1': 'El dolor creció durante más de un día después de un masaje.',
  'doctor.soon.2': 'Toma anticoagulantes o tiene los huesos débiles, y quiere saber si el masaje es para usted.',
  'doctor.soon.3': 'Nada ha mejorado en varias semanas.',
  'doctor.page': 'Una página para llevar',
  'doctor.reasons': 'Por qué ve esto ahora',

  // Why there is no session now
  'outcome.until': 'La próxima sesión puede empezar desde el',
  'outcome.until.and': 'Y cuando se cumpla todo esto:',
  'outcome.once': 'La próxima sesión puede empezar cuando se cumpla todo esto:',
  'outcome.why': 'Por qué',
  'outcome.doors': 'Qué puede hacer ahora',
  'outcome.door.breathe': 'Respirar y descansar',
  'outcome.door.breathe.detail': 'Respirar despacio y recorrer el cuerpo con la atención. Sin tocar.',
  'outcome.door.body': 'Mirar el cuerpo',
  'outcome.door.body.detail': 'Qué zonas se pueden tocar, cuáles no, y por qué.',
  'outcome.door.askDoctor': 'Una página para su médico',
  'outcome.door.askDoctor.detail': 'Lo que le gustaría hacer, para imprimir o mostrar.',
  'outcome.door.doctor': 'Cuándo pedir ayuda',
  'outcome.door.doctor.detail': 'Señales que un médico debería conocer.',
  'outcome.home': 'Volver al inicio',

  // A session that was never closed (E11)
  'unclosed.title': 'La última vez se cortó',
  'unclosed.lead':
    'Su sesión del {date} quedó sin final. Por ahora, no ponga las manos sobre el cuerpo. Antes vienen dos preguntas cortas.',
  'unclosed.felt': '¿Hay algo nuevo ahora, o más fuerte que al principio?',
  'unclosed.felt.hint':
    'Tómese un momento para sentir. Hormigueo, adormecimiento o dolor, en cualquier parte del cuerpo.',
  'unclosed.felt.clear': 'No, nada nuevo',
  'unclosed.felt.not-sure': 'No lo sé con certeza',
  'unclosed.question': '¿Por qué terminó?',
  'unclosed.offer': '¿Le gustaría seguir?',
  'unclosed.offer.text':
    'Su sesión se cortó hace unos minutos. La zona en la que estaba cuenta como hecha. Si sigue, primero vienen un descanso y la pregunta de cómo se siente.',
  'unclosed.offer.takeUp': 'Seguir con la sesión',
  'unclosed.offer.leave': 'Dejarlo así',
  'unclosed.offer.leave.hint': 'Las dos cosas están bien. Lo que hizo cuenta como la sesión de hoy.',
  'unclosed.elsewhere.title': 'Su sesión está abierta en otra ventana',
  'unclosed.elsewhere.text': 'Una sesión cada vez, para que solo una guíe sus manos. Siga allí, o termínela allí.',
  'unclosed.elsewhere.waiting': 'Esta página se da cuenta sola cuando esa sesión termina.',
  'unclosed.elsewhere.over.title': 'La otra ventana ya terminó',
  'unclosed.elsewhere.over.text': 'Esa sesión ha terminado, o se cerró su ventana. Puede seguir aquí.',
  'unclosed.elsewhere.go': 'Seguir aquí',
  'unclosed.symptom': 'Sentí que algo iba mal',
  'unclosed.symptom.detail': 'Dolor, hormigueo, adormecimiento, debilidad, mareo o cualquier otra cosa.',
  'unclosed.just-ended': 'Lo dejé sin más, o se apagó el dispositivo',
  'unclosed.just-ended.detail': 'Una llamada, la batería vacía, ya era bastante por hoy.',
  'unclosed.not-sure': 'No lo sé con certeza',
  'unclosed.not-sure.detail': 'Entonces, para mayor seguridad, lo tratamos como si algo hubiera ido mal.',
  'unclosed.go': 'Seguir',

  // The body
  'body.title': 'Dónde se puede tocar',
  'body.label': 'El cuerpo con sus zonas: bien, con cuidado o sin tocar',
  'body.profile.none':
    'Aún no le conocemos, así que esta es la imagen más estricta. Responda las preguntas para ver la suya.',
  'body.profile.today': 'Este es su cuerpo tal como lo describió hoy.',
  'body.sheet.expand': 'Ver más de la lista',
  'body.sheet.collapse': 'Ver más del cuerpo',
  'body.group.safe': 'Se puede',
  'body.group.caution': 'Con cuidado',
  'body.group.locked': 'Hoy no',
  'body.group.never': 'Nunca, en nadie',
  'body.both': 'los dos lados',
  'body.why': '¿Por qué?',
  'body.why.safe':
    'Este músculo está lejos de la columna, y nada de lo que nos dijo lo desaconseja. Despacio y con suavidad, como siempre.',
  'body.limits': 'Solo así',
  'body.other': 'Una zona que no está en la lista tampoco se toca.',
  'body.start': 'Responder las preguntas',
  'body.clear': 'Todas las zonas',

  // Breathing
  'breathe.title': 'Respirar y descansar',
  'breathe.in': 'Tome aire',
  'breathe.out': 'Suelte el aire',
  'breathe.how': 'Deje que la respiración venga y se vaya. Si el ritmo le resulta muy lento, siga el suyo.',
  'breathe.done': 'Ya es suficiente',
  'breathe.scan.1': 'Busque un sitio donde la espalda tenga apoyo. Deje las manos quietas.',
  'breathe.scan.2': 'Deje que la frente se relaje y la mandíbula se afloje.',
  'breathe.scan.3': 'Deje que los hombros bajen un poco, lejos de las orejas.',
  'breathe.scan.4': 'Sienta el peso de sus brazos. Ahora los sostiene otro: la silla, la cama, el suelo.',
  'breathe.scan.5': 'Note cómo el vientre sube y baja por sí solo.',
  'breathe.scan.6': 'Deje que las piernas pesen. No tienen que llevarle a ningún sitio.',
  'breathe.scan.7': 'Sienta los pies, hasta los dedos. No hace falta cambiar nada.',

  // A page for the doctor
  'askDoctor.title': '¿Puedo hacer automasaje suave?',
  'askDoctor.lead': 'Una página para su médico o fisioterapeuta. Imprímala o muéstrela en la pantalla.',
  'askDoctor.print': 'Imprimir esta página',
  'askDoctor.me': 'Sobre mí',
  'askDoctor.name': 'Nombre',
  'askDoctor.date': 'Fecha',
  'askDoctor.what': 'Lo que me gustaría hacer',
  'askDoctor.what.1':
    'Automasaje lento y ligero con mis propias manos, y una pelota de tenis para las plantas de los pies.',
  'askDoctor.what.2': 'Presión de 1 a 3 sobre 10: lo justo para mover la piel, no más.',
  'askDoctor.what.3':
    'Cada zona entre 30 y 90 segundos, con un descanso después de cada una. Unos 15 minutos en total.',
  'askDoctor.what.4': 'Como máximo dos o tres veces por semana, con al menos dos días entre una y otra.',
  'askDoctor.where': 'Dónde',
  'askDoctor.where.yes':
    'Manos, antebrazos, parte alta de los brazos, pies, piernas por debajo de la rodilla y muslos. Más adelante, si mi disco lo permite: parte alta de los hombros, omóplatos, lado de fuera de las caderas, músculos de la nuca.',
  'askDoctor.where.no':
    'Nunca: la columna, la zona lumbar, el sacro, la parte delantera y los lados del cuello, las axilas, el pliegue del codo, la parte interna de la muñeca, la ingle, detrás de las rodillas, el vientre, el pecho, la cara y la cabeza.',
  'askDoctor.stop': 'Cuándo paro',
  'askDoctor.stop.1':
    'Al instante, con cualquier hormigueo, adormecimiento, dolor, debilidad o mareo. Después el programa se bloquea al menos 48 horas.',
  'askDoctor.last': 'La sesión que paré: {when}',
  'askDoctor.last.what': 'Lo que sentí',
  'askDoctor.last.before': 'Dónde, antes',
  'askDoctor.last.after': 'Dónde, después',
  'askDoctor.last.way': 'Hacia dónde fue',
  'askDoctor.last.later': 'Diez minutos después',
  'askDoctor.last.unnamed': 'No lo nombré',
  'askDoctor.last.unknown': 'No lo sé',
  'askDoctor.last.nowhere': 'En ningún sitio',
  'askDoctor.last.way.away': 'Hacia fuera, lejos de la columna',
  'askDoctor.last.way.towards': 'Hacia dentro, hacia la columna',
  'askDoctor.last.way.same': 'Se quedó en un sitio',
  'askDoctor.last.way.not-sure': 'No lo sé',
  'askDoctor.question': '¿Es adecuado para mí?',
  'askDoctor.answer.yes': 'Sí, tal como se describe',
  'askDoctor.answer.but': 'Sí, pero no aquí:',
  'askDoctor.answer.no': 'Ahora no, porque:',
  'askDoctor.level': 'Nivel del disco, si se conoce',
  'askDoctor.sign': 'Fecha y firma',
} as const satisfies Record<keyof typeof english, string>
