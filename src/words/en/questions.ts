import type { QuestionKey } from '#safety/question-table.ts'

/** English words: the safety questions, their help and their options. */
export const questions = {
  // The session before
  'question.recent-session.title': 'When was your last self-massage session?',
  'question.recent-session.help':
    'This device has no reliable notes, so we ask. Only sessions of the last 30 days count. A rough day is fine.',
  'question.recent-session.option.none': 'None in the last 30 days',
  'question.recent-session.option.not-sure': 'I’m not sure',

  'question.recent-stop.title': 'Did you stop a session lately because of a symptom?',
  'question.recent-stop.help':
    'Tingling, numbness, pain, weakness, dizziness, or anything that felt wrong. If so, on which day?',
  'question.recent-stop.option.none': 'No, I did not',
  'question.recent-stop.option.not-sure': 'I’m not sure',

  'question.follow-up.title': 'How has it been since your last session?',
  'question.follow-up.help':
    'Sore means tender only where you were touched. That is common for up to two days. Worse means more of your usual pain.',
  'question.follow-up.option.better': 'Better than before',
  'question.follow-up.option.same': 'About the same',
  'question.follow-up.option.sore': 'Sore where I was touched, nothing else',
  'question.follow-up.option.worse': 'Worse: my usual pain was stronger, or went further out',
  'question.follow-up.option.not-sure': 'I’m not sure',

  'question.worse-over-a-day.title': 'Was it worse for more than a day?',
  'question.worse-over-a-day.help':
    'Count from the moment it got worse. If that was in the session or right after it, and it is still so, the answer is yes.',
  'question.worse-over-a-day.option.no': 'No, it settled within a day',
  'question.worse-over-a-day.option.yes': 'Yes, longer than a day',
  'question.worse-over-a-day.option.not-yet': 'It is still worse, but not yet for a day',
  'question.worse-over-a-day.option.not-sure': 'I’m not sure',

  'question.stop-settled.title': 'Is everything back to how it was before that session?',
  'question.stop-settled.help':
    'Think of the session you stopped, and of tingling, numbness, and whatever made you stop.',
  'question.stop-settled.option.yes': 'Yes, back to how it was',
  'question.stop-settled.option.no': 'No, not yet',
  'question.stop-settled.option.not-sure': 'I’m not sure',

  'question.stop-over-a-day.title': 'After you stopped, did it last more than a day?',
  'question.stop-over-a-day.help': 'The tingling, the numbness, or whatever made you stop.',
  'question.stop-over-a-day.option.no': 'No, it was gone within a day',
  'question.stop-over-a-day.option.yes': 'Yes, longer than a day',
  'question.stop-over-a-day.option.not-sure': 'I’m not sure',

  'question.agreed-since.title': 'Has a doctor agreed since then that you may go on?',
  'question.agreed-since.help':
    'After what happened with your last session, a doctor should have looked at you once more.',
  'question.agreed-since.option.yes': 'Yes, a doctor has agreed since',
  'question.agreed-since.option.no': 'No',
  'question.agreed-since.option.not-sure': 'I’m not sure',

  // Emergencies
  'question.cauda.title': 'Has any of these changed?',
  'question.cauda.help':
    'They may feel odd to be asked. They matter most, so they come first. Nobody else sees your answers.',
  'question.cauda.option.bladder-bowel': 'Bladder or bowel: I lose control, it works differently, or I do not feel it',
  'question.cauda.option.saddle': 'Numb or pins and needles between the legs: inner thighs, genitals or back passage',
  'question.cauda.option.sexual': 'Sex: feeling or function has newly changed',
  'question.cauda.option.none': 'None of these',
  'question.cauda.option.not-sure': 'I’m not sure',

  'question.weakness.title': 'Is an arm or a leg weak?',
  'question.weakness.help': 'For example: a foot that drags, a knee that gives way, a grip that lets things fall.',
  'question.weakness.option.none': 'No weakness',
  'question.weakness.option.examined-same':
    'Yes, a doctor has examined it, and it has been the same for 4 weeks or more',
  'question.weakness.option.not-examined': 'Yes, and nobody has examined it',
  'question.weakness.option.new-or-worse': 'Yes, and it is new or getting worse',
  'question.weakness.option.not-sure': 'I’m not sure',

  'question.nerves.title': 'Do you notice any of these?',
  'question.nerves.help': 'In both legs means pain, tingling, numbness or weakness in the left and the right one.',
  'question.nerves.option.clumsy-hands': 'My hands are newly clumsy: buttons, keys or writing are harder',
  'question.nerves.option.unsteady': 'I walk unsteadily, or have trouble with my balance',
  'question.nerves.option.both-legs': 'Symptoms in both legs',
  'question.nerves.option.none': 'None of these',
  'question.nerves.option.not-sure': 'I’m not sure',

  'question.chest.title': 'Do you have chest pain, or are you short of breath?',
  'question.chest.help': 'Now, or in the last hours.',
  'question.chest.option.no': 'No',
  'question.chest.option.yes': 'Yes',
  'question.chest.option.not-sure': 'I’m not sure',

  'question.leg-clot.title': 'Is something new about one of your legs?',
  'question.leg-clot.help': 'Compare left and right. These can be signs of a blood clot.',
  'question.leg-clot.option.swollen': 'One leg is newly swollen',
  'question.leg-clot.option.hot-or-red': 'One leg is newly hot or red',
  'question.leg-clot.option.calf-pain': 'A calf hurts in a way I do not know from before',
  'question.leg-clot.option.none': 'None of these',
  'question.leg-clot.option.not-sure': 'I’m not sure',

  'question.weak-limbs.title': 'Which arm or leg is weak?',
  'question.weak-limbs.help': 'It will be left out of every plan, with its hand, or with its hip and foot.',
  'question.weak-limbs.option.not-sure': 'I’m not sure',

  'question.weak-agreed.title': 'Did the person who examined the weakness agree to massage?',
  'question.weak-agreed.help': 'It has to be someone who knows about the weakness.',
  'question.weak-agreed.option.yes': 'Yes',
  'question.weak-agreed.option.no': 'No',
  'question.weak-agreed.option.not-sure': 'I’m not sure',

  // Today
  'question.worsening.title': 'Does one of these fit your nerve symptoms?',
  'question.worsening.help': 'Nerve symptoms are tingling, numbness, or pain that shoots down an arm or leg.',
  'question.worsening.option.severe': 'They are severe',
  'question.worsening.option.sudden': 'They came on suddenly, or are new',
  'question.worsening.option.getting-worse': 'They have been getting worse over days or weeks',
  'question.worsening.option.wasting': 'A muscle has become thinner',
  'question.worsening.option.none': 'None of these',
  'question.worsening.option.not-sure': 'I’m not sure',

  'question.injury.title': 'Have you had a fall, a blow or an accident in the last 6 weeks?',
  'question.injury.help': 'Small ones count too, if you felt it in your back or neck.',
  'question.injury.option.none': 'No',
  'question.injury.option.examined': 'Yes, and I was examined after it',
  'question.injury.option.not-examined': 'Yes, and I was not examined',
  'question.injury.option.not-sure': 'I’m not sure',

  'question.ill.title': 'Do you have any of these?',
  'question.ill.help': 'They can have a cause that a massage does not reach.',
  'question.ill.option.fever': 'Fever',
  'question.ill.option.weight-loss': 'I am losing weight and do not know why',
  'question.ill.option.night-pain': 'Pain at night that no position eases',
  'question.ill.option.none': 'None of these',
  'question.ill.option.not-sure': 'I’m not sure',

  'question.tingling-now.title': 'Is any place numb or tingling right now?',
  'question.tingling-now.help': 'Old and stable means: you have known it for weeks, and it stays where it is.',
  'question.tingling-now.option.none': 'No',
  'question.tingling-now.option.old-and-stable': 'Yes, it is old and stable',
  'question.tingling-now.option.new-or-spreading': 'Yes, it is new, or it spreads',
  'question.tingling-now.option.not-sure': 'I’m not sure',

  'question.numb-places.title': 'Where is it numb or tingling?',
  'question.numb-places.help': 'Mark every place. These places will be left out.',
  'question.numb-places.option.not-sure': 'I’m not sure',

  'question.symptom-limbs.title': 'Which arms or legs do you feel it in today?',
  'question.symptom-limbs.help':
    'Pain, tingling or numbness that comes from your disc. These will be left in peace today.',
  'question.symptom-limbs.option.none': 'None today',
  'question.symptom-limbs.option.not-sure': 'I’m not sure',

  'question.pain-now.title': 'How strong is your pain right now?',
  'question.pain-now.help': '0 is no pain at all. 10 is the worst you can imagine.',
  'question.pain-now.option.not-sure': 'I’m not sure',

  'question.drowsy-today.title': 'Have you had alcohol today, or a medicine that makes you drowsy?',
  'question.drowsy-today.help': 'Strong painkillers, muscle relaxants and sleeping pills are examples.',
  'question.drowsy-today.option.no': 'No',
  'question.drowsy-today.option.yes': 'Yes',
  'question.drowsy-today.option.not-sure': 'I’m not sure',

  'question.sore-places.title': 'Is your skin hurt or sore anywhere?',
  'question.sore-places.help':
    'Broken skin, a burn, a rash, an infection, a bruise, swollen veins, or a recent operation. Mark every place.',
  'question.sore-places.option.none': 'No, nowhere',
  'question.sore-places.option.not-sure': 'I’m not sure',

  'question.long-rest.title': 'In the last 4 weeks: bed rest, an operation or a long trip?',
  'question.long-rest.help':
    'Bed rest of some days, or sitting still for four hours or more. Both make clots more likely.',
  'question.long-rest.option.no': 'No',
  'question.long-rest.option.yes': 'Yes',
  'question.long-rest.option.not-sure': 'I’m not sure',

  'question.still-so.title': 'Is this still as last time?',
  'question.still-so.help': 'Look it over. You can change any line.',
  'question.still-so.option.yes': 'Yes, all still so',

  // Lasting facts
  'question.age.title': 'How old are you?',
  'question.age.help': 'Young bodies follow other rules of care.',
  'question.age.option.adult': '18 or older',
  'question.age.option.under-18': 'Under 18',

  'question.pregnancy.title': 'Are you pregnant?',
  'question.pregnancy.help': 'If that cannot be, the answer is no.',
  'question.pregnancy.option.no': 'No',
  'question.pregnancy.option.yes': 'Yes',
  'question.pregnancy.option.not-sure': 'I’m not sure',

  'question.spine-operation.title': 'When was your last operation on the spine?',
  'question.spine-operation.help': 'A rough day is fine. If in doubt, give the later one.',
  'question.spine-operation.option.never': 'I never had one',
  'question.spine-operation.option.not-sure': 'I’m not sure',

  'question.spine-conditions.title': 'Has a doctor ever named one of these?',
  'question.spine-conditions.help': 'Pick all that you have, or have had.',
  'question.spine-conditions.option.instability': 'An unstable spine, or a vertebra that has slipped',
  'question.spine-conditions.option.cord-compression': 'Pressure on the spinal cord',
  'question.spine-conditions.option.infection': 'An infection in or near the spine',
  'question.spine-conditions.option.fracture': 'A broken vertebra',
  'question.spine-conditions.option.tumour': 'A tumour in or near the spine',
  'question.spine-conditions.option.osteoporosis': 'Osteoporosis: bones that break easily',
  'question.spine-conditions.option.cancer': 'Cancer, now or in the past',
  'question.spine-conditions.option.none': 'None of these',
  'question.spine-conditions.option.not-sure': 'I’m not sure',

  'question.blood.title': 'Does your blood clot more slowly than usual?',
  'question.blood.help': 'Blood thinners are medicines against clots. Your packet or pharmacist can tell.',
  'question.blood.option.bleeding': 'I have a bleeding disorder',
  'question.blood.option.thinners': 'I take blood thinners',
  'question.blood.option.none': 'Neither',
  'question.blood.option.not-sure': 'I’m not sure',

  'question.clot-ever.title': 'Have you ever had a blood clot?',
  'question.clot-ever.help': 'In a leg, a lung or anywhere else. If so, the calves are left out.',
  'question.clot-ever.option.no': 'No',
  'question.clot-ever.option.yes': 'Yes',
  'question.clot-ever.option.not-sure': 'I’m not sure',

  'question.lotion-allergy.title': 'Do oils, lotions or creams ever bother your skin?',
  'question.lotion-allergy.help': 'You need none of them here. If so, we will not mention them either.',
  'question.lotion-allergy.option.no': 'No',
  'question.lotion-allergy.option.yes': 'Yes, I react to some',
  'question.lotion-allergy.option.not-sure': 'I’m not sure',

  'question.resting-hands.title': 'Should one of your hands not do any work?',
  'question.resting-hands.help':
    'Because it hurts, tires fast, or has been operated on. Without a hand, only a ball works.',
  'question.resting-hands.option.none': 'Both are fine',
  'question.resting-hands.option.left': 'My left hand rests',
  'question.resting-hands.option.right': 'My right hand rests',
  'question.resting-hands.option.both': 'Both rest',
  'question.resting-hands.option.not-sure': 'I’m not sure',

  'question.disc-levels.title': 'Where is your disc problem?',
  'question.disc-levels.help':
    'As a doctor or physiotherapist named it. Letters on a scan help: C is the neck, T the upper back, L the lower back.',
  'question.disc-levels.option.cervical': 'Neck',
  'question.disc-levels.option.thoracic': 'Upper or middle back',
  'question.disc-levels.option.lumbar': 'Lower back',
  'question.disc-levels.option.not-named': 'Nobody has told me',
  'question.disc-levels.option.not-sure': 'I’m not sure',

  // How far along
  'question.began.title': 'When did this disc problem begin?',
  'question.began.help': 'The first day you remember. If in doubt, give the later one.',
  'question.began.option.not-sure': 'I’m not sure',

  'question.flare-up.title': 'When did it last flare up?',
  'question.flare-up.help': 'A flare-up is a clear step back: much more pain for a day or longer.',
  'question.flare-up.option.none': 'Not since it began',
  'question.flare-up.option.not-sure': 'I’m not sure',

  'question.trend.title': 'How is it compared with two weeks ago?',
  'question.trend.help': 'Over the whole day, not only right now.',
  'question.trend.option.better': 'Better',
  'question.trend.option.same': 'About the same',
  'question.trend.option.worse': 'Worse',
  'question.trend.option.not-sure': 'I’m not sure',

  'question.steady.title': 'Has it been steady for the last 4 weeks?',
  'question.steady.help': 'Steady means: no clearly worse days, and nothing new.',
  'question.steady.option.yes': 'Yes, steady',
  'question.steady.option.no': 'No, it goes up and down',
  'question.steady.option.not-sure': 'I’m not sure',

  // Agreement, and what others did
  'question.agreed-on.title': 'When did a doctor or physiotherapist agree to massage?',
  'question.agreed-on.help':
    'Someone who knows your back. We ask again every three months. If nobody has yet, there is a page you can take along.',
  'question.agreed-on.option.no': 'Nobody has agreed yet',
  'question.agreed-on.option.not-sure': 'I’m not sure',

  'question.agreed-by.title': 'Who agreed?',
  'question.agreed-by.help': 'It has to be someone trained to judge a disc problem.',
  'question.agreed-by.option.doctor': 'A doctor',
  'question.agreed-by.option.physiotherapist': 'A physiotherapist',
  'question.agreed-by.option.someone-else': 'Someone else',
  'question.agreed-by.option.not-sure': 'I’m not sure',

  'question.agreed-knowing.title': 'What did they know about when they agreed?',
  'question.agreed-knowing.help': 'Pick only what you talked about, and what they said is all right with massage.',
  'question.agreed-knowing.option.getting-worse': 'Nerve symptoms that are getting worse',
  'question.agreed-knowing.option.wasting': 'A muscle that has become thinner',
  'question.agreed-knowing.option.fever': 'Fever',
  'question.agreed-knowing.option.weight-loss': 'Losing weight',
  'question.agreed-knowing.option.night-pain': 'Pain at night',
  'question.agreed-knowing.option.under-18': 'My age',
  'question.agreed-knowing.option.pregnancy': 'My pregnancy',
  'question.agreed-knowing.option.spine-operation': 'My operation on the spine',
  'question.agreed-knowing.option.instability': 'The unstable spine or slipped vertebra',
  'question.agreed-knowing.option.cord-compression': 'The pressure on the spinal cord',
  'question.agreed-knowing.option.infection': 'The infection',
  'question.agreed-knowing.option.fracture': 'The broken vertebra',
  'question.agreed-knowing.option.tumour': 'The tumour',
  'question.agreed-knowing.option.osteoporosis': 'Osteoporosis',
  'question.agreed-knowing.option.cancer': 'Cancer',
  'question.agreed-knowing.option.bleeding': 'The bleeding disorder',
  'question.agreed-knowing.option.thinners': 'Blood thinners',
  'question.agreed-knowing.option.none': 'None of these',
  'question.agreed-knowing.option.not-sure': 'I’m not sure',

  'question.professional-last.title': 'When did someone else last massage you?',
  'question.professional-last.help': 'A therapist, a masseur, a friend: any massage in the last 30 days counts.',
  'question.professional-last.option.none': 'Not in the last 30 days',
  'question.professional-last.option.not-sure': 'I’m not sure',

  'question.professional-count.title': 'How many massages by others in the last 30 days?',
  'question.professional-count.help': 'They share the same budget as the ones you do yourself.',
  'question.professional-count.option.one': 'One',
  'question.professional-count.option.two': 'Two',
  'question.professional-count.option.three-or-more': 'Three or more',
  'question.professional-count.option.not-sure': 'I’m not sure',

  'question.positions.title': 'Which positions feel all right today?',
  'question.positions.help': 'Pick those you can hold for some minutes with no new pain. A plan uses only these.',
  'question.positions.option.chair': 'Sitting in a chair, back and head supported',
  'question.positions.option.standing': 'Standing',
  'question.positions.option.half-lying': 'Half lying, well propped up',
  'question.positions.option.side-lying': 'Lying on my side, a pillow between the knees',
  'question.positions.option.calves-on-chair': 'Lying on my back, calves on a chair',
  'question.positions.option.none': 'None of these',
  'question.positions.option.not-sure': 'I’m not sure',
} as const satisfies Record<QuestionKey, string>
