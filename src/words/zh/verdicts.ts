import type { verdicts as english } from '../en/verdicts.ts'

/** Chinese words: what limits, locks and outcomes mean, and where rules come from. */
export const verdicts = {
  // How
  'rule.T1.why': '轻轻按和用力按效果一样好，而且更安全。动的是皮肤，不是隔着皮肤往里压。',
  'rule.T3.why': '脖子和背有了好的支撑，才能放松。还要撑着你的肌肉，放松不下来。',
  'rule.T4.why': '缓慢流畅的动作让肌肉放松下来。使劲往里抠，肌肉反而绷紧。',
  'rule.T5.why': '球可以放在脚下，或者放在墙和肩胛、臀外侧之间。放在脖子和腰部，就会压到不该压的地方。',
  'rule.T6.why': '按摩器具压得比你感觉到的更重。脖子和腰部不能用它们。',
  'rule.T7.why': '每个部位大约一分钟就够。再久，肌肉累，你的手也累。',
  'rule.T8.why': '从离痛处远的地方开始，在平静中结束。两边时间一样长，除非有一边在休息。',
  'rule.T9.why': '每个部位都从最轻的力度开始，这样身体可以早早说不。',
  'rule.T10.why': '缓慢轻松的呼吸，告诉身体现在是安全的。憋气正好相反。',
  'rule.T11.why': '按摩之后喝点水，当天剩下的时间放松些。一两天里有点酸痛很常见。',
  'rule.T12.why': '疼痛、发麻和麻木，不是靠呼吸熬过去的。它们是要你停下的信号。肌肉放松时，感觉是轻微、舒服的拉扯。',

  // Limits on a place
  'limit.outer-half': '只按靠手臂的外侧那一半',
  'limit.pressure-2': '非常轻：力度不超过2分（满分10分）',
  'limit.hand-only': '只用手，不用球和器具',
  'limit.gliding-only': '只做长长的轻抚',
  'limit.neutral-head': '头有支撑，眼睛看正前方',
  'limit.light': '轻轻地',
  'limit.far-half': '只按离标记部位较远的那一半',

  // What opens a lock
  'lock.two-days': '停止之后，已经休息了两天',
  'lock.back-to-before': '感觉和那次按摩之前一样了',
  'lock.doctor-agreed': '停止之后，有医生同意你可以继续',
  'lock.if-over-a-day': '如果超过一天还没好：要有医生同意你可以继续',
  'lock.day-after': '你告诉了我们第二天的感觉',
  'lock.closed': '你告诉了我们上次按摩是怎么结束的',
  'lock.clock': '这台设备的时间比你上次停止的时间还早。请检查日期和时间。',

  // What the questions come to
  'outcome.emergency.title': '马上求助',
  'outcome.emergency.text': '马上叫急救或去急诊。不要自己开车。',
  'outcome.doctor-urgent.title': '今天就去看医生',
  'outcome.doctor-urgent.text': '今天就请医生看看。在那之前，不要揉、不要按那条腿。',
  'outcome.doctor.title': '先看医生',
  'outcome.doctor.text': '先和医生谈谈。你告诉我们的情况，值得在按摩之前仔细看一看。',
  'outcome.locked.title': '你的身体正在休息',
  'outcome.locked.text': '上次你停下了，停得对。现在给身体时间平复。',
  'outcome.not-today.title': '今天不按摩',
  'outcome.not-today.text': '今天不按更好。换一天也许就可以。',
  'outcome.not-yet.title': '休息也是一部分',
  'outcome.not-yet.text': '先休息。你现在等着，就是对的。',
  'outcome.go.title': '可以开始了',
  'outcome.go.text': '从你的回答看，现在做一次轻柔的按摩没有问题。',

  // Where a rule comes from
  'source.article': '这个应用所依据的椎间盘突出按摩指南',
  'source.teaching': '医生和治疗师通常学到的知识',
  'source.prudence': '我们自己谨慎的选择，因为还没有人研究过',
  'source.yin-2014': '一项关于按摩伤害的研究（Yin 2014）',
  'source.sulkowski-2022': '一份关于按摩器伤到颈部动脉的报告（Sulkowski 2022）',
  'source.grabow-2018': '一项发现轻按和重按效果一样好的研究（Grabow 2018）',
  'source.biomed-hum-kinet-2019': '一项关于健康成年人自我按摩的研究（Biomedical Human Kinetics 2019）',
  'source.iso-13850': '机器的急停装置怎么造（ISO 13850，只作参考）',
} as const satisfies Record<keyof typeof english, string>
