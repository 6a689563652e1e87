import type { LessonKey, LessonSourceKey } from '#safety/lesson.ts'
import type { SourceKey } from '#safety/rule.ts'

/** English words: the lessons, card by card. Facts are the article's and the rules'; the sentences are our own. */
export const lessons = {
  'lesson.what-a-disc-is.title': 'What a disc is',
  'lesson.what-a-disc-is.cushion.title': 'A cushion between bones',
  'lesson.what-a-disc-is.cushion.text':
    'Your spine is a stack of small bones. Between each two of them lies a soft disc. It takes the shock out of your steps and lets you bend. A tough ring holds it together. Inside the ring sits a soft core, a bit like gel.',
  'lesson.what-a-disc-is.bulge.title': 'When it bulges',
  'lesson.what-a-disc-is.bulge.text':
    'A ring can tear, or wear thin over the years. Then the soft core pushes out. That bulge is what the word means: a herniated disc. It can come from an injury, or from years of use. Heavy lifting, weight, smoking and long sitting can add to it. It is nobody’s fault.',
  'lesson.what-a-disc-is.nerve.title': 'Why you feel it far away',
  'lesson.what-a-disc-is.nerve.text':
    'The low back and the neck are hit most often. The bulge may press on a nerve close by. Then the back or the neck hurts, and pain can run into an arm or a leg. There may be tingling, or skin that feels less. A muscle may lose strength. Mostly it is one side, the side of that nerve.',

  'lesson.what-massage-can-do.title': 'What massage can do',
  'lesson.what-massage-can-do.ease.title': 'What it can ease',
  'lesson.what-massage-can-do.ease.text':
    'Muscles near a sore disc often cramp to guard it. Soft kneading can loosen them, and then the cramp and its pain may fade. With other care, it can get easier to move. Many people feel calm after it, in the whole body. That can take the edge off stress.',
  'lesson.what-massage-can-do.limits.title': 'What it cannot do',
  'lesson.what-massage-can-do.limits.text':
    'Massage does not mend a disc. It cannot close the ring or push the core back. It helps only the muscles that have grown tight, and not the disc below. No hand can free a nerve that is squeezed. So it is no cure, but it can make daily life with a disc easier.',
  'lesson.what-massage-can-do.beside-care.title': 'Beside your care',
  'lesson.what-massage-can-do.beside-care.text':
    'Many discs heal on their own. Until then, massage may be a good extra. With care, and with a doctor’s yes, most people can add it. It never takes the place of your doctor. Medical care goes on beside it.',

  'lesson.precautions.title': 'Before you begin',
  'lesson.precautions.ask-first.title': 'Ask first',
  'lesson.precautions.ask-first.text':
    'Talk to a doctor or a physiotherapist before you begin. Somebody who has seen you should say yes, and know what you do. Done the wrong way, massage can harm a hurt back. So take extra care.',
  'lesson.precautions.where.title': 'Around it, never on it',
  'lesson.precautions.where.text':
    'Never rub right on the disc, the spine or the lower back. Hands work the muscles well away from it. Sore skin is left out: cuts, burns, a rash, an infection. Which places are fine depends on you, and on how you are today.',
  'lesson.precautions.lightly.title': 'Light and short',
  'lesson.precautions.lightly.text':
    'Press lightly. Deep work may upset the disc, so there is none. Each place starts at the softest touch, and grows slowly. New places come in one by one. Begin with a short session, and take a break when you like. If it feels too much, use less.',
  'lesson.precautions.stop.title': 'Hold still, and stop in time',
  'lesson.precautions.stop.text':
    'Keep neck and back straight and held. No twist, no arch, no far stretch. Nothing shakes or jolts. Only muscle is touched. Leave any position that brings on pain or makes it spread. Pain, tingling or numb skin: stop at once. If it is unpleasant, say so and stop. Leave out sport on that day.',

  'lesson.techniques.title': 'How hands touch',
  'lesson.techniques.aim.title': 'Calm the muscle',
  'lesson.techniques.aim.text':
    'The aim is calm muscles. The disc itself is left alone, and no deep press goes near it. Soft strokes do the work, the kind that people call Swedish massage. All of it should feel pleasant.',
  'lesson.techniques.strokes.title': 'Three soft ways',
  'lesson.techniques.strokes.text':
    'Gliding: a flat hand moves along the muscle, slow and light. It calms. Kneading: gather the muscle softly and let it go. It loosens what is tight. A soft press: sink in, stay a breath, let go. It may calm a cramp.',
  'lesson.techniques.never.title': 'What no hand does',
  'lesson.techniques.never.text':
    'No joint is forced or cracked. Nobody twists or pulls the spine. Nothing bounces or shakes. And if a move sends more pain down an arm or a leg, it ends right there.',

  'lesson.stages.title': 'Stages of healing',
  'lesson.stages.three-stages.title': 'It changes as you heal',
  'lesson.stages.three-stages.text':
    'Massage changes while you heal. How far you have come, and how you feel, says where and for how long. Talk over each change with the people who treat you. Healing takes the time it takes. There is no hurry.',
  'lesson.stages.early.title': 'The early weeks',
  'lesson.stages.early.text':
    'At first the body bears little touch. While nerve pain is strong, let that time go by. Once it is mild, hands stay far away: on arms, hands, legs and feet. It is light and calm. Back and neck are left alone. A session is short, 15 minutes at most.',
  'lesson.stages.healing.title': 'While it heals',
  'lesson.stages.healing.text':
    'Now hands may come a bit closer, but never to the lower back. Soft work on tight shoulders can start, and on the hips from the second session on. Sessions begin at 10 to 20 minutes. Later they may grow to 30.',
  'lesson.stages.steady.title': 'Steady for long',
  'lesson.stages.steady.text':
    'When things have been steady for months, shoulders and hips are open to you, and perhaps the neck. It depends on which disc it is. The spine and the lower back stay closed. And light stays light: no stage makes it deeper.',

  'lesson.when-to-avoid.title': 'When to leave it',
  'lesson.when-to-avoid.not-now.title': 'Not now',
  'lesson.when-to-avoid.not-now.text':
    'At times massage could do harm. Leave it when trouble is new, sudden and strong. Leave it after a fall or accident that nobody has checked. Leave it when a muscle shrinks. And if the last time made your pain worse for more than a day, a doctor looks first.',
  'lesson.when-to-avoid.conditions.title': 'A doctor who knows decides',
  'lesson.when-to-avoid.conditions.text':
    'Some things need expert hands: a spine that is not steady, a bone that slipped, a spinal cord under pressure. The same holds for an infection, a break, a growth or weak bone at the spine. And for thin blood, or a body that bruises fast. If oils or creams do not suit your skin, go without.',
  'lesson.when-to-avoid.in-doubt.title': 'Not sure?',
  'lesson.when-to-avoid.in-doubt.text':
    'If you are not sure about yourself, ask a doctor first. Doubt means no massage today, and a call soon. Here, “I am not sure” always counts as the safer answer.',

  'lesson.how-often.title': 'How often',
  'lesson.how-often.no-timetable.title': 'No plan fits all',
  'lesson.how-often.no-timetable.text':
    'There is no timetable for all. It depends on how far you have healed, and on how strong your pain is. If a nerve starts to fail, there is none at all. Massages by others count too. What you feel after a session says the most.',
  'lesson.how-often.by-stage.title': 'A little goes a long way',
  'lesson.how-often.by-stage.text':
    'In the early weeks: at most twice in a week, and mild. While you heal: start at twice, and later perhaps three times, so that muscles can let go. When it is steady for long: once or twice in a month is enough to stay loose. There are always two quiet days between.',
  'lesson.how-often.by-feel.title': 'Let your body say',
  'lesson.how-often.by-feel.text':
    'Three times good, and no flare-up: a little more. Worse after it: a little less. Worse for more than a day: a doctor first. Too much, too soon can slow healing down.',

  'lesson.expectations.title': 'What to expect',
  'lesson.expectations.realistic.title': 'A clear view',
  'lesson.expectations.realistic.text':
    'Know what to expect. There may be less pain, and moving may get easier. It is no miracle and no cure: only the tight muscles that go along with a disc get better. One session changes little. Good days and bad days come. Take it slowly. With a clear view, hope lasts longer.',
  'lesson.expectations.time.title': 'Time does the healing',
  'lesson.expectations.time.text':
    'The ring and the bulge change with time and rest, and not by hand. Most discs get better with simple care, each at its own pace. It can be worse for a while before it is better. What massage does adds up over weeks or months. If three sessions bring no relief, ask a professional.',
  'lesson.expectations.afterwards.title': 'The day after',
  'lesson.expectations.afterwards.text':
    'It is common to be sore for a day or two, just where hands were. The old pain getting stronger, or moving further out, is not that. Drink water, rest, and leave heavy work for another day.',

  'lesson.home-tips.title': 'Tips for home',
  'lesson.home-tips.far-first.title': 'Far from the disc',
  'lesson.home-tips.far-first.text':
    'A professional is better, but some places you can do yourself. Choose hands, arms, feet and legs: they are far from the disc. Soft circles on the shoulders can be fine later on. On the neck too, once you know that your disc is not there. Keep off the spine itself.',
  'lesson.home-tips.flow.title': 'Let it flow',
  'lesson.home-tips.flow.text':
    'Knead lightly, in a flow. No digging. Breathe calmly and notice your body. If an arm or a leg tingles or goes numb, stop at once.',
  'lesson.home-tips.tools.title': 'Ball, roller, cane',
  'lesson.home-tips.tools.text':
    'A tennis ball can roll under the sole, or sit between a wall and the shoulder blade. Some people use a roller there. Neither goes on the lower back or the neck. Canes and cushions press harder than you notice. If you own one, set it low yourself. Plans here use hand and ball only.',
  'lesson.home-tips.afterwards.title': 'When it is over',
  'lesson.home-tips.afterwards.text':
    'Drink some water. A warm pack or a cooling gel may feel good. Leave out the gel if creams do not suit your skin. Put neither on a numb place: you would not feel a burn.',

  'lesson.other-treatments.title': 'Other treatments',
  'lesson.other-treatments.one-of-many.title': 'One of many',
  'lesson.other-treatments.one-of-many.text':
    'Massage is one part of a plan. Often several gentle ways are used together, without an operation. Exercises belong in it: a health guide in Britain says that hands alone are not enough. We name what there is. What suits you, you choose with your doctor.',
  'lesson.other-treatments.moving.title': 'Ways of moving',
  'lesson.other-treatments.moving.text':
    'Physiotherapy: exercises that make your trunk strong and steady. Yoga: soft moves, and noticing your body. Ask which ones your disc allows. Food can be part of it: less weight is less load for a disc.',
  'lesson.other-treatments.comfort.title': 'Ways to ease pain',
  'lesson.other-treatments.comfort.text':
    'Cold and warmth, in turn, where it hurts. TENS: a mild current that dulls pain. Medicine that calms an inflamed nerve, as your doctor says.',
  'lesson.other-treatments.by-others.title': 'In other hands',
  'lesson.other-treatments.by-others.text':
    'Some people see a chiropractor, who adjusts the spine by hand. Some try acupuncture, which uses fine needles. Traction is a pull that takes load off a nerve. We do not advise any of these, and no hand should force your spine. Ask your doctor first.',

  'lesson.finding-a-therapist.title': 'Finding a therapist',
  'lesson.finding-a-therapist.who.title': 'Who knows discs',
  'lesson.finding-a-therapist.who.text':
    'Find somebody who knows discs well. Your doctor can name a place that offers massage, and says yes first. Look for a licence, and for orthopaedic or neuromuscular training. Discs should be among the things they treat.',
  'lesson.finding-a-therapist.ask.title': 'What to ask',
  'lesson.finding-a-therapist.ask.text':
    'Meet first, book later. Ask what they have learned, for how long they have done it, and how they work. Ask if they are insured. Look at what other people with a disc have written.',
  'lesson.finding-a-therapist.leave.title': 'When to leave',
  'lesson.finding-a-therapist.leave.text':
    'Leave when somebody wants to force your spine. There is no rush to choose. Hands that you trust are worth the time.',

  'lesson.when-to-seek-care.title': 'When to get help',
  'lesson.when-to-seek-care.emergency.title': 'Help now',
  'lesson.when-to-seek-care.emergency.text':
    'Some signs need help at once, in an emergency department. You cannot hold water or stool, or cannot feel when you need to go. Your seat or inner thighs feel numb. An arm or a leg is weak, and it is new or gets worse. You walk unsteadily, or lose your balance. Do not drive yourself.',
  'lesson.when-to-seek-care.doctor.title': 'A doctor first',
  'lesson.when-to-seek-care.doctor.text':
    'Nerve trouble that is strong or growing goes to a doctor soon. When things suddenly get worse, have them checked again. Look for warning signs before each session. You are asked about them each time.',
  'lesson.when-to-seek-care.no-delay.title': 'Why it cannot wait',
  'lesson.when-to-seek-care.no-delay.text':
    'Warning signs cannot wait. Only a quick check shows how urgent it is. It is rare, but a nerve can stay damaged when nobody treats it. If a nerve stays badly squeezed, an operation may be needed. No massage can do that.',

  'source.nice-ng59': 'The British guideline on low back pain (NICE NG59)',
} as const satisfies Record<LessonKey | Exclude<LessonSourceKey, SourceKey>, string>
