import { loadStorageInAdvance } from '#device/storage-in-advance.ts'
import { loadChart } from '#stage/flat/load-chart.ts'
import { askForModel } from '#stage/model-file.ts'
import { loadEarly } from '#words/say.ts'

// Each part is imported again where it is used; asked for only there, each would wait for the answer to the one before,
// and a long line would stand still in between. What does not come is asked for again, and its failure heard, where it
// is used.

function ask(...parts: readonly Promise<unknown>[]): void {
  for (const part of parts) part.catch(() => undefined)
}

/** Asks for what the welcome needs besides its picture: little enough to come while the first screen is painted. */
export function loadRestOfWelcome(): void {
  ask(...loadStorageInAdvance(), loadEarly(), import('#screens/welcome/still.tsx'), loadChart())
}

/** Asks for what draws the welcome's body. To be called once the welcome can be used: this is most of all the bytes. */
export function loadPictureInAdvance(modelUrl: string): void {
  ask(import('#stage/solid/solid-body.tsx'))
  askForModel(modelUrl)
}
