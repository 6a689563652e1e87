import type { inside as english } from '../en/inside.ts'

/** Chinese words: the look through the skin at the spine. Short and plain: no word a sixth grader would stumble over. */
export const inside = {
  'inside.open': '看看背部里面',
  'inside.open.detail': '你的脊柱、椎间盘，还有为什么手要离它远一点。',
  'inside.close': '关闭',
  'inside.previous': '上一步',
  'inside.next': '下一步',
  'inside.done': '好了',
  'inside.progress': '第{now}步，共{of}步',
  'inside.label.disc': '从背后看的身体。皮肤变得像玻璃一样透明，能看到脊柱。一个圆圈标出了一个椎间盘。',
  'inside.label.bulge': '从侧面近看的脊柱。标出的椎间盘向后鼓出来，顶到了一根神经。',
  'inside.label.hands': '背部，一半像玻璃一样透明。脊柱上方的皮肤盖着红色花纹：手不要碰。',

  'inside.disc.title': '什么是椎间盘',
  'inside.disc.text':
    '你的脊柱由一块块小骨头叠成。每两块骨头之间有一个椎间盘。椎间盘像一个扁扁的垫子，外面是一圈结实的外环，里面是软软的芯。有了它，你才能弯腰，走路也不会一步一震。',
  'inside.bulge.title': '当它鼓出来',
  'inside.bulge.text':
    '外环可能变弱或裂开，软芯就会往外鼓。神经就在椎间盘后面经过。鼓出来的部分碰到神经，神经就会抗议：疼痛、发麻或者麻木。你可能在离得很远的地方感觉到它。',
  'inside.hands.title': '为什么手要离远一点',
  'inside.hands.text':
    '没有哪双手能把椎间盘推回去。在这里按压，反而可能让它鼓得更厉害，或者让神经伤得更重。所以脊柱和紧挨着它的皮肤，从来不碰。对我们每个人都是这样。手只在远处活动：手臂、腿和脚。',

  // Which disc is marked; a part is what somebody was told, the disc is one example of it.
  'inside.level.cervical': '你告诉我们，问题在脖子上。我们在那里标出一个椎间盘，比如{disc}。',
  'inside.level.thoracic': '你告诉我们，问题在上背或中背。我们在那里标出一个椎间盘，比如{disc}。',
  'inside.level.lumbar': '你告诉我们，问题在腰部。我们在那里标出一个椎间盘，比如{disc}。',
  'inside.level.unknown': '我们不知道是你的哪个椎间盘，所以标出腰部的一个，比如{disc}。这种情况最常发生在腰部。',
  'inside.far.cervical': '从脖子出发，感觉可能一直传到手上。',
  'inside.far.thoracic': '从那里出发，感觉可能绕着胸口走。',
  'inside.far.lumbar': '从腰部出发，感觉可能一直传到脚上。',
  'inside.healing': '很多椎间盘会自己好起来，需要的是时间和休息。',

  // The drawing for the flat map
  'inside.drawing.front': '前',
  'inside.drawing.back': '后',
  'inside.drawing.disc': '椎间盘',
  'inside.drawing.core': '软芯',
  'inside.drawing.bulge': '鼓出的部分',
  'inside.drawing.nerve': '神经',
  'inside.drawing.skin': '皮肤',
  'inside.drawing.label':
    '从侧面看的一幅画：{above}、{upper}和{lower}三块脊柱的骨头，每块下面有一个椎间盘。神经从它们后面经过，上面盖着背部的皮肤。',
} as const satisfies Record<keyof typeof english, string>
