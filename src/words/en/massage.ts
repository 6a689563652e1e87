import type {
  BallKey,
  ChairLegKey,
  FeelKey,
  MassageMessageKey,
  MoveKey,
  PlaceKey,
  PositionKey,
  PressureKey,
  RoutineWordsKey,
  TechniqueKey,
  ToolKey,
} from '#massage/message-keys.ts'
import type { NoteKey } from '#massage/plan.ts'
import type { RoutineMessageKey } from '#massage/routine.ts'

const techniqueWords = {
  'technique.effleurage.name': 'Slow gliding',
  'technique.effleurage.how': 'Lay your hand flat and let it glide along the muscle, out and back.',
  'technique.circles.name': 'Gentle circles',
  'technique.circles.how': 'Draw small, slow circles. The skin moves with your fingers.',
  'technique.petrissage.name': 'Light kneading',
  'technique.petrissage.how': 'Gather the muscle softly in your hand, then let it go again. Do not pinch.',
  'technique.compression.name': 'A soft hold',
  'technique.compression.how': 'Sink in slowly, stay a breath, and ease off just as slowly.',
  'technique.ball-roll.name': 'Rolling on a ball',
  'technique.ball-roll.how': 'Let the ball roll slowly under you. Rest on it lightly, do not push down.',
  'technique.breathing.name': 'Quiet breathing',
  'technique.breathing.how': 'Let your breath come and go at its own pace. Hands rest.',
} as const satisfies Record<TechniqueKey, string>

const positionWords = {
  'position.chair.name': 'Sitting in a chair',
  'position.chair.setup':
    'Sit well back. Let the chair hold your back and head, feet flat on the floor until a place asks for one leg up.',
  'position.standing.name': 'Standing at a wall',
  'position.standing.setup': 'Lean your back and head lightly on a wall, feet a little in front, knees soft.',
  'position.half-lying.name': 'Half lying',
  'position.half-lying.setup':
    'Lean back on pillows up to your head. Raise one leg on a firm cushion, so that nobody has to bend.',
  'position.side-lying.name': 'Lying on your side',
  'position.side-lying.setup': 'A pillow under your head, one between your knees, your back long and straight.',
  'position.calves-on-chair.name': 'Lying with your calves on a chair',
  'position.calves-on-chair.setup': 'Lie on your back, lower legs on the seat, a thin pillow under your head.',
} as const satisfies Record<PositionKey, string>

const placeWords = {
  'place.palm.where':
    'The fleshy parts of the palm, from the ball of the thumb to the base of the fingers. Stop before the wrist.',
  'place.palm.how': 'Let the hand lie open and heavy. The thumb of the other hand does the circles.',
  'place.hand-back.where': 'The soft rows between the bones, from the knuckles to just before the wrist.',
  'place.hand-back.how': 'Let the hand rest, palm down. The other hand strokes it flat.',
  'place.forearm.where':
    'The muscle between wrist and elbow. Leave a hand’s width free at the wrist and two fingers at the elbow.',
  'place.forearm.how': 'Let the arm rest. Glide up the outside, come back light as air.',
  'place.upper-arm.where':
    'The front and outside of the upper arm. Stay away from the armpit and the fold of the elbow.',
  'place.upper-arm.how': 'Let the arm hang or rest. The other hand comes across at chest height, no reaching.',
  'place.shoulder-top.where': 'The muscle between the neck and the point of the shoulder. Keep clear of the throat.',
  'place.shoulder-top.how': 'Hold your working elbow close. Let the shoulder drop, and look straight ahead.',
  'place.neck-back.where':
    'The muscle band beside the bones of the neck, never the bones, never the side or the front.',
  'place.neck-back.how':
    'Keep your head leaning back on its support, face forward. Flat fingers glide down, no turning.',
  'place.shoulder-blade.where':
    'The muscle over the flat bone behind the shoulder, a good hand’s width from the spine.',
  'place.shoulder-blade.how': 'The ball sits between you and the wall. Lean only as much as it needs to stay there.',
  'place.sole.where': 'The underside of the foot, from the heel to the ball of the foot.',
  'place.sole.how': 'Sit back. Let the weight of the foot rest on the ball and roll it slowly, heel to toes.',
  'place.foot-top.where': 'The top of the foot, from the ankle to the toes.',
  'place.foot-top.how': 'Rest the foot across a low stool. Leave it alone today if you would have to bend to reach it.',
  'place.calf.where': 'The soft muscle at the back of the lower leg. Stay well below the knee.',
  'place.calf.how': 'Keep the leg up on its cushion. The hand only glides, towards the knee, and never squeezes.',
  'place.shin.where': 'The muscle on the outer side of the shin bone, not the bone.',
  'place.shin.how': 'Keep the leg up on its cushion. Glide only as far as your arm reaches with your back leaning.',
  'place.thigh.where': 'The middle of the thigh, front and outside. Leave the inner side and the groin alone.',
  'place.thigh.how': 'Glide only where your hand falls by itself. No need to reach for the knee.',
  'place.hip.where':
    'The thick muscle at the side of the bottom, beside the hip bone. Not the tailbone, not the lower back.',
  'place.hip.how':
    'Stand with this side to the wall, the ball between hip and wall. Stay upright and lean in only a little.',
} as const satisfies Record<PlaceKey, string>

