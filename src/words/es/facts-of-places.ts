import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfPlaces as table } from '#practice/facts-of-places.ts'

/** Spanish words: questions about where hands may be. */
export const factsOfPlaces = {
  'spine-itself': {
    asks: 'Los huesos del centro de la espalda: ¿pueden presionar ahí las manos?',
    answers: {
      yes: 'Ahí nunca. La columna y sus discos no aguantan presión.',
      no: 'Así es. La columna no se presiona nunca, en nadie.',
    },
  },
  'beside-the-spine': {
    asks: '¿Qué ancho tiene, a cada lado, la franja junto a la columna de la espalda que las manos dejan libre?',
    answers: {
      '5-mm': [
        'Fina como un lápiz',
        'Algo más. Unos dos dedos de ancho, para que ningún movimiento resbale hacia la columna.',
      ],
      '35-mm': ['Unos dos dedos', 'Sí. Así ningún movimiento llega a la columna.'],
      '120-mm': ['Más de una mano', 'Basta menos: unos dos dedos a cada lado.'],
    },
  },
  'hands-cannot-push-back': {
    asks: 'Un disco se abulta. ¿Qué pueden hacer las manos con el bulto?',
    answers: {
      'push-it-back': ['Meterlo en su sitio', 'Ninguna mano puede. Presionar ahí puede empeorarlo.'],
      'leave-it-be': ['Dejarlo en paz', 'Sí. Sana con el tiempo. Las manos pueden aliviar los músculos lejos de él.'],
      'rub-it-smooth': ['Alisarlo frotando', 'Está demasiado hondo. Presionar ahí puede empeorarlo.'],
    },
  },
  'disc-bulge': {
    asks: '¿Qué pasa cuando un disco se hernia?',
    answers: {
      'core-pushes-out': [
        'Su núcleo blando empuja hacia fuera',
        'Sí. El anillo que lo rodea está débil o roto, y el núcleo empuja hacia fuera.',
      ],
      'bone-breaks': [
        'Se rompe un hueso',
        'Los huesos siguen enteros. Lo que se abulta es la almohadilla entre ellos.',
      ],
      'muscle-tears': ['Se rompe un músculo', 'Los músculos pueden contraerse, pero lo que se abulta es el disco.'],
    },
  },
  'lower-back': {
    asks: 'Le duele la zona lumbar. ¿Se puede tocar ahí con las manos?',
    answers: {
      yes: 'Es donde duele, y aun así no se toca. Presionar ahí ha empeorado discos.',
      no: 'Así es. Desde las últimas costillas hasta el borde de arriba de las caderas, las manos no se acercan.',
    },
  },
  'lower-back-find': {
    asks: 'Toque la zona donde presionar ha empeorado discos y donde los riñones están muy cerca.',
    answers: {
      right: 'Sí. La zona lumbar, desde las últimas costillas hasta el borde de arriba de las caderas.',
      elsewhere: 'Esta zona puede estar bien. La que buscamos está en la espalda, debajo de las costillas.',
      forbidden: 'Esta tampoco se toca. La que buscamos está en la espalda, debajo de las costillas.',
    },
  },
  sacrum: {
    asks: 'El hueso plano de la base de la columna: ¿pueden presionar ahí las manos?',
    answers: {
      yes: 'Ahí no. El hueso está poco protegido y tiene muchos nervios.',
      no: 'Así es. Está poco protegido y tiene muchos nervios, por eso se deja en paz.',
    },
  },
  'tight-bottom': {
    asks: 'Siente tensos los glúteos. Todo lleva mucho tiempo estable. ¿Adónde pueden ir las manos?',
    answers: {
      sacrum: 'Ese es el hueso de la base de la columna. Un poco más afuera está bien: el lado de fuera de la cadera.',
      hip: 'Sí. El músculo de fuera está bastante lejos de la columna.',
      'lower-back': 'La zona lumbar no se toca nunca. Más abajo y más afuera está bien: el lado de fuera de la cadera.',
    },
  },
  throat: {
    asks: 'La parte de delante del cuello: ¿pueden frotar ahí las manos?',
    answers: {
      yes: 'Ahí nunca. Justo debajo están la tráquea y las arterias que van al cerebro.',
      no: 'Así es. Justo debajo están la tráquea y las arterias que van al cerebro.',
    },
  },
  'neck-side': {
    asks: '¿Cuál de estas zonas no tocan nunca las manos?',
    answers: {
      'upper-arm': 'La parte alta del brazo está bien. Lo que no se toca es la parte delantera y los lados del cuello.',
      'neck-front': 'Sí. La parte delantera y los lados del cuello: por ahí van las arterias al cerebro.',
      'shoulder-top':
        'Cuando todo está estable, la parte alta del hombro está bien. La parte delantera del cuello, nunca.',
    },
  },
  'bare-bends': {
    asks: 'Toque un pliegue del cuerpo donde nervios y vasos sanguíneos están sin protección.',
    answers: {
      right: 'Sí. En los pliegues nada los protege. Esas zonas no se tocan.',
      elsewhere: 'Aquí hay músculo que los protege. Busque donde se dobla un brazo o una pierna.',
      forbidden: 'Esta zona tampoco se toca, pero no es uno de los pliegues.',
    },
  },
  'behind-the-knee': {
    asks: 'El hueco blando detrás de la rodilla: ¿pueden frotar ahí las manos?',
    answers: {
      yes: 'Ahí no. Los nervios y vasos sanguíneos están justo bajo la piel.',
      no: 'Así es. Los nervios y vasos sanguíneos están justo bajo la piel.',
    },
  },
  'safe-on-the-arm': {
    asks: 'Está en las primeras semanas. ¿Qué zona del brazo pueden tocar las manos?',
    answers: {
      'inner-wrist': 'Ahí nota el pulso: así de poco protegidos están los vasos. Elija el antebrazo.',
      forearm: 'Sí. Es músculo blando, lejos de cualquier disco.',
      'elbow-crease': 'En el pliegue del codo, los vasos están sin protección. Elija el antebrazo.',
    },
  },
  'funny-bone': {
    asks: 'El lado interno del codo, donde da calambre al golpearlo: ¿pueden frotar ahí las manos?',
    answers: {
      yes: 'Ahí no. Frotaría un nervio sin protección.',
      no: 'Así es. Por ahí pasa un nervio sin protección, y no le gusta la presión.',
    },
  },
  'funny-bone-is': {
    asks: 'Se golpea el lado interno del codo y da calambre. ¿Qué es lo que siente?',
    answers: {
      'a-bone': [
        'Un hueso',
        'Algunos lo llaman “hueso de la risa”, y eso engaña. Es un nervio que pasa sobre el hueso.',
      ],
      'a-nerve': ['Un nervio', 'Sí. Por eso las manos no tocan esa zona.'],
      'a-muscle': ['Un músculo', 'Aquí casi no hay músculo. Es un nervio sin protección.'],
    },
  },
  belly: {
    asks: 'Siente tenso el vientre. ¿Es aquí una zona para las manos?',
    answers: {
      yes: 'Aquí no. El vientre no tiene nada que ver con aliviar un disco.',
      no: 'Así es. No tiene nada que ver con aliviar un disco. Respirar despacio puede calmarlo.',
    },
  },
  'face-or-hand': {
    asks: '¿Cuál de estas zonas forma parte de lo que aprende aquí?',
    answers: {
      face: 'La cara queda fuera. Lo que aprende aquí son manos y pies, brazos y piernas.',
      palm: 'Sí. La palma está lejos de cualquier disco, y es fácil llegar a ella.',
      breastbone: 'El pecho queda fuera. Lo que aprende aquí son manos y pies, brazos y piernas.',
    },
  },
  'early-and-far': {
    asks: 'Está en las primeras semanas. Su hernia está en la zona lumbar. Toque una zona que las manos pueden tocar.',
    answers: {
      right: 'Sí. Lejos del disco, el masaje puede sentar bien incluso ahora.',
      forbidden: 'Ahora no. En las primeras semanas las manos se quedan lejos: en brazos, manos, piernas y pies.',
    },
  },
  'early-palm': {
    asks: 'Está en las primeras semanas. Su hernia está en la zona lumbar. ¿Se puede tocar su palma izquierda?',
    answers: {
      yes: 'Sí. Las manos están lejos del disco. Se pueden tocar en cualquier etapa.',
      lightly: 'Siempre se toca con suavidad, pero la palma no necesita un cuidado especial.',
      no: 'Se puede. Manos y pies, brazos y piernas están lejos del disco.',
    },
  },
  'early-shoulder': {
    asks: 'Está en las primeras semanas. Tiene los hombros tensos. ¿Se puede tocar hoy la parte alta del hombro derecho?',
    answers: {
      yes: 'En las primeras semanas, no. Se deja que la espalda, el cuello y los hombros se calmen.',
      lightly: 'Todavía ni con suavidad. Más tarde, cuando vaya sanando, puede estar bien.',
      no: 'Así es. En las primeras semanas la espalda, el cuello y los hombros se calman. Más tarde puede estar bien.',
    },
  },
  'healing-shoulder-blade': {
    asks: 'Está sanando. Su hernia está en la zona lumbar. ¿Se puede tocar el omóplato izquierdo?',
    answers: {
      yes: 'Se puede, con un límite: solo con suavidad mientras sana.',
      lightly: 'Sí. Mientras sana, cerca de la columna se toca con suavidad.',
      no: 'Puede ser: con suavidad, con una pelota y una pared, y bien lejos de la columna.',
    },
  },
  'steady-hip': {
    asks: 'Todo lleva meses estable y hoy no duele ninguna pierna. ¿Se puede tocar la cadera izquierda?',
    answers: {
      yes: 'Sí. Cuando todo está estable, el lado de fuera de la cadera es una buena zona.',
      lightly: 'Siempre se toca con suavidad, pero cuando todo está estable la cadera no necesita un cuidado especial.',
      no: 'Ahora se puede. En las primeras semanas no se podía.',
    },
  },
  'left-shoulder': {
    asks: 'Todo lleva mucho tiempo estable, y su hernia está en la zona lumbar. Toque una zona segura del hombro izquierdo.',
    answers: {
      right: 'Sí. Aquí hay músculo, y está bien lejos de la columna y de la axila.',
      elsewhere: 'Esta zona puede estar bien. Pero buscamos el hombro izquierdo, visto desde el propio cuerpo.',
      forbidden: 'Aquí no. Busque el músculo: arriba, detrás, o bajando por el brazo.',
    },
  },
  'neck-bands': {
    asks: 'Todo está estable, y su hernia está en la zona lumbar. ¿Se puede tocar la banda de músculo junto a los huesos del cuello?',
    answers: {
      yes: 'Tiene límites: dedos planos, muy ligero, la cabeza apoyada y recta.',
      lightly: 'Sí. Muy ligero, con los dedos planos. La columna y la arteria están a un dedo de distancia.',
      no: 'Puede ser: muy ligero, dedos planos, sin pelota, la cabeza apoyada y recta.',
    },
  },
  'neck-disc': {
    asks: 'Está sanando. Su hernia está en el cuello. ¿Se puede tocar la nuca?',
    answers: {
      yes: 'Con una hernia en el cuello, no. Frotar el cuello ha dañado discos de esa zona.',
      lightly: 'Ni con suavidad. Con una hernia en el cuello, no se toca.',
      no: 'Así es. Con una hernia en el cuello, no se toca nada del cuello.',
    },
  },
  'neck-disc-shoulder': {
    asks: 'Está sanando. Su hernia está en el cuello. ¿Se puede tocar la parte alta del hombro izquierdo?',
    answers: {
      yes: 'Solo en parte: la mitad de fuera, hacia el brazo, y muy ligero.',
      lightly: 'Sí. Solo la mitad de fuera, hacia el brazo, y muy ligero.',
      no: 'La mitad de fuera sí se puede, muy ligero. La mitad junto al cuello no se toca.',
    },
  },
  'unknown-disc-neck': {
    asks: 'Nadie le ha dicho qué disco es. ¿Se puede tocar la nuca?',
    answers: {
      yes: 'Podría ser el cuello. Lo que nadie sabe cuenta como el caso más estricto.',
      lightly: 'No, hasta que sepa qué disco es. Podría ser el cuello.',
      no: 'Así es. Mientras nadie lo sepa, podría ser el cuello. Por eso no se toca.',
    },
  },
  'upper-back-disc': {
    asks: 'Su hernia está en la parte alta de la espalda. ¿Se puede tocar el omóplato derecho?',
    answers: {
      yes: 'Con una hernia tan cerca, no. La presión podría llegar hasta él.',
      lightly: 'Ni con suavidad. La hernia está demasiado cerca.',
      no: 'Así es. Con una hernia tan cerca, los omóplatos no se tocan.',
    },
  },
  'unknown-disc-blade': {
    asks: 'Nadie le ha dicho qué disco es. ¿Se puede tocar el omóplato izquierdo?',
    answers: {
      yes: 'Podría ser un disco de la parte alta de la espalda. Por eso el omóplato no se toca.',
      lightly: 'No, hasta que sepa qué disco es.',
      no: 'Así es. Podría ser un disco de la parte alta de la espalda, así que el omóplato no se toca.',
    },
  },
  bruise: {
    asks: 'Tiene un moretón en el antebrazo izquierdo. ¿Se puede tocar hoy ese antebrazo?',
    answers: {
      yes: 'Un moretón necesita reposo. Hoy no se incluye nada de ese antebrazo.',
      lightly: 'Ni con suavidad. Deje que el moretón sane primero.',
      no: 'Así es. La piel irritada y los moretones se dejan sanar.',
    },
  },
  'next-to-veins': {
    asks: 'Su pantorrilla derecha tiene venas hinchadas. ¿Se puede tocar el músculo de la espinilla, justo al lado?',
    answers: {
      yes: 'Está justo al lado de la pantorrilla. Cada movimiento pasaría junto a las venas.',
      lightly: 'Ni con suavidad. Lo que está justo al lado de las venas tampoco se incluye.',
      no: 'Así es. Lo que está justo al lado de la zona que marcó tampoco se incluye.',
    },
  },
  'numb-sole': {
    asks: 'Parte de la planta de su pie izquierdo está adormecida desde hace mucho. ¿Se puede tocar esa planta?',
    answers: {
      yes: 'Donde se siente menos, no se nota qué es demasiado. Por eso no se incluye.',
      lightly: 'Ni con suavidad. No notaría cuándo lo suave ya es demasiado.',
      no: 'Así es. Donde se siente menos, no se nota qué es demasiado.',
    },
  },
  'numb-why': {
    asks: '¿Por qué las manos no tocan una zona adormecida?',
    answers: {
      'too-cold': ['Está demasiado fría', 'Puede estar caliente o fría. Lo que cuenta es que no puede avisarle.'],
      'cannot-warn': ['No puede avisarme', 'Sí. No notaría cuándo un toque es demasiado.'],
      'too-slow': ['Sana demasiado despacio', 'Quizá. Lo que cuenta es que no puede avisarle.'],
    },
  },
  'leg-today': {
    asks: 'Hoy el dolor le baja por la pierna izquierda. Toque una zona de una pierna que las manos pueden tocar.',
    answers: {
      right: 'Sí. La otra pierna no tiene síntomas hoy.',
      elsewhere: 'Esta zona puede estar bien. Pero buscamos una zona de una pierna.',
      forbidden: 'Aquí no. La pierna con síntomas descansa, toda ella. Y los pliegues no se frotan nunca.',
    },
  },
  'other-leg': {
    asks: 'Hoy el dolor le baja por la pierna izquierda. ¿Se puede tocar el muslo derecho?',
    answers: {
      yes: 'Sí. La otra pierna no tiene síntomas. Puede tener su turno.',
      lightly: 'Siempre se toca con suavidad, pero la pierna sin síntomas no necesita un cuidado especial.',
      no: 'Se puede. Solo descansa la pierna con síntomas.',
    },
  },
  'hip-with-its-leg': {
    asks: 'Hoy el dolor le baja por la pierna izquierda. ¿Se puede tocar la cadera izquierda?',
    answers: {
      yes: 'La cadera va con su pierna. Por ahí mismo pasa un nervio irritado.',
      lightly: 'Hoy no. La cadera descansa junto con su pierna.',
      no: 'Así es. La cadera y el pie descansan junto con la pierna.',
    },
  },
  'arm-today': {
    asks: 'Su hernia está en el cuello, y hoy le duele el brazo derecho. ¿Se puede tocar la palma derecha?',
    answers: {
      yes: 'La palma es parte de ese brazo. Hoy su nervio está irritado, así que descansa todo el brazo.',
      lightly: 'Hoy no. El brazo descansa, todo él, hasta la mano.',
      no: 'Así es. Una hernia en el cuello puede notarse hasta en la mano. Por eso descansa todo el brazo.',
    },
  },
  'numb-hand-works': {
    asks: 'Su palma derecha está adormecida. ¿Qué mano trabaja?',
    answers: {
      'the-right': ['La derecha', 'Una mano adormecida no nota cuánto presiona. Descansa.'],
      'the-left': ['La izquierda', 'Sí. La mano adormecida descansa, y trabaja la otra.'],
      both: ['Las dos', 'Solo la que siente bien. Una mano adormecida descansa.'],
    },
  },
  'sore-hand-works': {
    asks: 'La mano izquierda debería frotar la palma derecha. Pero su mano izquierda está dolorida. ¿Y ahora qué?',
    answers: {
      'grit-teeth': ['Hacerlo igualmente', 'Aquí nada tiene que doler. Salte ese paso.'],
      'leave-it-out': ['Saltar ese paso', 'Sí. Una mano dolorida también descansa. Un paso menos no hace daño.'],
      'use-the-elbow': ['Usar el codo', 'Un codo presiona demasiado. Salte ese paso.'],
    },
  },
  'sole-from-a-chair': {
    asks: 'Está en una silla. Su hernia está en la zona lumbar. ¿Cómo llega a la planta del pie?',
    answers: {
      'by-hand': ['Con la mano', 'Tendría que doblarse hacia delante. Que lo haga una pelota.'],
      'by-ball': ['Con una pelota en el suelo', 'Sí. La espalda sigue en reposo, y el pie rueda.'],
      'either-way': ['Las dos cosas están bien', 'Con la mano tendría que doblarse hacia delante. Use la pelota.'],
    },
  },
  'out-of-reach': {
    asks: 'Solo llega a una zona si se dobla o se gira. ¿Qué hace?',
    answers: {
      'bend-a-moment': [
        'Doblarme solo un momento',
        'Incluso un momento carga el disco más de lo que ayudaría el masaje.',
      ],
      'leave-it-out': ['Dejar fuera esa zona', 'Sí. Una zona a la que no se llega queda fuera, y no se pierde nada.'],
      'twist-round': ['Girarme despacio', 'Girarse carga el disco, despacio o rápido. Deje fuera esa zona.'],
    },
  },
  'new-place': {
    asks: 'Una zona es nueva para usted. ¿Cuánto tiempo se toca la primera vez?',
    answers: {
      'half-the-time': [
        'La mitad del tiempo',
        'Sí. Las zonas nuevas llegan poco a poco, y así nota qué le sienta bien.',
      ],
      'the-same-time': ['El mismo tiempo', 'Algo menos. Empieza con la mitad del tiempo.'],
      'twice-the-time': ['El doble de tiempo', 'Al revés: empieza con la mitad del tiempo.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
