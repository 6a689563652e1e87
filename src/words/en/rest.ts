import { dayAfter } from './day-after.ts'
import { inside } from './inside.ts'
import { listening } from './listening.ts'
import { marks } from './marks.ts'
import { massage } from './massage.ts'
import { practise } from './practise.ts'
import { questions } from './questions.ts'
import { regions } from './regions.ts'
import { rules } from './rules.ts'
import { screens } from './screens.ts'
import { session } from './session.ts'
import { sound, speech } from './speech.ts'

/** Everything that is said after the first screen: one chunk, fetched while the first screen is read. */
export const rest = {
  ...rules,
  ...regions,
  ...questions,
  ...massage,
  ...session,
  ...screens,
  ...dayAfter,
  ...marks,
  ...inside,
  ...listening,
  ...speech,
  ...practise,
  ...sound,
} as const
