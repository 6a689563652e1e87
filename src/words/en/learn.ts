/** English words: the screen that leads to everything there is to learn. */
export const learn = {
  // Beside the doors of a refusal
  'outcome.door.learn': 'Learn and practise',
  'outcome.door.learn.detail': 'Lessons, questions and strokes on a pictured body.',

  'learn.title': 'Learn and practise',
  'learn.lead': 'A few calm minutes, whenever you like. Nothing here touches your body, and nothing can go wrong.',
  'learn.door.lessons': 'Lessons',
  'learn.door.lessons.detail': 'A few cards and one question each, about two minutes.',
  'learn.door.explore': 'Explore the body',
  'learn.door.explore.detail': 'Touch any place. See if it is fine for you today, and why.',
  'learn.door.practise': 'Practise a stroke',
  'learn.door.practise.detail': 'Trace it with one finger until the pace feels right, and rehearse stopping.',
  'learn.door.round': 'Play a round',
  'learn.door.round.detail': 'A few questions on the body, three minutes at most. Leave whenever you like.',
  'learn.door.progress': 'What has settled',
  'learn.door.progress.detail': 'See the body fill with colour as you get to know it.',
  'learn.licences': 'Made with the free work of others: their licences',
} as const
