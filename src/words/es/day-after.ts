import type { dayAfter as english } from '../en/day-after.ts'

/** Spanish words: the day after a session (A1, A2), and finding a professional (A4). */
export const dayAfter = {
  // On the first screen
  'followUp.card.title': '¿Cómo le ha ido desde su sesión del {day}?',
  'followUp.card.again': '¿Sigue peor después de su sesión del {day}?',
  'followUp.card.text': 'Unas preguntas cortas, cuando quiera.',
  'followUp.card.action': 'Contar cómo fue',

  // What the answers come to
  'dayAfter.better.title': 'Qué bien',
  'dayAfter.better.text': 'Queda anotado con esa sesión. Puede seguir al mismo ritmo tranquilo.',
  'dayAfter.same.title': 'Gracias, anotado',
  'dayAfter.same.text': 'Más o menos igual es una buena respuesta. No todas las sesiones cambian algo que se note.',
  'dayAfter.sore.title': 'Esa molestia es común',
  'dayAfter.sore.text':
    'Que moleste solo donde se tocó es la respuesta de un músculo a algo nuevo. Se va en dos días como mucho.',
  'dayAfter.sore.1': 'Deje esas zonas en paz hasta que ya no molesten.',
  'dayAfter.sore.2': 'Beba un poco de agua y muévase como siempre.',
  'dayAfter.sore.3': 'Si sigue ahí después de dos días, o se vuelve su dolor de siempre, dígaselo a un médico.',
  'dayAfter.settled.title': 'Anotado, y ya pasó',
  'dayAfter.settled.text':
    'Estuvo peor un rato y se calmó en menos de un día. La próxima vez conviene un poco menos: un plan más corto y más días entre sesiones.',
  'dayAfter.not-yet.title': 'Dele un poco más de tiempo',
  'dayAfter.not-yet.text':
    'Sigue peor, pero aún no hace un día. No empieza ninguna sesión hasta que esto se haya calmado.',
  'dayAfter.not-yet.1': 'Descanse en la postura que le resulte más cómoda y, de vez en cuando, muévase con suavidad.',
  'dayAfter.not-yet.2': 'Mire otra vez más tarde o mañana. La primera página le preguntará.',
  'dayAfter.not-yet.3': 'Si dura más de un día, hable con un médico.',
  'dayAfter.over-a-day.title': 'Primero, un médico',
  'dayAfter.over-a-day.text':
    'Peor durante más de un día indica que fue demasiado. Aquí no empieza ninguna sesión hasta que un médico lo acepte de nuevo.',
  'dayAfter.over-a-day.1': 'Llame a su médico en los próximos días y cuéntele lo que pasó.',
  'dayAfter.over-a-day.2': 'Lleve la página de abajo. Explica lo que usted hace aquí.',
  'dayAfter.over-a-day.3': 'Hasta entonces, descanse en una postura que alivie y muévase con suavidad.',
  'dayAfter.over-a-day.4': 'Cuando un médico lo haya aceptado, pulse Empezar. Le preguntaremos por ello.',
  'dayAfter.todo': 'Qué hacer ahora',
  'dayAfter.doors': 'Si le apetece',

  // On the outcome screen
  'outcome.meanwhile': 'Mientras espera',
  'outcome.door.followUp': '¿Cómo le ha ido?',
  'outcome.door.followUp.detail': 'Unas preguntas sobre el tiempo desde su última sesión.',
  'outcome.door.professional': 'Qué preguntar a un terapeuta',
  'outcome.door.professional.detail': 'Cinco preguntas que le ayudan a elegir.',

  // A professional (A4)
  'professional.suggest.title': 'Tres sesiones, y aún sin alivio',
  'professional.suggest.text':
    'No es culpa de nadie. Una persona con formación puede encontrar lo que sus manos no pueden.',
  'professional.title': 'Qué preguntar a un terapeuta',
  'professional.lead': 'A un buen terapeuta le gustan estas preguntas. Puede leerlas por teléfono.',
  'professional.1': '¿Tiene un título oficial de masaje o fisioterapia?',
  'professional.1.why': 'Con un título oficial, alguien ha comprobado su formación.',
  'professional.2': '¿Tiene formación en trabajo ortopédico o neuromuscular?',
  'professional.2.why': 'Es una formación sobre articulaciones, músculos y nervios, no solo para relajar.',
  'professional.3': '¿Trata a menudo a personas con una hernia de disco?',
  'professional.3.why': 'La experiencia se nota en lo que alguien deja sin tocar.',
  'professional.4': '¿Trabaja sin forzar?',
  'professional.4.why':
    'Sin empujones bruscos, sin crujidos, sin presión profunda cerca de la columna. La respuesta buena es sí.',
  'professional.5': '¿Podemos empezar con una primera charla, antes de cualquier tratamiento?',
  'professional.5.why': 'Tiempo para escuchar, examinarle y mirar sus informes y pruebas.',
  'professional.before': 'Antes de ir',
  'professional.before.1': 'Pregunte a su médico si el masaje es adecuado para usted en este momento.',
  'professional.before.2': 'Un masaje de otra persona cuenta como uno suyo: después vienen dos días tranquilos.',
} as const satisfies Record<keyof typeof english, string>
