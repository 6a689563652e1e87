import type { asking as english } from '../en/asking.ts'

/** Chinese words: what the body beside the welcome and the safety questions say. */
export const asking = {
  // Safety questions
  'questions.progress': '第{now, number}个问题，一共大约{of, number}个',
  'questions.next': '下一步',
  'questions.why': '为什么问这个？',
  'questions.date': '哪一天，记个大概就行',
  'questions.scale.lowest': '不痛',
  'questions.scale.highest': '能想到的最痛',
  'questions.still': '对，还是这样',
  'questions.change': '修改',
  'questions.places.list': '从列表里选',
  'questions.places.body': '在人体图上点出这些部位，或者从列表里选。',
  'questions.places.none': '还没有标记部位。',
  'questions.places.marked': '已标记：{places}',
  'questions.places.label': '可以标记部位的人体图',

  // The picture of the body
  'stage.region':
    '{name}：{status, select, safe {今天可以按摩} caution {今天要小心} forbidden {今天不碰} other {不按摩}}',
  'skin.title': '人体图的肤色',
  'skin.tone':
    '{tone, select, 1 {很浅的肤色} 2 {浅肤色} 3 {浅棕色皮肤} 4 {棕色皮肤} 5 {深棕色皮肤} other {很深的肤色}}',
  'stage.figure.front': '正面',
  'stage.figure.back': '背面',
  'stage.figure.palms': '手掌',
  'stage.figure.hand-backs': '手背',
  'stage.figure.soles': '脚底',
  'stage.figure.foot-tops': '脚背',
  'stage.turn': '转动人体图',
  'stage.view.front': '正面',
  'stage.view.back': '背面',
  'stage.viewName.front': '身体正面',
  'stage.viewName.back': '身体背面',
  'stage.view.hands': '手',
  'stage.view.feet': '脚',
  'stage.toFlat': '显示平面图',
  'stage.toSolid': '显示立体图',
  'stage.lost': '你的设备现在画不出立体的身体。平面图一样好用。',
  'stage.failed': '立体的身体没能载入。平面图一样好用。',
} as const satisfies Record<keyof typeof english, string>
