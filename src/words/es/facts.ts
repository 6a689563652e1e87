import type { FactKey, SharedAnswerKey } from '#practice/fact-keys.ts'
import { flatFacts } from '../flat-facts.ts'
import { factsOfPlaces } from './facts-of-places.ts'
import { factsOfStart } from './facts-of-start.ts'
import { factsOfStop } from './facts-of-stop.ts'
import { factsOfTouch } from './facts-of-touch.ts'

/** Spanish words: answers that many questions share. */
const answers = {
  'answer.go-on': 'Seguir',
  'answer.pause': 'Pausa',
  'answer.stop': 'Parar',
  'answer.rest': 'Solo descansar',
  'answer.wait': 'Esperar un tiempo',
  'answer.not-today': 'Hoy, sin masaje',
  'answer.doctor': 'Hablar antes con un médico',
  'answer.doctor-today': 'Ver a un médico hoy',
  'answer.emergency': 'Buscar ayuda de emergencia ahora',

  'answer.yes': 'Sí',
  'answer.lightly': 'Sí, con un límite',
  'answer.no': 'No',

  'answer.deep-tissue': 'Trabajo profundo',
  'answer.trigger-point': 'Presionar un punto dolorido',
  'answer.stretching': 'Estirarlo',
  'answer.shaking': 'Sacudirlo',
  'answer.bouncing': 'Rebotar',
  'answer.cane': 'Un bastón de masaje',
  'answer.squatting': 'En cuclillas',

  'answer.step-1': 'Paso 1',
  'answer.step-2': 'Paso 2',
  'answer.step-3': 'Paso 3',
} as const satisfies Record<SharedAnswerKey, string>

/**
 * Spanish words: every question, its answers, and why each is right or not. They are no part of `rest`: only somebody
 * who plays fetches them.
 */
export const facts = {
  ...answers,
  // That no key is missing is checked where the parts are written; flattening only joins the names.
  ...(flatFacts({ ...factsOfStop, ...factsOfStart, ...factsOfPlaces, ...factsOfTouch }) as Record<FactKey, string>),
} as const
