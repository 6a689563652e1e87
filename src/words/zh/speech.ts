import type { sound as englishSound, speech as englishSpeech } from '../en/speech.ts'

/** What the voice says that no screen says, in sentences of a breath. `side` is the body's own: left, right or midline. */
export const speech = {
  'speech.arrive': '我们先安静地呼吸。',
  'speech.begin': '开始。',
  'speech.feel-normal': '手下面有温热、钝钝的拉扯感，是正常的。',
  'speech.feel-warning': '发麻、麻木或尖锐的痛，就要停。',
  'speech.halfway': '过半了。',
  'speech.rest': '现在休息。手拿开。',
  'speech.waits': '我等你回答。',
  'speech.no-hurry': '不着急。',
  'speech.breathing-comes': '刚才是最后一个部位。手拿开。接下来只要呼吸。',
  'speech.paused': '已暂停。',
  'speech.hands-off': '手拿开，休息一下。',
  'speech.go-on': '我们继续。',
  'speech.place': '接下来：{place}。',
  'speech.place.hand': '接下来：{place}，用{hand, select, left {左手} right {右手} other {两只手}}。',
  'speech.place.other-side': '换一边：{place}。',
  'speech.place.other-side.hand': '换一边：{place}，用{hand, select, left {左手} right {右手} other {两只手}}。',
  'speech.pressure': '{pressure}。',
  'speech.pressure.more': '如果觉得舒服，再重一点点。{pressure}。',
  'speech.technique': '{technique}。',
  'speech.ask-pain': '有没有发麻、麻木或疼痛？手拿开。一切都等着你。',
} as const satisfies Record<keyof typeof englishSpeech, string>

const choices = {
  'sound.tempo.sound': '柔和的声音',
  'sound.tempo.vibration': '振动',
  'sound.tempo.off': '什么都不要',
  'sound.pace.slow': '慢',
  'sound.pace.calm': '平缓',
  'sound.pace.usual': '正常',
} as const

/** Words about sound: what is heard, how loud, by whom. */
export const sound = {
  ...choices,
  'sound.title': '声音和语音',
  'sound.sound': '声音',
  'sound.on': '开',
  'sound.off': '关',
  'sound.volume': '音量',
  'sound.loudness': '{percent}%',
  'sound.softer': '小声一点',
  'sound.louder': '大声一点',
  'sound.tempo': '每一下的提示',
  'sound.tempo.no-vibration': '不是每台设备都能振动。先试一试。',
  'sound.voice': '语音引导',
  'sound.which': '用哪个声音',
  'sound.which.auto': '这里最好的那个',
  'sound.pace': '说话的快慢',
  'sound.try': '试听',
  'sound.try.sentence': '我的声音就是这样。让肩膀沉下来。',
  'sound.no-voice': '这台设备上没有我们能用的语音。提示音和画面上的文字会引导你。',
  'sound.no-voice.short': '没有语音：请看文字',
  'sound.close': '好了',
} as const satisfies Record<keyof typeof englishSound, string>
