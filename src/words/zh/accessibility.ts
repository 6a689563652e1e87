import type { accessibility as english } from '../en/accessibility.ts'

/** What the app does for people who see, hear or move otherwise. */
export const accessibility = {
  'accessibility.title': '适合各种眼睛、耳朵和手',
  'accessibility.lead': '这个应用希望尽可能多的人都能用。这里写着哪些已经可以用、是怎样检查的、还缺什么。',
  'accessibility.works': '已经可以用的',
  'accessibility.works.1': '所有操作都可以用触摸、鼠标，或者只用键盘完成。一只手就够。',
  'accessibility.works.2': '每个变化，读屏软件只会说一次。身体旁边有一份列表，写着每个部位的名字。',
  'accessibility.works.3': '文字可以放大到两倍，页面可以放大到四倍，什么都不会丢。',
  'accessibility.works.4': '有浅色和深色，对比清楚，也会用你在设备上设定的颜色。任何意思都不会只靠颜色表达。',
  'accessibility.works.5': '如果你的设备要求减少动态效果，应用就会保持安静不动。',
  'accessibility.works.6': '可以靠听、靠看或靠触感跟着做一次练习。它会等你，按任意键都能暂停。',
  'accessibility.tried': '是怎样检查的',
  'accessibility.tried.1':
    '我们的目标是达到 WCAG 2.2（这方面通用的规则）的 AA 级，练习中的对比度和按钮大小达到 AAA 级。',
  'accessibility.tried.2':
    '每个画面和每个状态都由程序（axe）用四种语言、浅色和深色各检查一遍。整次练习也只用键盘做完过。',
  'accessibility.tried.3':
    '这些检查是在 Chromium 里做的。主要的流程（读一课、做一次练习、停下来）也在 Firefox 和 WebKit（Safari 的内核）里试过。',
  'accessibility.tried.4': '每个画面还在窄窗口、大字号、放大四倍以及使用者在设备上自己设置的颜色下试过。',
  'accessibility.missing': '还缺什么',
  'accessibility.missing.1': '没有程序能发现所有问题。每天使用读屏软件的人还没有试用过它。',
  'accessibility.missing.2': '在身体上描画手法，需要手指、触控笔或鼠标。用键盘时，改为敲出它的节奏。',
  'accessibility.missing.3': '声音听起来怎样，取决于你的设备。如果它没有你这种语言的声音，可以看文字。',
  'accessibility.runs': '在哪些设备上能用',
  'accessibility.runs.1':
    'Safari 15.5 或更新的版本（iPad 上就是 iPadOS 15.5）。Chrome 和 Edge 从 108 起，Firefox 从 121 起。立体的身体需要 WebGL 2，没有它就用平面图。',
  'accessibility.runs.2': '在 16.4 以前的 Safari 里，应用不能听声音，屏幕也可能自己关掉。那样练习会暂停。',
  'accessibility.open': '适合各种眼睛、耳朵和手',
} as const satisfies Record<keyof typeof english, string>
