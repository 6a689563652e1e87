import { rungAt } from '#safety/budget.ts'
import { betweenSessionsMs, hourMs, rungs, sessionMinutes, stageRungs } from '#safety/config.ts'
import { needsProfessional } from '#safety/follow-up.ts'
import type { FollowUpAnswer } from '#safety/history.ts'
import { MAX_BOUT_SECONDS, MAX_PRESSURE_10, MIN_BOUT_SECONDS, SOFT_START_MS } from '#safety/technique.ts'
import { exampleDay, exampleHistory, exampleNowMs, exampleSession } from './example-people.ts'
import type { FactTable } from './fact.ts'
import { beforeSession, caseOf, choice, findTheMistake, whichByBall, whichMayNot, whichTechnique } from './question.ts'

const answered = (hoursAgo: number, answer: FollowUpAnswer) =>
  exampleSession(hoursAgo, { followUp: { answer, isOverADay: false } })
/** A day after a session, nobody has been asked about it yet. */
const yesterday = exampleHistory(exampleSession(25))
const sameThrice = exampleHistory(answered(400, 'same'), answered(250, 'same'), answered(100, 'same'))
const rungAfter = (answer: FollowUpAnswer) => rungAt(exampleHistory(answered(72, answer)), 'healing', exampleNowMs)
const chronicStart = rungs[stageRungs.chronic.start]

