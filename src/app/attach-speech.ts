import { createSpeech } from '#device/speech.ts'
import { type Actors, guidedOf, type SpeechStore } from '#parts/actors.tsx'
import { speechWords } from '#parts/speech-words.ts'
import type { GuidedActor, GuidedSnapshot } from '#session/guided.machine.ts'
import { linesToSay, type SpokenCue, spokenCueOf } from '#session/guided.speech.ts'
import { rateOf } from '#session/speaking-time.ts'
import { spokenTag } from '#words/languages.ts'
import { locale, say, watchLanguage } from '#words/say.ts'

/**
 * Lets a voice, or where there is none its captions, follow whatever session runs. It is told within the task of each
 * event: the first sentence belongs to the press that begins, and a stop has silenced it when it returns (E2).
 */
export function attachSpeech(
  { flow, settings }: Pick<Actors, 'flow' | 'settings'>,
  onSpeaking: (isSpeaking: boolean) => void,
): SpeechStore {
  const speech = createSpeech(() => spokenTag(locale()), { onSpeaking })
  watchLanguage(() => {
    speech.cut()
    speech.tryAgain()
  })

  const choose = (): void => {
    const { hasSound, hasVoice, voiceUri, voicePace, volume } = settings.get()
    speech.choose({ isOn: hasSound && hasVoice, voiceUri, rate: rateOf[voicePace], volume: volume / 100 })
  }
  settings.subscribe(choose)
  choose()

  let before: SpokenCue | undefined
  function follow(snapshot: GuidedSnapshot): void {
    const cue = spokenCueOf(snapshot)
    // Where there is nothing to say, what was said before is no news when it is said again.
    if (cue === undefined) before = undefined
    if (cue === undefined || cue.id === before?.id) return
    if (cue.isCutting) speech.cut()
    speech.say(
      linesToSay(before, cue).flatMap((line) => speechWords(say, line)),
      cue.about,
    )
    before = cue
  }

  let followed: GuidedActor | undefined
  flow.subscribe((snapshot) => {
    const guided = guidedOf(snapshot)
    if (guided === followed) return
    followed = guided
    before = undefined
    speech.cut()
    guided?.subscribe({
      next: (moment) => {
        if (guided === followed) follow(moment)
      },
      error: speech.cut,
    })
  })

  return {
    get: speech.get,
    subscribe: speech.subscribe,
    voices: speech.voices,
    tryOut: () => {
      speech.tryAgain()
      speech.cut()
      speech.say([say('sound.try.sentence')], 'try')
    },
    rehearse: (sentence) => {
      speech.cut()
      if (sentence !== undefined) speech.say([sentence], 'practice')
    },
  }
}
