import type { learn as english } from '../en/learn.ts'

/** Chinese words: the screen that leads to everything there is to learn. */
export const learn = {
  // Beside the doors of a refusal
  'outcome.door.learn': '学习和练习',
  'outcome.door.learn.detail': '看看小课，答答题，在画出来的身体上练手法。',

  'learn.title': '学习和练习',
  'learn.lead': '什么时候想来都行，安静地待几分钟。这里不会碰到你的身体，也不会出什么错。',
  'learn.door.lessons': '小课',
  'learn.door.lessons.detail': '每课几张卡片、一个问题，大约两分钟。',
  'learn.door.explore': '认识身体',
  'learn.door.explore.detail': '点任何一个部位，看看今天对你合不合适，为什么。',
  'learn.door.practise': '练手法',
  'learn.door.practise.detail': '用一根手指跟着描，直到节奏顺手，也练一练怎么停。',
  'learn.door.round': '来一轮问答',
  'learn.door.round.detail': '几个关于身体的问题，最多三分钟。想走随时可以走。',
  'learn.door.progress': '已经记牢的',
  'learn.door.progress.detail': '你越了解身体，这张人体图就越有颜色。',
  'learn.licences': '用到了别人免费分享的成果：查看它们的许可',
} as const satisfies Record<keyof typeof english, string>
