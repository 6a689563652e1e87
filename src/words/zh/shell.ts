import type { shell as english } from '../en/shell.ts'

/** Chinese words of the first screen and of what every screen shares: the only ones that load before the first paint. */
export const shell = {
  'app.name': 'Kneadwell',
  'app.education': '仅供学习，不是医疗器械，也不能代替你的医生。',
  'app.back': '返回',
  'app.home': '首页',
  'app.close': '关闭',
  'app.loading': '请稍等',
  'app.broken.title': '这一页出了点问题',
  'app.broken.text':
    '如果你的手正放在身上，先拿开，休息一下。你告诉我们的内容都没有离开这台设备。重新载入这一页就能继续。',
  'app.broken.reload': '重新载入',

  'language.title': '语言',

  'theme.toLight': '换成浅色',
  'theme.toDark': '换成深色',

  'welcome.title': '轻柔按摩，远离受伤的椎间盘',
  'welcome.lead': '如果你有椎间盘突出，Kneadwell会带着你用自己的双手，一步一步慢慢来。',
  'welcome.safe': '脊柱和腰部始终不碰。',
  'welcome.private': '你的回答只留在这台设备上。',
  'welcome.private.kept': '只留在这台设备上，不联网也能用。',
  'welcome.stop': '按一下，一切就停。',
  'welcome.start': '开始',
  'welcome.next': '先回答一些安全问题，大约三分钟。',
  'welcome.body': '看看人体图',
  'welcome.learn': '学习和练习',
  'welcome.history': '你的记录',
  'welcome.help': '什么时候要求助',
  'welcome.links': '更多',
  'welcome.data': '你的数据',
  'welcome.bodyLabel': '人体图，标出了可以碰和不可以碰的部位',
  'welcome.hint': '点一个部位，了解一下它。',
  'welcome.zone.safe': '一般可以按摩。',
  'welcome.zone.caution': '要小心，而且不是每个人都适合。',
  'welcome.zone.forbidden': '在更了解你之前，先不碰。',
  'welcome.zone.never': '不管是谁，都不要碰。',
  'welcome.forgetful': '这个浏览器不让我们保存任何内容。你照样可以使用所有功能，只是什么都不会被记住。',
  'welcome.full': '这台设备没有空间了。你照样可以使用所有功能，只是在腾出空间之前，新的内容不会被记住。',
  'welcome.cleared': '这个浏览器清掉了这里保存的内容。你最近几次按摩从另一份副本里找回来了，其余的我们会再问你。',
  'welcome.damaged':
    '{count, plural, other {有#条保存的记录读不出来。它们被放到了一边，没有删除。}}为了稳妥，我们会多问你几句。',
} as const satisfies Record<keyof typeof english, string>
