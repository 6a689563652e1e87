import type { listening as english } from '../en/listening.ts'

/** Words about listening for a voice. */
export const listening = {
  // Why nothing listens, where the user had turned it on; that it was lost is the reason of a pause.
  'listening.denied': '没有允许使用麦克风，所以没有在听。按摩照样进行。',
  'listening.no-microphone': '这里没有麦克风，所以没有在听。按摩照样进行。',
  'listening.failed': '这台设备没能开始听声音。按摩照样进行。',
  'listening.offer': '也用声音来暂停？',
  'listening.is-on': '正在听声音',
  'listening.is-off': '没有听声音',
  'listening.how': '你的手在忙时，任何说话声或突然的大声响都会暂停，并问问你。',
  'listening.limits': '它听得到声音，听不懂话，也可能听不到你。红色横条始终管用。',
  'listening.private': '声音只留在这台设备上，从不保存。第一次使用要下载大约5MB。',
  'listening.turn-on': '开始听声音',
  'listening.turn-off': '不再听声音',
  'listening.decline': '不用了，谢谢',
  'listening.starting': '正在准备。浏览器可能会问你能不能用麦克风。',
  'listening.mark.starting': '正在准备',
  'listening.mark.on': '正在听',
  'listening.mark.off': '没有在听',
} as const satisfies Record<keyof typeof english, string>
