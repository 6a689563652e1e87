import { facts } from './facts.ts'
import { learning } from './learning.ts'
import { lessons } from './lessons.ts'
import { round } from './round.ts'

/** What is said in Spanish where people learn and practise: a chunk of its own, fetched when somebody goes there. */
export const practice = { ...facts, ...lessons, ...learning, ...round } as const
