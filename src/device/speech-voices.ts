/** A voice of the browser, as much of it as choosing one needs. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>

function speaks(language: string) {
  // Android writes en_US.
  return ({ lang }: Voice): boolean => lang.toLowerCase().replace('_', '-').split('-')[0] === language
}

/** Voices of a language (its first letters, `en`), those that need no network first, otherwise as the browser has them. */
export function voicesOf<One extends Voice>(voices: readonly One[], language: string): readonly One[] {
  return voices.filter(speaks(language)).toSorted((a, b) => Number(b.localService) - Number(a.localService))
}

/**
 * The voice to speak with: the chosen one where it is there, else the browser's own for this language, else the first
 * one that needs no network, which may fail in the middle of a session. Undefined where none speaks the language.
 */
export function chooseVoice<One extends Voice>(
  voices: readonly One[],
  language: string,
  chosenUri: string | undefined,
): One | undefined {
  const able = voicesOf(voices, language)
  const local = able.filter(({ localService }) => localService)
  return (
    able.find(({ voiceURI }) => voiceURI === chosenUri) ??
    local.find((voice) => voice.default) ??
    local[0] ??
    able.find((voice) => voice.default) ??
    able[0]
  )
}
