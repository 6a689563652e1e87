import type { people as english } from '../en/people.ts'

/** Spanish words: more than one person on a device. */
export const people = {
  'people.title': 'Quién está aquí',
  'people.unnamed': 'Persona {number}',
  'people.now': 'aquí ahora',
  'people.session': 'Para {name}',
  'people.session.change': '¿No es usted?',
  'people.switch': 'Cambiar',
  'people.switch.to': 'Cambiar a {name}',
  'people.rename': 'Cambiar el nombre',
  'people.rename.of': 'Cambiar el nombre de {name}',
  'people.remove': 'Quitar',
  'people.remove.of': 'Quitar a {name}',
  'people.more.title': '¿Hay alguien más aquí?',
  'people.more.text': 'Entonces cada persona tiene sus propias respuestas, sesiones y descansos.',
  'people.more.do': 'Añadir a una persona',
  'people.add.title': '¿Quién más está aquí?',
  'people.add.text':
    'A la otra persona no se le muestra nada suyo. Pero los nombres no cierran el paso: quien tenga este dispositivo puede cambiar.',
  'people.add.own': 'Su nombre',
  'people.add.name': 'Nombre de la otra persona',
  'people.add.do': 'Añadir y cambiar',
  'people.name': 'Nombre',
  'people.save': 'Guardar',
  'people.leave': 'Dejarlo',
  'people.name.empty': 'Escriba un nombre, por favor.',
  'people.name.taken': 'Aquí ya hay alguien con ese nombre.',
  'people.many': 'En un dispositivo caben ocho personas.',
  'people.unkept': 'Este navegador no lo ha guardado. No ha cambiado nada.',

  'people.told.title': 'Antes, unas palabras sobre el descanso',
  'people.told.stop.until':
    '{name} tuvo que parar una sesión. Hasta el {when}, ese cuerpo descansa, sea cual sea el nombre en la pantalla.',
  'people.told.stop':
    '{name} tuvo que parar una sesión, y todavía no se ha calmado. Ese cuerpo descansa, sea cual sea el nombre en la pantalla.',
  'people.told.unclosed':
    'Una sesión de {name} se cortó, y nadie ha dicho por qué. Hasta entonces ese cuerpo descansa, sea cual sea el nombre en la pantalla.',
  'people.told.worse':
    'Para {name} estuvo peor durante más de un día. Ese cuerpo descansa hasta que un médico lo acepte, sea cual sea el nombre en la pantalla.',
  'people.told.unknown':
    'Lo que se guarda de {name} no se puede leer. Si ese cuerpo descansa después de una parada, descansa sea cual sea el nombre en la pantalla.',
  'people.told.ask': 'Si es su propio cuerpo, déjelo descansar, por favor. Otro nombre no lo prepara antes.',
  'people.told.else': 'Soy otra persona',
  'people.told.back': 'Volver',

  'people.remove.sure': '¿Quitar a {name}?',
  'people.remove.what':
    'Las respuestas, las sesiones y todo lo demás de {name} se van de este dispositivo. Solo una copia guardada puede traerlo de vuelta.',
  'people.resting': '{name} todavía descansa después de una parada. Hasta que termine, el nombre se queda aquí.',
  'people.unread':
    'Lo que se guarda de {name} no se puede leer. Puede incluir un tiempo de descanso después de una parada, por eso el nombre se queda aquí. Cambie a {name} para verlo o borrarlo.',
} as const satisfies Record<keyof typeof english, string>
