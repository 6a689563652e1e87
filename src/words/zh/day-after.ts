import type { dayAfter as english } from '../en/day-after.ts'

/** Chinese words: the day after a session (A1, A2), and finding a professional (A4). */
export const dayAfter = {
  // On the first screen
  'followUp.card.title': '{day}那次按摩之后，感觉怎么样？',
  'followUp.card.again': '{day}那次按摩之后，现在还是更难受吗？',
  'followUp.card.text': '几个小问题，什么时候想答都行。',
  'followUp.card.action': '说说感觉',

  // What the answers come to
  'dayAfter.better.title': '听到这个真好',
  'dayAfter.better.text': '已经记在那次按摩里了。可以照这样不紧不慢地来。',
  'dayAfter.same.title': '谢谢，记下了',
  'dayAfter.same.text': '差不多也是很好的回答。不是每次按摩都会带来感觉得到的变化。',
  'dayAfter.sore.title': '这样的酸痛很常见',
  'dayAfter.sore.text': '只有按过的地方一碰就酸痛，这是肌肉对新刺激的反应。两天之内会慢慢消失。',
  'dayAfter.sore.1': '让这些地方歇一歇，直到不再酸痛。',
  'dayAfter.sore.2': '喝点水，像平时一样活动。',
  'dayAfter.sore.3': '如果两天后还在，或者变成了你平时的那种痛，就告诉医生。',
  'dayAfter.settled.title': '记下了，也已经过去了',
  'dayAfter.settled.text': '有一阵子更难受，一天之内平复了。下次少一点比较合适：计划短一些，间隔的天数多一些。',
  'dayAfter.not-yet.title': '再给它一点时间',
  'dayAfter.not-yet.text': '现在还是更难受，但还没到一天。在平复之前，不会开始新的按摩。',
  'dayAfter.not-yet.1': '用最舒服的姿势休息，中间轻轻活动一下。',
  'dayAfter.not-yet.2': '今天晚些时候或明天再来看看，首页会问你。',
  'dayAfter.not-yet.3': '如果超过一天还没好，去问医生。',
  'dayAfter.over-a-day.title': '先看医生',
  'dayAfter.over-a-day.text': '难受加重超过一天，说明那次对身体来说太多了。在医生重新同意之前，这里不会开始按摩。',
  'dayAfter.over-a-day.1': '这几天联系你的医生，告诉他发生了什么。',
  'dayAfter.over-a-day.2': '带上下面这一页，上面写着你在这里做些什么。',
  'dayAfter.over-a-day.3': '在那之前，用能缓解的姿势休息，轻轻活动。',
  'dayAfter.over-a-day.4': '医生同意以后，按“开始”。我们会问你这件事。',
  'dayAfter.todo': '现在做什么',
  'dayAfter.doors': '如果你愿意',

  // On the outcome screen
  'outcome.meanwhile': '等待的时候',
  'outcome.door.followUp': '后来怎么样？',
  'outcome.door.followUp.detail': '几个问题，关于上次按摩之后的情况。',
  'outcome.door.professional': '问治疗师什么',
  'outcome.door.professional.detail': '五个问题，帮你选对人。',

  // A professional (A4)
  'professional.suggest.title': '按了三次，还没有缓解',
  'professional.suggest.text': '这不怪任何人。受过训练的人，也许能找到你自己的手找不到的原因。',
  'professional.title': '问治疗师什么',
  'professional.lead': '好的治疗师喜欢这些问题。打电话时可以照着念。',
  'professional.1': '你有按摩或物理治疗的执业资格吗？',
  'professional.1.why': '有资格，说明有人考核过他的训练。',
  'professional.2': '你受过骨科或神经肌肉方面的训练吗？',
  'professional.2.why': '这是针对关节、肌肉和神经的训练，不只是放松。',
  'professional.3': '你经常治疗椎间盘突出的人吗？',
  'professional.3.why': '有没有经验，看他知道哪些地方不碰。',
  'professional.4': '你治疗时能做到不用蛮力吗？',
  'professional.4.why': '不猛推，不扳响骨头，不在脊柱附近深压。正确的回答是“能”。',
  'professional.5': '能不能先谈一次，再做治疗？',
  'professional.5.why': '先留出时间听你说，给你检查，看看你的病历和片子。',
  'professional.before': '去之前',
  'professional.before.1': '问问你的医生，现在适不适合按摩。',
  'professional.before.2': '别人给你按摩，和你自己按一样算数：之后要休息两天。',
} as const satisfies Record<keyof typeof english, string>
