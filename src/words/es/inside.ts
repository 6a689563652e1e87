import type { inside as english } from '../en/inside.ts'

/** Spanish words: the look through the skin at the spine. Short and plain, as in English. */
export const inside = {
  'inside.open': 'Ver su espalda por dentro',
  'inside.open.detail': 'Su columna, su disco y por qué las manos no se acercan.',
  'inside.close': 'Cerrar',
  'inside.previous': 'Anterior',
  'inside.next': 'Siguiente',
  'inside.done': 'Listo',
  'inside.progress': 'Paso {now} de {of}',
  'inside.label.disc':
    'El cuerpo por detrás. La piel se ha vuelto de cristal y deja ver la columna. Un anillo marca un disco.',
  'inside.label.bulge': 'La columna de lado, de cerca. El disco marcado se abulta hacia atrás y empuja un nervio.',
  'inside.label.hands':
    'La espalda, medio transparente. Un dibujo rojo cubre la piel sobre la columna: ahí no van las manos.',

  'inside.disc.title': 'Qué es un disco',
  'inside.disc.text':
    'Su columna es una pila de huesos pequeños. Entre cada dos huesos hay un disco. Un disco es una almohadilla plana. Tiene un anillo fuerte por fuera y un núcleo blando por dentro. Le permite doblarse y hace suave cada paso.',
  'inside.bulge.title': 'Cuando se abulta',
  'inside.bulge.text':
    'El anillo puede debilitarse o romperse. Entonces el núcleo blando empuja hacia fuera. Los nervios pasan justo detrás del disco. Si el bulto toca un nervio, ese nervio se queja: con dolor, hormigueo o adormecimiento. Quizá lo sienta lejos de ahí.',
  'inside.hands.title': 'Por qué las manos no se acercan',
  'inside.hands.text':
    'Ninguna mano puede meter un disco en su sitio. Pero presionar aquí puede agrandar el bulto o dañar más el nervio. Por eso la columna, y la piel cercana, no se tocan nunca. Esto vale para todas las personas. Las manos trabajan lejos: en brazos, piernas y pies.',

  // Which disc is marked; a part is what somebody was told, the disc is one example of it.
  'inside.level.cervical': 'Nos dijo que está en el cuello. Marcamos ahí un disco, por ejemplo {disc}.',
  'inside.level.thoracic':
    'Nos dijo que está en la parte alta o media de la espalda. Marcamos ahí un disco, por ejemplo {disc}.',
  'inside.level.lumbar': 'Nos dijo que está en la zona lumbar. Marcamos ahí un disco, por ejemplo {disc}.',
  'inside.level.unknown':
    'No sabemos cuál de sus discos es. Por eso marcamos uno en la zona lumbar, por ejemplo {disc}. Ahí es donde más ocurre.',
  'inside.far.cervical': 'Desde el cuello, puede llegar hasta la mano.',
  'inside.far.thoracic': 'Desde ahí, puede rodear el pecho.',
  'inside.far.lumbar': 'Desde la zona lumbar, puede llegar hasta el pie.',
  'inside.healing': 'Muchos discos sanan solos. Hace falta tiempo y descanso.',

  // The drawing for the flat map
  'inside.drawing.front': 'Delante',
  'inside.drawing.back': 'Detrás',
  'inside.drawing.disc': 'disco',
  'inside.drawing.core': 'núcleo blando',
  'inside.drawing.bulge': 'bulto',
  'inside.drawing.nerve': 'nervio',
  'inside.drawing.skin': 'piel',
  'inside.drawing.label':
    'Un dibujo de lado: {above}, {upper} y {lower}, tres huesos de la columna, con un disco debajo de cada uno. Los nervios pasan por detrás, bajo la piel de la espalda.',
} as const satisfies Record<keyof typeof english, string>
