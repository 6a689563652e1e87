import type { FactKey, SharedAnswerKey } from '#practice/fact-keys.ts'
import { flatFacts } from '../flat-facts.ts'
import { factsOfPlaces } from './facts-of-places.ts'
import { factsOfStart } from './facts-of-start.ts'
import { factsOfStop } from './facts-of-stop.ts'
import { factsOfTouch } from './facts-of-touch.ts'

/** German words: answers that many questions share. */
const answers = {
  'answer.go-on': 'Weitermachen',
  'answer.pause': 'Pause',
  'answer.stop': 'Stopp',
  'answer.rest': 'Nur ausruhen',
  'answer.wait': 'Eine Weile warten',
  'answer.not-today': 'Heute keine Massage',
  'answer.doctor': 'Erst ärztlichen Rat holen',
  'answer.doctor-today': 'Heute noch zum Arzt',
  'answer.emergency': 'Jetzt Notfallhilfe holen',

  'answer.yes': 'Ja',
  'answer.lightly': 'Ja, mit einer Grenze',
  'answer.no': 'Nein',

  'answer.deep-tissue': 'Tiefe Massage',
  'answer.trigger-point': 'Auf einen schmerzenden Punkt drücken',
  'answer.stretching': 'Dehnen',
  'answer.shaking': 'Schütteln',
  'answer.bouncing': 'Wippen',
  'answer.cane': 'Ein Massagestab',
  'answer.squatting': 'In der Hocke',

  'answer.step-1': 'Schritt 1',
  'answer.step-2': 'Schritt 2',
  'answer.step-3': 'Schritt 3',
} as const satisfies Record<SharedAnswerKey, string>

/** German words: every question, its answers, and why each is right or not. They are no part of `rest`. */
export const facts = {
  ...answers,
  // That no key is missing is checked where the parts are written; flattening only joins the names.
  ...(flatFacts({ ...factsOfStop, ...factsOfStart, ...factsOfPlaces, ...factsOfTouch }) as Record<FactKey, string>),
} as const