/** Facts about how hands touch, how long and how often, and the day after (T, F, A). */
export const factsOfTouch = {
  'how-hard': {
    rules: ['T1'],
    lesson: 'precautions',
    question: choice(['up-to-3', 'up-to-6', 'up-to-9'], `up-to-${MAX_PRESSURE_10}`),
  },
  'too-hard': {
    rules: ['T1'],
    lesson: 'techniques',
    question: findTheMistake(0, { pressure10: 6 }),
  },
  'harder-is-not-better': {
    rules: ['T1'],
    lesson: 'precautions',
    question: choice(['goes-deeper', 'helps-no-more', 'heals-faster'], 'helps-no-more'),
  },
  'forearm-touch': {
    rules: ['T1', 'T4'],
    lesson: 'techniques',
    question: whichTechnique('forearm', 'hand', ['deep-tissue', 'effleurage', 'trigger-point']),
  },
  'shoulder-touch': {
    rules: ['T2'],
    lesson: 'techniques',
    question: whichTechnique('shoulder-top', 'hand', ['stretching', 'shaking', 'petrissage']),
  },
  'no-bouncing': {
    rules: ['T2'],
    lesson: 'techniques',
    question: findTheMistake(2, { technique: 'bouncing' }),
  },
  'position-hurts': {
    rules: ['T2'],
    lesson: 'precautions',
    question: choice(['stay-and-wait', 'leave-it', 'push-a-bit'], 'leave-it'),
  },
  'good-seat': {
    rules: ['T3'],
    lesson: 'precautions',
    question: choice(['edge-of-the-bed', 'held-by-the-chair', 'on-the-floor'], 'held-by-the-chair'),
  },
  'bad-position': {
    rules: ['T3'],
    lesson: 'precautions',
    question: findTheMistake(0, { positions: ['squatting'] }),
  },
  'no-digging': {
    rules: ['T4'],
    lesson: 'techniques',
    question: findTheMistake(2, { technique: 'trigger-point' }),
  },
  'what-kneading-is': {
    rules: ['T4', 'T1'],
    lesson: 'techniques',
    question: choice(['pinch-and-pull', 'gather-and-let-go', 'press-with-a-knuckle'], 'gather-and-let-go'),
  },
  'where-a-ball-goes': {
    rules: ['T5'],
    lesson: 'home-tips',
    question: whichByBall('steady', ['neck-back', 'sole', 'lower-back']),
  },
  'ball-on-the-neck': {
    rules: ['T5'],
    lesson: 'home-tips',
    question: findTheMistake(1, { region: 'neck-back', technique: 'compression', positions: ['chair'] }),
  },
  'cane-never-here': {
    rules: ['T6', 'Z2'],
    lesson: 'home-tips',
    question: whichMayNot('steady', ['forearm', 'lower-back', 'thigh']),
  },
  'cane-in-a-plan': {
    rules: ['T6'],
    lesson: 'home-tips',
    question: findTheMistake(0, { tool: 'cane' }),
  },
  'about-a-minute': {
    rules: ['T7'],
    lesson: 'techniques',
    question: choice(['5-to-10', '30-to-90', '300-to-600'], `${MIN_BOUT_SECONDS}-to-${MAX_BOUT_SECONDS}`),
  },
  'soft-start': {
    rules: ['T9'],
    lesson: 'precautions',
    question: choice(['0-seconds', '15-seconds', '60-seconds'], `${SOFT_START_MS / 1_000}-seconds`),
  },
  'soft-start-why': {
    rules: ['T9'],
    lesson: 'techniques',
    question: choice(['body-can-say-no', 'warms-the-hands', 'saves-strength'], 'body-can-say-no'),
  },
  'how-to-breathe': {
    rules: ['T10'],
    lesson: 'home-tips',
    question: choice(['hold-it', 'slow-and-easy', 'deep-and-fast'], 'slow-and-easy'),
  },
  'holding-the-breath': {
    rules: ['T10'],
    lesson: 'home-tips',
    question: choice(['let-it-flow', 'hold-longer', 'count-to-ten'], 'let-it-flow'),
  },
  afterwards: {
    rules: ['T11'],
    lesson: 'expectations',
    question: choice(['go-running', 'water-and-rest', 'lift-boxes'], 'water-and-rest'),
  },
  'sore-next-day': {
    rules: ['T11', 'A1'],
    lesson: 'expectations',
    question: caseOf(['wait', 'emergency', 'go-on'], beforeSession({ 'follow-up': 'sore' }, yesterday)),
  },
  'pull-of-a-muscle': {
    rules: ['T12'],
    lesson: 'expectations',
    question: choice(['go-on-softly', 'press-harder', 'call-for-help'], 'go-on-softly'),
  },
  'breathe-through-it': {
    rules: ['T12', 'E1'],
    lesson: 'expectations',
    question: choice(['breathe-through', 'stop-at-once', 'finish-the-place'], 'stop-at-once'),
  },
  'gel-on-a-numb-place': {
    rules: ['T11', 'Z12'],
    lesson: 'other-treatments',
    question: choice(['a-lot', 'a-little', 'none-there'], 'none-there'),
  },
  'early-minutes': {
    rules: ['F1'],
    lesson: 'stages',
    question: choice(['15-minutes', '30-minutes', '60-minutes'], `${sessionMinutes.acute.max}-minutes`),
  },
  'steady-and-seldom': {
    rules: ['F3'],
    lesson: 'how-often',
    question: choice(
      ['2-in-30-days', '4-in-7-days', '7-in-7-days'],
      `${chronicStart.sessions}-in-${chronicStart.windowDays}-days`,
    ),
  },
  'two-quiet-days': {
    rules: ['F4', 'S13'],
    lesson: 'how-often',
    question: choice(['12-hours', '48-hours', '240-hours'], `${betweenSessionsMs / hourMs}-hours`),
  },
  'by-a-professional': {
    rules: ['F4', 'S13'],
    lesson: 'how-often',
    question: caseOf(
      ['go-on', 'wait', 'doctor'],
      beforeSession({ 'professional-last': exampleDay(1), 'professional-count': 'one' }),
    ),
  },
  'after-a-flare-up': {
    rules: ['F5'],
    lesson: 'how-often',
    question: choice(
      ['more-often', 'just-as-often', 'less-often'],
      rungAfter('worse') < rungAfter('same') ? 'less-often' : '',
    ),
  },
  'three-without-relief': {
    rules: ['A4'],
    lesson: 'finding-a-therapist',
    question: choice(
      ['press-harder', 'ask-a-professional', 'every-day'],
      needsProfessional(sameThrice) ? 'ask-a-professional' : '',
    ),
  },
  'whom-to-leave': {
    rules: ['A4', 'T2'],
    lesson: 'finding-a-therapist',
    question: choice(['asks-a-lot', 'wants-to-crack', 'starts-with-a-talk'], 'wants-to-crack'),
  },
  'part-of-a-whole': {
    rules: ['S8', 'A4'],
    lesson: 'other-treatments',
    question: choice(['massage-alone', 'massage-and-movement', 'bed-for-weeks'], 'massage-and-movement'),
  },
} as const satisfies FactTable
