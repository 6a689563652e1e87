import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStart as table } from '#practice/facts-of-start.ts'

/** English words: questions about who may start, and when help comes first. */
export const factsOfStart = {
  'saddle-numb': {
    asks: 'You sit down and notice: the skin where a saddle would touch feels numb. What now?',
    answers: {
      wait: 'This one cannot wait. It can mean that nerves low in the spine are being squeezed, and hours count.',
      doctor: 'A visit next week would be too late. This sign belongs in an emergency department today.',
      emergency: 'Yes. This is the sign that cannot wait. Fast help can save the nerves.',
    },
  },
  'bladder-changed': {
    asks: 'Since this morning you cannot feel when your bladder is full. What now?',
    answers: {
      'not-today': 'Leaving out the massage is right, but it is not enough. You need help right away.',
      emergency: 'Yes. A change in the bladder or bowel goes to an emergency department, at any hour.',
      'go-on': 'Please do not. The nerves of the bladder may be squeezed, and that needs help right away.',
    },
  },
  'saddle-where': {
    asks: 'Touch a place where new numb skin means: get emergency help now.',
    answers: {
      right: 'Yes. The groin and the base of the spine are part of the saddle area.',
      elsewhere: 'Numb skin here needs care too. The emergency places are higher up, where a saddle would touch.',
      forbidden: 'Hands leave this place alone. Still, the emergency places are those a saddle would touch.',
    },
  },
  'not-sure-counts': {
    asks: 'You are not sure if the skin between your legs feels like it used to. What now?',
    answers: {
      'go-on': 'Here, “not sure” counts like a yes. It is better to be checked for nothing than to miss it.',
      wait: 'To wait is the one thing that could cost you. If you are not sure, it counts like a yes.',
      emergency: 'Yes. If you are not sure, it counts like a yes. Nobody will mind if it was nothing.',
    },
  },
  'new-weak-leg': {
    asks: 'Your right foot drops when you walk. That is new today. What now?',
    answers: {
      emergency: 'Yes. New weakness can mean that a nerve is losing its strength. It has to be seen right away.',
      wait: 'A weak foot may not wait for you. New weakness has to be seen right away.',
      'go-on': 'No massage now, please. A weak foot is a nerve asking for help.',
    },
  },
  'clumsy-hands': {
    asks: 'All at once you drop things and cannot do up your buttons. What now?',
    answers: {
      'go-on': 'Hands that turn clumsy can mean pressure in the neck. Rubbing does not help that.',
      emergency: 'Yes. Newly clumsy hands can come from the spinal cord. They have to be checked right away.',
      'not-today': 'It is right to leave the massage. But clumsy hands also need help right away.',
    },
  },
  'unsteady-walk': {
    asks: 'You feel unsteady when you walk, and it is new. What now?',
    answers: {
      wait: 'It may pass, but you cannot know. New trouble with balance has to be checked right away.',
      'not-today': 'No massage is right, and there is one more step: help right away.',
      emergency: 'Yes. Unsteady walking can mean pressure on the spinal cord. Get help right away.',
    },
  },
  'both-legs': {
    asks: 'The pain used to run down one leg. Today it is in both. What now?',
    answers: {
      doctor: 'A normal visit is too slow here. Both legs at once is a sign for emergency help.',
      emergency: 'Yes. A disc mostly bothers one side. Both legs at once means that more nerves are in trouble.',
      wait: 'This is one of the few signs that should not wait. It needs emergency help.',
    },
  },
  'chest-pain': {
    asks: 'Your chest hurts and you are short of breath. What now?',
    answers: {
      emergency: 'Yes. It may be the heart or the lungs. That comes before anything about your back.',
      rest: 'Rest alone is not enough. The heart or the lungs could be behind it.',
      'not-today': 'It is good to leave the massage. But chest pain needs emergency help, not just a day off.',
    },
  },
  'no-driving': {
    asks: 'You have an emergency sign. How do you get to the hospital?',
    answers: {
      'drive-myself': ['I drive myself', 'Your legs or hands could give way at the wheel. Let somebody else drive.'],
      'be-driven': [
        'Somebody drives me, or an ambulance comes',
        'Yes. That way you arrive safe, even if it gets worse on the road.',
      ],
      'wait-till-morning': ['I wait till the morning', 'Hours count with these signs. Go now, and let somebody drive.'],
    },
  },
  'old-weakness': {
    asks: 'Your right leg has been weak for long. It was checked, has not changed, and massage is fine. And that leg?',
    answers: {
      'left-alone': ['It is left alone', 'Yes. The weak leg rests. Other places can still have a session.'],
      'light-touch': ['Light touch is fine', 'Not on a weak leg. It rests, and other places get the session.'],
      'like-the-rest': [
        'Treat it like the rest',
        'The other places, yes. The weak leg itself is left alone, so that nothing is hidden.',
      ],
    },
  },
  'sudden-severe': {
    asks: 'Strong pain shot into your arm all of a sudden. Otherwise you feel well. What now?',
    answers: {
      'go-on': 'Not yet. Strong nerve trouble that comes on fast is for a doctor’s eyes first.',
      doctor: 'Yes. Sudden, strong nerve trouble is looked at first. Touch could cover up something that matters.',
      wait: 'Waiting alone does not tell what it is. A doctor should look first.',
    },
  },
  'fall-not-checked': {
    asks: 'You fell down the stairs last week. Nobody has looked at your back since. A massage?',
    answers: {
      doctor: 'Yes. After a fall, somebody looks first. A bone could be hurt without you feeling it.',
      'go-on': 'Not yet. A fall can hurt a bone that you do not feel. Let somebody look first.',
      wait: 'Time is not a check. After a fall, a doctor looks first.',
    },
  },
  'muscle-shrinks': {
    asks: 'One calf has grown thinner than the other. What now?',
    answers: {
      'go-on': 'A muscle that shrinks is not getting its signals. Rubbing does not help with that.',
      wait: 'The nerve may lose more strength while you wait. A doctor should see it.',
      doctor: 'Yes. A muscle that shrinks means that its nerve is in trouble. That is for a doctor.',
    },
  },
  'slipped-bone': {
    asks: 'You were told that a bone of your spine has slipped. A session?',
    answers: {
      doctor: 'Yes. A spine that is not steady needs expert hands. A doctor who knows of it decides.',
      'go-on': 'Not on your own. A doctor who knows of the slipped bone has to agree first.',
      emergency: 'It is not an emergency by itself. But no session without a doctor who knows of it.',
    },
  },
  fever: {
    asks: 'You have a fever today, and your back hurts. What now?',
    answers: {
      'go-on': 'Not with a fever. Fever and back pain together can come from an infection.',
      doctor: 'Yes. Fever with back pain is checked first. It may be the flu, but it may be more.',
      rest: 'Rest is good, but a doctor should know. Fever and back pain can come from an infection.',
    },
  },
  'night-pain': {
    asks: 'At night your back hurts, and no position makes it better. What now?',
    answers: {
      doctor: 'Yes. Disc pain mostly eases in some position. Pain that never does should be looked at.',
      'go-on': 'Not yet. Pain at night that nothing eases may not come from the disc at all.',
      wait: 'It has a reason that you cannot see from outside. Let a doctor look.',
    },
  },
  'blood-thinners': {
    asks: 'You started to take blood thinners. What about your next session?',
    answers: {
      'go-on': 'Not yet. With thin blood, even light rubbing can leave a bruise or a bleed.',
      wait: 'Time does not change this one. A doctor who knows of the medicine decides.',
      doctor: 'Yes. A doctor who knows of the medicine decides if gentle touch is all right.',
    },
  },
  'thinners-and-agreed': {
    asks: 'You take blood thinners. Your doctor knows, and has agreed to gentle massage. And today?',
    answers: {
      'go-on': 'Yes. A doctor who knows of it can say yes. Keep it light, and look out for bruises.',
      'not-today': 'You may leave it, of course. But a doctor who knows of it has said yes.',
      emergency: 'There is no emergency here. A doctor who knows of it has said yes.',
    },
  },
  'swollen-calf': {
    asks: 'One calf is swollen and warm since yesterday. What now?',
    answers: {
      'go-on': 'Please leave that leg alone. Rubbing could set a blood clot loose.',
      'doctor-today': 'Yes, today. It could be a blood clot. Until then, do not rub or press the leg.',
      wait: 'A clot should not wait. See a doctor today, and do not rub the leg.',
    },
  },
  'calf-after-flight': {
    asks: 'You came home from a very long flight last week. Is your left calf a place for hands?',
    answers: {
      yes: 'Not for some weeks. After a long trip a clot can hide in the calf.',
      lightly: 'Not even lightly. After a long trip the calf is left alone for four weeks.',
      no: 'Right. After long sitting a clot can hide in the calf. It is left alone for four weeks.',
    },
  },
  'calf-glides': {
    asks: 'Your calf is fine today. Which touch suits it?',
    answers: {
      petrissage: 'The calf is never squeezed. Long, light strokes are all it gets.',
      effleurage: 'Yes. The calf gets long, gliding strokes and nothing else.',
      compression: 'No pressing here. The calf gets long, gliding strokes and nothing else.',
    },
  },
  'doctor-first': {
    asks: 'You feel well and want to begin. Nobody has said yes to massage yet. What now?',
    answers: {
      'go-on': 'One step is missing. A doctor or physiotherapist who has seen you agrees first.',
      doctor: 'Yes. Someone who has seen you knows things that no app can know.',
      wait: 'Waiting does not tell you if it is safe. Ask a doctor or physiotherapist.',
    },
  },
  'agreement-ages': {
    asks: 'For how long does the yes of your doctor hold?',
    answers: {
      '30-days': ['One month', 'A bit longer: about three months. Then you ask again.'],
      '90-days': ['About three months', 'Yes. A body changes, so the question is asked anew.'],
      '365-days': ['One year', 'Too long. In a year a lot can change. After three months you ask again.'],
    },
  },
  'worse-two-days': {
    asks: 'After the last session your pain was worse for two days. What about the next one?',
    answers: {
      'go-on': 'Not yet. More than a day of worse pain means that it was too much.',
      wait: 'Waiting is part of it, but there is one more step: a doctor looks first.',
      doctor: 'Yes. It was too much, and a doctor looks before you go on.',
    },
  },
  'who-says-go': {
    asks: 'Massage made your pain worse for more than a day. Who can say that you may go on?',
    answers: {
      'a-good-day': ['I can, after a good day', 'Good days are nice, but they are no check. A doctor agrees first.'],
      'a-doctor': ['A doctor, after that day', 'Yes. A new yes is needed, from somebody who knows what happened.'],
      'a-week-off': ['Nobody, after a week off', 'Time alone does not open this. A doctor agrees first.'],
    },
  },
  'new-tingling': {
    asks: 'Right now your arm tingles, and it is spreading. What about a session?',
    answers: {
      'go-on': 'Not now. A nerve is being bothered at this very moment.',
      doctor: 'Yes. Tingling that is new or spreading is for a doctor, before anybody rubs anything.',
      rest: 'Rest feels right, but somebody should hear of it. New or spreading tingling is for a doctor.',
    },
  },
  'old-numb-place': {
    asks: 'Your left sole has been numb for a year. A doctor knows. What about that sole in a session?',
    answers: {
      'rub-it-awake': ['Rub it awake', 'Rubbing does not wake a nerve, and you could not feel when it is too much.'],
      'leave-it-out': ['Leave that sole out', 'Yes. You could not feel when it is too much. Other places are fine.'],
      'no-session': ['No session at all', 'An old numb place does not end it all. Only that sole is left out.'],
    },
  },
  'pain-seven': {
    asks: 'Your pain right now is 7 of 10. A session?',
    answers: {
      'go-on': 'Not today. A body in strong pain is on guard, and touch helps little.',
      'not-today': 'Yes. From 6 on, today is a day without massage. Another day may be fine.',
      emergency: 'Strong pain alone is no emergency sign. It is a day without massage, though.',
    },
  },
  'pain-four': {
    asks: 'Your pain right now is 4 of 10. All else is well. Which session?',
    answers: {
      'no-session': ['None', 'At 4 or 5 a little is still fine: the gentlest plan. From 6 on, none.'],
      'usual-plan': ['My usual one', 'A little less today. At 4 or 5 only the gentlest plan is offered.'],
      'gentlest-plan': ['The gentlest one', 'Yes. Short, light, and far from the disc.'],
    },
  },
  pregnant: {
    asks: 'You are expecting a child. Who decides about massage?',
    answers: {
      doctor: 'Yes. Other rules of care hold now. Somebody who knows of it has to agree.',
      'go-on': 'Please ask first. In this time other rules of care hold.',
      emergency: 'There is no emergency. But somebody who knows of it has to agree first.',
    },
  },
  'fresh-operation': {
    asks: 'Your spine was operated on six weeks ago. A session?',
    answers: {
      'go-on': 'Not on your own. In the first twelve weeks your surgeon or doctor decides.',
      wait: 'You can wait, or ask. In the first twelve weeks a doctor who knows of it decides.',
      doctor: 'Yes. In the first twelve weeks, only somebody who knows of it can say yes.',
    },
  },
  'glass-of-wine': {
    asks: 'You had a glass of wine with your meal. A session now?',
    answers: {
      'not-today': 'Yes, leave it today. Wine dulls the senses, and you could miss a warning sign.',
      'go-on': 'Not today. Wine dulls the senses, and you need them to notice a warning sign.',
      doctor: 'No doctor is needed for a glass of wine. Just leave the massage for another day.',
    },
  },
  'drowsy-why': {
    asks: 'A pill makes you sleepy. Why is there no massage today?',
    answers: {
      'muscles-too-soft': ['The muscles are too soft', 'Soft muscles would be fine. Dull senses are the trouble.'],
      'miss-a-warning': ['I could miss a warning sign', 'Yes. Your senses are your safety, and they are dull today.'],
      'hands-get-cold': ['The hands get cold', 'Cold hands can be warmed. Dull senses cannot warn you.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
