import { guessCountry, type KnownCountry } from '#journal/emergency-number.ts'

/** The country this device's languages point to; a guess that the user's own choice always overrides (E10). */
export function deviceCountry(languages: readonly string[] = navigator.languages): KnownCountry | undefined {
  return guessCountry(languages)
}
