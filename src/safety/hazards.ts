import type { Hazard } from './hazard.ts'
import { hazardsOfAnswers, hazardsOfPerson } from './hazards-of-person.ts'
import { hazardsOfProduct } from './hazards-of-product.ts'
import { hazardsOfAfter, hazardsOfMemory, hazardsOfStop } from './hazards-of-stop.ts'
import { hazardsOfManner, hazardsOfPlace } from './hazards-of-touch.ts'

/** Every hazard that we know of, in the order of its number. Nothing of the app at run time imports this table. */
export const hazards: readonly Hazard[] = [
  ...hazardsOfPlace,
  ...hazardsOfManner,
  ...hazardsOfPerson,
  ...hazardsOfAnswers,
  ...hazardsOfStop,
  ...hazardsOfMemory,
  ...hazardsOfAfter,
  ...hazardsOfProduct,
]
