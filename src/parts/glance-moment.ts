import { language } from '#words/say.ts'

/** A moment to look forward to: "Wednesday, 25 November, 14:30", in the user's language. `atMs`: epoch ms. */
export function momentWords(atMs: number): string {
  return new Intl.DateTimeFormat(language(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(atMs)
}
