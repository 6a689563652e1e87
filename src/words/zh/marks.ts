import type { marks as english } from '../en/marks.ts'

/** Chinese words: marking places on the body (Z11, Z12). */
export const marks = {
  'mark.title': '这里今天有什么不舒服吗？',
  'mark.kind.sore': '皮肤疼痛、破损或有瘀青',
  'mark.kind.sore.detail': '烫伤、皮疹、鼓起的静脉、新的伤疤也算。',
  'mark.kind.numb': '麻木或发麻',
  'mark.kind.numb.detail': '早就有的也算。',
  'mark.fixed': '你说过不确定在哪里，所以每个部位都先不按。',
  'mark.leftOut': '现在先不按：{places}。',
  'mark.farHalf': '只按离得较远的那一半：{places}。',
  'mark.hand': '{side, select, left {你的左手也休息，今天不干活。} other {你的右手也休息，今天不干活。}}',
  'mark.hands': '两只手也都休息，今天不干活。',
  'mark.marked': '已标记',
  'mark.other': '看另一侧：{place}',
  'mark.asked': '接下来先问一个相关的问题，再排计划。',
  'mark.goOn': '继续',
  'mark.plan.title': '有疼痛或麻木的地方吗？',
  'mark.plan.text': '在人体图上标出来，计划会避开那里，重新排一遍。',
  'mark.plan.action': '标记一个部位',
} as const satisfies Record<keyof typeof english, string>
