import type { SpinePart } from '#anatomy/spine.ts'

/** The look inside: what is said beside the picture, step by step. */
export type InsideCaption = 'disc' | 'bulge' | 'hands'

/** English words: the look through the skin at the spine. Short and plain: no word a sixth grader would stumble over. */
export const inside = {
  'inside.open': 'See inside your back',
  'inside.open.detail': 'Your spine, your disc, and why hands stay away from it.',
  'inside.close': 'Close',
  'inside.previous': 'Previous',
  'inside.next': 'Next',
  'inside.done': 'Done',
  'inside.progress': 'Step {now} of {of}',
  'inside.label.disc': 'The body from behind. The skin has turned to glass and shows the spine. A ring marks one disc.',
  'inside.label.bulge': 'The spine from the side, close up. The marked disc bulges back and pushes against a nerve.',
  'inside.label.hands': 'The back, half like glass. A red pattern covers the skin over the spine: hands stay away.',

  'inside.disc.title': 'What a disc is',
  'inside.disc.text':
    'Your spine is a stack of small bones. Between each two of them lies a disc. A disc is a flat cushion. It has a tough ring on the outside and a soft core. It lets you bend, and it makes each step soft.',
  'inside.bulge.title': 'When it bulges',
  'inside.bulge.text':
    'The ring can get weak or tear. Then the soft core pushes out. The nerves run just behind the disc. If the bulge touches a nerve, that nerve complains: with pain, tingling or numbness. You may feel it far away.',
  'inside.hands.title': 'Why hands stay away',
  'inside.hands.text':
    'No hand can push a disc back. But to press here can make the bulge worse, or hurt the nerve more. That is why the spine, and the skin close to it, is never touched. This holds for each of us. Hands work far from it: on arms, legs and feet.',

  // Which disc is marked; a part is what somebody was told, the disc is one example of it.
  'inside.level.cervical': 'You told us that it is in your neck. We mark one disc there, for example {disc}.',
  'inside.level.thoracic':
    'You told us that it is in your upper or middle back. We mark one disc there, for example {disc}.',
  'inside.level.lumbar': 'You told us that it is in your lower back. We mark one disc there, for example {disc}.',
  'inside.level.unknown':
    'We do not know which of your discs it is. So we mark one in the lower back, for example {disc}. That is where it happens most.',
  'inside.far.cervical': 'From the neck, it can reach down to the hand.',
  'inside.far.thoracic': 'From there, it can reach around the chest.',
  'inside.far.lumbar': 'From the lower back, it can reach down to the foot.',
  'inside.healing': 'Many discs heal on their own. It takes time and rest.',

  // The drawing for the flat map
  'inside.drawing.front': 'Front',
  'inside.drawing.back': 'Back',
  'inside.drawing.disc': 'disc',
  'inside.drawing.core': 'soft core',
  'inside.drawing.bulge': 'bulge',
  'inside.drawing.nerve': 'nerve',
  'inside.drawing.skin': 'skin',
  'inside.drawing.label':
    'A drawing from the side: {above}, {upper} and {lower}, three bones of the spine, with a disc below each. The nerves run behind them, under the skin of the back.',
} as const satisfies Record<
  | `inside.${InsideCaption}.${'title' | 'text'}`
  | `inside.label.${InsideCaption}`
  | `inside.level.${SpinePart | 'unknown'}`
  | `inside.far.${SpinePart}`,
  string
> &
  Record<string, string>
