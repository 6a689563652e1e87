import type { FactKey, SharedAnswerKey } from '#practice/fact-keys.ts'
import { flatFacts } from '../flat-facts.ts'
import { factsOfPlaces } from './facts-of-places.ts'
import { factsOfStart } from './facts-of-start.ts'
import { factsOfStop } from './facts-of-stop.ts'
import { factsOfTouch } from './facts-of-touch.ts'

/** English words: answers that many questions share. */
const answers = {
  'answer.go-on': 'Go on',
  'answer.pause': 'Pause',
  'answer.stop': 'Stop',
  'answer.rest': 'Just rest',
  'answer.wait': 'Wait a while',
  'answer.not-today': 'No massage today',
  'answer.doctor': 'Talk to a doctor first',
  'answer.doctor-today': 'See a doctor today',
  'answer.emergency': 'Get emergency help now',

  'answer.yes': 'Yes',
  'answer.lightly': 'Yes, with a limit',
  'answer.no': 'No',

  'answer.deep-tissue': 'Deep work',
  'answer.trigger-point': 'Pressing on one sore spot',
  'answer.stretching': 'Stretching it',
  'answer.shaking': 'Shaking it',
  'answer.bouncing': 'Bouncing',
  'answer.cane': 'A massage cane',
  'answer.squatting': 'Squatting',

  'answer.step-1': 'Step 1',
  'answer.step-2': 'Step 2',
  'answer.step-3': 'Step 3',
} as const satisfies Record<SharedAnswerKey, string>

/**
 * English words: every question, its answers, and why each is right or not. They are no part of `rest`: only somebody
 * who plays fetches them.
 */
export const facts = {
  ...answers,
  // That no key is missing is checked where the parts are written; flattening only joins the names.
  ...(flatFacts({ ...factsOfStop, ...factsOfStart, ...factsOfPlaces, ...factsOfTouch }) as Record<FactKey, string>),
} as const
