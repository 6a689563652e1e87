import type { offline as english } from '../en/offline.ts'

/** That a newer app lies ready. */
export const offline = {
  'offline.newer': '新版Kneadwell已经准备好了。更换只要一小会儿，什么都不会丢。',
  'offline.held': '另一个窗口里正在按摩。等它结束后再更换。',
  'offline.use': '现在更换',
} as const satisfies Record<keyof typeof english, string>