const chairLegWords = {
  'place.foot-top.how.chair':
    'One foot stays flat on the floor. Rest this one across a low stool, and leave it alone if you would have to bend.',
  'place.calf.how.chair':
    'One foot stays flat on the floor. Rest this leg on a cushion on a second seat. The hand only glides, towards the knee, and never squeezes.',
  'place.shin.how.chair':
    'One foot stays flat on the floor. Rest this leg on a cushion on a second seat. Glide only as far as your arm reaches.',
} as const satisfies Record<ChairLegKey, string>

const toolWords = {
  'tool.hand.name': 'Your hand',
  'tool.hand.how': 'Warm, relaxed, without rings.',
  'tool.ball.name': 'A ball',
  'tool.ball.how': 'A tennis ball inside a sock, so that it stays where you put it.',
} as const satisfies Record<ToolKey, string>

const pressureWords = {
  'pressure.1': 'As light as smoothing a sheet',
  'pressure.2': 'As light as testing a ripe peach',
  'pressure.3': 'As firm as a calm handshake, no more',
} as const satisfies Record<PressureKey, string>

const moveWords = {
  'move.chair.standing':
    'Slide to the front of the seat, lean on the armrests and come up slowly. Stand still until you feel steady.',
  'move.chair.half-lying':
    'Stand up slowly, sit on the edge of the bed, then lean back onto the pillows and bring up one leg at a time.',
  'move.chair.side-lying':
    'Stand up slowly, sit on the edge of the bed, then lower yourself onto your side in one piece.',
  'move.chair.calves-on-chair':
    'Get down by way of your knees and your side, then roll onto your back in one piece. Lift your calves onto the seat.',
  'move.standing.chair': 'Feel the chair behind your legs, then sit down slowly and slide well back.',
  'move.standing.half-lying':
    'Sit on the edge of the bed, then lean back onto the pillows and bring up one leg at a time.',
  'move.standing.side-lying': 'Sit on the edge of the bed, then lower yourself onto your side in one piece.',
  'move.standing.calves-on-chair':
    'Hold on to the chair, get down by way of your knees and your side, then roll onto your back in one piece.',
  'move.half-lying.chair':
    'Let your legs down one at a time, sit a moment, then stand up slowly and change to the chair.',
  'move.half-lying.standing': 'Let your legs down one at a time, sit a moment, then stand up slowly.',
  'move.half-lying.side-lying':
    'Bend your knees, roll onto your side in one piece, and put a pillow between your knees.',
  'move.half-lying.calves-on-chair':
    'Take your time: sit up over your side, then settle on your back with your calves on the seat.',
  'move.side-lying.chair':
    'Let your legs down and push yourself up with your arms. Sit a moment, then change to the chair.',
  'move.side-lying.standing':
    'Let your legs down and push yourself up with your arms. Sit a moment, then stand up slowly.',
  'move.side-lying.half-lying': 'Roll onto your back in one piece and lean on the pillows.',
  'move.side-lying.calves-on-chair':
    'Roll onto your back in one piece, then lift your calves onto the seat, one after the other.',
  'move.calves-on-chair.chair':
    'Take your calves down, roll onto your side, and push yourself up with your arms. Then sit on the chair.',
  'move.calves-on-chair.standing':
    'Take your calves down, roll onto your side, and push yourself up with your arms. Stand up slowly.',
  'move.calves-on-chair.half-lying': 'Take your calves down, roll onto your side, and change over to the pillows.',
  'move.calves-on-chair.side-lying': 'Take your calves down and roll onto your side in one piece.',
} as const satisfies Record<MoveKey, string>

const ballWords = {
  'ball.fetch': 'The ball in its sock lies ready beside you. Bring it into place without bending.',
  'ball.put-away': 'Nudge the ball out of the way, so that nobody steps on it.',
} as const satisfies Record<BallKey, string>

const noteWords = {
  'note.working-elbow': 'Rest the elbow of the hand that works on a cushion.',
  'note.let-shoulder-drop': 'Let the shoulder drop, away from the ear.',
  'note.head-still': 'Your head stays where it is, supported and facing forward.',
  'note.ball-in-sock': 'The sock keeps the ball from rolling away.',
  'note.no-bending': 'Your back stays where it is. Work only where your hand falls.',
  'note.towards-heart': 'Glide towards the elbow with a little more weight, and back with none.',
  'note.stay-on-muscle': 'Stay on the soft muscle, off the bone and out of the armpit.',
  'note.leg-on-cushion': 'The leg lies high, so that you never bend down to it.',
} as const satisfies Record<NoteKey, string>

