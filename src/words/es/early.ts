import { asking } from './asking.ts'
import { marks } from './marks.ts'
import { questions } from './questions.ts'
import { reasons } from './reasons.ts'
import { regions } from './regions.ts'

/** What the body beside the welcome and the questions say in Spanish: a chunk of its own, because it is waited for. */
export const early = { ...reasons, ...regions, ...questions, ...asking, ...marks } as const
