import { type RegionId, regionOf, regions } from '#anatomy/region.ts'
import { spineStripBackMm } from '#safety/config.ts'
import { positionsFor } from '#safety/reach.ts'
import { canWork } from '#safety/zone.ts'
import { examplePeople } from './example-people.ts'
import type { FactTable } from './fact.ts'
import {
  choice,
  isEverSafe,
  isThisSafe,
  touchAllowed,
  touchAnyAllowed,
  touchOneOf,
  whichMay,
  whichMayNot,
} from './question.ts'

/** Every place that a rule forbids to everyone. */
function neverBy(...rules: readonly string[]): readonly RegionId[] {
  return regions.filter(({ never }) => never !== undefined && rules.includes(never)).map(({ id }) => id)
}

const isOnLeg = (id: RegionId) => regionOf(id).limb?.endsWith('-leg') === true
const shoulderKinds: readonly string[] = ['shoulder-top', 'shoulder-blade', 'upper-arm']
const isByLeftShoulder = (id: RegionId) => regionOf(id).side === 'left' && shoulderKinds.includes(regionOf(id).kind)

const lumbar = examplePeople.healing
const reachesSoleFromChair = (['hand', 'ball'] as const).filter((tool) =>
  positionsFor('left-sole', tool, lumbar).includes('chair'),
)
const numbRight = examplePeople['numb-right-palm']
const soreLeft = examplePeople['sore-left-hand']

