import { describe, expect, it } from 'vitest'
import { emergencyNumber, guessCountry, knownCountries } from '#journal/emergency-number.ts'

describe('the number on the emergency card (E10)', () => {
  it('is known for at least sixty countries, and every number can be dialled', () => {
    expect(knownCountries.length).toBeGreaterThanOrEqual(60)
    for (const country of knownCountries) {
      const found = emergencyNumber(country, undefined)
      expect([found.dial, ...found.others]).toSatisfy((all: string[]) => all.every((one) => /^\d{2,5}$/.test(one)))
      expect(found.others).not.toContain(found.dial)
      expect(country).toMatch(/^[A-Z]{2}$/)
    }
  })

  it.each([
    ['US', '911'],
    ['GB', '999'],
    ['DE', '112'],
    ['AU', '000'],
    ['NZ', '111'],
    ['JP', '119'],
    ['IN', '112'],
    ['BR', '192'],
    ['CH', '144'],
    ['FR', '15'],
  ])('in %s is %s', (country, dial) => {
    expect(emergencyNumber(country, undefined)).toMatchObject({ dial, certainty: 'chosen' })
  })

  it('follows the choice, not the guess', () => {
    expect(emergencyNumber('AT', 'US')).toMatchObject({ country: 'AT', dial: '144', certainty: 'chosen' })
    expect(emergencyNumber(undefined, 'US')).toMatchObject({ country: 'US', dial: '911', certainty: 'guessed' })
  })

  it('is the general one where the country is unknown, and says so', () => {
    const general = { country: undefined, dial: '112', others: [], certainty: 'general' }
    expect(emergencyNumber(undefined, undefined)).toEqual(general)
    expect(emergencyNumber('ZZ', 'US')).toEqual(general)
    expect(emergencyNumber(undefined, 'constructor')).toEqual(general)
  })

  it.each([
    [['de-AT', 'en-US'], 'AT'],
    [['en', 'fr-CA'], 'CA'],
    [['zh-Hant-TW'], 'TW'],
    [['en-gb'], 'GB'],
    [['sr-Latn-RS-x-private'], 'RS'],
    [['en', 'de'], undefined],
    [['en-001'], undefined],
    [[], undefined],
    [['not a tag', ''], undefined],
  ])('guesses from %j: %s', (languages, country) => {
    expect(guessCountry(languages)).toBe(country)
  })
})
