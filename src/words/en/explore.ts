import type { RegionKind } from '#anatomy/region.ts'
import type { ZoneChangeKind } from '#practice/zone-changes.ts'
import type { Stage } from '#safety/profile.ts'

/** English words: what else people call a place, with commas between. Found by search, never shown. */
const otherNames = {
  'region.palm.also': 'hand, inside of the hand, thumb, finger, ball of the thumb, heel of the hand',
  'region.hand-back.also': 'hand, top of the hand, knuckle, finger',
  'region.forearm.also': 'lower arm, arm, below the elbow',
  'region.upper-arm.also': 'arm, biceps, triceps, above the elbow',
  'region.sole.also': 'foot, feet, bottom of the foot, under the foot, arch, heel, ball of the foot, toe',
  'region.foot-top.also': 'foot, feet, top of the foot, instep, ankle, toe',
  'region.calf.also': 'calves, lower leg, leg, back of the lower leg',
  'region.shin.also': 'lower leg, leg, front of the lower leg, shinbone, shin bone',
  'region.thigh.also': 'upper leg, leg, quads, quadriceps, front of the thigh, outer thigh, outside of the thigh',
  'region.shoulder-top.also': 'shoulder, top of the shoulder, trapezius, traps',
  'region.neck-back.also': 'neck, nape, back of the neck, neck muscle',
  'region.shoulder-blade.also': 'shoulder, upper back, back, scapula, behind the shoulder',
  'region.hip.also': 'buttock, bottom, butt, bum, backside, glutes, seat, outer hip, pelvis',
  'region.armpit.also': 'underarm, under the arm, arm pit',
  'region.elbow-crease.also': 'elbow, inside of the elbow, crook of the arm, elbow fold, front of the elbow',
  'region.inner-wrist.also': 'wrist, pulse, inside of the wrist',
  'region.groin.also': 'crotch, inner thigh, inside of the thigh, bikini line, private parts, genitals',
  'region.knee-back.also': 'knee, back of the knee, hollow of the knee',
  'region.inner-elbow.also': 'elbow, inner elbow, inner side of the elbow, tip of the elbow',
  'region.breast.also': 'chest, boob, nipple, pecs',
  'region.neck-spine.also': 'neck, spine, backbone, middle of the neck, bones of the neck, vertebra',
  'region.back-spine.also': 'back, spine, backbone, middle of the back, upper back, mid back, middle back, vertebra',
  'region.lower-back.also': 'back, low back, small of the back, lumbar, kidney, loin, waist, flank, spine',
  'region.sacrum.also': 'tailbone, tail bone, coccyx, sacrum, bottom of the spine, base of the back, spine',
  'region.neck-front.also': 'neck, throat, front of the neck, side of the neck, windpipe, adams apple',
  'region.belly.also': 'tummy, stomach, abdomen, gut, navel, belly button, waist',
  'region.breastbone.also': 'chest, sternum, breast bone, middle of the chest',
  'region.face.also': 'cheek, jaw, forehead, nose, mouth, chin, eye, temple',
  'region.head.also': 'scalp, skull, hair, back of the head, ear, top of the head',
} as const satisfies Record<`region.${RegionKind}.also`, string>

const changeWords = {
  'compare.opens': '{places}: hands may come here now.',
  'compare.eases': '{places}: fewer limits now.',
  'compare.narrows': '{places}: only with more care now.',
  'compare.closes': '{places}: left alone now.',
} as const satisfies Record<`compare.${ZoneChangeKind}`, string>

const stageWords = {
  'compare.stage.acute': 'Early weeks',
  'compare.stage.healing': 'While it heals',
  'compare.stage.chronic': 'Steady for long',
} as const satisfies Record<`compare.stage.${Stage}`, string>

/** English words: exploring the body. */
export const explore = {
  ...otherNames,
  ...changeWords,
  ...stageWords,
  'explore.search': 'Find a place',
  'explore.search.hint': 'calf, tailbone, behind the knee',
  'explore.found': '{count, plural, one {One place} other {# places}}',
  'explore.none': 'No place goes by that name here. What is not in the list is left alone.',
  'explore.clear': 'Clear',
  // Words that say nothing about a place, and those for the sides.
  'explore.words.empty':
    'the a an my your of on in at to is it and or i me where part place area muscle hurt hurting pain painful sore ache aching stiff',
  'explore.words.left': 'left',
  'explore.words.right': 'right',
  'explore.how': 'How to touch it',
  'explore.how.none': 'Not at all. Hands go around it.',
  'explore.how.half': 'Better not today: the part that is left is too small for a stroke.',
  'explore.how.up-to': 'At most {pressure} of 10. {feels}.',
  'explore.how.slow': 'Slow and calm, on soft muscle, never on bone.',
  'explore.feel': 'What to feel',
  'explore.from': 'From: {sources}',

  'compare.open': 'Compare stages and discs',
  'compare.open.detail': 'Move a slider, and watch the map change.',
  'compare.title': 'Watch the map change',
  'compare.lead': 'Choose another stage or disc. This is just to look: what holds for you today stays as it is.',
  'compare.lead.example': 'Choose another stage or disc. This is an example person: nothing here is about you yet.',
  'compare.stage': 'Stage of healing',
  'compare.disc': 'Where the disc is',
  'compare.disc.cervical': 'Neck',
  'compare.disc.thoracic': 'Upper back',
  'compare.disc.lumbar': 'Lower back',
  'compare.disc.unknown': 'None chosen: then we take care of all of them.',
  'compare.touch': 'Touch a place to see what becomes of it.',
  'compare.legend': 'A bright edge: this place changed with your last choice.',
  'compare.place.both': '{place}: {was} before, {is} now.',
  'compare.place.same': '{place}: {is}, before and now.',
  'compare.place.safe': 'fine',
  'compare.place.caution': 'with care',
  'compare.place.forbidden': 'left alone',
  'compare.same': 'The map stays the same.',
  'compare.label': 'The body with its places for the stage and the disc that you chose',
  'compare.count.safe': '{count} fine',
  'compare.count.caution': '{count} with care',
  'compare.count.forbidden': '{count} left alone',
} as const
