import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfTouch as table } from '#practice/facts-of-touch.ts'

/** English words: questions about how hands touch, how long and how often, and the day after. */
export const factsOfTouch = {
  'how-hard': {
    asks: 'On a scale of 10, how hard may a hand press?',
    answers: {
      'up-to-3': ['Up to 3', 'Yes. The skin moves. Nothing is pressed through it.'],
      'up-to-6': ['Up to 6', 'Softer. At 3 of 10 it ends, in every plan.'],
      'up-to-9': ['Up to 9', 'Much softer. At 3 of 10 it ends. Deep pressure does not exist here.'],
    },
  },
  'too-hard': {
    asks: 'One of these three steps breaks a rule. Look at how hard each one presses.',
    answers: {
      'step-1': 'Yes. Six of 10 is twice as much as any plan allows.',
      'step-2': 'This one is fine: a ball under the foot, and light. Look at the numbers.',
      'step-3': 'This one is fine: slow, light gliding. Look at the numbers.',
    },
  },
  'harder-is-not-better': {
    asks: 'What does more force bring?',
    answers: {
      'goes-deeper': ['It goes deeper, so it helps more', 'In a study, light and firm did the same. Light is safer.'],
      'helps-no-more': ['No more help', 'Yes. In a study, light and firm did the same. And light is safer.'],
      'heals-faster': ['It heals faster', 'Healing takes its own time. Force only adds risk.'],
    },
  },
  'forearm-touch': {
    asks: 'Which touch suits your forearm?',
    answers: {
      'deep-tissue': 'Deep work does not exist here. A slow glide calms the muscle.',
      effleurage: 'Yes. A slow glide calms the muscle, and it needs no force.',
      'trigger-point': 'To press on one sore spot makes a muscle tense up. Let the hand glide.',
    },
  },
  'shoulder-touch': {
    asks: 'Things are steady. Which touch suits the top of your shoulder?',
    answers: {
      stretching: 'Being stretched can strain a disc. Gather the muscle softly instead.',
      shaking: 'Shaking jolts the spine. Gather the muscle softly instead.',
      petrissage: 'Yes. Gather the muscle softly, then let it go again.',
    },
  },
  'no-bouncing': {
    asks: 'One of these three steps breaks a rule. Which one jolts the spine?',
    answers: {
      'step-1': 'Circles on the palm are calm. Look for a move that is not.',
      'step-2': 'A ball under the foot rolls slowly. Look for a move that jolts.',
      'step-3': 'Yes. Bouncing jolts the spine. No plan has it.',
    },
  },
  'position-hurts': {
    asks: 'You sit down, and the position itself brings on your pain. What do you do?',
    answers: {
      'stay-and-wait': ['Stay until it fades', 'Pain from a position is a no from your body. Leave it.'],
      'leave-it': ['Leave that position', 'Yes. A position that brings on the pain is wrong today.'],
      'push-a-bit': ['Push a bit further', 'Please not. A position that hurts is wrong today.'],
    },
  },
  'good-seat': {
    asks: 'How do you sit best for a session?',
    answers: {
      'edge-of-the-bed': ['On the edge of the bed', 'Your back would have to work all the time. Let a chair hold it.'],
      'held-by-the-chair': ['Well back, back and head held', 'Yes. Muscles that are held can let go.'],
      'on-the-floor': ['On the floor, legs straight', 'That rounds the back. Let a chair hold your back and head.'],
    },
  },
  'bad-position': {
    asks: 'One of these three steps breaks a rule. In which one is the back not held?',
    answers: {
      'step-1': 'Yes. Squatting holds nothing. Back and head need a support.',
      'step-2': 'Here the chair holds the back. Look at the other positions.',
      'step-3': 'Here the back is held. Look at the other positions.',
    },
  },
  'no-digging': {
    asks: 'One of these three steps breaks a rule. Which one digs in?',
    answers: {
      'step-1': 'Circles only move the skin. Look for a touch that digs.',
      'step-2': 'The ball rolls lightly under the foot. Look for a touch that digs.',
      'step-3': 'Yes. To press on one sore spot is digging in, and the muscle tenses up.',
    },
  },
  'what-kneading-is': {
    asks: 'What does light kneading feel like?',
    answers: {
      'pinch-and-pull': ['Pinch and pull', 'No pinching. The whole hand gathers the muscle softly.'],
      'gather-and-let-go': ['Gather softly, let go', 'Yes. Slow and flowing, like soft dough.'],
      'press-with-a-knuckle': ['Press with a knuckle', 'A knuckle digs in. Use the whole soft hand.'],
    },
  },
  'where-a-ball-goes': {
    asks: 'You have a tennis ball. Where may it go?',
    answers: {
      'neck-back': 'Never at the neck. A ball presses there where it must not.',
      sole: 'Yes. Under the foot a ball is fine. Put it in a sock, so it does not roll away.',
      'lower-back': 'Never at the lower back. A ball presses there where it must not.',
    },
  },
  'ball-on-the-neck': {
    asks: 'One of these three steps breaks a rule. Look at where the ball goes.',
    answers: {
      'step-1': 'A hand does this one, and it is far from the disc. Look for the ball.',
      'step-2': 'Yes. No ball at the neck, ever. Soles, shoulder blades and hips are for balls.',
      'step-3': 'Gliding on the forearm is far from the disc, and by hand. Look for the ball.',
    },
  },
  'cane-never-here': {
    asks: 'A friend gives you a massage cane. Which place must it never touch?',
    answers: {
      forearm: 'A cane is in no plan, but a forearm could bear it. The lower back could not.',
      'lower-back': 'Yes. Tools press harder than you notice. Never the lower back, never the neck.',
      thigh: 'A cane is in no plan, but a thigh could bear it. The lower back could not.',
    },
  },
  'cane-in-a-plan': {
    asks: 'One of these three steps breaks a rule. Look at what does the touching.',
    answers: {
      'step-1': 'Yes. A cane presses harder than you notice. A plan knows hand and ball only.',
      'step-2': 'A ball under the foot is fine. Look at the other tools.',
      'step-3': 'Your own hand is the best tool there is. Look at the others.',
    },
  },
  'about-a-minute': {
    asks: 'How long does a hand stay at one place?',
    answers: {
      '5-to-10': ['5 to 10 seconds', 'A bit longer, so that the muscle can let go: about a minute.'],
      '30-to-90': ['About a minute', 'Yes. Longer tires the muscle, and your hands.'],
      '300-to-600': ['5 to 10 minutes', 'That tires the muscle, and your hands. About a minute is enough.'],
    },
  },
  'soft-start': {
    asks: 'For how long does each place start at the lightest touch?',
    answers: {
      '0-seconds': ['No time at all', 'Each place starts with the lightest touch, for 15 seconds.'],
      '15-seconds': ['15 seconds', 'Yes. Time for the body to say no, if it has to.'],
      '60-seconds': ['A whole minute', 'A bit less: 15 seconds, then a bit more if it feels good.'],
    },
  },
  'soft-start-why': {
    asks: 'Why does each place start so softly?',
    answers: {
      'body-can-say-no': ['So that my body can say no', 'Yes. A small no is heard early, before harm is done.'],
      'warms-the-hands': ['To warm the hands', 'Warm hands are nice. But it is about hearing a no early.'],
      'saves-strength': ['To save strength', 'It does that too. But it is about hearing a no early.'],
    },
  },
  'how-to-breathe': {
    asks: 'How do you breathe in a session?',
    answers: {
      'hold-it': ['I hold my breath', 'That tells the body to be on guard. Let it come and go.'],
      'slow-and-easy': ['Slow and easy', 'Yes. It tells the body that it is safe.'],
      'deep-and-fast': ['Deep and fast', 'That can make you dizzy. Slow and easy is best.'],
    },
  },
  'holding-the-breath': {
    asks: 'You notice that you hold your breath. What helps?',
    answers: {
      'let-it-flow': ['Let it come and go again', 'Yes. No need to do it well. Just let it flow.'],
      'hold-longer': ['Hold it a bit longer', 'That makes muscles tense up. Just let it flow.'],
      'count-to-ten': ['Hold and count to ten', 'No counting needed. Just let it flow.'],
    },
  },
  afterwards: {
    asks: 'The session is over and you feel good. What now?',
    answers: {
      'go-running': ['Go for a run', 'Leave sport for another day. Muscles that let go are easy to strain.'],
      'water-and-rest': ['Drink water and take it easy', 'Yes. The rest of the day is for settling.'],
      'lift-boxes': ['Carry the heavy boxes', 'Not today. After a massage, leave heavy work for another day.'],
    },
  },
  'sore-next-day': {
    asks: 'The day after, you are sore just where your hands were. Nothing else. What now?',
    answers: {
      wait: 'Yes. A little soreness for a day or two is common. Rest until it is gone.',
      emergency: 'No need for that. Soreness where hands were is common for a day or two.',
      'go-on': 'Give it two quiet days first. A little soreness is common.',
    },
  },
  'pull-of-a-muscle': {
    asks: 'You feel a mild, pleasant pull in the muscle under your hand. What now?',
    answers: {
      'go-on-softly': ['Go on softly', 'Yes. That is what a muscle feels like when it lets go.'],
      'press-harder': ['Press harder', 'It is good as it is. More force brings no more help.'],
      'call-for-help': ['Call for help', 'All is well. A mild, pleasant pull is normal.'],
    },
  },
  'breathe-through-it': {
    asks: 'You rub, and it starts to hurt. A friend says: “Breathe through it.” What do you do?',
    answers: {
      'breathe-through': ['I breathe through it', 'Not here. Pain is the sign to stop, and nothing to get through.'],
      'stop-at-once': ['I stop at once', 'Yes. Pain, tingling and numb skin end the session.'],
      'finish-the-place': ['I finish this place', 'The place can wait. Pain is the sign to stop.'],
    },
  },
  'gel-on-a-numb-place': {
    asks: 'A cooling gel helps your ache. How much goes on a numb place?',
    answers: {
      'a-lot': ['A lot', 'You would not feel if it burned. None goes there.'],
      'a-little': ['A little', 'Even a little can burn without you feeling it. None goes there.'],
      'none-there': ['None', 'Yes. On a numb place you would not feel if it burned. The same goes for heat.'],
    },
  },
  'early-minutes': {
    asks: 'It is early days. How long is a session at most?',
    answers: {
      '15-minutes': ['15 minutes', 'Yes. In the early days a little goes a long way.'],
      '30-minutes': ['Half an hour', 'A bit shorter: 15 minutes. A little goes a long way.'],
      '60-minutes': ['An hour', 'Much shorter: 15 minutes. A little goes a long way.'],
    },
  },
  'steady-and-seldom': {
    asks: 'Things have been steady for long. How often do you start?',
    answers: {
      '2-in-30-days': ['Twice in a month', 'Yes. That is enough to stay loose. It can grow if it suits you.'],
      '4-in-7-days': ['Four times a week', 'That is too often for anyone here. Twice in a month is a good start.'],
      '7-in-7-days': ['Once a day', 'Muscles need quiet days. Twice in a month is a good start.'],
    },
  },
  'two-quiet-days': {
    asks: 'How much time lies between two sessions, at the least?',
    answers: {
      '12-hours': ['Half a day', 'The body needs longer to answer: two days.'],
      '48-hours': ['Two days', 'Yes. In two quiet days the body can answer.'],
      '240-hours': ['Ten days', 'It may be that long. But two quiet days are enough.'],
    },
  },
  'by-a-professional': {
    asks: 'Yesterday a therapist gave you a massage. May you have a session of your own today?',
    answers: {
      'go-on': 'Not yet. Your body does not care whose hands it was. It needs two quiet days.',
      wait: 'Yes, wait. It counts like a session of your own. Two quiet days first.',
      doctor: 'No doctor is needed for that. Just two quiet days.',
    },
  },
  'after-a-flare-up': {
    asks: 'After a session your usual pain flared up. How do you go on, once you may?',
    answers: {
      'more-often': ['More often', 'The body asked for less. So the sessions get fewer.'],
      'just-as-often': ['Just as often', 'A bit less. One flare-up takes one step off.'],
      'less-often': ['Less often', 'Yes. One flare-up takes one step off. It can grow again.'],
    },
  },
  'three-without-relief': {
    asks: 'Three sessions in a row brought no relief. What makes sense?',
    answers: {
      'press-harder': ['Press harder', 'Harder is not better. Somebody trained may find more.'],
      'ask-a-professional': ['Ask a professional', 'Yes. Trained eyes may find what you cannot.'],
      'every-day': ['Do it each day', 'More often is not better. Somebody trained may find more.'],
    },
  },
  'whom-to-leave': {
    asks: 'You look for a therapist. With which one do you leave?',
    answers: {
      'asks-a-lot': [
        'One who asks a lot about my back',
        'Good questions are a good sign. Leave when somebody wants to use force.',
      ],
      'wants-to-crack': ['One who wants to crack my spine', 'Yes. Nobody has to use force on your spine.'],
      'starts-with-a-talk': [
        'One who wants to talk first',
        'A talk first is a good sign. Leave when somebody wants to use force.',
      ],
    },
  },
  'part-of-a-whole': {
    asks: 'What helps most people with a disc in the long run?',
    answers: {
      'massage-alone': ['Massage alone', 'It is one part only. Moving as you agreed with your doctor is another.'],
      'massage-and-movement': [
        'Several things, with movement among them',
        'Yes. Massage is one part of a plan that has exercise in it.',
      ],
      'bed-for-weeks': ['Weeks in bed', 'Long rest in bed makes muscles weak. Gentle moving, as agreed, helps more.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
