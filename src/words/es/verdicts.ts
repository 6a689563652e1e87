import type { LockConditionKey } from '#safety/lock.ts'
import type { SourceKey } from '#safety/rule.ts'
import type { OutcomeKey } from '#safety/screening.ts'
import type { ZoneLimitKey } from '#safety/zone.ts'
import type { TouchWhyKey } from '../en/reasons.ts'

/** Spanish words: what limits, locks and outcomes mean, and where rules come from. */
export const verdicts = {
  // How
  'rule.T1.why':
    'Tocar con suavidad funciona igual de bien que tocar con firmeza, y es más seguro. La piel se mueve; nada se presiona a través de ella.',
  'rule.T3.why': 'Un cuello y una espalda bien apoyados pueden soltarse. Los músculos que tienen que sostenerle, no.',
  'rule.T4.why': 'Los movimientos lentos y fluidos calman un músculo. Hundir los dedos con fuerza hace que se tense.',
  'rule.T5.why':
    'Una pelota está bien bajo el pie, o entre una pared y un omóplato o la cadera. En el cuello y la zona lumbar presiona donde no debe.',
  'rule.T6.why':
    'Los aparatos de masaje presionan más de lo que se nota. El cuello y la zona lumbar no son para ellos.',
  'rule.T7.why': 'Basta más o menos un minuto en cada zona. Más tiempo cansa el músculo y sus manos.',
  'rule.T8.why':
    'Empieza lejos de lo que duele y termina con calma. Los dos lados reciben el mismo tiempo, salvo que uno descanse.',
  'rule.T9.why': 'Cada zona empieza con el toque más ligero, para que el cuerpo pueda decir que no desde el principio.',
  'rule.T10.why':
    'Respirar despacio y sin esfuerzo le dice al cuerpo que está a salvo. Contener la respiración hace lo contrario.',
  'rule.T11.why':
    'Después de una sesión, beba un poco de agua y tómese con calma el resto del día. Una ligera molestia durante uno o dos días es común.',
  'rule.T12.why':
    'El dolor, el hormigueo y el adormecimiento no se aguantan respirando. Son la señal para parar. Un músculo que se suelta se siente como una tirantez leve y agradable.',

  // Limits on a place
  'limit.outer-half': 'Solo la mitad de fuera, hacia el brazo',
  'limit.pressure-2': 'Muy ligero: no más de 2 de 10',
  'limit.hand-only': 'Solo con las manos, sin pelota ni aparatos',
  'limit.gliding-only': 'Solo deslizamientos largos',
  'limit.neutral-head': 'Con la cabeza apoyada y mirando al frente',
  'limit.light': 'Con suavidad',
  'limit.far-half': 'Solo la mitad más alejada de la zona que marcó',

  // What opens a lock
  'lock.two-days': 'Dos días tranquilos desde que paró',
  'lock.back-to-before': 'Se siente como antes de esa sesión',
  'lock.doctor-agreed': 'Después de parar, un médico ha aceptado que siga',
  'lock.if-over-a-day': 'Si dura más de un día: un médico ha aceptado que siga',
  'lock.day-after': 'Nos ha contado cómo fue el día siguiente',
  'lock.closed': 'Nos ha contado cómo terminó la última sesión',
  'lock.clock': 'El reloj de este dispositivo marca una hora anterior a su última parada. Revise la fecha y la hora.',

  // What the questions come to
  'outcome.emergency.title': 'Busque ayuda ahora',
  'outcome.emergency.text': 'Busque ayuda de emergencia ahora. No conduzca usted.',
  'outcome.doctor-urgent.title': 'Vea a un médico hoy',
  'outcome.doctor-urgent.text': 'Pida que un médico lo examine hoy. Hasta entonces, no frote ni presione la pierna.',
  'outcome.doctor.title': 'Primero, un médico',
  'outcome.doctor.text':
    'Hable primero con un médico. Lo que nos ha contado merece mirarse con calma antes de cualquier masaje.',
  'outcome.locked.title': 'Su cuerpo está descansando',
  'outcome.locked.text': 'La última vez paró, e hizo bien. Ahora el cuerpo tiene tiempo para calmarse.',
  'outcome.not-today.title': 'Hoy, sin masaje',
  'outcome.not-today.text': 'Hoy es mejor sin masaje. Otro día puede ir bien.',
  'outcome.not-yet.title': 'Descansar es parte de esto',
  'outcome.not-yet.text': 'Primero toca descansar. Hace bien en esperar.',
  'outcome.go.title': 'Puede empezar',
  'outcome.go.text': 'Nada de lo que ha respondido desaconseja ahora una sesión suave.',

  // Where a rule comes from
  'source.article': 'La guía sobre masaje y hernias de disco que sigue esta aplicación',
  'source.teaching': 'Lo que se suele enseñar a médicos y terapeutas',
  'source.prudence': 'Una decisión nuestra, por prudencia, porque nadie lo ha estudiado',
  'source.yin-2014': 'Un estudio sobre daños causados por masajes (Yin 2014)',
  'source.sulkowski-2022': 'Un informe sobre arterias del cuello dañadas por aparatos de masaje (Sulkowski 2022)',
  'source.grabow-2018': 'Un estudio en el que la presión ligera y la firme dieron el mismo resultado (Grabow 2018)',
  'source.biomed-hum-kinet-2019': 'Un estudio sobre automasaje en adultos sanos (Biomedical Human Kinetics 2019)',
  'source.iso-13850': 'Cómo se construyen las paradas de emergencia de las máquinas (ISO 13850, solo como modelo)',
} as const satisfies Record<TouchWhyKey | SourceKey | ZoneLimitKey | LockConditionKey | OutcomeKey, string>
