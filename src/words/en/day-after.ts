/** English words: the day after a session (A1, A2), and finding a professional (A4). */
export const dayAfter = {
  // On the first screen
  'followUp.card.title': 'How has it been since your session on {day}?',
  'followUp.card.again': 'Is it still worse after your session on {day}?',
  'followUp.card.text': 'A few short questions, whenever you like.',
  'followUp.card.action': 'Tell how it was',

  // What the answers come to
  'dayAfter.better.title': 'Good to hear',
  'dayAfter.better.text': 'It is noted with that session. You can keep to the same easy pace.',
  'dayAfter.same.title': 'Thank you, noted',
  'dayAfter.same.text': 'About the same is a fine answer. Not every session changes something that you can feel.',
  'dayAfter.sore.title': 'That kind of sore is common',
  'dayAfter.sore.text':
    'Tender only where you were touched is how a muscle answers to something new. It fades within two days.',
  'dayAfter.sore.1': 'Leave those places in peace until they no longer mind.',
  'dayAfter.sore.2': 'Drink some water, and move as you usually do.',
  'dayAfter.sore.3': 'If it is still there after two days, or turns into your usual pain, let a doctor know.',
  'dayAfter.settled.title': 'Noted, and it has passed',
  'dayAfter.settled.text':
    'It was worse for a while and settled within a day. A little less is right next time: a shorter plan, and more days between.',
  'dayAfter.not-yet.title': 'Give it a little more time',
  'dayAfter.not-yet.text': 'It is still worse, but not yet for a day. No session starts until this has settled.',
  'dayAfter.not-yet.1': 'Rest in whatever position feels easiest, and move gently in between.',
  'dayAfter.not-yet.2': 'Look again later today or tomorrow. The first page will ask you.',
  'dayAfter.not-yet.3': 'If it lasts longer than a day, talk to a doctor.',
  'dayAfter.over-a-day.title': 'A doctor first',
  'dayAfter.over-a-day.text':
    'Worse for more than a day says that it was too much. No session starts here until a doctor has agreed again.',
  'dayAfter.over-a-day.1': 'Call your doctor’s office in the next days and tell them what happened.',
  'dayAfter.over-a-day.2': 'Take the page below along. It says what you do here.',
  'dayAfter.over-a-day.3': 'Until then, rest in a position that eases it, and move gently.',
  'dayAfter.over-a-day.4': 'Once a doctor has agreed, press Start. We will ask you about it.',
  'dayAfter.todo': 'What to do now',
  'dayAfter.doors': 'If you like',

  // On the outcome screen
  'outcome.meanwhile': 'While you wait',
  'outcome.door.followUp': 'How has it been?',
  'outcome.door.followUp.detail': 'A few questions about the time since your last session.',
  'outcome.door.professional': 'What to ask a therapist',
  'outcome.door.professional.detail': 'Five questions that help you to choose.',

  // A professional (A4)
  'professional.suggest.title': 'Three sessions, and no relief yet',
  'professional.suggest.text': 'That is nobody’s fault. A trained person may find what your own hands cannot.',
  'professional.title': 'What to ask a therapist',
  'professional.lead': 'A good therapist likes these questions. You can read them out on the phone.',
  'professional.1': 'Do you have a licence for massage or physiotherapy?',
  'professional.1.why': 'With a licence, someone has checked the training.',
  'professional.2': 'Have you trained in orthopaedic or neuromuscular work?',
  'professional.2.why': 'That is training for joints, muscles and nerves, not only for relaxing.',
  'professional.3': 'Do you often treat people with a herniated disc?',
  'professional.3.why': 'Experience shows in what somebody leaves alone.',
  'professional.4': 'Do you work without force?',
  'professional.4.why': 'No thrusts, no cracking, no deep pressure near the spine. The right answer is yes.',
  'professional.5': 'Can we begin with a first talk, before any treatment?',
  'professional.5.why': 'Time to listen, to examine you, and to look at your letters and scans.',
  'professional.before': 'Before you go',
  'professional.before.1': 'Ask your doctor whether massage is right for you at the moment.',
  'professional.before.2': 'A massage by someone else counts like one of your own: two quiet days follow it.',
} as const
