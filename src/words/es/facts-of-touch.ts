import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfTouch as table } from '#practice/facts-of-touch.ts'

/** Spanish words: questions about how hands touch, how long and how often, and the day after. */
export const factsOfTouch = {
  'how-hard': {
    asks: 'En una escala de 10, ¿cuánto puede presionar una mano?',
    answers: {
      'up-to-3': ['Hasta 3', 'Sí. La piel se mueve. Nada se presiona a través de ella.'],
      'up-to-6': ['Hasta 6', 'Más suave. En todos los planes, el tope es 3 de 10.'],
      'up-to-9': ['Hasta 9', 'Mucho más suave. El tope es 3 de 10. La presión profunda no existe aquí.'],
    },
  },
  'too-hard': {
    asks: 'Uno de estos tres pasos rompe una regla. Mire cuánto presiona cada uno.',
    answers: {
      'step-1': 'Sí. Seis de 10 es el doble de lo que permite cualquier plan.',
      'step-2': 'Este está bien: una pelota bajo el pie, y ligera. Mire los números.',
      'step-3': 'Este está bien: deslizamiento lento y ligero. Mire los números.',
    },
  },
  'harder-is-not-better': {
    asks: '¿Qué aporta usar más fuerza?',
    answers: {
      'goes-deeper': [
        'Llega más hondo, así que ayuda más',
        'En un estudio, ligero y firme dieron lo mismo. Ligero es más seguro.',
      ],
      'helps-no-more': [
        'Ninguna ayuda más',
        'Sí. En un estudio, ligero y firme dieron lo mismo. Y ligero es más seguro.',
      ],
      'heals-faster': ['Se sana más rápido', 'Sanar lleva su propio tiempo. La fuerza solo añade riesgo.'],
    },
  },
  'forearm-touch': {
    asks: '¿Qué forma de tocar le va a su antebrazo?',
    answers: {
      'deep-tissue': 'El trabajo profundo no existe aquí. Un deslizamiento lento calma el músculo.',
      effleurage: 'Sí. Un deslizamiento lento calma el músculo, y no necesita fuerza.',
      'trigger-point': 'Presionar un punto dolorido hace que el músculo se tense. Deje que la mano se deslice.',
    },
  },
  'shoulder-touch': {
    asks: 'Todo está estable. ¿Qué forma de tocar le va a la parte alta del hombro?',
    answers: {
      stretching: 'Un estiramiento puede cargar un disco. Mejor recoja el músculo con suavidad.',
      shaking: 'Las sacudidas llegan a la columna. Mejor recoja el músculo con suavidad.',
      petrissage: 'Sí. Recoja el músculo con suavidad y suéltelo de nuevo.',
    },
  },
  'no-bouncing': {
    asks: 'Uno de estos tres pasos rompe una regla. ¿Cuál sacude la columna?',
    answers: {
      'step-1': 'Los círculos en la palma son tranquilos. Busque un movimiento que no lo sea.',
      'step-2': 'Una pelota bajo el pie rueda despacio. Busque un movimiento que sacuda la columna.',
      'step-3': 'Sí. Rebotar sacude la columna. Ningún plan lo tiene.',
    },
  },
  'position-hurts': {
    asks: 'Se sienta, y la propia postura provoca su dolor. ¿Qué hace?',
    answers: {
      'stay-and-wait': ['Seguir hasta que pase', 'El dolor de una postura es un no de su cuerpo. Déjela.'],
      'leave-it': ['Dejar esa postura', 'Sí. Una postura que provoca el dolor no es la adecuada hoy.'],
      'push-a-bit': ['Forzar un poco más', 'Mejor no. Una postura que duele no es la adecuada hoy.'],
    },
  },
  'good-seat': {
    asks: '¿Cómo es mejor sentarse para una sesión?',
    answers: {
      'edge-of-the-bed': [
        'Al borde de la cama',
        'La espalda tendría que trabajar todo el tiempo. Deje que una silla la sostenga.',
      ],
      'held-by-the-chair': ['Bien atrás, espalda y cabeza apoyadas', 'Sí. Unos músculos con apoyo pueden soltarse.'],
      'on-the-floor': [
        'En el suelo, piernas rectas',
        'Eso encorva la espalda. Deje que una silla sostenga la espalda y la cabeza.',
      ],
    },
  },
  'bad-position': {
    asks: 'Uno de estos tres pasos rompe una regla. ¿En cuál no tiene apoyo la espalda?',
    answers: {
      'step-1': 'Sí. En cuclillas nada la sostiene. La espalda y la cabeza necesitan apoyo.',
      'step-2': 'Aquí la silla sostiene la espalda. Mire las otras posturas.',
      'step-3': 'Aquí la espalda tiene apoyo. Mire las otras posturas.',
    },
  },
  'no-digging': {
    asks: 'Uno de estos tres pasos rompe una regla. ¿Cuál hunde los dedos?',
    answers: {
      'step-1': 'Los círculos solo mueven la piel. Busque un toque que se hunda.',
      'step-2': 'La pelota rueda ligera bajo el pie. Busque un toque que se hunda.',
      'step-3': 'Sí. Presionar un punto dolorido es hundir los dedos, y el músculo se tensa.',
    },
  },
  'what-kneading-is': {
    asks: '¿Cómo se siente un amasado ligero?',
    answers: {
      'pinch-and-pull': ['Pellizcar y tirar', 'Sin pellizcos. Toda la mano recoge el músculo con suavidad.'],
      'gather-and-let-go': ['Recoger suave y soltar', 'Sí. Lento y fluido, como una masa blanda.'],
      'press-with-a-knuckle': ['Presionar con un nudillo', 'Un nudillo se hunde. Use toda la mano, blanda.'],
    },
  },
  'where-a-ball-goes': {
    asks: 'Tiene una pelota de tenis. ¿Dónde puede ir?',
    answers: {
      'neck-back': 'Nunca en el cuello. Ahí una pelota presiona donde no debe.',
      sole: 'Sí. Bajo el pie está bien. Póngala en un calcetín, para que no se vaya rodando.',
      'lower-back': 'Nunca en la zona lumbar. Ahí una pelota presiona donde no debe.',
    },
  },
  'ball-on-the-neck': {
    asks: 'Uno de estos tres pasos rompe una regla. Mire adónde va la pelota.',
    answers: {
      'step-1': 'Este lo hace una mano, y está lejos del disco. Busque la pelota.',
      'step-2': 'Sí. Nunca una pelota en el cuello. Es para plantas de los pies, omóplatos y caderas.',
      'step-3': 'Deslizar en el antebrazo está lejos del disco, y es con la mano. Busque la pelota.',
    },
  },
  'cane-never-here': {
    asks: 'Le regalan un bastón de masaje. ¿Qué zona no debe tocar nunca?',
    answers: {
      forearm: 'Ningún plan tiene bastón, pero un antebrazo podría tolerarlo. La zona lumbar, no.',
      'lower-back': 'Sí. Los aparatos presionan más de lo que se nota. Nunca en la zona lumbar, nunca en el cuello.',
      thigh: 'Ningún plan tiene bastón, pero un muslo podría tolerarlo. La zona lumbar, no.',
    },
  },
  'cane-in-a-plan': {
    asks: 'Uno de estos tres pasos rompe una regla. Mire con qué se toca.',
    answers: {
      'step-1': 'Sí. Un bastón presiona más de lo que se nota. Un plan usa solo la mano y la pelota.',
      'step-2': 'Una pelota bajo el pie está bien. Mire con qué se toca en los otros.',
      'step-3': 'Su propia mano es lo mejor que hay. Mire los otros.',
    },
  },
  'about-a-minute': {
    asks: '¿Cuánto tiempo se queda una mano en una zona?',
    answers: {
      '5-to-10': ['De 5 a 10 segundos', 'Algo más, para que el músculo se suelte: más o menos un minuto.'],
      '30-to-90': ['Más o menos un minuto', 'Sí. Más tiempo cansa el músculo y sus manos.'],
      '300-to-600': ['De 5 a 10 minutos', 'Eso cansa el músculo y sus manos. Basta más o menos un minuto.'],
    },
  },
  'soft-start': {
    asks: '¿Cuánto tiempo empieza cada zona con el toque más ligero?',
    answers: {
      '0-seconds': ['Nada de tiempo', 'Cada zona empieza con el toque más ligero, durante 15 segundos.'],
      '15-seconds': ['15 segundos', 'Sí. Tiempo para que el cuerpo diga que no, si hace falta.'],
      '60-seconds': ['Un minuto entero', 'Algo menos: 15 segundos, y luego un poco más si sienta bien.'],
    },
  },
  'soft-start-why': {
    asks: '¿Por qué empieza cada zona con tanta suavidad?',
    answers: {
      'body-can-say-no': [
        'Para que mi cuerpo pueda decir que no',
        'Sí. Un pequeño no se oye pronto, antes de que haya daño.',
      ],
      'warms-the-hands': [
        'Para calentar las manos',
        'Las manos calientes son agradables. Pero se trata de oír pronto un no.',
      ],
      'saves-strength': ['Para ahorrar fuerzas', 'También lo hace. Pero se trata de oír pronto un no.'],
    },
  },
  'how-to-breathe': {
    asks: '¿Cómo se respira en una sesión?',
    answers: {
      'hold-it': ['Contengo la respiración', 'Eso pone al cuerpo en guardia. Deje que el aire venga y se vaya.'],
      'slow-and-easy': ['Despacio y sin esfuerzo', 'Sí. Le dice al cuerpo que está a salvo.'],
      'deep-and-fast': ['Hondo y rápido', 'Eso puede marear. Despacio y sin esfuerzo es lo mejor.'],
    },
  },
  'holding-the-breath': {
    asks: 'Nota que contiene la respiración. ¿Qué ayuda?',
    answers: {
      'let-it-flow': ['Dejar que venga y se vaya', 'Sí. No hace falta hacerlo bien. Solo deje que fluya.'],
      'hold-longer': ['Contenerla un poco más', 'Eso tensa los músculos. Solo deje que fluya.'],
      'count-to-ten': ['Contenerla y contar hasta diez', 'No hace falta contar. Solo deje que fluya.'],
    },
  },
  afterwards: {
    asks: 'La sesión terminó y se siente bien. ¿Y ahora qué?',
    answers: {
      'go-running': [
        'Salir a correr',
        'Deje el deporte para otro día. Unos músculos recién sueltos se lesionan con facilidad.',
      ],
      'water-and-rest': ['Beber agua y tomármelo con calma', 'Sí. El resto del día es para reposar.'],
      'lift-boxes': ['Cargar las cajas pesadas', 'Hoy no. Después de un masaje, deje el trabajo pesado para otro día.'],
    },
  },
  'sore-next-day': {
    asks: 'Al día siguiente tiene molestias justo donde estuvieron las manos. Nada más. ¿Y ahora qué?',
    answers: {
      wait: 'Sí. Una ligera molestia durante uno o dos días es común. Descanse hasta que se vaya.',
      emergency: 'No hace falta. La molestia donde estuvieron las manos es común durante uno o dos días.',
      'go-on': 'Antes deje dos días tranquilos. Una ligera molestia es común.',
    },
  },
  'pull-of-a-muscle': {
    asks: 'Siente una tirantez leve y agradable en el músculo bajo su mano. ¿Y ahora qué?',
    answers: {
      'go-on-softly': ['Seguir con suavidad', 'Sí. Así se siente un músculo cuando se suelta.'],
      'press-harder': ['Presionar más', 'Está bien como está. Más fuerza no ayuda más.'],
      'call-for-help': ['Pedir ayuda', 'Todo está bien. Una tirantez leve y agradable es normal.'],
    },
  },
  'breathe-through-it': {
    asks: 'Frota, y empieza a doler. Alguien le dice: “Respire y aguante”. ¿Qué hace?',
    answers: {
      'breathe-through': [
        'Respiro y aguanto',
        'Aquí no. El dolor es la señal para parar, no algo que haya que aguantar.',
      ],
      'stop-at-once': ['Paro al instante', 'Sí. El dolor, el hormigueo y la piel adormecida terminan la sesión.'],
      'finish-the-place': ['Termino esta zona', 'La zona puede esperar. El dolor es la señal para parar.'],
    },
  },
  'gel-on-a-numb-place': {
    asks: 'Un gel frío le alivia. ¿Cuánto se pone en una zona adormecida?',
    answers: {
      'a-lot': ['Mucho', 'No notaría si quema. Ahí no se pone nada.'],
      'a-little': ['Un poco', 'Incluso un poco puede quemar sin que lo note. Ahí no se pone nada.'],
      'none-there': ['Nada', 'Sí. En una zona adormecida no notaría si quema. Lo mismo vale para el calor.'],
    },
  },
  'early-minutes': {
    asks: 'Está en las primeras semanas. ¿Cuánto dura una sesión como máximo?',
    answers: {
      '15-minutes': ['15 minutos', 'Sí. En las primeras semanas, un poco rinde mucho.'],
      '30-minutes': ['Media hora', 'Algo menos: 15 minutos. Un poco rinde mucho.'],
      '60-minutes': ['Una hora', 'Mucho menos: 15 minutos. Un poco rinde mucho.'],
    },
  },
  'steady-and-seldom': {
    asks: 'Todo lleva mucho tiempo estable. ¿Con qué frecuencia empieza?',
    answers: {
      '2-in-30-days': [
        'Dos veces al mes',
        'Sí. Basta para seguir con los músculos sueltos. Puede crecer si le sienta bien.',
      ],
      '4-in-7-days': [
        'Cuatro veces por semana',
        'Aquí es demasiado para cualquiera. Dos veces al mes es un buen comienzo.',
      ],
      '7-in-7-days': [
        'Una vez al día',
        'Los músculos necesitan días tranquilos. Dos veces al mes es un buen comienzo.',
      ],
    },
  },
  'two-quiet-days': {
    asks: '¿Cuánto tiempo hay, como mínimo, entre dos sesiones?',
    answers: {
      '12-hours': ['Medio día', 'El cuerpo necesita más para responder: dos días.'],
      '48-hours': ['Dos días', 'Sí. En dos días tranquilos el cuerpo puede responder.'],
      '240-hours': ['Diez días', 'Puede ser tanto. Pero bastan dos días tranquilos.'],
    },
  },
  'by-a-professional': {
    asks: 'Ayer un terapeuta le dio un masaje. ¿Puede tener hoy su propia sesión?',
    answers: {
      'go-on': 'Todavía no. A su cuerpo le da igual de quién fueron las manos. Necesita dos días tranquilos.',
      wait: 'Sí, espere. Cuenta como una sesión suya. Primero dos días tranquilos.',
      doctor: 'Para eso no hace falta un médico. Solo dos días tranquilos.',
    },
  },
  'after-a-flare-up': {
    asks: 'Después de una sesión tuvo una recaída de su dolor de siempre. ¿Cómo sigue, cuando ya pueda?',
    answers: {
      'more-often': ['Más a menudo', 'El cuerpo pidió menos. Por eso las sesiones son menos.'],
      'just-as-often': ['Igual de a menudo', 'Algo menos. Una recaída quita un paso.'],
      'less-often': ['Menos a menudo', 'Sí. Una recaída quita un paso. Después puede crecer otra vez.'],
    },
  },
  'three-without-relief': {
    asks: 'Tres sesiones seguidas no trajeron alivio. ¿Qué tiene sentido?',
    answers: {
      'press-harder': ['Presionar más', 'Más fuerte no es mejor. Alguien con formación puede encontrar más.'],
      'ask-a-professional': [
        'Preguntar a un profesional',
        'Sí. Unos ojos expertos pueden encontrar lo que usted no puede.',
      ],
      'every-day': ['Hacerlo cada día', 'Más a menudo no es mejor. Alguien con formación puede encontrar más.'],
    },
  },
  'whom-to-leave': {
    asks: 'Busca un terapeuta. ¿De cuál se va?',
    answers: {
      'asks-a-lot': [
        'Del que pregunta mucho por mi espalda',
        'Las buenas preguntas son buena señal. Váyase cuando alguien quiera usar la fuerza.',
      ],
      'wants-to-crack': ['Del que quiere hacer crujir mi columna', 'Sí. Nadie tiene que usar la fuerza en su columna.'],
      'starts-with-a-talk': [
        'Del que quiere hablar primero',
        'Hablar primero es buena señal. Váyase cuando alguien quiera usar la fuerza.',
      ],
    },
  },
  'part-of-a-whole': {
    asks: 'A la larga, ¿qué ayuda a la mayoría de las personas con una hernia de disco?',
    answers: {
      'massage-alone': ['Solo el masaje', 'Es solo una parte. Otra es moverse como acordó con su médico.'],
      'massage-and-movement': [
        'Varias cosas, entre ellas moverse',
        'Sí. El masaje es una parte de un plan que incluye ejercicio.',
      ],
      'bed-for-weeks': [
        'Semanas en cama',
        'Mucho reposo en cama debilita los músculos. Ayuda más moverse con suavidad, según lo acordado.',
      ],
    },
  },
} as const satisfies FactWordsOf<typeof table>