/** Facts about where hands may be (Z). */
export const factsOfPlaces = {
  'spine-itself': { rules: ['Z1'], lesson: 'precautions', question: isEverSafe('back-spine') },
  'beside-the-spine': {
    rules: ['Z1'],
    lesson: 'precautions',
    question: choice(['5-mm', '35-mm', '120-mm'], `${spineStripBackMm}-mm`),
  },
  'hands-cannot-push-back': {
    rules: ['Z1', 'T1'],
    lesson: 'what-massage-can-do',
    question: choice(['push-it-back', 'leave-it-be', 'rub-it-smooth'], 'leave-it-be'),
  },
  'disc-bulge': {
    rules: ['Z1'],
    lesson: 'what-a-disc-is',
    question: choice(['core-pushes-out', 'bone-breaks', 'muscle-tears'], 'core-pushes-out'),
  },
  'lower-back': { rules: ['Z2'], lesson: 'home-tips', question: isEverSafe('lower-back') },
  'lower-back-find': { rules: ['Z2'], lesson: 'precautions', question: touchOneOf('healing', neverBy('Z2')) },
  sacrum: { rules: ['Z3'], lesson: 'precautions', question: isEverSafe('sacrum') },
  'tight-bottom': {
    rules: ['Z3', 'Z2'],
    lesson: 'stages',
    question: whichMay('steady', ['sacrum', 'hip', 'lower-back']),
  },
  throat: { rules: ['Z4'], lesson: 'precautions', question: isEverSafe('neck-front') },
  'neck-side': {
    rules: ['Z4'],
    lesson: 'home-tips',
    question: whichMayNot('steady', ['upper-arm', 'neck-front', 'shoulder-top']),
  },
  'bare-bends': { rules: ['Z5'], lesson: 'home-tips', question: touchOneOf('healing', neverBy('Z5')) },
  'behind-the-knee': { rules: ['Z5'], lesson: 'home-tips', question: isEverSafe('right-knee-back') },
  'safe-on-the-arm': {
    rules: ['Z5', 'Z8'],
    lesson: 'home-tips',
    question: whichMay('early', ['inner-wrist', 'forearm', 'elbow-crease']),
  },
  'funny-bone': { rules: ['Z6'], lesson: 'home-tips', question: isEverSafe('left-inner-elbow') },
  'funny-bone-is': {
    rules: ['Z6'],
    lesson: 'home-tips',
    question: choice(['a-bone', 'a-nerve', 'a-muscle'], 'a-nerve'),
  },
  belly: { rules: ['Z7'], lesson: 'home-tips', question: isEverSafe('belly') },
  'face-or-hand': { rules: ['Z7'], lesson: 'home-tips', question: whichMay('early', ['face', 'palm', 'breastbone']) },
  'early-and-far': { rules: ['Z8'], lesson: 'stages', question: touchAnyAllowed('early') },
  'early-palm': { rules: ['Z8'], lesson: 'stages', question: isThisSafe('left-palm', 'early') },
  'early-shoulder': { rules: ['Z8', 'F1'], lesson: 'stages', question: isThisSafe('right-shoulder-top', 'early') },
  'healing-shoulder-blade': {
    rules: ['Z8'],
    lesson: 'stages',
    question: isThisSafe('left-shoulder-blade', 'healing'),
  },
  'steady-hip': { rules: ['Z8'], lesson: 'stages', question: isThisSafe('left-hip', 'steady') },
  'left-shoulder': { rules: ['Z8', 'Z5'], lesson: 'stages', question: touchAllowed('steady', isByLeftShoulder) },
  'neck-bands': { rules: ['Z1', 'Z4'], lesson: 'home-tips', question: isThisSafe('left-neck-back', 'steady') },
  'neck-disc': { rules: ['Z9'], lesson: 'stages', question: isThisSafe('right-neck-back', 'neck-disc') },
  'neck-disc-shoulder': { rules: ['Z9'], lesson: 'stages', question: isThisSafe('left-shoulder-top', 'neck-disc') },
  'unknown-disc-neck': { rules: ['Z9'], lesson: 'stages', question: isThisSafe('left-neck-back', 'unknown-disc') },
  'upper-back-disc': {
    rules: ['Z10'],
    lesson: 'stages',
    question: isThisSafe('right-shoulder-blade', 'upper-back-disc'),
  },
  'unknown-disc-blade': {
    rules: ['Z10'],
    lesson: 'stages',
    question: isThisSafe('left-shoulder-blade', 'unknown-disc'),
  },
  bruise: { rules: ['Z11'], lesson: 'precautions', question: isThisSafe('left-forearm', 'bruised-forearm') },
  'next-to-veins': { rules: ['Z11'], lesson: 'precautions', question: isThisSafe('right-shin', 'veins-on-calf') },
  'numb-sole': { rules: ['Z12'], lesson: 'home-tips', question: isThisSafe('left-sole', 'numb-sole') },
  'numb-why': {
    rules: ['Z12'],
    lesson: 'home-tips',
    question: choice(['too-cold', 'cannot-warn', 'too-slow'], 'cannot-warn'),
  },
  'leg-today': { rules: ['Z13'], lesson: 'precautions', question: touchAllowed('left-leg-today', isOnLeg) },
  'other-leg': { rules: ['Z13'], lesson: 'precautions', question: isThisSafe('right-thigh', 'left-leg-today') },
  'hip-with-its-leg': { rules: ['Z13'], lesson: 'precautions', question: isThisSafe('left-hip', 'left-leg-today') },
  'arm-today': {
    rules: ['Z13'],
    lesson: 'what-a-disc-is',
    question: isThisSafe('right-palm', 'right-arm-today'),
  },
  'numb-hand-works': {
    rules: ['Z14'],
    lesson: 'precautions',
    question: choice(
      ['the-right', 'the-left', 'both'],
      canWork('left', numbRight) && !canWork('right', numbRight) ? 'the-left' : '',
    ),
  },
  'sore-hand-works': {
    rules: ['Z14'],
    lesson: 'precautions',
    question: choice(['grit-teeth', 'leave-it-out', 'use-the-elbow'], canWork('left', soreLeft) ? '' : 'leave-it-out'),
  },
  'sole-from-a-chair': {
    rules: ['Z15', 'T5'],
    lesson: 'home-tips',
    question: choice(
      ['by-hand', 'by-ball', 'either-way'],
      reachesSoleFromChair.length > 1 ? 'either-way' : `by-${reachesSoleFromChair[0]}`,
    ),
  },
  'out-of-reach': {
    rules: ['Z15', 'T2'],
    lesson: 'precautions',
    question: choice(['bend-a-moment', 'leave-it-out', 'twist-round'], 'leave-it-out'),
  },
  'new-place': {
    rules: ['Z16'],
    lesson: 'precautions',
    question: choice(['half-the-time', 'the-same-time', 'twice-the-time'], 'half-the-time'),
  },
} as const satisfies FactTable
