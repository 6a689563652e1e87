import { easingPositions } from '#safety/after-stop.ts'
import { askAgainMs, hourMs, minuteMs, stopLockMs } from '#safety/config.ts'
import { lock } from '#safety/lock.ts'
import { exampleAnswers, exampleHistory, exampleNowMs, exampleSession } from './example-people.ts'
import type { FactTable } from './fact.ts'
import { afterStopping, beforeSession, caseOf, choice, whileHandsWork } from './question.ts'

/** Stopped for a tingling three days ago. */
const stopped = exampleHistory(
  exampleSession(72, {
    ending: 'stopped',
    symptom: 'tingling',
    followUp: { answer: 'same', isOverADay: false },
  }),
)
const stoppedNow = exampleHistory(exampleSession(1, { ending: 'stopped', symptom: 'tingling' }))
const lasted = lock(stopped, { ...exampleAnswers, 'stop-settled': 'yes', 'stop-over-a-day': 'yes' }, exampleNowMs)
const unnamed = lock(exampleHistory(exampleSession(1, { ending: 'stopped' })), undefined, exampleNowMs)
const tingled = lock(stoppedNow, undefined, exampleNowMs)
const positionsToEase = ['calves-on-chair', 'bent-forward', 'on-the-belly'] as const

/** Facts about stopping, and what follows a stop (E, A3). */
export const factsOfStop = {
  'tingling-thumb': {
    rules: ['E1', 'T12'],
    lesson: 'home-tips',
    question: caseOf(['go-on', 'stop', 'pause'], whileHandsWork('tingling')),
  },
  dizzy: {
    rules: ['E1'],
    lesson: 'precautions',
    question: caseOf(['stop', 'go-on', 'pause'], whileHandsWork('dizziness')),
  },
  'foot-goes-numb': {
    rules: ['E1', 'E2'],
    lesson: 'home-tips',
    question: caseOf(['pause', 'go-on', 'stop'], whileHandsWork('numbness')),
  },
  doorbell: {
    rules: ['E8'],
    lesson: 'precautions',
    question: caseOf(['go-on', 'pause', 'emergency'], whileHandsWork('doorbell')),
  },
  'no-are-you-sure': {
    rules: ['E2'],
    lesson: 'precautions',
    question: choice(['asks-first', 'ends-the-place', 'all-at-once'], 'all-at-once'),
  },
  'in-doubt': {
    rules: ['E2', 'E4'],
    lesson: 'precautions',
    question: choice(['wait-and-see', 'stop-now', 'look-it-up'], 'stop-now'),
  },
  'gone-again': {
    rules: ['E3'],
    lesson: 'precautions',
    question: choice(['take-it-up', 'stays-stopped', 'only-softer'], 'stays-stopped'),
  },
  'new-one-at-once': {
    rules: ['E3', 'E6'],
    lesson: 'precautions',
    question: caseOf(['go-on', 'wait', 'emergency'], beforeSession({ 'stop-settled': 'yes' }, stoppedNow)),
  },
  'words-come-later': {
    rules: ['E4'],
    lesson: 'precautions',
    question: choice(['find-the-word', 'stop-first', 'ask-someone'], 'stop-first'),
  },
  'just-tired': {
    rules: ['E4'],
    lesson: 'precautions',
    question: choice(['end-here', 'stop', 'keep-going'], 'end-here'),
  },
  'stop-without-a-name': {
    rules: ['E4', 'E6'],
    lesson: 'precautions',
    question: choice(
      ['no-rest-needed', 'like-tingling', 'never-again'],
      unnamed.untilMs === tingled.untilMs && unnamed.conditions.join() === tingled.conditions.join()
        ? 'like-tingling'
        : '',
    ),
  },
  'after-a-stop': {
    rules: ['E5'],
    lesson: 'when-to-seek-care',
    question: choice(['walk-it-off', 'hands-off-and-ease', 'rub-elsewhere'], 'hands-off-and-ease'),
  },
  'easy-position': {
    rules: ['E5'],
    lesson: 'when-to-seek-care',
    question: choice(
      positionsToEase,
      positionsToEase.filter((one) => (easingPositions as readonly string[]).includes(one)).join(),
    ),
  },
  'asked-again': {
    rules: ['E5'],
    lesson: 'when-to-seek-care',
    question: choice(['1-minute', '10-minutes', '600-minutes'], `${askAgainMs / minuteMs}-minutes`),
  },
  'two-days-lock': {
    rules: ['E6', 'S14'],
    lesson: 'how-often',
    question: choice(['2-hours', '48-hours', '720-hours'], `${stopLockMs / hourMs}-hours`),
  },
  'tingles-next-day': {
    rules: ['E6'],
    lesson: 'when-to-seek-care',
    question: caseOf(['wait', 'go-on', 'doctor'], lasted.conditions.includes('doctor-agreed') ? 'doctor' : 'wait'),
  },
  'moves-down-the-leg': {
    rules: ['E7'],
    lesson: 'when-to-seek-care',
    question: caseOf(['doctor', 'go-on', 'rest'], afterStopping({ symptom: 'pain', spread: 'away' })),
  },
  'moves-back-up': {
    rules: ['E7'],
    lesson: 'what-a-disc-is',
    question: choice(
      ['worse-sign', 'better-sign', 'no-sign'],
      afterStopping({ symptom: 'pain', spread: 'towards' }) === 'rest' ? 'better-sign' : '',
    ),
  },
  'weak-after-a-stop': {
    rules: ['E5', 'S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['rest', 'emergency', 'wait'], afterStopping({ symptom: 'weakness', weakness: 'new-or-worse' })),
  },
  'new-at-a-check-in': {
    rules: ['E9'],
    lesson: 'precautions',
    question: choice(['say-no', 'say-yes', 'wait-for-the-next'], 'say-yes'),
  },
  'nobody-answers': {
    rules: ['E9', 'E8'],
    lesson: 'precautions',
    question: choice(['goes-on', 'pauses', 'rings-for-help'], 'pauses'),
  },
  'emergency-first': {
    rules: ['E10'],
    lesson: 'when-to-seek-care',
    question: choice(['read-about-it', 'call', 'lie-down-and-wait'], 'call'),
  },
  'days-later': {
    rules: ['A3', 'S1', 'E10'],
    lesson: 'when-to-seek-care',
    question: caseOf(
      ['wait', 'doctor', 'emergency'],
      beforeSession({ 'follow-up': 'same', cauda: ['saddle'] }, exampleHistory(exampleSession(50))),
    ),
  },
  'keys-that-stop': {
    rules: ['E13'],
    lesson: 'precautions',
    question: choice(['esc-and-space', 'enter', 'letters'], 'esc-and-space'),
  },
  'any-other-key': {
    rules: ['E13'],
    lesson: 'precautions',
    question: choice(['nothing', 'it-pauses', 'it-ends-for-good'], 'it-pauses'),
  },
} as const satisfies FactTable
