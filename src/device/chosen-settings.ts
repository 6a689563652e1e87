import { personalKey } from '#journal/person.ts'
import { deviceWide, type Settings } from '#journal/settings.ts'
import { type PeopleHome, peopleHome } from './active-person.ts'

/**
 * What was chosen on this device is also kept where it is written before the next line runs: the journal's disk may take
 * seconds, and a page that is closed in them must not forget. Theme and language are read from here before the first paint.
 */
const chosenKey = 'kneadwell.settings'

const isDeviceWide = (name: string): boolean => deviceWide.some((one) => one === name)

function partOf(chosen: object, belongs: (name: string) => boolean): object {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => belongs(name)))
}

function readAt(key: string, home: PeopleHome): object {
  try {
    const chosen: unknown = JSON.parse(home?.getItem(key) ?? '{}')
    return typeof chosen === 'object' && chosen !== null ? chosen : {}
  } catch {
    return {}
  }
}

function write(key: string, chosen: object, home: PeopleHome): void {
  try {
    home?.setItem(key, JSON.stringify(chosen))
  } catch {
    // Storage is refused or full: the journal is asked to keep it as well, and the choice holds until the page is closed.
  }
}

/** The last choices of a person as they were written, unchecked; what is chosen for the device is the same for all. */
export function readChosen(id: string, home: PeopleHome = peopleHome()): object {
  const forDevice = partOf(readAt(chosenKey, home), isDeviceWide)
  const own = partOf(readAt(personalKey(chosenKey, id), home), (name) => !isDeviceWide(name))
  return { ...own, ...forDevice }
}

/** Keeps some choices of a person. */
export function keepChosen(id: string, patch: Partial<Settings>, home: PeopleHome = peopleHome()): void {
  const forDevice = partOf(patch, isDeviceWide)
  const own = partOf(patch, (name) => !isDeviceWide(name))
  const key = personalKey(chosenKey, id)
  if (Object.keys(forDevice).length > 0) write(chosenKey, { ...readAt(chosenKey, home), ...forDevice }, home)
  if (Object.keys(own).length > 0) write(key, { ...readAt(key, home), ...own }, home)
}

/** Forgets what was chosen for a person; what is chosen for the device stays. */
export function forgetChosen(id: string, home: PeopleHome = peopleHome()): void {
  const key = personalKey(chosenKey, id)
  if (key === chosenKey) write(chosenKey, partOf(readAt(chosenKey, home), isDeviceWide), home)
  else
    try {
      home?.removeItem(key)
    } catch {
      // Refused: then nothing was kept there either.
    }
}
