import type { StatementNumber } from './article.ts'
import type { CardId, CardOf, LessonId } from './lesson.ts'
import type { RuleId } from './rule.ts'

/** Why a statement, or a part of it, has no place in the product. The list is closed. */
export const leftOutReasons = {
  'no-outcome-promised':
    'It says what massage does inside the body, or how things will turn out. The product promises no outcome, and no rule of it rests on such a claim.',
  'not-by-own-hands':
    'It takes a trained second person, or moves a joint or a nerve beyond what the muscle does alone. A plan has no word for it.',
  'too-strong': 'It presses deeper or nearer to the disc than any plan may. Deep pressure does not exist here.',
  'bearing-pain':
    'It asks to bear what hurts. Here pain, tingling and numbness end the session, and nothing else is taught.',
  'not-in-plans': 'It needs a tool that plans do not have: their tools are the hand and a ball.',
  'not-asked':
    'The budget does not depend on it. Another question would not make any refusal stricter; what it would tell shows in the answers of the day after.',
  'for-a-treatment-plan':
    'Stretching and exercise belong to whoever treats you. The product guides touch and breathing only.',
  'no-judging-of-trades':
    'It judges a whole trade. The product says what to ask a therapist instead: licence, training, experience, way of working.',
  'no-pushing': 'It is meant to keep people going. The product never pushes: doing less is always all right.',
} as const satisfies Record<string, string>
export type LeftOutReason = keyof typeof leftOutReasons

/** Where a statement went. */
export type ArticleTarget =
  | { readonly rule: RuleId }
  | { readonly lesson: LessonId; readonly card: CardId }
  | { readonly leftOut: LeftOutReason }

/** Where a statement went, and how the product differs from it. A difference in both directions names both. */
export type ArticleMapping = {
  readonly to: readonly ArticleTarget[]
  readonly stricter?: string
  readonly softer?: string
}

type Differs = Omit<ArticleMapping, 'to'>

function rules(...ids: readonly RuleId[]): readonly ArticleTarget[] {
  return ids.map((rule) => ({ rule }))
}

function lesson<Id extends LessonId>(id: Id, card: CardOf<Id>): readonly ArticleTarget[] {
  return [{ lesson: id, card }]
}

function leftOut(reason: LeftOutReason): readonly ArticleTarget[] {
  return [{ leftOut: reason }]
}

function to(...targets: readonly (readonly ArticleTarget[])[]): ArticleMapping {
  return { to: targets.flat() }
}

function differing(differs: Differs, ...targets: readonly (readonly ArticleTarget[])[]): ArticleMapping {
  return { to: targets.flat(), ...differs }
}

const aboutDiscs = (card: CardOf<'what-a-disc-is'>) => to(lesson('what-a-disc-is', card))
const aboutMassage = (card: CardOf<'what-massage-can-do'>) => to(lesson('what-massage-can-do', card))
const aboutExpectations = (card: CardOf<'expectations'>) => to(lesson('expectations', card))
const claimed = to(leftOut('no-outcome-promised'))
const listed = (card: CardOf<'other-treatments'>) => to(lesson('other-treatments', card))
const asked = (card: CardOf<'finding-a-therapist'>) => to(rules('A4'), lesson('finding-a-therapist', card))

/** One and the same difference, where the article says a thing more than once. */
const neverTheLowBack: Differs = {
  stricter:
    'The whole lower back, the sacrum and the strip beside the spine are never touched, whichever disc it is; neck and shoulder blades only when a clinician named another disc.',
}
const liftedByClinician: Differs = {
  softer: 'A clinician who knows about this very thing and agreed to massage can lift the refusal (S8).',
}
const agreed = 'Who agreed and when is asked, and asked anew after 90 days.'
const agreedByEither: Differs = { stricter: agreed, softer: 'A physiotherapist may be the one who agrees.' }
const agreedNotPresent: Differs = {
  stricter: agreed,
  softer: 'The professional agrees beforehand and need not be there.',
}

