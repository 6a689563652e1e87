import type { accessibility as english } from '../en/accessibility.ts'

/** What the app does for people who see, hear or move otherwise. */
export const accessibility = {
  'accessibility.title': 'Para ojos, oídos y manos de todo tipo',
  'accessibility.lead':
    'Esta aplicación quiere servir al mayor número de personas. Aquí se dice qué funciona, cómo se comprobó y qué falta todavía.',
  'accessibility.works': 'Qué funciona',
  'accessibility.works.1': 'Todo se puede hacer con el dedo, con el ratón o solo con el teclado. Basta una mano.',
  'accessibility.works.2':
    'El lector de pantalla anuncia cada cambio una sola vez. Junto al cuerpo hay una lista con el nombre de cada zona.',
  'accessibility.works.3': 'El texto puede ser el doble de grande, y la página cuatro veces, sin que se pierda nada.',
  'accessibility.works.4':
    'Claro y oscuro, contraste fuerte y los colores que usted eligió en su dispositivo. Nada se dice solo con color.',
  'accessibility.works.5': 'Si su dispositivo pide menos movimiento, la aplicación se queda quieta.',
  'accessibility.works.6':
    'Una sesión se sigue de oído, leyendo o con el tacto. La sesión espera por usted, y cualquier tecla puede ponerla en pausa.',
  'accessibility.tried': 'Cómo se comprobó',
  'accessibility.tried.1':
    'Nuestra meta es el nivel AA de WCAG 2.2, las normas habituales para esto, y en una sesión el AAA para el contraste y el tamaño de los botones.',
  'accessibility.tried.2':
    'Un programa (axe) revisa cada pantalla y cada estado en cuatro idiomas, en claro y en oscuro. También se hacen sesiones enteras solo con el teclado.',
  'accessibility.tried.3':
    'Eso se hace en Chromium. Los caminos principales, una lección, una sesión y una parada, se prueban también en Firefox y en WebKit, el motor de Safari.',
  'accessibility.tried.4':
    'Cada pantalla se prueba además en ventanas estrechas, con letra grande, a cuatro veces su tamaño y con los colores que una persona ha elegido en su dispositivo.',
  'accessibility.missing': 'Qué falta',
  'accessibility.missing.1':
    'Ningún programa lo encuentra todo. Las personas que usan un lector de pantalla cada día aún no la han probado.',
  'accessibility.missing.2':
    'Para trazar un movimiento sobre el cuerpo hace falta un dedo, un lápiz o un ratón. Con el teclado, usted marca su ritmo.',
  'accessibility.missing.3':
    'Cómo suena la voz depende de su dispositivo. Si no tiene una voz en su idioma, las palabras están ahí para leerlas.',
  'accessibility.runs': 'Dónde funciona',
  'accessibility.runs.1':
    'Safari 15.5 o posterior, que en un iPad es iPadOS 15.5. Chrome y Edge desde la versión 108, Firefox desde la 121. El cuerpo en 3D necesita WebGL 2. Sin eso hay un mapa plano.',
  'accessibility.runs.2':
    'En Safari anterior a 16.4 la aplicación no puede escuchar, y la pantalla puede apagarse sola. Eso pone la sesión en pausa.',
  'accessibility.open': 'Para ojos, oídos y manos de todo tipo',
} as const satisfies Record<keyof typeof english, string>
