import { loadChart } from '#stage/flat/load-chart.ts'
import { askForModel } from '#stage/model-file.ts'
import { loadEarly } from '#words/say.ts'

/**
 * Asks at once for everything that the welcome's body is made of. Each part is imported again where it is used; asked
 * for only there, each would wait for the answer to the one before, and a long line would stand still in between.
 * What does not come is asked for again, and its failure heard, where it is used.
 */
export function loadPictureInAdvance(modelUrl: string): void {
  const parts = [
    import('#screens/welcome/still.tsx'),
    loadEarly(),
    loadChart(),
    import('#device/storage.ts'),
    import('#stage/solid/solid-body.tsx'),
  ]
  askForModel(modelUrl)
  for (const part of parts) part.catch(() => undefined)
}
