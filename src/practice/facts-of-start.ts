import { agreementValidDays } from '#safety/config.ts'
import { saddlePlaces } from '#safety/red-flag-places.ts'
import { screen } from '#safety/screening.ts'
import { zoneStatus } from '#safety/zone.ts'
import {
  exampleAnswers,
  exampleDay,
  exampleHistory,
  exampleNowMs,
  examplePeople,
  exampleSession,
} from './example-people.ts'
import type { FactTable } from './fact.ts'
import { beforeSession, caseOf, choice, isThisSafe, touchOneOf, whichTechnique } from './question.ts'

/** Ten quiet days after a session that was worse for more than one of them. */
const afterWorse = exampleHistory(exampleSession(240, { followUp: { answer: 'worse', isOverADay: true } }))
const gentle = screen({ ...exampleAnswers, 'pain-now': 4 }, exampleHistory(), exampleNowMs)
const numb = screen(
  { ...exampleAnswers, 'tingling-now': 'old-and-stable', 'numb-places': ['left-sole'] },
  exampleHistory(),
  exampleNowMs,
)

/** Facts about who may start a session, and when help comes first (S). */
export const factsOfStart = {
  'saddle-numb': {
    rules: ['S1', 'E10'],
    lesson: 'when-to-seek-care',
    question: caseOf(['wait', 'doctor', 'emergency'], beforeSession({ cauda: ['saddle'] })),
  },
  'bladder-changed': {
    rules: ['S1'],
    lesson: 'when-to-seek-care',
    question: caseOf(['not-today', 'emergency', 'go-on'], beforeSession({ cauda: ['bladder-bowel'] })),
  },
  'saddle-where': {
    rules: ['S1'],
    lesson: 'when-to-seek-care',
    question: touchOneOf('healing', saddlePlaces),
  },
  'not-sure-counts': {
    rules: ['S1'],
    lesson: 'when-to-seek-care',
    question: caseOf(['go-on', 'wait', 'emergency'], beforeSession({ cauda: ['not-sure'] })),
  },
  'new-weak-leg': {
    rules: ['S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['emergency', 'wait', 'go-on'], beforeSession({ weakness: 'new-or-worse' })),
  },
  'clumsy-hands': {
    rules: ['S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['go-on', 'emergency', 'not-today'], beforeSession({ nerves: ['clumsy-hands'] })),
  },
  'unsteady-walk': {
    rules: ['S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['wait', 'not-today', 'emergency'], beforeSession({ nerves: ['unsteady'] })),
  },
  'both-legs': {
    rules: ['S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['doctor', 'emergency', 'wait'], beforeSession({ 'symptom-limbs': ['left-leg', 'right-leg'] })),
  },
  'chest-pain': {
    rules: ['S2'],
    lesson: 'when-to-seek-care',
    question: caseOf(['emergency', 'rest', 'not-today'], beforeSession({ chest: 'yes' })),
  },
  'no-driving': {
    rules: ['S1', 'S2', 'E10'],
    lesson: 'when-to-seek-care',
    question: choice(['drive-myself', 'be-driven', 'wait-till-morning'], 'be-driven'),
  },
  'old-weakness': {
    rules: ['S2'],
    lesson: 'precautions',
    question: choice(
      ['left-alone', 'light-touch', 'like-the-rest'],
      zoneStatus('right-shin', examplePeople['weak-right-leg']).status === 'forbidden' ? 'left-alone' : 'light-touch',
    ),
  },
  'sudden-severe': {
    rules: ['S3'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'doctor', 'wait'], beforeSession({ worsening: ['sudden'] })),
  },
  'fall-not-checked': {
    rules: ['S3'],
    lesson: 'when-to-avoid',
    question: caseOf(['doctor', 'go-on', 'wait'], beforeSession({ injury: 'not-examined' })),
  },
  'muscle-shrinks': {
    rules: ['S4'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'wait', 'doctor'], beforeSession({ worsening: ['wasting'] })),
  },
  'slipped-bone': {
    rules: ['S4', 'S8'],
    lesson: 'when-to-avoid',
    question: caseOf(['doctor', 'go-on', 'emergency'], beforeSession({ 'spine-conditions': ['instability'] })),
  },
  fever: {
    rules: ['S5'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'doctor', 'rest'], beforeSession({ ill: ['fever'] })),
  },
  'night-pain': {
    rules: ['S5'],
    lesson: 'when-to-avoid',
    question: caseOf(['doctor', 'go-on', 'wait'], beforeSession({ ill: ['night-pain'] })),
  },
  'blood-thinners': {
    rules: ['S6'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'wait', 'doctor'], beforeSession({ blood: ['thinners'] })),
  },
  'thinners-and-agreed': {
    rules: ['S6', 'S8'],
    lesson: 'when-to-avoid',
    question: caseOf(
      ['go-on', 'not-today', 'emergency'],
      beforeSession({ blood: ['thinners'], 'agreed-knowing': ['thinners'] }),
    ),
  },
  'swollen-calf': {
    rules: ['S7'],
    lesson: 'when-to-seek-care',
    question: caseOf(['go-on', 'doctor-today', 'wait'], beforeSession({ 'leg-clot': ['swollen'] })),
  },
  'calf-after-flight': {
    rules: ['S7'],
    lesson: 'precautions',
    question: isThisSafe('left-calf', 'long-flight'),
  },
  'calf-glides': {
    rules: ['S7'],
    lesson: 'techniques',
    question: whichTechnique('calf', 'hand', ['petrissage', 'effleurage', 'compression']),
  },
  'doctor-first': {
    rules: ['S8'],
    lesson: 'precautions',
    question: caseOf(['go-on', 'doctor', 'wait'], beforeSession({ 'agreed-on': 'no' })),
  },
  'agreement-ages': {
    rules: ['S8'],
    lesson: 'precautions',
    question: choice(['30-days', '90-days', '365-days'], `${agreementValidDays}-days`),
  },
  'worse-two-days': {
    rules: ['S9', 'A2'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'wait', 'doctor'], beforeSession({ 'agreed-since': 'no' }, afterWorse)),
  },
  'who-says-go': {
    rules: ['S9'],
    lesson: 'when-to-avoid',
    question: choice(
      ['a-good-day', 'a-doctor', 'a-week-off'],
      beforeSession({ 'agreed-since': 'yes' }, afterWorse) === 'go-on' ? 'a-doctor' : '',
    ),
  },
  'new-tingling': {
    rules: ['S10'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'doctor', 'rest'], beforeSession({ 'tingling-now': 'new-or-spreading' })),
  },
  'old-numb-place': {
    rules: ['S10', 'Z12'],
    lesson: 'precautions',
    question: choice(
      ['rub-it-awake', 'leave-it-out', 'no-session'],
      numb.outcome === 'go' && zoneStatus('left-sole', numb.profile).status === 'forbidden' ? 'leave-it-out' : '',
    ),
  },
  'pain-seven': {
    rules: ['S11'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'not-today', 'emergency'], beforeSession({ 'pain-now': 7 })),
  },
  'pain-four': {
    rules: ['S11'],
    lesson: 'when-to-avoid',
    question: choice(
      ['no-session', 'usual-plan', 'gentlest-plan'],
      gentle.outcome !== 'go' ? 'no-session' : gentle.gentlest ? 'gentlest-plan' : 'usual-plan',
    ),
  },
  pregnant: {
    rules: ['S15', 'S8'],
    lesson: 'when-to-avoid',
    question: caseOf(['doctor', 'go-on', 'emergency'], beforeSession({ pregnancy: 'yes' })),
  },
  'fresh-operation': {
    rules: ['S15'],
    lesson: 'when-to-avoid',
    question: caseOf(['go-on', 'wait', 'doctor'], beforeSession({ 'spine-operation': exampleDay(42) })),
  },
  'glass-of-wine': {
    rules: ['S16'],
    lesson: 'when-to-avoid',
    question: caseOf(['not-today', 'go-on', 'doctor'], beforeSession({ 'drowsy-today': 'yes' })),
  },
  'drowsy-why': {
    rules: ['S16'],
    lesson: 'when-to-avoid',
    question: choice(['muscles-too-soft', 'miss-a-warning', 'hands-get-cold'], 'miss-a-warning'),
  },
} as const satisfies FactTable
