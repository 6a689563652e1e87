/** A voice of the browser, as much of it as choosing one needs. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>

/** Android writes en_US. */
function tagOf({ lang }: Voice): string {
  return lang.replaceAll('_', '-').toLowerCase()
}

function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0]
}

/** Some devices list Cantonese as a Chinese voice: nobody who reads the captions would follow it. */
function isCantonese(tag: string): boolean {
  return /^zh\b.*-(hk|mo)\b/.test(tag)
}

function speaks(tag: string) {
  return (voice: Voice): boolean => {
    const own = tagOf(voice)
    return languageOf(own) === languageOf(tag) && (!isCantonese(own) || isCantonese(tag.toLowerCase()))
  }
}

/**
 * Voices of a language (BCP 47, `es-MX`): those that need no network first, and among them those of its region, otherwise
 * as the browser has them.
 */
export function voicesOf<One extends Voice>(voices: readonly One[], tag: string): readonly One[] {
  const isOfRegion = (voice: Voice): boolean => tagOf(voice) === tag.toLowerCase()
  return voices
    .filter(speaks(tag))
    .sort((a, b) => Number(b.localService) - Number(a.localService) || Number(isOfRegion(b)) - Number(isOfRegion(a)))
}

/**
 * The voice to speak with: the chosen one where it is there, else the browser's own for this language, else the first
 * one that needs no network, which may fail in the middle of a session. Undefined where none speaks the language.
 */
export function chooseVoice<One extends Voice>(
  voices: readonly One[],
  tag: string,
  chosenUri: string | undefined,
): One | undefined {
  const able = voicesOf(voices, tag)
  const local = able.filter(({ localService }) => localService)
  return (
    able.find(({ voiceURI }) => voiceURI === chosenUri) ??
    local.find((voice) => voice.default) ??
    local[0] ??
    able.find((voice) => voice.default) ??
    able[0]
  )
}
