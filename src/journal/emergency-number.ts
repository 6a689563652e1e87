/**
 * Numbers for a medical emergency, by ISO 3166 country, the one to dial first in front. Only countries whose number is
 * beyond doubt are listed: a wrong number is worse than the general one with its warning.
 */
const numbersByCountry = {
  AD: ['112'],
  AE: ['998', '112'],
  AL: ['127', '112'],
  AM: ['103', '112'],
  AR: ['107', '911'],
  AT: ['144', '112'],
  AU: ['000', '112'],
  AZ: ['103', '112'],
  BA: ['124', '112'],
  BB: ['511'],
  BD: ['999'],
  BE: ['112'],
  BG: ['112'],
  BH: ['999'],
  BN: ['991'],
  BR: ['192'],
  BS: ['919', '911'],
  BT: ['112'],
  BY: ['103', '112'],
  CA: ['911'],
  CH: ['144', '112'],
  CI: ['185'],
  CL: ['131'],
  CN: ['120'],
  CO: ['123'],
  CR: ['911'],
  CU: ['104'],
  CY: ['112'],
  CZ: ['155', '112'],
  DE: ['112'],
  DK: ['112'],
  DO: ['911'],
  EC: ['911'],
  EE: ['112'],
  EG: ['123'],
  ES: ['112'],
  FI: ['112'],
  FJ: ['911'],
  FO: ['112'],
  FR: ['15', '112'],
  GB: ['999', '112'],
  GE: ['112'],
  GH: ['112'],
  GI: ['190', '112'],
  GL: ['112'],
  GR: ['166', '112'],
  HK: ['999', '112'],
  HN: ['911'],
  HR: ['112'],
  HU: ['112', '104'],
  ID: ['119', '112'],
  IE: ['112', '999'],
  IL: ['101'],
  IN: ['112', '108'],
  IR: ['115'],
  IS: ['112'],
  IT: ['112', '118'],
  JM: ['110'],
  JO: ['911'],
  JP: ['119'],
  KE: ['999', '112'],
  KG: ['103'],
  KH: ['119'],
  KR: ['119'],
  KW: ['112'],
  KZ: ['103', '112'],
  LB: ['140'],
  LI: ['144', '112'],
  LK: ['1990'],
  LT: ['112'],
  LU: ['112'],
  LV: ['112'],
  MA: ['15'],
  MC: ['112', '18'],
  MD: ['112'],
  ME: ['124', '112'],
  MK: ['194', '112'],
  MM: ['192'],
  MN: ['103'],
  MO: ['999'],
  MT: ['112'],
  MU: ['114'],
  MV: ['102'],
  MX: ['911'],
  MY: ['999'],
  NG: ['112'],
  NL: ['112'],
  NO: ['113', '112'],
  NP: ['102'],
  NZ: ['111'],
  OM: ['9999'],
  PA: ['911'],
  PE: ['106'],
  PH: ['911'],
  PK: ['1122', '115'],
  PL: ['112', '999'],
  PR: ['911'],
  PT: ['112'],
  PY: ['911', '141'],
  QA: ['999'],
  RO: ['112'],
  RS: ['194', '112'],
  RU: ['103', '112'],
  RW: ['912'],
  SA: ['997'],
  SE: ['112'],
  SG: ['995'],
  SI: ['112'],
  SK: ['155', '112'],
  SM: ['112', '118'],
  SN: ['1515'],
  SV: ['132', '911'],
  TH: ['1669'],
  TN: ['190'],
  TR: ['112'],
  TT: ['811'],
  TW: ['119'],
  TZ: ['112'],
  UA: ['103', '112'],
  US: ['911'],
  UY: ['105', '911'],
  UZ: ['103', '112'],
  VA: ['112'],
  VE: ['911'],
  VN: ['115'],
  XK: ['194', '112'],
  ZA: ['10177', '112'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>

/** A country whose emergency number is known; its name comes from `Intl.DisplayNames`. */
export type KnownCountry = keyof typeof numbersByCountry

/** Every country with a known number, by code. */
export const knownCountries: readonly KnownCountry[] = Object.keys(numbersByCountry).filter(isKnownCountry)

/** Dialled where the country is unknown: mobile networks in most of the world pass it on. */
const generalNumber = '112'

/** Which number the emergency card dials, and how sure that is. */
export type EmergencyNumber = {
  /** The country it is for; undefined where none is known. */
  readonly country: KnownCountry | undefined
  /** The number of the dial button. */
  readonly dial: string
  /** Other numbers that reach help there. */
  readonly others: readonly string[]
  /** `chosen` by the user; `guessed` from the device's language; `general`: say that numbers differ by country. */
  readonly certainty: 'chosen' | 'guessed' | 'general'
}

/** Whether the number of a country is known. */
export function isKnownCountry(code: string): code is KnownCountry {
  return Object.hasOwn(numbersByCountry, code)
}

/**
 * The number to dial (E10): the user's own choice first, then a guess, then the general number. Codes are ISO 3166
 * two-letter; one without a known number counts as not given.
 */
export function emergencyNumber(chosen: string | undefined, guessed: string | undefined): EmergencyNumber {
  if (chosen !== undefined && isKnownCountry(chosen)) return numberOf(chosen, 'chosen')
  // A chosen country without a known number must not fall back to the number of a guessed one.
  if (chosen === undefined && guessed !== undefined && isKnownCountry(guessed)) return numberOf(guessed, 'guessed')
  return { country: undefined, dial: generalNumber, others: [], certainty: 'general' }
}

function numberOf(country: KnownCountry, certainty: 'chosen' | 'guessed'): EmergencyNumber {
  const [dial, ...others] = numbersByCountry[country]
  return { country, dial, others, certainty }
}

/**
 * The country that a list of BCP 47 language tags points to: the first region named outright. A bare language names
 * none: `en` is spoken under many numbers.
 */
export function guessCountry(languages: readonly string[]): KnownCountry | undefined {
  for (const tag of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/i.exec(tag)?.[1]?.toUpperCase()
    if (region !== undefined && isKnownCountry(region)) return region
  }
  return undefined
}
