import type { yourData as english } from '../en/your-data.ts'

/** Spanish words: everything that is kept, in the user's hands. */
export const yourData = {
  'data.title': 'Sus datos',
  'data.lead':
    'Todo está en este dispositivo y en ningún otro lugar. Es suyo: puede llevárselo, traerlo de vuelta o borrarlo.',
  'data.news': 'Lo que se acaba de hacer',

  'data.kept.title': 'Lo que se guarda aquí',
  'data.kept.none': 'Todavía nada. Sus respuestas y sesiones se guardarán aquí, solo para usted.',
  'data.kept.sessions': '{count, plural, one {sesión} other {sesiones}}',
  'data.kept.learnt': '{count, plural, one {cosa aprendida} other {cosas aprendidas}}',
  'data.kept.one': 'el {from}',
  'data.kept.between': 'del {from} al {until}',
  'data.kept.aside':
    '{count, plural, one {Una cosa no se pudo leer. Se apartó tal como estaba.} other {# cosas no se pudieron leer. Se apartaron tal como estaban.}}',
  'data.persistence.kept': 'Este navegador ha prometido conservarlo.',
  'data.persistence.may-go':
    'Si falta espacio en el dispositivo, este navegador puede borrarlo. Una copia guardada está a salvo de eso.',
  'data.persistence.unknown': 'Este navegador no dice cuánto tiempo lo conserva. Una copia guardada está a salvo.',
  'data.persistence.ask': 'Pedirle que lo conserve',
  'data.persistence.refused':
    'El navegador no lo ha prometido. Algunos lo hacen más adelante, cuando se viene más a menudo.',

  'data.install':
    'Donde más tiempo se conserva es en una aplicación de la pantalla de inicio. En un iPad o iPhone, pulse Compartir y luego Añadir a pantalla de inicio. En otros, mire en el menú del navegador.',
  'data.install.apart':
    'En un iPad o iPhone esa aplicación empieza vacía. Guarde antes una copia aquí y tráigala de vuelta allí.',

  'data.save.title': 'Llevarse una copia',
  'data.save.text':
    'Un archivo con todo. Quien lo abra puede leerlo, así que guárdelo donde solo usted pueda encontrarlo.',
  'data.save.do': 'Guardar una copia',
  'data.save.done': 'Su navegador ya tiene el archivo: {name}. Búsquelo en las descargas.',

  'data.bring.title': 'Traer una copia de vuelta',
  'data.bring.text':
    'De este dispositivo o de otro. Primero verá lo que contiene. Nada cambia hasta que usted lo diga.',
  'data.bring.do': 'Elegir un archivo',
  'data.bring.drop': 'o suéltelo aquí',

  'data.preview.title': 'Esto es lo que hay en el archivo',
  'data.preview.whose': 'Es de {name}.',
  'data.preview.nobody': 'No dice de quién es.',
  'data.preview.other': 'Es de {name}. Aquí está ahora {here}.',
  'data.preview.saved': 'Se guardó el {date}.',
  'data.preview.none': 'No contiene sesiones.',
  'data.preview.sessions': '{count, plural, one {Una sesión, {when}.} other {# sesiones, {when}.}}',
  'data.preview.known':
    '{count, plural, =0 {Nada de eso está aquí todavía.} one {Una de sus sesiones ya está aquí.} other {# de sus sesiones ya están aquí.}}',
  'data.preview.learnt': '{count, plural, one {Una cosa aprendida.} other {# cosas aprendidas.}}',
  'data.preview.unreadable':
    '{count, plural, one {Una cosa no se puede leer. Se apartará, no se perderá, y le preguntaremos un poco más.} other {# cosas no se pueden leer. Se apartarán, no se perderán, y le preguntaremos un poco más.}}',
  'data.preview.ahead':
    '{count, plural, one {Una sesión está en el futuro.} other {# sesiones están en el futuro.}} Revise la fecha de este dispositivo. Cuentan tal como están, así que la próxima sesión quizá tenga que esperar.',
  'data.way': '¿Cómo debe entrar?',
  'data.way.merge': 'Añadirlo a lo que hay aquí',
  'data.way.merge.detail': 'No se pierde nada. Donde los dos no coinciden, cuenta lo más seguro.',
  'data.way.replace': 'Ponerlo en lugar de lo que hay aquí',
  'data.way.replace.detail': 'Lo que hay ahora se va, pero solo cuando lo nuevo está a salvo.',
  'data.take.merge': 'Añadir',
  'data.take.replace': 'Reemplazar',
  'data.take.leave': 'Dejarlo',
  'data.replace.title': '¿Reemplazar lo que hay aquí?',
  'data.replace.text':
    '{count, plural, =0 {Lo que respondió y aprendió aquí se va de este dispositivo.} one {Una sesión se va de este dispositivo, con lo que respondió y aprendió aquí.} other {# sesiones se van de este dispositivo, con lo que respondió y aprendió aquí.}} Si quizá lo quiera otra vez, guarde antes una copia.',

  'data.locks.stay': 'Esto se queda, por su seguridad:',
  'data.lock.stop.until': 'El descanso después de su parada, hasta el {when}. Luego le preguntaremos si se ha calmado.',
  'data.lock.stop': 'El descanso después de su parada, hasta que nos diga que se ha calmado.',
  'data.lock.unclosed': 'La pregunta de por qué terminó su última sesión.',
  'data.lock.worse': 'La espera de lo que diga un médico, porque estuvo peor durante más de un día.',

  'data.forget.title': 'Borrarlo todo',
  'data.forget.text': 'Sus respuestas, sus sesiones, lo que ha aprendido y lo que ha elegido.',
  'data.forget.do': 'Borrarlo todo',
  'data.forget.sure': '¿Borrarlo todo?',
  'data.forget.what': 'Se va de este dispositivo, y solo una copia guardada puede traerlo de vuelta.',
  'data.forget.asked':
    'Después ya no le conoceremos. Haremos todas las preguntas de nuevo, también sobre las sesiones y paradas de los últimos días.',
  'data.forget.bare': 'De esa sesión guardamos cuándo fue, cómo terminó y qué sintió. Nada más.',
  'data.forget.whose': '¿De quién?',
  'data.forget.own': 'Solo lo que se guarda de {name}',
  'data.forget.all': 'Lo que se guarda de todos',
  'data.forget.all.detail': 'Quien todavía descansa se queda, solo con ese descanso.',
  'data.forget.yes': 'Borrar',
  'data.forget.no': 'Conservar',

  'data.done.merged': 'Listo. Ahora {count, plural, one {hay una sesión} other {hay # sesiones}} aquí.',
  'data.done.replaced':
    'Listo. Lo que había en el archivo está en su sitio: {count, plural, one {una sesión} other {# sesiones}}.',
  'data.done.forgotten':
    '{count, plural, =0 {Listo. En este dispositivo ya no queda nada suyo.} other {Listo. Solo queda aquí lo que le protege.}}',

  'data.refused.empty': 'Este archivo está vacío. No ha cambiado nada.',
  'data.refused.too-big':
    'Este archivo es demasiado grande para ser una copia de aquí: más de 20 MB. No ha cambiado nada.',
  'data.refused.unreadable': 'El navegador no pudo abrir este archivo. ¿Se ha movido? No ha cambiado nada.',
  'data.refused.not-json': 'Esto no es una copia de aquí, o está dañada: no se puede leer. No ha cambiado nada.',
  'data.refused.foreign': 'Este archivo no es de Kneadwell. No ha cambiado nada.',
  'data.refused.routine':
    'Esto es una rutina: un orden de zonas para el masaje. No contiene datos suyos. No ha cambiado nada.',
  'data.refused.profile':
    'Esto es un perfil para quienes revisan las reglas, y no una copia guardada. No ha cambiado nada.',
  'data.refused.newer':
    'Esta copia la guardó una versión más nueva de Kneadwell. Consiga aquí la última versión e inténtelo de nuevo. No ha cambiado nada.',
  'data.refused.damaged': 'Esta copia está dañada. ¿Tiene otra? No ha cambiado nada.',

  'data.failed.busy': 'Hay una sesión en marcha, aquí o en otra ventana. Termínela antes. No ha cambiado nada.',
  'data.failed.partly': 'No se pudo borrar todo. Inténtelo de nuevo.',
  'data.failed.full':
    'No queda espacio en este dispositivo. No ha cambiado nada. Libere un poco de espacio e inténtelo de nuevo.',
  'data.failed.no-storage': 'Este navegador no nos deja guardar nada, así que aquí no hay nada.',
  'data.failed.refused': 'Este navegador no nos deja leer lo guardado. Cierre sus otras ventanas e inténtelo de nuevo.',
  'data.failed.write-failed': 'No se pudo escribir. No ha cambiado nada. Inténtelo de nuevo.',
  'data.failed.not-made': 'No se pudo crear el archivo. Inténtelo de nuevo.',
  'data.failed.unfetched':
    'Una parte de la aplicación no ha llegado. No ha cambiado nada. Inténtelo de nuevo, o vuelva a cargar la página.',
} as const satisfies Record<keyof typeof english, string>
