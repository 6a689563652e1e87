import { createTones, type Tones } from '#device/tones.ts'
import { deviceVibration } from '#device/vibration.ts'
import type { PracticeSound, SettingsStore, SpeechStore } from '#parts/actors.tsx'
import { type PracticeEffects, practiceSilence } from '#session/practice.effects.ts'
import { say } from '#words/say.ts'

/** How long a warning is felt, ms: the second kind is meant to be noticed by a hand that did not heed the first. */
const BUZZ_MS = { near: 40, over: 160 } as const

/**
 * Lets tones, voice and vibration follow a practice round: each change is heard once, and where nothing may be heard
 * nothing is any more when the call returns. A warning is felt where sound is on, or where strokes are felt.
 */
export function attachPracticeSound(
  settings: Pick<SettingsStore, 'get' | 'subscribe'>,
  speech: Pick<SpeechStore, 'rehearse'>,
  tones: Tones = createTones({ onFailed: () => undefined }),
  vibrate = deviceVibration(),
): PracticeSound {
  let now = practiceSilence
  let changes = 0

  const follow = (): void => {
    const { hasSound, volume } = settings.get()
    tones.setLoudness(volume / 100, false)
    tones.setMuted(!hasSound)
  }
  settings.subscribe(follow)
  follow()

  function set(next: PracticeEffects): void {
    const before = now
    now = next
    if (next.tone !== before.tone) changes += 1
    const cue = next.tone === undefined ? undefined : { id: `${changes}`, tone: next.tone }
    tones.set({ clock: next.isOn, strokeTone: undefined, breath: undefined, cue })
    if (next.says !== before.says || (before.isOn && !next.isOn)) {
      speech.rehearse(next.says === undefined ? undefined : say(`practise.cue.${next.says}`))
    }
    if (next.buzz === before.buzz) return
    const { hasSound, tempo } = settings.get()
    if (next.buzz === undefined || !(hasSound || tempo === 'vibration')) vibrate?.(0)
    else vibrate?.(BUZZ_MS[next.buzz])
  }

  return {
    set,
    begin: (sentence) => speech.rehearse(sentence),
  }
}
