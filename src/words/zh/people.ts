import type { people as english } from '../en/people.ts'

/** Chinese words: more than one person on a device. */
export const people = {
  'people.title': '现在是谁',
  'people.unnamed': '第{number}位',
  'people.now': '正在使用',
  'people.session': '这是{name}的',
  'people.session.change': '不是你？',
  'people.switch': '换人',
  'people.switch.to': '换成{name}',
  'people.rename': '改名',
  'people.rename.of': '给{name}改名',
  'people.remove': '移除',
  'people.remove.of': '移除{name}',
  'people.more.title': '还有别人也用这台设备吗？',
  'people.more.text': '那么每个人都有自己的回答、按摩和休息时间。',
  'people.more.do': '添加一位',
  'people.add.title': '还有谁在用？',
  'people.add.text': '你的内容不会显示给对方，但名字挡不住人：拿着这台设备的人都可以换人。',
  'people.add.own': '你的名字',
  'people.add.name': '另一位的名字',
  'people.add.do': '添加并换人',
  'people.name': '名字',
  'people.save': '保存',
  'people.leave': '先不了',
  'people.name.empty': '请写一个名字。',
  'people.name.taken': '这里已经有人叫这个名字了。',
  'people.many': '一台设备最多八个人。',
  'people.unkept': '这个浏览器没有保存下来。什么都没有变。',

  'people.told.title': '先说说休息的事',
  'people.told.stop.until': '{name}上次不得不停下。在{when}之前，那个身体要休息，不管屏幕上是谁的名字。',
  'people.told.stop': '{name}上次不得不停下，现在还没有平复。那个身体要休息，不管屏幕上是谁的名字。',
  'people.told.unclosed':
    '{name}有一次按摩中途断了，还没有说为什么。在说清楚之前，那个身体要休息，不管屏幕上是谁的名字。',
  'people.told.worse': '{name}加重超过了一天。在医生同意之前，那个身体要休息，不管屏幕上是谁的名字。',
  'people.told.unknown': '{name}的内容读不出来。如果那个身体在停止之后还要休息，不管屏幕上是谁的名字，都要休息。',
  'people.told.ask': '如果这就是你自己的身体，请让它休息。换个名字，身体不会就好了。',
  'people.told.else': '我是另一个人',
  'people.told.back': '返回',

  'people.remove.sure': '要移除{name}吗？',
  'people.remove.what': '{name}的回答、按摩和其他内容都会从这台设备上去掉，只有存出来的副本能拿回来。',
  'people.resting': '{name}在停止之后还在休息。休息结束之前，这个名字要留在这里。',
  'people.unread':
    '{name}的内容读不出来，里面可能有停止之后的一段休息时间，所以这个名字要留在这里。可以换成{name}，看看保存的内容，或删除它。',
} as const satisfies Record<keyof typeof english, string>
