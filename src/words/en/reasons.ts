import type { AnswerProblemKey } from '#safety/answers.ts'
import type { RuleWhyKey } from '#safety/rule.ts'

/** Why hands touch as they do: no question asks for it, so it comes with all that is said later. */
export type TouchWhyKey = Exclude<Extract<RuleWhyKey, `rule.T${number}.why`>, 'rule.T2.why'>

/** English words: why each rule exists, and why an answer cannot be taken. */
export const reasons = {
  // Who may start
  'rule.S1.why':
    'Changes in the bladder, the bowel, or the feeling between the legs can mean that nerves at the base of the spine are being squeezed. Hours count, so this goes to an emergency department.',
  'rule.S2.why':
    'New weakness, clumsy hands, unsteady walking or trouble in both legs can mean that nerves are under pressure. Chest pain or short breath can be the heart or lungs. All of these need checking right away.',
  'rule.S3.why':
    'Strong nerve trouble that came on suddenly, or a fall nobody has looked at, needs a doctor’s eyes first. Touch could cover up something that matters.',
  'rule.S4.why':
    'When a nerve is losing strength, or the spine is not steady, the body needs expert hands. A doctor who knows about it decides whether gentle touch is all right.',
  'rule.S5.why':
    'Fever, weight loss without a cause, pain at night, weak bones or an illness of the spine change what is safe. A doctor who knows about it decides.',
  'rule.S6.why':
    'When blood clots slowly, even light rubbing can leave a bruise or a bleed. A doctor who knows about it decides.',
  'rule.S7.why':
    'A leg that is newly swollen, hot, red or sore can hide a blood clot, and rubbing could set it loose. The calf is also left alone for a while after long rest, an operation or a long trip.',
  'rule.S8.why':
    'Someone who has examined you knows things this app cannot know. That is why a doctor or physiotherapist agrees first, and again every three months.',
  'rule.S9.why':
    'Pain that grows for more than a day after a massage says that it was too much. A doctor takes another look before the next one.',
  'rule.S10.why':
    'Tingling or numbness that is new or spreading means a nerve is being bothered right now. A doctor should hear about it before anybody rubs anything.',
  'rule.S11.why':
    'When pain is strong, the body is on guard and touch helps little. With medium pain, only the gentlest plan is offered.',
  'rule.S12.why': 'You said that oils or creams may not suit your skin, so nothing here will mention them.',
  'rule.S13.why': 'Muscles need quiet days between sessions. Too much, too soon can slow healing down.',
  'rule.S14.why': 'After a stop the body gets time to settle before anything new begins.',
  'rule.S15.why':
    'After a spinal operation, in pregnancy, and for people under 18, other rules of care apply. A clinician who agreed to this very case makes the difference.',
  'rule.S16.why':
    'Alcohol and medicines that make you drowsy dull the senses. You could miss a warning sign, so today is a day without massage.',

  // Where
  'rule.Z1.why':
    'The spine and the strip right beside it are never pressed. Muscles further out can take gentle touch; the spine and its discs cannot.',
  'rule.Z2.why':
    'The lower back stays untouched, from the last ribs to the top of the pelvis. Pressing there has made discs worse, and the kidneys lie close by.',
  'rule.Z3.why': 'The bone at the base of the spine has little padding and many nerves. It is left in peace.',
  'rule.Z4.why':
    'The front and sides of the neck hold the windpipe and the arteries to the brain. Nothing presses there, ever.',
  'rule.Z5.why':
    'In the bends of the body, nerves and blood vessels lie just under the skin with nothing to shield them.',
  'rule.Z6.why': 'The funny bone is really a nerve. It runs bare over the inner elbow and does not like pressure.',
  'rule.Z7.why': 'This place has nothing to do with easing a disc problem, so nothing is done here.',
  'rule.Z8.why':
    'Early on, the back, neck and shoulders are left to calm down. Places far from the disc can still feel good. While things heal, touch nearer the spine stays light.',
  'rule.Z9.why':
    'When the disc is in the neck, or nobody has said where it is, the neck is left alone. Rubbing necks has harmed discs there.',
  'rule.Z10.why':
    'When the disc is in the upper back, or nobody has said where it is, pressing on the shoulder blades could reach it.',
  'rule.Z11.why':
    'Broken or sore skin, bruises and swollen veins need rest to heal. The place you marked and what lies right next to it are left out.',
  'rule.Z12.why': 'Where feeling is dull, you cannot tell when a touch is too much. So this place is left out.',
  'rule.Z13.why':
    'A limb with symptoms today has an irritated nerve. It is left in peace, all of it, with its hip and foot or with its hand.',
  'rule.Z14.why': 'A hand that is weak, numb or sore rests too. The other hand does the work, or the step is left out.',
  'rule.Z15.why':
    'You could only get there by bending, twisting or arching, and that strains the spine more than the massage would help.',
  'rule.Z16.why':
    'New places come in slowly, a few at a time and for half as long. That way you can tell what suits you.',

  // How (a question about positions gives this one)
  'rule.T2.why':
    'Twisting, arching, bouncing and stretching can strain a disc. A position that brings on the pain is the wrong one today.',

  // How long, how often
  'rule.F1.why': 'In the early stage, a little goes a long way: up to 15 minutes, at most twice in 7 days.',
  'rule.F2.why':
    'While healing, sessions start short and grow: up to 20 minutes at first, later up to 30, two or three times in 7 days.',
  'rule.F3.why': 'When things have been steady for long, about two sessions in 30 days are enough to stay loose.',
  'rule.F4.why':
    'Two quiet days between massages let the body answer. A massage by a professional counts too, because your body does not care who did it.',
  'rule.F5.why':
    'How often depends on how it suits you: three good follow-ups allow a little more, one flare-up asks for a little less.',
  'rule.F6.why': 'A session counts once hands were on the body, even if it ended early. A stopped one always counts.',

  // Stopping
  'rule.E1.why': 'Whatever you feel, you can say it at any moment, with one touch or one key.',
  'rule.E2.why': 'When you say stop, everything stops at once. Nobody asks whether you are sure.',
  'rule.E3.why': 'A stopped session stays stopped. Going on after a warning sign is how harm happens.',
  'rule.E4.why':
    'First stop, then find words. A stop without a name is treated with the same care as tingling, to be safe.',
  'rule.E5.why': 'After a stop, an easy position comes first. Questions come after, calmly.',
  'rule.E6.why':
    'After a stop, a nerve may need two days to settle, sometimes more. Until then no session starts. If it takes longer than a day to fade, a doctor should know.',
  'rule.E7.why':
    'Symptoms that move away from the spine, down an arm or leg, are a worse sign than ones that move back towards it. So the place is noted for your doctor.',
  'rule.E8.why': 'When something goes wrong on the device, the session waits. It never starts again by itself.',
  'rule.E9.why':
    'Between places you are asked how it feels, because a small change is easy to miss while hands are busy.',
  'rule.E10.why': 'In an emergency one clear step is better than ten. So that page shows nothing else.',
  'rule.E11.why':
    'A session was cut off before it was finished. It may have ended for a reason that matters, so that question comes first.',
  'rule.E12.why': 'This device cannot be sure what happened lately. Asking you is safer than guessing.',
  'rule.E13.why': 'The keys you would hit in a fright are the ones that stop.',
  'rule.E14.why':
    'A rest is for a body, and a body stays the same under any name. So whoever goes on under another name is told of it first.',

  // The day after
  'rule.A1.why': 'How you feel the day after shows whether the massage suited you. The next session builds on it.',
  'rule.A2.why': 'Worse for more than a day is too much. A doctor takes a look before you go on.',
  'rule.A3.why': 'A serious sign is serious on any day, not only during a massage.',
  'rule.A4.why': 'When three sessions bring no relief, a professional may find what self-massage cannot.',

  // Answers that cannot be taken
  'problem.unknown-question': 'This question is not asked here.',
  'problem.not-an-option': 'Please pick one of the answers shown.',
  'problem.pick-one': 'Please pick at least one.',
  'problem.not-together': 'These answers do not go together. Please pick the one that fits.',
  'problem.out-of-scale': 'Please pick a number from 0 to 10.',
  'problem.not-a-date': 'This is not a full date. Please check day, month and year.',
  'problem.future-date': 'This day has not come yet. Please check the date.',
  'problem.too-long-ago': 'This day is too long ago. Please check the year.',
  'problem.not-a-place': 'Please mark a place on the body.',
  'problem.not-a-limb': 'Please pick an arm or a leg.',
} as const satisfies Record<Exclude<RuleWhyKey, TouchWhyKey> | AnswerProblemKey, string>
