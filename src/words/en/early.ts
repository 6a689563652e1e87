import { marks } from './marks.ts'
import { questions } from './questions.ts'
import { regions } from './regions.ts'
import { rules } from './rules.ts'
import { screens } from './screens.ts'

/** What the body beside the welcome and the questions say: a chunk of its own, because it is waited for. */
export const early = { ...rules, ...regions, ...questions, ...screens, ...marks } as const