const routineWords = {
  'routine.first-weeks.name': 'The first weeks',
  'routine.first-weeks.purpose': 'Calm for hands, arms and legs while the disc needs to be left in peace.',
  'routine.steady-healing.name': 'While it heals',
  'routine.steady-healing.purpose': 'A little of everything that is safe now, with breaks to stand up and move.',
  'routine.long-run.name': 'For the long run',
  'routine.long-run.purpose': 'Keeps shoulders, hips and legs loose once the disc has been quiet for a while.',
  'routine.far-areas.name': 'Far from the back',
  'routine.far-areas.purpose': 'Only hands, arms, legs and feet: the gentlest way to relax the whole body.',
  'routine.neck-and-shoulders.name': 'Neck and shoulders',
  'routine.neck-and-shoulders.purpose': 'For shoulders that creep up to the ears, after hands and arms are warm.',
  'routine.hands-and-feet.name': 'Hands and feet',
  'routine.hands-and-feet.purpose': 'Short and simple, and mostly sitting.',
} as const satisfies Record<RoutineWordsKey, string>

const refusedWords = {
  'routine.refused.not-json': 'This file cannot be read. It is not a routine.',
  'routine.refused.unknown-key': 'This entry is not known, so nobody can tell what it would do.',
  'routine.refused.missing-key': 'Something is missing here.',
  'routine.refused.wrong-kind': 'This is not the kind of value that belongs here.',
  'routine.refused.wrong-version': 'This routine is written for another version.',
  'routine.refused.id': 'The id may only have small letters, digits and single dashes.',
  'routine.refused.words-key': 'This does not name a text of the routine.',
  'routine.refused.stage': 'A routine must say which stages of recovery it is for.',
  'routine.refused.stage-area': 'In the first stage only places far from the back are touched.',
  'routine.refused.twice': 'This place comes twice, which would make it too long.',
  'routine.refused.no-places': 'There is no place in this routine.',
  'routine.refused.too-many-places': 'There are too many places in this routine.',
  'routine.refused.breathing-length': 'The quiet breathing is too short, too long, or not in steps of 5 seconds.',
  'routine.refused.region-unknown': 'Nobody knows this place, so it is not touched.',
  'routine.refused.region-never': 'This place is never massaged, by anyone.',
  'routine.refused.region-limit': 'This place allows less than that.',
  'routine.refused.technique': 'This technique is not one that a home session uses.',
  'routine.refused.technique-forced': 'Stretching, twisting, shaking and forcing are never part of a session.',
  'routine.refused.tool': 'Only a hand or a ball is used.',
  'routine.refused.tool-place': 'A ball is only for soles, shoulder blades and hips.',
  'routine.refused.tool-technique': 'This tool cannot do this technique.',
  'routine.refused.hand': 'It is not clear which hand works here.',
  'routine.refused.hand-out-of-reach': 'This hand cannot reach this place.',
  'routine.refused.position': 'This is not a position with support for back and neck.',
  'routine.refused.position-out-of-reach': 'In this position the place cannot be reached without bending or twisting.',
  'routine.refused.pressure': 'The pressure must be 1, 2 or 3 of 10. More does not exist.',
  'routine.refused.seconds': 'Each side gets between 60 and 120 seconds.',
  'routine.refused.seconds-half': 'A new place starts with half this time, and half would be too short.',
  'routine.refused.seconds-step': 'The time for each side must be in steps of 10 seconds.',
  'routine.refused.rank': 'The rank must be a whole number from 1 to 9.',
  'routine.refused.note': 'This note is not known.',
  'routine.refused.start-far': 'A routine starts with hands, arms, legs or feet.',
  'routine.refused.end-calm': 'A routine ends with something calm: gliding, circles or a soft hold.',
} as const satisfies Record<RoutineMessageKey, string>

const feelWords = {
  'feel.normal': 'A muscle letting go',
  'feel.normal.how':
    'A dull, warm pull right under your hand. It softens while you stay, and is gone when you lift off.',
  'feel.warning': 'A warning sign',
  'feel.warning.how':
    'Tingling, numbness, burning or a sharp pain. It may show up somewhere else, run down an arm or leg, or stay after you lift off.',
  'feel.then': 'With a warning sign you stop at once. Breathing through it is not the answer here.',
} as const satisfies Record<FeelKey, string>

/** English words: techniques, positions, places, moves and routines. */
export const massage = {
  ...techniqueWords,
  ...positionWords,
  ...placeWords,
  ...chairLegWords,
  ...toolWords,
  ...pressureWords,
  ...moveWords,
  ...ballWords,
  ...noteWords,
  ...routineWords,
  ...refusedWords,
  ...feelWords,
} as const satisfies Record<MassageMessageKey, string>
