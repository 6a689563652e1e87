import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfPlaces as table } from '#practice/facts-of-places.ts'

/** English words: questions about where hands may be. */
export const factsOfPlaces = {
  'spine-itself': {
    asks: 'The bones in the middle of your back: may hands press here?',
    answers: {
      yes: 'Never here. The spine and its discs cannot take pressing.',
      no: 'Right. The spine is never pressed, by anyone.',
    },
  },
  'beside-the-spine': {
    asks: 'How wide is the strip beside the spine of the back that hands leave free, on each side?',
    answers: {
      '5-mm': ['As thin as a pencil', 'A bit more. About two fingers wide, so that no stroke slips onto the spine.'],
      '35-mm': ['About two fingers', 'Yes. That keeps every stroke off the spine.'],
      '120-mm': ['A hand is too little', 'Less is enough: about two fingers on each side.'],
    },
  },
  'hands-cannot-push-back': {
    asks: 'A disc bulges. What can hands do about the bulge?',
    answers: {
      'push-it-back': ['Push it back in', 'No hand can do that. To press there can make it worse.'],
      'leave-it-be': ['Leave it alone', 'Yes. It heals with time. Hands can ease the muscles far from it.'],
      'rub-it-smooth': ['Rub it smooth', 'It lies too deep for that. To press there can make it worse.'],
    },
  },
  'disc-bulge': {
    asks: 'What happens when a disc herniates?',
    answers: {
      'core-pushes-out': [
        'Its soft core pushes out',
        'Yes. The ring around it is weak or torn, and the core pushes out.',
      ],
      'bone-breaks': ['A bone breaks', 'The bones stay whole. It is the cushion between them that bulges.'],
      'muscle-tears': ['A muscle tears', 'Muscles may cramp, but it is the disc that bulges.'],
    },
  },
  'lower-back': {
    asks: 'Your lower back aches. Is it a place for hands?',
    answers: {
      yes: 'It is where it hurts, and still not for hands. Pressing there has made discs worse.',
      no: 'Right. From the last ribs to the top of the hips, hands stay away.',
    },
  },
  'lower-back-find': {
    asks: 'Touch the place where pressing has made discs worse, and where the kidneys lie close by.',
    answers: {
      right: 'Yes. The lower back, from the last ribs to the top of the hips.',
      elsewhere: 'This place can be fine. The one we mean is on the back, below the ribs.',
      forbidden: 'Hands leave this place alone too. The one we mean is on the back, below the ribs.',
    },
  },
  sacrum: {
    asks: 'The flat bone at the base of your spine: may hands press here?',
    answers: {
      yes: 'Not here. The bone has little padding, and many nerves.',
      no: 'Right. It has little padding and many nerves, so it is left in peace.',
    },
  },
  'tight-bottom': {
    asks: 'Your bottom feels tight. Things have been steady for long. Where may hands go?',
    answers: {
      sacrum: 'That is the bone at the base of the spine. A bit further out is fine: the outer hip.',
      hip: 'Yes. The outer muscle is far enough from the spine.',
      'lower-back': 'The lower back is never touched. Further down and out is fine: the outer hip.',
    },
  },
  throat: {
    asks: 'The front of your neck: may hands rub here?',
    answers: {
      yes: 'Never here. The windpipe and the arteries to the brain lie just below.',
      no: 'Right. The windpipe and the arteries to the brain lie just below.',
    },
  },
  'neck-side': {
    asks: 'Which of these places do hands never touch?',
    answers: {
      'upper-arm': 'The upper arm is fine. Hands stay off the front and sides of the neck.',
      'neck-front': 'Yes. Front and sides of the neck: arteries to the brain run there.',
      'shoulder-top': 'When things are steady, the top of the shoulder is fine. The front of the neck never is.',
    },
  },
  'bare-bends': {
    asks: 'Touch a bend of the body where nerves and vessels lie bare.',
    answers: {
      right: 'Yes. In the bends, nothing shields them. Hands leave these places alone.',
      elsewhere: 'There is muscle here that shields them. Look where a limb bends.',
      forbidden: 'Hands leave this place alone too, but it is not one of the bends.',
    },
  },
  'behind-the-knee': {
    asks: 'The soft hollow behind your knee: may hands rub here?',
    answers: {
      yes: 'Not here. Nerves and vessels lie just under the skin.',
      no: 'Right. Nerves and vessels lie just under the skin.',
    },
  },
  'safe-on-the-arm': {
    asks: 'It is early days. Which place on the arm may hands touch?',
    answers: {
      'inner-wrist': 'You feel your pulse there: that is how bare the vessels lie. Take the forearm.',
      forearm: 'Yes. It is soft muscle, far from any disc.',
      'elbow-crease': 'In the fold of the elbow, vessels lie bare. Take the forearm.',
    },
  },
  'funny-bone': {
    asks: 'Your funny bone, at the inside of the elbow: may hands rub here?',
    answers: {
      yes: 'Not here. You would rub a bare nerve.',
      no: 'Right. A bare nerve runs here, and it does not like pressure.',
    },
  },
  'funny-bone-is': {
    asks: 'What is it that you feel when you bump your funny bone?',
    answers: {
      'a-bone': ['A bone', 'Its name fools us. It is a nerve that lies on the bone.'],
      'a-nerve': ['A nerve', 'Yes. That is why hands leave this place alone.'],
      'a-muscle': ['A muscle', 'There is hardly any muscle here. It is a bare nerve.'],
    },
  },
  belly: {
    asks: 'Your belly feels tense. Is it a place for hands here?',
    answers: {
      yes: 'Not here. The belly has nothing to do with easing a disc.',
      no: 'Right. It has nothing to do with easing a disc. Slow breathing can calm it.',
    },
  },
  'face-or-hand': {
    asks: 'Which of these places is part of what you learn here?',
    answers: {
      face: 'The face is left out. Hands and feet, arms and legs are what you learn here.',
      palm: 'Yes. The palm is far from any disc, and easy to reach.',
      breastbone: 'The chest is left out. Hands and feet, arms and legs are what you learn here.',
    },
  },
  'early-and-far': {
    asks: 'It is early days. Your disc is in the lower back. Touch a place that hands may touch.',
    answers: {
      right: 'Yes. Far from the disc, touch can feel good even now.',
      forbidden: 'Not now. In the early days hands stay far away: on arms, hands, legs and feet.',
    },
  },
  'early-palm': {
    asks: 'It is early days. Your disc is in the lower back. Is your left palm fine?',
    answers: {
      yes: 'Yes. Hands are far from the disc. They are fine at any stage.',
      lightly: 'Touch is always light, but the palm needs no extra care.',
      no: 'It is fine. Hands and feet, arms and legs are far from the disc.',
    },
  },
  'early-shoulder': {
    asks: 'It is early days. Your shoulders are tight. Is the right shoulder top fine today?',
    answers: {
      yes: 'Not in the early days. Back, neck and shoulders are left to calm down.',
      lightly: 'Not even lightly yet. Later, when things heal, it can be fine.',
      no: 'Right. In the early days back, neck and shoulders calm down. Later it may be fine.',
    },
  },
  'healing-shoulder-blade': {
    asks: 'You are healing. Your disc is in the lower back. Is the left shoulder blade fine?',
    answers: {
      yes: 'It is fine, with one limit: only lightly while you heal.',
      lightly: 'Yes. While things heal, touch near the spine stays light.',
      no: 'It can be: lightly, with a ball and a wall, and well away from the spine.',
    },
  },
  'steady-hip': {
    asks: 'Things have been steady for months, and no leg hurts today. Is the left hip fine?',
    answers: {
      yes: 'Yes. When things are steady, the outer hip is a good place.',
      lightly: 'Touch is always light, but when things are steady the hip needs no extra care.',
      no: 'It is fine now. In the early days it was not.',
    },
  },
  'left-shoulder': {
    asks: 'Things have been steady for long, and your disc is in the lower back. Touch a safe place at the left shoulder.',
    answers: {
      right: 'Yes. Here is muscle, and it is well away from spine and armpit.',
      elsewhere: 'This place can be fine. But we look for the body’s own left shoulder.',
      forbidden: 'Not here. Look for the muscle: on top, behind, or down the upper arm.',
    },
  },
  'neck-bands': {
    asks: 'Things are steady, and your disc is in the lower back. Is the muscle band beside the neck bones fine?',
    answers: {
      yes: 'It has limits: flat fingers, very light, head held and straight.',
      lightly: 'Yes. Very light, with flat fingers. Spine and artery are a finger’s width away.',
      no: 'It can be: very light, flat fingers, no ball, head held and straight.',
    },
  },
  'neck-disc': {
    asks: 'You are healing. Your disc is in the neck. Is the back of the neck fine?',
    answers: {
      yes: 'Not with a disc in the neck. Rubbing necks has harmed discs there.',
      lightly: 'Not even lightly. With a disc in the neck, it is left alone.',
      no: 'Right. With a disc in the neck, the whole neck is left alone.',
    },
  },
  'neck-disc-shoulder': {
    asks: 'You are healing. Your disc is in the neck. Is the left shoulder top fine?',
    answers: {
      yes: 'Only in part: the outer half, towards the arm, and very light.',
      lightly: 'Yes. Only the outer half, towards the arm, and very light.',
      no: 'The outer half can be, very light. The half by the neck is left alone.',
    },
  },
  'unknown-disc-neck': {
    asks: 'Nobody has told you which disc it is. Is the back of the neck fine?',
    answers: {
      yes: 'It could be the neck. What nobody knows counts as the stricter case.',
      lightly: 'Not until you know which disc it is. It could be the neck.',
      no: 'Right. As long as nobody knows, it could be the neck. So it is left alone.',
    },
  },
  'upper-back-disc': {
    asks: 'Your disc is in the upper back. Is the right shoulder blade fine?',
    answers: {
      yes: 'Not with a disc so near. Pressing could reach it.',
      lightly: 'Not even lightly. The disc is too near.',
      no: 'Right. With a disc so near, the shoulder blades are left alone.',
    },
  },
  'unknown-disc-blade': {
    asks: 'Nobody has told you which disc it is. Is the left shoulder blade fine?',
    answers: {
      yes: 'It could be a disc in the upper back. So the blade is left alone.',
      lightly: 'Not until you know which disc it is.',
      no: 'Right. It could be a disc in the upper back, so the blade is left alone.',
    },
  },
  bruise: {
    asks: 'You have a bruise on the left forearm. Is that forearm fine today?',
    answers: {
      yes: 'A bruise needs its rest. The whole forearm is left out today.',
      lightly: 'Not even lightly. Let the bruise heal first.',
      no: 'Right. Sore skin and bruises are left to heal.',
    },
  },
  'next-to-veins': {
    asks: 'Your right calf has swollen veins. Is the shin muscle right next to it fine?',
    answers: {
      yes: 'It lies right beside the calf. Every stroke would run along the veins.',
      lightly: 'Not even lightly. What lies right beside the veins is left out as well.',
      no: 'Right. What lies right beside the place you marked is left out as well.',
    },
  },
  'numb-sole': {
    asks: 'Part of your left sole has been numb for long. Is that sole fine?',
    answers: {
      yes: 'Where you feel less, you cannot tell what is too much. So it is left out.',
      lightly: 'Not even lightly. You could not feel when light is too much.',
      no: 'Right. Where you feel less, you cannot tell what is too much.',
    },
  },
  'numb-why': {
    asks: 'Why do hands leave a numb place alone?',
    answers: {
      'too-cold': ['It is too cold', 'It may be warm or cold. What counts is that it cannot warn you.'],
      'cannot-warn': ['It cannot warn me', 'Yes. You would not feel when a touch is too much.'],
      'too-slow': ['It heals too slowly', 'Maybe so. What counts is that it cannot warn you.'],
    },
  },
  'leg-today': {
    asks: 'Today the pain runs down your left leg. Touch a place on a leg that hands may touch.',
    answers: {
      right: 'Yes. The other leg has no signs today.',
      elsewhere: 'This place can be fine. But we look for a place on a leg.',
      forbidden: 'Not here. The leg with signs rests, all of it. And bends are never rubbed.',
    },
  },
  'other-leg': {
    asks: 'Today the pain runs down your left leg. Is the right thigh fine?',
    answers: {
      yes: 'Yes. The other leg has no signs. It may have its turn.',
      lightly: 'Touch is always light, but the leg without signs needs no extra care.',
      no: 'It is fine. Only the leg with signs rests.',
    },
  },
  'hip-with-its-leg': {
    asks: 'Today the pain runs down your left leg. Is the left hip fine?',
    answers: {
      yes: 'The hip belongs to its leg. A bothered nerve runs right through there.',
      lightly: 'Not today. The hip rests together with its leg.',
      no: 'Right. The hip and the foot rest together with the leg.',
    },
  },
  'arm-today': {
    asks: 'Your disc is in the neck, and your right arm hurts today. Is the right palm fine?',
    answers: {
      yes: 'The palm is part of that arm. Its nerve is bothered today, so all of it rests.',
      lightly: 'Not today. The arm rests, all of it, down to the hand.',
      no: 'Right. A disc in the neck can reach down to the hand. So all of the arm rests.',
    },
  },
  'numb-hand-works': {
    asks: 'Your right palm is numb. Which hand does the work?',
    answers: {
      'the-right': ['The right', 'A numb hand cannot tell how hard it presses. It rests.'],
      'the-left': ['The left', 'Yes. The numb hand rests, and the other one works.'],
      both: ['Both', 'Only the one that feels well. A numb hand rests.'],
    },
  },
  'sore-hand-works': {
    asks: 'The left hand should rub the right palm. But your left hand is sore. What now?',
    answers: {
      'grit-teeth': ['Do it anyway', 'Nothing here has to hurt. Leave the step out.'],
      'leave-it-out': ['Leave the step out', 'Yes. A sore hand rests too. One step less does no harm.'],
      'use-the-elbow': ['Use the elbow', 'An elbow presses far too hard. Leave the step out.'],
    },
  },
  'sole-from-a-chair': {
    asks: 'You sit in a chair. Your disc is in the lower back. How do you reach your sole?',
    answers: {
      'by-hand': ['With my hand', 'You would have to bend forward. Let a ball do it.'],
      'by-ball': ['With a ball on the floor', 'Yes. Your back stays at rest, and the foot rolls.'],
      'either-way': ['Both are fine', 'By hand you would have to bend forward. Take the ball.'],
    },
  },
  'out-of-reach': {
    asks: 'You can only get to a place if you bend or twist. What do you do?',
    answers: {
      'bend-a-moment': ['Bend for just a moment', 'Even a moment strains the disc more than the touch would help.'],
      'leave-it-out': ['Leave the place out', 'Yes. A place out of reach is left out, and nothing is lost.'],
      'twist-round': ['Twist round slowly', 'Twisting strains the disc, slow or fast. Leave the place out.'],
    },
  },
  'new-place': {
    asks: 'A place is new to you. For how long is it touched the first time?',
    answers: {
      'half-the-time': ['Half the time', 'Yes. New places come in slowly, so you can tell what suits you.'],
      'the-same-time': ['The same time', 'A bit less. It starts with half the time.'],
      'twice-the-time': ['Twice the time', 'The other way round: it starts with half the time.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
