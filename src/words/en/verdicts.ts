import type { LockConditionKey } from '#safety/lock.ts'
import type { SourceKey } from '#safety/rule.ts'
import type { OutcomeKey } from '#safety/screening.ts'
import type { ZoneLimitKey } from '#safety/zone.ts'
import type { TouchWhyKey } from './reasons.ts'

/** English words: what limits, locks and outcomes mean, and where rules come from. */
export const verdicts = {
  // How
  'rule.T1.why':
    'Light touch works as well as firm touch, and it is safer. The skin moves; nothing is pressed through it.',
  'rule.T3.why': 'A neck and back that are well supported can let go. Muscles that have to hold you up cannot.',
  'rule.T4.why': 'Slow, flowing strokes calm a muscle. Digging in makes it tense up.',
  'rule.T5.why':
    'A ball is fine under a foot, or between a wall and a shoulder blade or hip. On the neck and lower back it presses where it must not.',
  'rule.T6.why': 'Massage tools press harder than you notice. The neck and lower back are not for them.',
  'rule.T7.why': 'About a minute for each place is enough. Longer tires the muscle and your hands.',
  'rule.T8.why':
    'It begins far from the sore spot and ends in calm. Both sides get the same time, unless one of them is resting.',
  'rule.T9.why': 'Every place starts at the lightest touch, so the body can say no early.',
  'rule.T10.why': 'Slow, easy breathing tells the body that it is safe. Holding the breath does the opposite.',
  'rule.T11.why':
    'After a session, drink some water and take the rest of the day easy. A little soreness for a day or two is common.',
  'rule.T12.why':
    'Pain, tingling and numbness are not something to breathe through. They are the sign to stop. A muscle letting go feels like a mild, pleasant pull.',

  // Limits on a place
  'limit.outer-half': 'Only the outer half, towards the arm',
  'limit.pressure-2': 'Very light: no more than 2 of 10',
  'limit.hand-only': 'Hands only, no ball and no tool',
  'limit.gliding-only': 'Long gliding strokes only',
  'limit.neutral-head': 'Head supported and looking straight ahead',
  'limit.light': 'Lightly',
  'limit.far-half': 'Only the half that is further from the place you marked',

  // What opens a lock
  'lock.two-days': 'Two quiet days since the stop',
  'lock.back-to-before': 'It feels as it did before that session',
  'lock.doctor-agreed': 'A doctor has agreed since the stop that you may go on',
  'lock.if-over-a-day': 'If it lasts longer than a day: a doctor has agreed that you may go on',
  'lock.day-after': 'You have told us how the day after was',
  'lock.closed': 'You have told us how the last session ended',
  'lock.clock': 'The clock of this device shows a time before your last stop. Please check its date and time.',

  // What the questions come to
  'outcome.emergency.title': 'Get help now',
  'outcome.emergency.text': 'Get emergency help now. Do not drive yourself.',
  'outcome.doctor-urgent.title': 'See a doctor today',
  'outcome.doctor-urgent.text': 'Have a doctor look at this today. Until then, do not rub or press the leg.',
  'outcome.doctor.title': 'A doctor first',
  'outcome.doctor.text': 'Talk to a doctor first. What you told us is worth a closer look before any massage.',
  'outcome.locked.title': 'Your body is having a rest',
  'outcome.locked.text': 'You stopped last time, and that was right. The body gets time to settle now.',
  'outcome.not-today.title': 'No massage today',
  'outcome.not-today.text': 'Today is better without massage. Another day may be fine.',
  'outcome.not-yet.title': 'Rest is part of it',
  'outcome.not-yet.text': 'A rest comes first. You are doing it right by waiting.',
  'outcome.go.title': 'You are ready',
  'outcome.go.text': 'Nothing in your answers speaks against a gentle session now.',

  // Where a rule comes from
  'source.article': 'The guide to massage and herniated discs that this app follows',
  'source.teaching': 'What doctors and therapists are commonly taught',
  'source.prudence': 'Our own careful choice, because nobody has studied it',
  'source.yin-2014': 'A study of harm done by massage (Yin 2014)',
  'source.sulkowski-2022': 'A report on neck arteries hurt by massage devices (Sulkowski 2022)',
  'source.grabow-2018': 'A study that found light and firm pressure equally good (Grabow 2018)',
  'source.biomed-hum-kinet-2019': 'A study of self-massage in healthy adults (Biomedical Human Kinetics 2019)',
  'source.iso-13850': 'How emergency stops on machines are built (ISO 13850, as a model only)',
} as const satisfies Record<TouchWhyKey | SourceKey | ZoneLimitKey | LockConditionKey | OutcomeKey, string>
