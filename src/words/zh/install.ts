import type { install as english } from '../en/install.ts'

/** Words that the device shows of the app: in its list of apps, and before it is installed. */
export const install = {
  'install.description': '给椎间盘突出的人：一步一步带着你做的轻柔自我按摩。不联网也能用。',
  'install.session': '平板上一次有引导的按摩',
  'install.body': '手机上看哪里可以碰',
  'install.start': '开始按摩',
  'install.startShort': '开始',
  'install.practise': '学习和练习',
  'install.practiseShort': '练习',
  'install.noScript': 'Kneadwell 需要 JavaScript。请在浏览器里打开它，然后重新载入这个页面。',
} as const satisfies Record<keyof typeof english, string>
