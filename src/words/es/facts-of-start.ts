import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStart as table } from '#practice/facts-of-start.ts'

/** Spanish words: questions about who may start, and when help comes first. */
export const factsOfStart = {
  'saddle-numb': {
    asks: 'Al sentarse nota adormecida la piel que tocaría una silla de montar. ¿Y ahora qué?',
    answers: {
      wait: 'Esto no puede esperar. Puede ser que algo apriete los nervios bajos de la columna, y las horas cuentan.',
      doctor: 'Una consulta la semana que viene sería tarde. Con esta señal hay que ir hoy a urgencias.',
      emergency: 'Sí. Esta es la señal que no puede esperar. Una ayuda rápida puede salvar los nervios.',
    },
  },
  'bladder-changed': {
    asks: 'Desde esta mañana no nota cuándo tiene la vejiga llena. ¿Y ahora qué?',
    answers: {
      'not-today': 'Dejar el masaje está bien, pero no basta. Necesita ayuda de inmediato.',
      emergency: 'Sí. Un cambio en la vejiga o el intestino va a urgencias, a cualquier hora.',
      'go-on': 'No lo haga. Puede que algo apriete los nervios de la vejiga, y eso necesita ayuda de inmediato.',
    },
  },
  'saddle-where': {
    asks: 'Toque una zona donde un adormecimiento nuevo significa: busque ayuda de emergencia ahora.',
    answers: {
      right: 'Sí. La ingle y la base de la columna forman parte de lo que tocaría una silla de montar.',
      elsewhere:
        'Aquí la piel adormecida también necesita cuidado. Las zonas de emergencia están más arriba, donde tocaría una silla de montar.',
      forbidden:
        'Esta zona no se toca con las manos. Aun así, las zonas de emergencia son las que tocaría una silla de montar.',
    },
  },
  'not-sure-counts': {
    asks: 'No sabe con certeza si la piel entre las piernas se siente como siempre. ¿Y ahora qué?',
    answers: {
      'go-on': 'Aquí, “no lo sé con certeza” cuenta como un sí. Mejor una revisión de más que una de menos.',
      wait: 'Esperar es lo único que podría hacerle daño. Si no lo sabe con certeza, cuenta como un sí.',
      emergency: 'Sí. Si no lo sabe con certeza, cuenta como un sí. A nadie le molestará si no era nada.',
    },
  },
  'new-weak-leg': {
    asks: 'Al caminar se le cae la punta del pie derecho. Es nuevo desde hoy. ¿Y ahora qué?',
    answers: {
      emergency: 'Sí. Una debilidad nueva puede significar que un nervio pierde fuerza. Deben verla de inmediato.',
      wait: 'Un pie débil no puede esperar. Una debilidad nueva deben verla de inmediato.',
      'go-on': 'Ahora sin masaje, por favor. Un pie débil es un nervio que pide ayuda.',
    },
  },
  'clumsy-hands': {
    asks: 'De repente se le caen las cosas y no puede abrocharse los botones. ¿Y ahora qué?',
    answers: {
      'go-on': 'Unas manos que se vuelven torpes pueden significar presión en el cuello. Frotar no ayuda a eso.',
      emergency:
        'Sí. Unas manos torpes desde hace poco pueden venir de la médula espinal. Deben revisarse de inmediato.',
      'not-today': 'Dejar el masaje está bien. Pero unas manos torpes también necesitan ayuda de inmediato.',
    },
  },
  'unsteady-walk': {
    asks: 'Camina con inseguridad, y es algo nuevo. ¿Y ahora qué?',
    answers: {
      wait: 'Puede pasar, pero no hay forma de saberlo. Un problema nuevo de equilibrio debe revisarse de inmediato.',
      'not-today': 'Sin masaje está bien, y hay un paso más: ayuda de inmediato.',
      emergency:
        'Sí. Caminar con inseguridad puede significar presión en la médula espinal. Busque ayuda de inmediato.',
    },
  },
  'both-legs': {
    asks: 'Antes el dolor bajaba por una pierna. Hoy está en las dos. ¿Y ahora qué?',
    answers: {
      doctor: 'Una consulta normal es demasiado lenta. Las dos piernas a la vez son señal de emergencia.',
      emergency:
        'Sí. Un disco molesta casi siempre a un lado. Las dos piernas a la vez quiere decir que hay más nervios en apuros.',
      wait: 'Esta es una de las pocas señales que no deben esperar. Necesita ayuda de emergencia.',
    },
  },
  'chest-pain': {
    asks: 'Le duele el pecho y le falta el aire. ¿Y ahora qué?',
    answers: {
      emergency: 'Sí. Puede ser el corazón o los pulmones. Eso va antes que cualquier cosa de la espalda.',
      rest: 'Solo descansar no basta. Detrás podrían estar el corazón o los pulmones.',
      'not-today':
        'Está bien dejar el masaje. Pero el dolor de pecho necesita ayuda de emergencia, no solo un día libre.',
    },
  },
  'no-driving': {
    asks: 'Tiene una señal de emergencia. ¿Cómo llega al hospital?',
    answers: {
      'drive-myself': [
        'Conduzco yo',
        'Las piernas o las manos podrían fallarle al volante. Deje que conduzca otra persona.',
      ],
      'be-driven': ['Me lleva alguien o viene una ambulancia', 'Sí. Así llega a salvo, aunque empeore por el camino.'],
      'wait-till-morning': [
        'Espero a la mañana',
        'Con estas señales las horas cuentan. Vaya ahora, y que conduzca otra persona.',
      ],
    },
  },
  'old-weakness': {
    asks: 'Su pierna derecha está débil desde hace mucho. La revisaron, no ha cambiado, y el masaje está permitido. ¿Y esa pierna?',
    answers: {
      'left-alone': ['No se toca', 'Sí. La pierna débil descansa. Otras zonas pueden tener su sesión.'],
      'light-touch': [
        'Un toque ligero está bien',
        'En una pierna débil, no. Ella descansa, y la sesión es para otras zonas.',
      ],
      'like-the-rest': [
        'Se trata como lo demás',
        'Las otras zonas, de acuerdo. La pierna débil no se toca, para que nada quede tapado.',
      ],
    },
  },
  'sudden-severe': {
    asks: 'De repente, un dolor fuerte le bajó por el brazo. Por lo demás, se siente bien. ¿Y ahora qué?',
    answers: {
      'go-on': 'Todavía no. Un problema fuerte de los nervios que llega rápido lo mira primero un médico.',
      doctor:
        'Sí. Un problema repentino y fuerte de los nervios se mira primero. El masaje podría tapar algo importante.',
      wait: 'Solo con esperar no se sabe qué es. Primero debería mirarlo un médico.',
    },
  },
  'fall-not-checked': {
    asks: 'La semana pasada se cayó por las escaleras. Nadie le ha mirado la espalda desde entonces. ¿Un masaje?',
    answers: {
      doctor: 'Sí. Después de una caída, primero lo mira alguien. Un hueso podría estar dañado sin que lo note.',
      'go-on': 'Todavía no. Una caída puede dañar un hueso sin que se note. Deje que alguien lo mire primero.',
      wait: 'El tiempo no es una revisión. Después de una caída, primero lo mira un médico.',
    },
  },
  'muscle-shrinks': {
    asks: 'Una pantorrilla se ha vuelto más delgada que la otra. ¿Y ahora qué?',
    answers: {
      'go-on': 'A un músculo que se vuelve más delgado no le llegan sus señales. Frotar no ayuda a eso.',
      wait: 'El nervio puede perder más fuerza mientras espera. Debería verlo un médico.',
      doctor: 'Sí. Un músculo que se vuelve más delgado tiene un nervio en apuros. Eso es para un médico.',
    },
  },
  'slipped-bone': {
    asks: 'Le dijeron que un hueso de su columna se ha desplazado. ¿Una sesión?',
    answers: {
      doctor: 'Sí. Una columna que no está firme necesita manos expertas. Decide un médico que lo sepa.',
      'go-on': 'Por su cuenta, no. Primero debe aceptarlo un médico que sepa lo del hueso desplazado.',
      emergency: 'Por sí solo no es una emergencia. Pero sin un médico que lo sepa no hay sesión.',
    },
  },
  fever: {
    asks: 'Hoy tiene fiebre y le duele la espalda. ¿Y ahora qué?',
    answers: {
      'go-on': 'Con fiebre, no. La fiebre y el dolor de espalda juntos pueden venir de una infección.',
      doctor: 'Sí. La fiebre con dolor de espalda se revisa primero. Puede ser una gripe, pero puede ser algo más.',
      rest: 'Descansar es bueno, pero un médico debería saberlo. La fiebre y el dolor de espalda pueden venir de una infección.',
    },
  },
  'night-pain': {
    asks: 'Por la noche le duele la espalda y ninguna postura lo mejora. ¿Y ahora qué?',
    answers: {
      doctor: 'Sí. El dolor de disco casi siempre se alivia en alguna postura. Si no lo hace nunca, hay que mirarlo.',
      'go-on': 'Todavía no. Un dolor por la noche que nada alivia quizá no viene del disco.',
      wait: 'Tiene un motivo que no se ve desde fuera. Deje que lo mire un médico.',
    },
  },
  'blood-thinners': {
    asks: 'Ha empezado a tomar anticoagulantes. ¿Qué pasa con su próxima sesión?',
    answers: {
      'go-on':
        'Todavía no. Cuando la sangre coagula despacio, incluso frotar con suavidad puede dejar un moretón o un sangrado.',
      wait: 'El tiempo no cambia esto. Decide un médico que sepa lo del medicamento.',
      doctor: 'Sí. Un médico que sepa lo del medicamento decide si se puede tocar con suavidad.',
    },
  },
  'thinners-and-agreed': {
    asks: 'Toma anticoagulantes. Su médico lo sabe y ha aceptado un masaje suave. ¿Y hoy?',
    answers: {
      'go-on': 'Sí. Un médico que lo sabe puede decir que sí. Con suavidad, y atención a los moretones.',
      'not-today': 'Puede dejarlo, claro. Pero un médico que lo sabe ha dicho que sí.',
      emergency: 'Aquí no hay emergencia. Un médico que lo sabe ha dicho que sí.',
    },
  },
  'swollen-calf': {
    asks: 'Desde ayer tiene una pantorrilla hinchada y caliente. ¿Y ahora qué?',
    answers: {
      'go-on': 'No toque esa pierna, por favor. Frotar podría soltar un coágulo de sangre.',
      'doctor-today': 'Sí, hoy. Podría ser un coágulo de sangre. Hasta entonces, no frote ni presione la pierna.',
      wait: 'Un coágulo no debe esperar. Vea a un médico hoy, y no frote la pierna.',
    },
  },
  'calf-after-flight': {
    asks: 'La semana pasada volvió de un vuelo muy largo. ¿Pueden tocar las manos su pantorrilla izquierda?',
    answers: {
      yes: 'No durante unas semanas. Después de un viaje largo puede esconderse un coágulo en la pantorrilla.',
      lightly: 'Ni con suavidad. Después de un viaje largo la pantorrilla no se toca durante cuatro semanas.',
      no: 'Así es. Tras mucho tiempo en un asiento puede esconderse un coágulo en la pantorrilla. No se toca durante cuatro semanas.',
    },
  },
  'calf-glides': {
    asks: 'Hoy su pantorrilla está bien. ¿Qué forma de tocar le va?',
    answers: {
      petrissage: 'La pantorrilla no se aprieta nunca. Solo recibe deslizamientos largos y ligeros.',
      effleurage: 'Sí. La pantorrilla recibe deslizamientos largos y nada más.',
      compression: 'Aquí no se presiona. La pantorrilla recibe deslizamientos largos y nada más.',
    },
  },
  'doctor-first': {
    asks: 'Se siente bien y quiere empezar. Nadie ha dicho aún que sí al masaje. ¿Y ahora qué?',
    answers: {
      'go-on': 'Falta un paso. Primero lo acepta un médico o fisioterapeuta que le haya visto.',
      doctor: 'Sí. Quien le ha visto sabe cosas que ninguna aplicación puede saber.',
      wait: 'Con esperar no se sabe si es seguro. Pregunte a un médico o fisioterapeuta.',
    },
  },
  'agreement-ages': {
    asks: '¿Cuánto tiempo vale el sí de su médico?',
    answers: {
      '30-days': ['Un mes', 'Algo más: unos tres meses. Después se pregunta otra vez.'],
      '90-days': ['Unos tres meses', 'Sí. Un cuerpo cambia, así que se pregunta de nuevo.'],
      '365-days': ['Un año', 'Demasiado. En un año puede cambiar mucho. A los tres meses se pregunta otra vez.'],
    },
  },
  'worse-two-days': {
    asks: 'Después de la última sesión su dolor estuvo peor dos días. ¿Qué pasa con la próxima?',
    answers: {
      'go-on': 'Todavía no. Más de un día de dolor peor quiere decir que fue demasiado.',
      wait: 'Esperar es una parte, pero hay un paso más: primero lo mira un médico.',
      doctor: 'Sí. Fue demasiado, y un médico lo mira antes de seguir.',
    },
  },
  'who-says-go': {
    asks: 'El masaje empeoró su dolor más de un día. ¿Quién puede decir que puede seguir?',
    answers: {
      'a-good-day': [
        'Yo, después de un buen día',
        'Los días buenos se agradecen, pero no son una revisión. Primero lo acepta un médico.',
      ],
      'a-doctor': ['Un médico, después de ese día', 'Sí. Hace falta un nuevo sí, de alguien que sepa lo que pasó.'],
      'a-week-off': ['Nadie, tras una semana libre', 'El tiempo solo no abre esto. Primero lo acepta un médico.'],
    },
  },
  'new-tingling': {
    asks: 'Ahora mismo siente hormigueo en el brazo, y se extiende. ¿Qué pasa con la sesión?',
    answers: {
      'go-on': 'Ahora no. En este mismo momento algo irrita un nervio.',
      doctor: 'Sí. Un hormigueo nuevo o que se extiende es para un médico, antes de que nadie frote nada.',
      rest: 'Descansar sienta bien, pero alguien debería saberlo. Un hormigueo nuevo o que se extiende es para un médico.',
    },
  },
  'old-numb-place': {
    asks: 'La planta de su pie izquierdo está adormecida desde hace un año. Un médico lo sabe. ¿Qué pasa con ella en una sesión?',
    answers: {
      'rub-it-awake': [
        'Se frota para despertarla',
        'Frotar no despierta un nervio, y usted no notaría cuándo es demasiado.',
      ],
      'leave-it-out': ['Esa planta no se incluye', 'Sí. No notaría cuándo es demasiado. Otras zonas están bien.'],
      'no-session': [
        'No hay ninguna sesión',
        'Una zona adormecida desde hace mucho no lo impide todo. Solo esa planta queda fuera.',
      ],
    },
  },
  'pain-seven': {
    asks: 'Ahora mismo su dolor es 7 de 10. ¿Una sesión?',
    answers: {
      'go-on': 'Hoy no. Un cuerpo con dolor fuerte está en guardia, y el masaje ayuda poco.',
      'not-today': 'Sí. A partir de 6, hoy es un día sin masaje. Otro día puede ir bien.',
      emergency: 'Un dolor fuerte, por sí solo, no es una emergencia. Pero es un día sin masaje.',
    },
  },
  'pain-four': {
    asks: 'Ahora mismo su dolor es 4 de 10. Todo lo demás está bien. ¿Qué sesión?',
    answers: {
      'no-session': ['Ninguna', 'Con 4 o 5 todavía va bien un poco: el plan más suave. A partir de 6, ninguno.'],
      'usual-plan': ['La de siempre', 'Hoy un poco menos. Con 4 o 5 solo se ofrece el plan más suave.'],
      'gentlest-plan': ['La más suave', 'Sí. Corta, ligera y lejos del disco.'],
    },
  },
  pregnant: {
    asks: 'Espera un bebé. ¿Quién decide sobre el masaje?',
    answers: {
      doctor: 'Sí. Ahora valen otras reglas de cuidado. Debe aceptarlo alguien que lo sepa.',
      'go-on': 'Pregunte primero, por favor. En este tiempo valen otras reglas de cuidado.',
      emergency: 'No hay emergencia. Pero primero debe aceptarlo alguien que lo sepa.',
    },
  },
  'fresh-operation': {
    asks: 'Le operaron de la columna hace seis semanas. ¿Una sesión?',
    answers: {
      'go-on': 'Por su cuenta, no. En las primeras doce semanas decide su cirujano o su médico.',
      wait: 'Puede esperar, o preguntar. En las primeras doce semanas decide un médico que lo sepa.',
      doctor: 'Sí. En las primeras doce semanas, solo puede decir que sí alguien que lo sepa.',
    },
  },
  'glass-of-wine': {
    asks: 'Ha tomado una copa de vino con la comida. ¿Una sesión ahora?',
    answers: {
      'not-today': 'Sí, hoy déjelo. El vino apaga los sentidos, y podría no notar una señal de alerta.',
      'go-on': 'Hoy no. El vino apaga los sentidos, y los necesita para notar una señal de alerta.',
      doctor: 'Por una copa de vino no hace falta un médico. Deje el masaje para otro día.',
    },
  },
  'drowsy-why': {
    asks: 'Una pastilla le da sueño. ¿Por qué hoy no hay masaje?',
    answers: {
      'muscles-too-soft': [
        'Los músculos están muy blandos',
        'Unos músculos blandos no importarían. El problema son los sentidos apagados.',
      ],
      'miss-a-warning': [
        'Podría no notar una señal de alerta',
        'Sí. Sus sentidos son su seguridad, y hoy están apagados.',
      ],
      'hands-get-cold': [
        'Las manos se enfrían',
        'Las manos frías se pueden calentar. Unos sentidos apagados no le avisan.',
      ],
    },
  },
} as const satisfies FactWordsOf<typeof table>
