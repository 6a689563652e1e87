import { reasons } from './reasons.ts'
import { verdicts } from './verdicts.ts'

/** Spanish words: all that the rules say. The welcome and the questions need no more than the reasons. */
export const rules = { ...reasons, ...verdicts } as const
