import type { shell as english } from '../en/shell.ts'

/** Spanish words of the first screen and of what every screen shares. */
export const shell = {
  'app.name': 'Kneadwell',
  'app.education': 'Información para aprender, no un dispositivo médico. No sustituye a su médico.',
  'app.back': 'Volver',
  'app.home': 'Inicio',
  'app.close': 'Cerrar',
  'app.loading': 'Un momento',
  'app.broken.title': 'Algo falló en esta página',
  'app.broken.text':
    'Si tiene las manos sobre el cuerpo, retírelas y descanse. Nada de lo que nos ha contado ha salido de este dispositivo. Cargue la página de nuevo para seguir.',
  'app.broken.reload': 'Cargar de nuevo',

  'language.title': 'Idioma',

  'theme.toLight': 'Cambiar a claro',
  'theme.toDark': 'Cambiar a oscuro',

  'welcome.title': 'Masaje suave, bien lejos de su disco',
  'welcome.lead': 'Kneadwell guía sus propias manos, paso a paso y con calma, si tiene una hernia de disco.',
  'welcome.safe': 'La columna y la zona lumbar no se tocan.',
  'welcome.private': 'Sus respuestas se quedan en este dispositivo.',
  'welcome.private.kept': 'Se queda en este dispositivo. Funciona sin conexión.',
  'welcome.stop': 'Un toque lo detiene todo.',
  'welcome.start': 'Empezar',
  'welcome.next': 'Primero, unas preguntas: unos tres minutos.',
  'welcome.body': 'Ver el cuerpo',
  'welcome.learn': 'Aprender y practicar',
  'welcome.history': 'Su historial',
  'welcome.help': 'Cuándo pedir ayuda',
  'welcome.links': 'Más',
  'welcome.data': 'Sus datos',
  'welcome.bodyLabel': 'El cuerpo, con las zonas que se pueden tocar y las que no',
  'welcome.hint': 'Toque una zona para conocerla.',
  'welcome.zone.safe': 'Por lo general, se puede masajear.',
  'welcome.zone.caution': 'Solo con cuidado, y no en todas las personas.',
  'welcome.zone.forbidden': 'Todavía no: antes debemos saber más de usted.',
  'welcome.zone.never': 'Nunca, en nadie.',
  'welcome.forgetful':
    'Este navegador no nos deja guardar nada. Puede usarlo todo igualmente, pero no se recordará nada.',
  'welcome.full':
    'No queda espacio en este dispositivo. Puede usarlo todo igualmente, pero no se recordará nada nuevo hasta que haya algo de espacio.',
  'welcome.cleared':
    'Este navegador ha borrado lo que se guardaba aquí. Sus últimas sesiones volvieron de una segunda copia. Lo demás se lo preguntaremos otra vez.',
  'welcome.damaged':
    '{count, plural, one {Un registro guardado no se pudo leer. Se apartó, no se borró.} other {# registros guardados no se pudieron leer. Se apartaron, no se borraron.}} Para mayor seguridad, le preguntaremos un poco más.',
} as const satisfies Record<keyof typeof english, string>
