import type { FactKey, SharedAnswerKey } from '#practice/fact-keys.ts'
import type { facts as english } from '../en/facts.ts'
import { flatFacts } from '../flat-facts.ts'
import { factsOfPlaces } from './facts-of-places.ts'
import { factsOfStart } from './facts-of-start.ts'
import { factsOfStop } from './facts-of-stop.ts'
import { factsOfTouch } from './facts-of-touch.ts'

/** Chinese words: answers that many questions share. */
const answers = {
  'answer.go-on': '继续按',
  'answer.pause': '暂停',
  'answer.stop': '停',
  'answer.rest': '只休息',
  'answer.wait': '先等等',
  'answer.not-today': '今天不按摩',
  'answer.doctor': '先看医生',
  'answer.doctor-today': '今天就去看医生',
  'answer.emergency': '马上叫急救或去急诊',

  'answer.yes': '可以',
  'answer.lightly': '可以，但有限制',
  'answer.no': '不可以',

  'answer.deep-tissue': '往深处按',
  'answer.trigger-point': '按住一个痛点',
  'answer.stretching': '拉伸',
  'answer.shaking': '抖动',
  'answer.bouncing': '弹动',
  'answer.cane': '按摩钩',
  'answer.squatting': '蹲着',

  'answer.step-1': '第1步',
  'answer.step-2': '第2步',
  'answer.step-3': '第3步',
} as const satisfies Record<SharedAnswerKey, string>

/**
 * Chinese words: every question, its answers, and why each is right or not. They are no part of `rest`: only somebody
 * who plays fetches them.
 */
export const facts = {
  ...answers,
  // That no key is missing is checked where the parts are written; flattening only joins the names.
  ...(flatFacts({ ...factsOfStop, ...factsOfStart, ...factsOfPlaces, ...factsOfTouch }) as Record<FactKey, string>),
} as const satisfies Record<keyof typeof english, string>