const moreWhenGood: Differs = {
  softer:
    'After three good follow-ups in a row a little more, up to 3 in 7 days, and a flare-up takes a step off. Whoever comes from healing goes down one step every 30 days.',
}

/** Where every statement of the article went; a number without its entry does not compile, nor one too many. */
export const articleMap = {
  'opening.1': aboutDiscs('bulge'),
  'opening.2': aboutDiscs('nerve'),
  'opening.3': aboutMassage('beside-care'),
  'opening.4': differing(agreedByEither, rules('S8'), lesson('precautions', 'ask-first')),

  'disc.1': aboutDiscs('cushion'),
  'disc.2': aboutDiscs('cushion'),
  'disc.3': aboutDiscs('cushion'),
  'disc.4': aboutDiscs('cushion'),
  'disc.5': aboutDiscs('cushion'),
  'disc.6': aboutDiscs('bulge'),
  'disc.7': aboutDiscs('bulge'),
  'disc.8': aboutDiscs('nerve'),
  'disc.9': aboutDiscs('bulge'),
  'disc.10': aboutDiscs('bulge'),
  'disc.11': aboutDiscs('nerve'),
  'disc.12': to(rules('Z13'), lesson('what-a-disc-is', 'nerve')),
  'disc.13': to(rules('S10', 'Z12'), lesson('what-a-disc-is', 'nerve')),
  'disc.14': to(rules('S2'), lesson('what-a-disc-is', 'nerve')),
  'disc.15': differing(
    { stricter: 'Symptoms in both legs are an emergency sign (S2).' },
    rules('S2', 'Z13'),
    lesson('what-a-disc-is', 'nerve'),
  ),

  'benefits.1': aboutMassage('ease'),
  'benefits.2': differing(agreedNotPresent, rules('S8'), lesson('precautions', 'ask-first')),
  'benefits.3': aboutMassage('ease'),
  'benefits.4': aboutMassage('ease'),
  'benefits.5': claimed,
  'benefits.6': claimed,
  'benefits.7': aboutMassage('ease'),
  'benefits.8': aboutMassage('ease'),
  'benefits.9': claimed,
  'benefits.10': to(lesson('what-massage-can-do', 'ease'), leftOut('no-outcome-promised')),
  'benefits.11': aboutMassage('limits'),
  'benefits.12': to(rules('Z1', 'Z2', 'T1'), lesson('precautions', 'ask-first')),

  'precautions.1': differing(agreedByEither, rules('S8'), lesson('precautions', 'ask-first')),
  'precautions.2': differing(agreedNotPresent, rules('S8'), lesson('precautions', 'ask-first')),
  'precautions.3': to(rules('Z2', 'T1', 'T2'), lesson('precautions', 'ask-first')),
  'precautions.4': differing(neverTheLowBack, rules('Z1', 'Z2', 'Z3', 'Z9', 'Z10'), lesson('precautions', 'where')),
  'precautions.5': differing(neverTheLowBack, rules('Z1', 'Z2', 'T4'), lesson('precautions', 'where')),
  'precautions.6': differing({ stricter: 'Pressure ends at 3 of 10.' }, rules('T1'), lesson('precautions', 'lightly')),
  'precautions.7': to(rules('T1'), lesson('precautions', 'lightly')),
  'precautions.8': to(rules('T2'), lesson('precautions', 'stop')),
  'precautions.9': differing(
    { stricter: 'No limb is moved for you either: a place is worked where it lies.' },
    rules('T2', 'T4'),
    lesson('precautions', 'stop'),
  ),
  'precautions.10': to(rules('T2'), lesson('precautions', 'stop')),
  'precautions.11': to(rules('T3', 'Z15'), lesson('precautions', 'stop')),
  'precautions.12': to(rules('T2', 'Z15'), lesson('precautions', 'stop')),
  'precautions.13': differing(
    {
      stricter: 'Acute: at most 15 minutes. While healing, the first three sessions stay at 20 or less.',
      softer: 'In the chronic stage 30 minutes can be chosen from the first session; 15 is what is offered.',
    },
    rules('F1', 'F2', 'F4'),
    lesson('precautions', 'lightly'),
  ),
  'precautions.14': differing(
    { stricter: 'Rests are built in: at least 20 seconds between places, a break every 5 minutes.' },
    rules('F4', 'T7'),
    lesson('precautions', 'lightly'),
  ),
  'precautions.15': differing(
    { stricter: 'The session cannot go on afterwards, and a lock follows (S14, E6).' },
    rules('E1', 'E2', 'E3', 'T12'),
    lesson('precautions', 'stop'),
  ),
  'precautions.16': differing(liftedByClinician, rules('S4'), lesson('when-to-avoid', 'not-now')),
  'precautions.17': differing(
    {
      softer: 'An injury that was examined since, or lies over 6 weeks back, does not refuse; S8 still has to agree.',
    },
    rules('S3', 'S8'),
    lesson('when-to-avoid', 'not-now'),
  ),
  'precautions.18': differing(
    { stricter: 'Bruises, varicose veins and recent operations too, with the near edge of the neighbouring places.' },
    rules('Z11'),
    lesson('precautions', 'where'),
  ),
  'precautions.19': to(rules('S8'), lesson('what-massage-can-do', 'beside-care')),
  'precautions.20': to(rules('S8', 'A2'), lesson('what-massage-can-do', 'beside-care')),

  'safe.1': differing(
    { stricter: 'Nothing here is called safe in itself; what is allowed has reasons.' },
    lesson('what-massage-can-do', 'beside-care'),
    leftOut('no-outcome-promised'),
  ),
  'safe.2': differing(agreedByEither, rules('S8'), lesson('precautions', 'ask-first')),
  'safe.3': differing(
    { stricter: 'Asked before every session.' },
    rules('S1', 'S2', 'S3', 'S4', 'S5'),
    lesson('when-to-seek-care', 'doctor'),
  ),
  'safe.4': differing(
    { softer: 'The hands are your own; a professional is suggested when three sessions bring no relief.' },
    rules('A4'),
    lesson('finding-a-therapist', 'who'),
  ),
  'safe.5': to(leftOut('no-judging-of-trades')),
  'safe.6': to(rules('S11', 'Z8', 'Z9', 'Z10', 'Z13'), lesson('precautions', 'where')),
  'safe.7': to(rules('T9', 'F2', 'F5'), lesson('precautions', 'lightly')),
  'safe.8': to(rules('Z16'), lesson('precautions', 'lightly')),
  'safe.9': differing(neverTheLowBack, rules('Z1', 'Z2', 'Z3', 'Z9', 'Z10'), lesson('precautions', 'where')),
  'safe.10': differing(neverTheLowBack, rules('Z1', 'Z2', 'T4'), lesson('precautions', 'where')),
  'safe.11': to(rules('S3'), lesson('when-to-avoid', 'not-now')),
  'safe.12': differing(
    {
      stricter: 'Strong or sudden nerve trouble refuses in every stage.',
      softer: 'Once it is mild, far places are allowed though the stage is still acute.',
    },
    rules('S3', 'Z8'),
    lesson('stages', 'early'),
  ),
  'safe.13': differing(liftedByClinician, rules('S4'), lesson('when-to-avoid', 'conditions')),
  'safe.14': differing(liftedByClinician, rules('S4', 'S8'), lesson('when-to-avoid', 'conditions')),
  'safe.15': differing(
    {
      stricter:
        'Every place begins at the lightest touch; anything new or stronger than at the start ends the session.',
    },
    rules('E9', 'T9'),
    lesson('precautions', 'lightly'),
  ),
  'safe.16': differing(
    { softer: 'The mild pull of a muscle letting go is called normal; whoever wants to stop there can.' },
    rules('E1', 'E2', 'T12'),
    lesson('precautions', 'stop'),
  ),
  'safe.17': to(rules('T2', 'E7'), lesson('precautions', 'stop')),
  'safe.18': to(rules('T11'), lesson('home-tips', 'afterwards'), leftOut('no-outcome-promised')),
  'safe.19': differing(
    { stricter: 'Heavy work too.', softer: 'Light exercise is not named.' },
    rules('T11'),
    lesson('precautions', 'stop'),
  ),
  'safe.20': aboutMassage('beside-care'),
  'safe.21': to(rules('S3', 'S4', 'S9', 'A2', 'A3'), lesson('when-to-seek-care', 'doctor')),

  'techniques.1': to(rules('T4', 'Z1'), lesson('techniques', 'aim')),
  'techniques.2': to(rules('T1', 'T4'), lesson('techniques', 'aim')),
  'techniques.3': to(rules('T4', 'T7'), lesson('techniques', 'strokes')),
  'techniques.4': to(rules('T1', 'T4'), lesson('techniques', 'strokes')),
  'techniques.5': to(rules('T1'), lesson('techniques', 'strokes')),
  'techniques.6': to(rules('T2'), leftOut('for-a-treatment-plan')),
  'techniques.7': to(rules('T4'), leftOut('not-by-own-hands')),
  'techniques.8': to(rules('T1', 'T4'), leftOut('too-strong')),
  'techniques.9': to(leftOut('not-by-own-hands'), leftOut('no-outcome-promised')),
  'techniques.10': differing(
    { stricter: 'No deep pressure anywhere.' },
    rules('T1', 'Z1', 'Z2'),
    lesson('techniques', 'aim'),
  ),
  'techniques.11': to(rules('T2', 'A4'), lesson('techniques', 'never')),
  'techniques.12': to(rules('T2'), lesson('techniques', 'never')),
  'techniques.13': to(rules('T2'), lesson('techniques', 'never')),
  'techniques.14': to(rules('T2', 'E7'), lesson('techniques', 'never')),
  'techniques.15': differing(
    { stricter: 'Reporting it ends the session in the same moment.' },
    rules('E1', 'E2', 'E9'),
    lesson('precautions', 'stop'),
  ),
  'techniques.16': to(rules('T12'), lesson('techniques', 'aim')),

  'stages.1': to(rules('Z8', 'F1', 'F2', 'F3'), lesson('stages', 'three-stages')),
  'stages.2': to(rules('Z8', 'F1', 'T9'), lesson('stages', 'early')),
  'stages.3': differing(neverTheLowBack, rules('Z1', 'Z2', 'Z8', 'Z16'), lesson('stages', 'healing')),
  'stages.4': to(rules('Z8', 'T1', 'T8'), lesson('stages', 'early')),
  'stages.5': differing({ stricter: 'Nor on shoulders and hips.' }, rules('Z8'), lesson('stages', 'early')),
  'stages.6': differing({ stricter: '5 to 15 minutes.' }, rules('F1'), lesson('stages', 'early')),
  'stages.7': differing({ stricter: 'At least 48 hours apart.' }, rules('F1', 'F4'), lesson('how-often', 'by-stage')),
  'stages.8': differing(neverTheLowBack, rules('Z1', 'Z2', 'Z3', 'Z8', 'Z9', 'Z10'), lesson('stages', 'healing')),
  'stages.9': differing(
    {
      stricter:
        'Hips only from the second session on, never with leg symptoms; shoulder tops only on the outer half when the disc is cervical or unknown.',
    },
    rules('Z8', 'Z9', 'Z13', 'Z16'),
    lesson('stages', 'healing'),
  ),
  'stages.10': differing(
    { stricter: 'Warmth only afterwards, never on a numb place, and no stones.' },
    rules('T11'),
    lesson('home-tips', 'afterwards'),
    leftOut('not-in-plans'),
  ),
  'stages.11': differing(
    { stricter: '10 to 20 minutes at first, later up to 30.' },
    rules('F2'),
    lesson('stages', 'healing'),
  ),
  'stages.12': differing(
    { stricter: 'Starts at 2; the third only after three good follow-ups in a row.' },
    rules('F2', 'F5'),
    lesson('how-often', 'by-stage'),
  ),
  'stages.13': differing(
    { stricter: 'Pressure stays at 3 of 10 or less in every stage.' },
    rules('T1', 'Z1', 'Z2'),
    leftOut('too-strong'),
  ),
  'stages.14': differing(neverTheLowBack, rules('Z1', 'Z2', 'Z9', 'Z10'), lesson('stages', 'steady')),
  'stages.15': to(rules('T2'), leftOut('for-a-treatment-plan')),
  'stages.16': differing(moreWhenGood, rules('F3', 'F5'), lesson('how-often', 'by-stage')),
  'stages.17': to(rules('Z8', 'F1', 'F2', 'F3'), lesson('stages', 'three-stages')),
  'stages.18': to(rules('S8', 'A2'), lesson('stages', 'three-stages')),
  'stages.19': to(rules('S13', 'F5'), lesson('stages', 'three-stages')),

  'limits.1': aboutMassage('limits'),
  'limits.2': aboutDiscs('bulge'),
  'limits.3': listed('one-of-many'),
  'limits.4': aboutMassage('limits'),
  'limits.5': aboutExpectations('time'),
  'limits.6': aboutMassage('limits'),
  'limits.7': aboutMassage('limits'),
  'limits.8': claimed,
  'limits.9': aboutMassage('limits'),
  'limits.10': to(rules('S8'), lesson('what-massage-can-do', 'beside-care')),
  'limits.11': to(lesson('when-to-seek-care', 'no-delay')),
  'limits.12': aboutMassage('limits'),
  'limits.13': aboutExpectations('time'),
  'limits.14': aboutMassage('beside-care'),
  'limits.15': aboutMassage('limits'),

  'avoid.1': to(rules('S1', 'S2', 'S3', 'S4', 'S5', 'S6'), lesson('when-to-avoid', 'not-now')),
  'avoid.2': to(rules('S3'), lesson('when-to-avoid', 'not-now')),
  'avoid.3': differing(
    { stricter: 'Altered, or simply not noticed, counts as lost.' },
    rules('S1', 'E10'),
    lesson('when-to-seek-care', 'emergency'),
  ),
  'avoid.4': differing(
    {
      stricter: 'New or growing weakness is an emergency (S2), and nobody lifts that.',
      softer:
        'For other nerve trouble that grows: a clinician who knows about it and agreed can lift the refusal (S8).',
    },
    rules('S2', 'S4'),
    lesson('when-to-seek-care', 'emergency'),
  ),
  'avoid.5': differing(
    { stricter: 'Pins and needles there and new sexual trouble too.' },
    rules('S1', 'E10'),
    lesson('when-to-seek-care', 'emergency'),
  ),
  'avoid.6': differing(liftedByClinician, rules('S4'), lesson('when-to-avoid', 'conditions')),
  'avoid.7': differing(
    { softer: 'Only until a doctor has agreed again.' },
    rules('S9', 'A2'),
    lesson('when-to-avoid', 'not-now'),
  ),
  'avoid.8': differing(
    {
      stricter: 'Fever, weight loss without a cause, pain at night and cancer in the past too.',
      ...liftedByClinician,
    },
    rules('S5'),
    lesson('when-to-avoid', 'conditions'),
  ),
  'avoid.9': differing(liftedByClinician, rules('S6'), lesson('when-to-avoid', 'conditions')),
  'avoid.10': differing(
    { softer: 'The session runs without them; no step and no tip mentions any.' },
    rules('S12'),
    lesson('when-to-avoid', 'conditions'),
  ),
  'avoid.11': differing(
    { stricter: 'Every “not sure” counts as the stricter answer.' },
    rules('S8'),
    lesson('when-to-avoid', 'in-doubt'),
  ),
  'avoid.12': to(rules('S1', 'S2', 'E10'), lesson('when-to-seek-care', 'emergency')),
  'avoid.13': differing(
    { stricter: 'Every “not sure” counts as the stricter answer.' },
    rules('S8', 'E12'),
    lesson('when-to-avoid', 'in-doubt'),
  ),

  'therapist.1': asked('who'),
  'therapist.2': asked('who'),
  'therapist.3': asked('who'),
  'therapist.4': asked('who'),
  'therapist.5': asked('ask'),
  'therapist.6': to(rules('A4'), lesson('finding-a-therapist', 'who'), leftOut('no-judging-of-trades')),
  'therapist.7': to(lesson('finding-a-therapist', 'ask')),
  'therapist.8': to(lesson('finding-a-therapist', 'ask')),
  'therapist.9': asked('ask'),
  'therapist.10': asked('leave'),
  'therapist.11': asked('ask'),
  'therapist.12': to(lesson('finding-a-therapist', 'leave')),
  'therapist.13': to(lesson('finding-a-therapist', 'leave'), leftOut('no-outcome-promised')),

  'frequency.1': to(rules('F5'), lesson('how-often', 'no-timetable')),
  'frequency.2': to(rules('S8'), leftOut('not-asked')),
  'frequency.3': differing(
    { stricter: 'New or growing ones end it altogether, not just some of it.' },
    rules('S2', 'S4', 'S10'),
    lesson('how-often', 'no-timetable'),
  ),
  'frequency.4': to(rules('F1', 'F2', 'F3'), lesson('how-often', 'no-timetable')),
  'frequency.5': to(rules('S11', 'F5'), lesson('how-often', 'no-timetable')),
  'frequency.6': to(leftOut('not-asked')),
  'frequency.7': differing(
    { softer: 'Only massages by others are counted; further treatments are not asked about.' },
    rules('F4'),
    lesson('how-often', 'no-timetable'),
    leftOut('not-asked'),
  ),
  'frequency.8': differing(
    { stricter: 'At least 48 hours apart.' },
    rules('F1', 'F4', 'S13'),
    lesson('how-often', 'by-stage'),
  ),
  'frequency.9': differing(
    { stricter: 'Starts at 2; the third only after three good follow-ups in a row.' },
    rules('F2', 'F5', 'S13'),
    lesson('how-often', 'by-stage'),
  ),
  'frequency.10': differing(moreWhenGood, rules('F3', 'F5', 'S13'), lesson('how-often', 'by-stage')),
  'frequency.11': to(rules('F1', 'T1'), lesson('how-often', 'by-stage'), leftOut('no-outcome-promised')),
  'frequency.12': to(rules('F2', 'F5'), lesson('how-often', 'by-stage')),
  'frequency.13': to(rules('F3', 'F5'), lesson('how-often', 'by-stage')),
  'frequency.14': to(rules('F5', 'A1'), lesson('how-often', 'no-timetable')),
  'frequency.15': differing(
    { stricter: 'One rung, after three good follow-ups in a row.' },
    rules('F5', 'A1'),
    lesson('how-often', 'by-feel'),
  ),
  'frequency.16': differing(
    { stricter: 'Over a day worse: none until a doctor has agreed again.' },
    rules('F5', 'S9', 'A2'),
    lesson('how-often', 'by-feel'),
  ),
  'frequency.17': to(rules('S13', 'F4', 'F5'), lesson('how-often', 'by-feel')),

  'expectations.1': aboutExpectations('realistic'),
  'expectations.2': aboutExpectations('realistic'),
  'expectations.3': aboutExpectations('realistic'),
  'expectations.4': aboutExpectations('time'),
  'expectations.5': aboutExpectations('time'),
  'expectations.6': differing(
    { stricter: 'Pain is never part of it: it ends the session.' },
    rules('T12', 'T9'),
    leftOut('bearing-pain'),
  ),
  'expectations.7': differing(
    { stricter: 'Said the other way round: stop, do not bear it.' },
    rules('T12', 'T10'),
    leftOut('bearing-pain'),
  ),
  'expectations.8': differing(
    { stricter: 'A flare-up takes one rung off; over a day worse goes to a doctor.' },
    rules('F5', 'S9', 'A2'),
    lesson('expectations', 'time'),
  ),
  'expectations.9': aboutExpectations('realistic'),
  'expectations.10': differing(
    { stricter: 'After three sessions without relief a professional is suggested.' },
    rules('A4'),
    lesson('expectations', 'time'),
  ),
  'expectations.11': aboutExpectations('realistic'),
  'expectations.12': aboutExpectations('realistic'),
  'expectations.13': to(lesson('when-to-seek-care', 'no-delay')),
  'expectations.14': differing(
    { stricter: 'Only where hands were. The usual pain, stronger or further out, is not soreness.' },
    rules('T11', 'A1'),
    lesson('expectations', 'afterwards'),
  ),
  'expectations.15': differing(
    { softer: 'Nothing heavy on the same day; between massages, exercise as agreed is part of care.' },
    rules('T11'),
    lesson('expectations', 'afterwards'),
  ),
  'expectations.16': to(lesson('other-treatments', 'one-of-many')),
  'expectations.17': to(leftOut('no-pushing'), lesson('expectations', 'realistic')),

  'other.1': listed('one-of-many'),
  'other.2': differing(
    { stricter: 'Named, not recommended: no forced joint is part of this product.' },
    rules('T2', 'A4'),
    lesson('other-treatments', 'by-others'),
  ),
  'other.3': listed('moving'),
  'other.4': listed('moving'),
  'other.5': listed('by-others'),
  'other.6': listed('comfort'),
  'other.7': listed('comfort'),
  'other.8': listed('by-others'),
  'other.9': listed('comfort'),
  'other.10': listed('moving'),
  'other.11': to(lesson('other-treatments', 'one-of-many'), leftOut('no-outcome-promised')),
  'other.12': aboutMassage('beside-care'),

  'home.1': differing(
    { stricter: 'Only the places that today’s answers allow; massages by others use up the same budget.' },
    rules('S8', 'F4'),
    lesson('home-tips', 'far-first'),
  ),
  'home.2': differing(
    {
      stricter:
        'Not while acute. The neck not with a cervical or unknown disc, its front and sides never, the rest at pressure 2 at most (Z4).',
    },
    rules('Z8', 'Z9', 'T1'),
    lesson('home-tips', 'far-first'),
  ),
  'home.3': differing(
    { stricter: 'Nor on the strip beside it: 35 mm at the back, 15 mm at the neck.' },
    rules('Z1'),
    lesson('home-tips', 'far-first'),
  ),
  'home.4': to(rules('T1', 'T4'), lesson('home-tips', 'flow')),
  'home.5': differing(
    {
      stricter:
        'Not a limb with symptoms that the disc may cause (Z13), not a calf that could hide a clot (S7), not the bends of the joints (Z5, Z6).',
    },
    rules('Z8', 'T8'),
    lesson('home-tips', 'far-first'),
  ),
  'home.6': aboutMassage('ease'),
  'home.7': differing(
    { stricter: 'The ball only, in a sock; shoulder blades not while acute, nor with a thoracic or unknown disc.' },
    rules('T5', 'Z8', 'Z10'),
    lesson('home-tips', 'tools'),
    leftOut('not-in-plans'),
  ),
  'home.8': differing({ stricter: 'Nor on the neck.' }, rules('T5', 'Z2'), lesson('home-tips', 'tools')),
  'home.9': differing(
    { stricter: 'Never on neck or lower back, and only told of in a lesson.' },
    rules('T6'),
    lesson('home-tips', 'tools'),
    leftOut('not-in-plans'),
  ),
  'home.10': differing(
    { stricter: 'Not with an allergy, never on a numb place.' },
    rules('T11', 'S12'),
    lesson('home-tips', 'afterwards'),
  ),
  'home.11': to(rules('T10'), lesson('home-tips', 'flow')),
  'home.12': differing(
    { stricter: 'Anywhere, not only in a limb; two days locked at least (S14, E6).' },
    rules('E1', 'E2', 'E3', 'S10', 'Z12'),
    lesson('home-tips', 'flow'),
  ),
  'home.13': to(lesson('what-massage-can-do', 'ease'), leftOut('no-outcome-promised')),

  'care.1': aboutExpectations('time'),
  'care.2': differing(
    { stricter: 'Bladder, saddle area, new weakness and balance go to an emergency department.' },
    rules('S1', 'S2', 'A3', 'E10'),
    lesson('when-to-seek-care', 'emergency'),
  ),
  'care.3': to(rules('S1', 'E10'), lesson('when-to-seek-care', 'emergency')),
  'care.4': differing(
    {
      stricter: 'New, growing or unexamined weakness is an emergency, however short it lasts.',
      softer:
        'Weakness that was examined and has not changed for 4 weeks locks that limb; the rest may go on when the examiner agreed.',
    },
    rules('S2'),
    lesson('when-to-seek-care', 'emergency'),
  ),
  'care.5': to(rules('S1', 'E10'), lesson('when-to-seek-care', 'emergency')),
  'care.6': to(rules('S2', 'E10'), lesson('when-to-seek-care', 'emergency')),
  'care.7': to(rules('S3', 'S4', 'S10'), lesson('when-to-seek-care', 'doctor')),
  'care.8': to(rules('S1', 'S2', 'S3', 'S4', 'E5'), lesson('when-to-seek-care', 'no-delay')),
  'care.9': to(lesson('when-to-seek-care', 'no-delay')),
  'care.10': to(rules('S1', 'S2', 'A3', 'E10'), lesson('when-to-seek-care', 'no-delay')),

  'summary.1': aboutMassage('ease'),
  'summary.2': to(lesson('what-massage-can-do', 'beside-care'), leftOut('no-outcome-promised')),
  'summary.3': to(rules('S8', 'A2'), lesson('what-massage-can-do', 'beside-care')),
  'summary.4': listed('one-of-many'),
  'summary.5': to(rules('T9', 'F5'), lesson('expectations', 'realistic')),
  'summary.6': aboutDiscs('bulge'),
  'summary.7': aboutDiscs('nerve'),
  'summary.8': aboutMassage('ease'),
  'summary.9': differing(
    { stricter: agreed, softer: 'The hands are your own, and a physiotherapist may be the one who agrees.' },
    rules('S8', 'A4'),
    lesson('finding-a-therapist', 'who'),
  ),
  'summary.10': to(rules('T1', 'T4'), lesson('techniques', 'aim')),
  'summary.11': differing(
    { stricter: 'No deep pressure anywhere.' },
    rules('T1', 'Z1', 'Z2'),
    lesson('precautions', 'lightly'),
  ),
  'summary.12': to(rules('S11', 'Z8', 'Z13', 'F1', 'F2', 'F3'), lesson('stages', 'three-stages')),
  'summary.13': aboutMassage('limits'),
  'summary.14': aboutExpectations('realistic'),
  'summary.15': to(rules('S2', 'S3', 'S4'), lesson('when-to-seek-care', 'doctor')),
} as const satisfies Record<StatementNumber, ArticleMapping>
