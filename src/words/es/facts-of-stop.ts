import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStop as table } from '#practice/facts-of-stop.ts'

/** Spanish words: questions about stopping, and what comes after a stop. */
export const factsOfStop = {
  'tingling-thumb': {
    asks: 'Frota su antebrazo. Empieza a sentir hormigueo en el pulgar. ¿Qué hace?',
    answers: {
      'go-on': 'El hormigueo es un nervio que le pide parar. No es señal de que algo se suelta.',
      stop: 'Sí. Con hormigueo hay que parar, al instante. Las palabras pueden venir luego.',
      pause: 'Una pausa es para el timbre de la puerta. Con una sensación así hay que parar.',
    },
  },
  dizzy: {
    asks: 'En mitad de una zona siente un mareo. ¿Qué hace?',
    answers: {
      stop: 'Sí. Primero pare. Después siéntese o acuéstese en una postura cómoda.',
      'go-on': 'Déjelo. Un mareo quiere decir que el cuerpo ya tiene bastante por ahora.',
      pause: 'Con un mareo no basta una pausa. Pare, y tome una postura cómoda.',
    },
  },
  'foot-goes-numb': {
    asks: 'Una pelota rueda bajo su pie. El pie empieza a adormecerse. ¿Qué hace?',
    answers: {
      pause: 'Adormecimiento quiere decir parar. Si siguiera más tarde, no podría notar el daño.',
      'go-on': 'No lo haga. Donde se siente menos, no se nota qué es demasiado.',
      stop: 'Sí. Adormecimiento quiere decir parar, esté donde esté.',
    },
  },
  doorbell: {
    asks: 'Suena el timbre mientras sus manos trabajan. Se siente bien. ¿Qué hace?',
    answers: {
      'go-on': 'La mitad de su atención ya está en la puerta. Pulse Pausa y tómese su tiempo.',
      pause: 'Sí. Una pausa no cuesta nada. La sesión espera hasta que usted diga.',
      emergency: 'Usted está bien, así que basta una pausa.',
    },
  },
  'no-are-you-sure': {
    asks: 'Pulsa Parar. ¿Qué pasa?',
    answers: {
      'asks-first': ['Me pide que lo confirme', 'Nadie lo pide. Una pregunta solo costaría tiempo.'],
      'ends-the-place': ['Termina después de esta zona', 'No espera a que la zona termine.'],
      'all-at-once': [
        'Todo se detiene al instante',
        'Sí. La voz, el sonido y el reloj se detienen en el mismo momento.',
      ],
    },
  },
  'in-doubt': {
    asks: 'Algo se siente raro, y no sabe decir qué. ¿Qué es lo mejor?',
    answers: {
      'wait-and-see': ['Esperar a ver', 'No hacen falta pruebas. En la duda, parar siempre está bien.'],
      'stop-now': ['Parar ahora', 'Sí. Puede parar sin motivo. Las palabras pueden venir después.'],
      'look-it-up': ['Buscarlo antes', 'Primero pare, luego busque. Su cuerpo va primero.'],
    },
  },
  'gone-again': {
    asks: 'Paró por hormigueo. Dos minutos después ya no está. ¿Qué pasa con la sesión?',
    answers: {
      'take-it-up': [
        'Se retoma',
        'Una sesión que se paró no continúa. Seguir después de una señal de alerta: así llega el daño.',
      ],
      'stays-stopped': ['No continúa', 'Sí. La señal vino por un motivo, aunque fuera corta.'],
      'only-softer': [
        'Sigue, solo más suave',
        'Más suave es buena idea, pero hoy no. Una sesión que se paró no continúa.',
      ],
    },
  },
  'new-one-at-once': {
    asks: 'Paró hace una hora y se siente bien. ¿Puede empezar otra sesión?',
    answers: {
      'go-on': 'No tan pronto. Después de parar, el cuerpo tiene dos días tranquilos.',
      wait: 'Sí, espere. Primero dos días tranquilos. Hizo bien en parar, y descansar es parte de esto.',
      emergency: 'Si todo está bien, no hace falta ayuda. Solo dos días tranquilos.',
    },
  },
  'words-come-later': {
    asks: 'Siente una señal de alerta. ¿Qué va primero?',
    answers: {
      'find-the-word': ['Buscar la palabra justa', 'La palabra puede esperar. Las manos, no.'],
      'stop-first': ['Parar', 'Sí. Un toque y se para. Después se le pregunta qué era.'],
      'ask-someone': ['Preguntar a alguien', 'Primero pare. Luego puede preguntar a quien quiera.'],
    },
  },
  'just-tired': {
    asks: 'No le duele nada. Solo siente cansancio y quiere terminar antes. ¿Qué botón?',
    answers: {
      'end-here': ['Terminar aquí', 'Sí. Es la salida tranquila. No trae nada detrás.'],
      stop: [
        'Parar',
        'También sirve, pero está hecho para las señales de alerta. Después vendrían dos días de descanso.',
      ],
      'keep-going': ['Ninguno, sigo', 'Nunca es obligatorio seguir. “Terminar aquí” está siempre a mano.'],
    },
  },
  'stop-without-a-name': {
    asks: 'Paró y nunca dijo por qué. ¿Cómo se trata eso?',
    answers: {
      'no-rest-needed': ['Como si nada', 'Tuvo un motivo, aunque no tenga nombre. Por eso viene un descanso.'],
      'like-tingling': ['Con el mismo cuidado que el hormigueo', 'Sí. Lo que nadie sabe se trata con cuidado.'],
      'never-again': ['No hay más sesiones', 'Para nada. Se trata como el hormigueo: primero descansar, luego ver.'],
    },
  },
  'after-a-stop': {
    asks: 'Ha parado. ¿Qué viene ahora?',
    answers: {
      'walk-it-off': [
        'Caminar para que pase',
        'Todavía no. Primero deje que el cuerpo se calme en una postura cómoda.',
      ],
      'hands-off-and-ease': [
        'Retirar las manos, una postura cómoda',
        'Sí. Primero aliviar. Las preguntas vienen después, con calma.',
      ],
      'rub-elsewhere': ['Frotar otra zona', 'Ahora descansa todo el cuerpo. Primero, retire las manos.'],
    },
  },
  'easy-position': {
    asks: '¿Cuál de estas posturas quita carga a la espalda?',
    answers: {
      'calves-on-chair': [
        'Boca arriba, pantorrillas sobre una silla',
        'Sí. De costado con una almohada, o en una silla bien hacia atrás, también es bueno.',
      ],
      'bent-forward': [
        'Hacia delante, cabeza en las rodillas',
        'Doblarse hacia delante presiona los discos. Acuéstese con las pantorrillas en alto.',
      ],
      'on-the-belly': [
        'Boca abajo, cabeza girada',
        'Eso arquea la espalda y gira el cuello. Pruebe con las pantorrillas sobre una silla.',
      ],
    },
  },
  'asked-again': {
    asks: 'Después de parar, descansa. ¿Cuándo se le pregunta otra vez cómo está?',
    answers: {
      '1-minute': ['Después de un minuto', 'Un nervio necesita algo más de tiempo. Son diez minutos.'],
      '10-minutes': ['Después de diez minutos', 'Sí. Para entonces se nota si se alivia, sigue o crece.'],
      '600-minutes': ['Después de diez horas', 'Sería tarde. Después de diez minutos ya se nota si se alivia.'],
    },
  },
  'two-days-lock': {
    asks: '¿Cuánto dura, como mínimo, el descanso después de parar?',
    answers: {
      '2-hours': ['Dos horas', 'Un nervio irritado necesita más. Son dos días.'],
      '48-hours': ['Dos días', 'Sí. Y el hormigueo o la piel adormecida tienen que estar como antes.'],
      '720-hours': ['Un mes', 'Dos días pueden bastar, cuando se sienta como antes.'],
    },
  },
  'tingles-next-day': {
    asks: 'Paró por hormigueo. Duró más de un día y luego se fue. ¿Qué hace falta ahora?',
    answers: {
      wait: 'Esperar estuvo bien, pero tardó demasiado en irse. Primero debería aceptarlo un médico.',
      'go-on': 'Todavía no. Duró más de un día, así que un médico debería saberlo.',
      doctor: 'Sí. Lo que tarda más de un día en irse es para un médico, antes de seguir.',
    },
  },
  'moves-down-the-leg': {
    asks: 'Ha parado. El dolor estaba en el glúteo. Ahora baja hacia el pie. ¿Y ahora qué?',
    answers: {
      doctor: 'Sí. Un dolor que se aleja de la columna es peor señal. Un médico debería saberlo.',
      'go-on': 'La sesión terminó. Un dolor que se aleja de la columna es para un médico.',
      rest: 'Descansar es bueno, pero dígaselo a un médico. Alejarse de la columna es peor señal.',
    },
  },
  'moves-back-up': {
    asks: 'El dolor se va del pie. Ahora lo siente solo cerca de la espalda. ¿Qué indica eso?',
    answers: {
      'worse-sign': ['Va a peor', 'Aquí es buena noticia: hacia la columna es el mejor camino.'],
      'better-sign': ['Es mejor señal', 'Sí. Un dolor que vuelve hacia la columna es buena señal.'],
      'no-sign': ['Nada de nada', 'Algo sí indica. De vuelta hacia la columna es el mejor camino.'],
    },
  },
  'weak-after-a-stop': {
    asks: 'Paró porque sentía débil la pierna. Sigue débil. ¿Y ahora qué?',
    answers: {
      rest: 'Una pierna que sigue débil no debe esperar. Busque ayuda ahora.',
      emergency: 'Sí. Una debilidad nueva que no se va es una emergencia. Deje que alguien le lleve.',
      wait: 'Esperar podría costar fuerza. Una pierna que sigue débil necesita ayuda ahora.',
    },
  },
  'new-at-a-check-in': {
    asks: 'Entre dos zonas se le pregunta: ¿algo nuevo o más fuerte? Siente un hormigueo muy leve en la mano. Usted dice…',
    answers: {
      'say-no': ['No, es tan poco', 'Poco es pronto, y pronto es el mejor momento para decirlo.'],
      'say-yes': ['Sí', 'Así es. Una señal pequeña, dicha pronto, le protege.'],
      'wait-for-the-next': [
        'Nada, espero a la próxima vez',
        'Dígalo ahora. Una señal pequeña es un buen momento para parar.',
      ],
    },
  },
  'nobody-answers': {
    asks: 'Se le pregunta cómo está, y no responde. ¿Qué hace la sesión?',
    answers: {
      'goes-on': ['Sigue', 'Nunca sigue sin su respuesta.'],
      pauses: ['Hace una pausa', 'Sí. Espera, y solo usted puede hacer que siga.'],
      'rings-for-help': ['Llama para pedir ayuda', 'No puede llamar a nadie. Hace una pausa y le espera.'],
    },
  },
  'emergency-first': {
    asks: 'Se abre la página de emergencia. ¿Qué hace primero?',
    answers: {
      'read-about-it': [
        'Leer más sobre las señales',
        'Leer puede esperar. Llame primero, y la ayuda estará en camino.',
      ],
      call: ['Llamar para pedir ayuda', 'Sí. Un solo paso claro. La página tiene una frase que puede leer.'],
      'lie-down-and-wait': ['Acostarme y esperar', 'Primero llame. Luego acuéstese hasta que llegue la ayuda.'],
    },
  },
  'days-later': {
    asks: 'Dos días después de una buena sesión se le adormece la parte interna de los muslos. ¿Y ahora qué?',
    answers: {
      wait: 'Una señal grave es grave cualquier día. Esta necesita ayuda de inmediato.',
      doctor: 'Una consulta es demasiado lenta. Esto es una emergencia cualquier día.',
      emergency: 'Sí. Da igual cuándo aparezca. Busque ayuda de inmediato.',
    },
  },
  'keys-that-stop': {
    asks: 'Usa un teclado. ¿Qué teclas paran la sesión al instante?',
    answers: {
      'esc-and-space': ['Esc y la barra espaciadora', 'Sí. Son las teclas que se golpean con un susto.'],
      enter: ['Enter', 'Enter pulsa el botón marcado. Esc y la barra espaciadora paran.'],
      letters: ['Cualquier letra', 'Una letra solo hace una pausa. Esc y la barra espaciadora paran.'],
    },
  },
  'any-other-key': {
    asks: 'En una sesión, su codo golpea unas letras del teclado. ¿Qué pasa?',
    answers: {
      nothing: ['Nada', 'No se arriesga: una tecla que no conoce hace una pausa.'],
      'it-pauses': ['Hace una pausa', 'Sí. Una pausa es segura, y puede seguir cuando quiera.'],
      'it-ends-for-good': [
        'Termina del todo',
        'Eso solo lo hacen Esc y la barra espaciadora. Otras teclas hacen una pausa.',
      ],
    },
  },
} as const satisfies FactWordsOf<typeof table>
