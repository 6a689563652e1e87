import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStop as table } from '#practice/facts-of-stop.ts'

/** English words: questions about stopping, and what comes after a stop. */
export const factsOfStop = {
  'tingling-thumb': {
    asks: 'You rub your forearm. Your thumb starts to tingle. What do you do?',
    answers: {
      'go-on': 'Tingling is a nerve asking you to stop. It is no sign that something loosens.',
      stop: 'Yes. Tingling means stop, at once. You can find words for it later.',
      pause: 'A pause is for the doorbell. A feeling like this means stop.',
    },
  },
  dizzy: {
    asks: 'In the middle of a place you feel dizzy. What do you do?',
    answers: {
      stop: 'Yes. Stop first. Then sit or lie in an easy position.',
      'go-on': 'Let it be. A dizzy head means that the body has had enough for now.',
      pause: 'Feeling dizzy is more than a break. Stop, and take an easy position.',
    },
  },
  'foot-goes-numb': {
    asks: 'A ball rolls under your foot. The foot starts to go numb. What do you do?',
    answers: {
      pause: 'Numb means stop. If you go on later, you could not feel the harm.',
      'go-on': 'Please do not. Where you feel less, you cannot tell what is too much.',
      stop: 'Yes. Numb means stop, wherever it is.',
    },
  },
  doorbell: {
    asks: 'The doorbell rings while your hands are busy. You feel fine. What do you do?',
    answers: {
      'go-on': 'Half of your mind is at the door now. Press pause, and take your time.',
      pause: 'Yes. A pause costs nothing. The session waits until you say go.',
      emergency: 'All is well with you, so a pause is enough.',
    },
  },
  'no-are-you-sure': {
    asks: 'You press Stop. What happens?',
    answers: {
      'asks-first': ['It asks if I am sure', 'Nobody asks. A question would only cost time.'],
      'ends-the-place': ['It ends after this place', 'It does not wait for the place to end.'],
      'all-at-once': ['All of it stops at once', 'Yes. Voice, sound and clock stop in the same moment.'],
    },
  },
  'in-doubt': {
    asks: 'Something feels odd, and you cannot tell what. What is best?',
    answers: {
      'wait-and-see': ['Wait and see', 'You do not need proof. To stop in doubt is always right.'],
      'stop-now': ['Stop now', 'Yes. You can stop without a reason. Words can come later.'],
      'look-it-up': ['Look it up first', 'First stop, then look. Your body comes first.'],
    },
  },
  'gone-again': {
    asks: 'You stopped for tingling. Two minutes later it is gone. What about the session?',
    answers: {
      'take-it-up': [
        'Take it up again',
        'A stopped session stays stopped. To go on after a warning is how harm happens.',
      ],
      'stays-stopped': ['It stays stopped', 'Yes. The sign came for a reason, even if it was short.'],
      'only-softer': ['Go on, only softer', 'Softer is kind, but not today. A stopped session stays stopped.'],
    },
  },
  'new-one-at-once': {
    asks: 'You stopped an hour ago and feel fine. May a new session start?',
    answers: {
      'go-on': 'Not so soon. The body gets two quiet days after a stop.',
      wait: 'Yes, wait. Two quiet days first. You were right to stop, and rest is part of it.',
      emergency: 'If all is well, no help is needed. Just two quiet days.',
    },
  },
  'words-come-later': {
    asks: 'You feel a warning sign. What comes first?',
    answers: {
      'find-the-word': ['Find the right word for it', 'The word can wait. The hands cannot.'],
      'stop-first': ['Stop', 'Yes. One press stops. You are asked what it was after that.'],
      'ask-someone': ['Ask someone', 'First stop. Then you can ask whom you like.'],
    },
  },
  'just-tired': {
    asks: 'Nothing hurts. You are just tired and want to finish early. Which button?',
    answers: {
      'end-here': ['End here', 'Yes. That is the calm way out. Nothing follows from it.'],
      stop: ['Stop', 'Stop works too, but it is made for warning signs. Two days of rest would follow.'],
      'keep-going': ['None, I keep going', 'You never have to. “End here” is always there for you.'],
    },
  },
  'stop-without-a-name': {
    asks: 'You stopped and never said why. How is that treated?',
    answers: {
      'no-rest-needed': ['As if nothing had been', 'It had a reason, even with no name. So rest follows.'],
      'like-tingling': ['With the same care as tingling', 'Yes. What nobody knows is treated with care.'],
      'never-again': ['No session ever again', 'Not at all. It is treated like tingling: rest first, then see.'],
    },
  },
  'after-a-stop': {
    asks: 'You have stopped. What comes next?',
    answers: {
      'walk-it-off': ['Walk it off', 'Not yet. First let the body settle in an easy position.'],
      'hands-off-and-ease': ['Hands off, an easy position', 'Yes. First ease. The questions come after, calmly.'],
      'rub-elsewhere': ['Rub some other place', 'All of the body gets a rest now. Hands off first.'],
    },
  },
  'easy-position': {
    asks: 'Which of these takes the load off your back?',
    answers: {
      'calves-on-chair': [
        'On my back, my calves on a chair',
        'Yes. Lying on your side with a pillow, or sitting well back, is good as well.',
      ],
      'bent-forward': [
        'Bent forward, head on my knees',
        'Bending forward presses on the discs. Lie down with your calves up.',
      ],
      'on-the-belly': ['On my belly, head turned', 'That bends the back and turns the neck. Try calves on a chair.'],
    },
  },
  'asked-again': {
    asks: 'After a stop you rest. When are you asked again how it is?',
    answers: {
      '1-minute': ['After one minute', 'A nerve needs a bit more time. It is ten minutes.'],
      '10-minutes': ['After ten minutes', 'Yes. By then you can tell if it eases, stays or grows.'],
      '600-minutes': ['After ten hours', 'That would be late. After ten minutes you can tell if it eases.'],
    },
  },
  'two-days-lock': {
    asks: 'How long is the rest after a stop, at the least?',
    answers: {
      '2-hours': ['Two hours', 'A bothered nerve needs longer. It is two days.'],
      '48-hours': ['Two days', 'Yes. And tingling or numb skin has to be as it was before.'],
      '720-hours': ['A month', 'Two days may be enough, once it feels as it did before.'],
    },
  },
  'tingles-next-day': {
    asks: 'You stopped for tingling. It lasted more than a day, then went. What is needed now?',
    answers: {
      wait: 'Waiting was right, but it took too long to fade. A doctor should agree first.',
      'go-on': 'Not yet. It lasted more than a day, so a doctor should know of it.',
      doctor: 'Yes. What takes more than a day to fade is for a doctor, before you go on.',
    },
  },
  'moves-down-the-leg': {
    asks: 'You stopped. The pain was in your bottom. Now it moves down to your foot. What now?',
    answers: {
      doctor: 'Yes. A pain that moves away from the spine is a worse sign. A doctor should hear of it.',
      'go-on': 'The session is over. A pain that moves away from the spine is for a doctor.',
      rest: 'Rest is good, but tell a doctor. Moving away from the spine is a worse sign.',
    },
  },
  'moves-back-up': {
    asks: 'The pain leaves your foot. Now you feel it only near your back. What does that tell?',
    answers: {
      'worse-sign': ['It gets worse', 'Good news here: towards the spine is the better way.'],
      'better-sign': ['It is a better sign', 'Yes. Pain that draws back towards the spine is a good sign.'],
      'no-sign': ['Nothing at all', 'It does tell something. Back towards the spine is the better way.'],
    },
  },
  'weak-after-a-stop': {
    asks: 'You stopped because your leg felt weak. It is still weak. What now?',
    answers: {
      rest: 'A leg that stays weak should not wait. Get help now.',
      emergency: 'Yes. New weakness that stays is an emergency. Let somebody drive you.',
      wait: 'Waiting could cost strength. A leg that stays weak needs help now.',
    },
  },
  'new-at-a-check-in': {
    asks: 'Between two places you are asked: anything new or stronger? Your hand tingles just a bit. You say …',
    answers: {
      'say-no': ['No, it is so little', 'Little is early, and early is the best time to say it.'],
      'say-yes': ['Yes', 'That is right. A small sign, told early, keeps you safe.'],
      'wait-for-the-next': ['Nothing, I wait for the next time', 'Say it now. A small sign is a good time to stop.'],
    },
  },
  'nobody-answers': {
    asks: 'You are asked how you are, and you do not answer. What does the session do?',
    answers: {
      'goes-on': ['It goes on', 'It never goes on without your answer.'],
      pauses: ['It pauses', 'Yes. It waits, and only you can make it go on.'],
      'rings-for-help': ['It calls for help', 'It cannot call anyone. It pauses and waits for you.'],
    },
  },
  'emergency-first': {
    asks: 'The emergency page opens. What do you do first?',
    answers: {
      'read-about-it': ['Read more about the signs', 'Reading can wait. Call first, and help is on its way.'],
      call: ['Call for help', 'Yes. One clear step. The page has a sentence you can read out.'],
      'lie-down-and-wait': ['Lie down and wait', 'First call. Then lie down until help comes.'],
    },
  },
  'days-later': {
    asks: 'Two days after a good session, your inner thighs go numb. What now?',
    answers: {
      wait: 'A serious sign is serious on any day. This one needs help right away.',
      doctor: 'A visit is too slow. Numb inner thighs are an emergency on any day.',
      emergency: 'Yes. It does not matter when it comes. Get help right away.',
    },
  },
  'keys-that-stop': {
    asks: 'You use a keyboard. Which keys stop the session at once?',
    answers: {
      'esc-and-space': ['Esc and the space bar', 'Yes. Those are the keys one hits in a fright.'],
      enter: ['Enter', 'Enter presses the button that is marked. Esc and the space bar stop.'],
      letters: ['Any letter', 'A letter only makes a pause. Esc and the space bar stop.'],
    },
  },
  'any-other-key': {
    asks: 'In a session your elbow hits some letter keys. What happens?',
    answers: {
      nothing: ['Nothing', 'It takes no chances: a key that it does not know makes a pause.'],
      'it-pauses': ['It pauses', 'Yes. A pause is safe, and you can go on when you like.'],
      'it-ends-for-good': ['It ends for good', 'Only Esc and the space bar do that. Other keys make a pause.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
