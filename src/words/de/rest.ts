import { accessibility } from './accessibility.ts'
import { dayAfter } from './day-after.ts'
import { early } from './early.ts'
import { explore } from './explore.ts'
import { inside } from './inside.ts'
import { learn } from './learn.ts'
import { listening } from './listening.ts'
import { massage } from './massage.ts'
import { offline } from './offline.ts'
import { people } from './people.ts'
import { practise } from './practise.ts'
import { rules } from './rules.ts'
import { screens } from './screens.ts'
import { session } from './session.ts'
import { sound, speech } from './speech.ts'
import { yourData } from './your-data.ts'

/** Everything that is said after the first screen. */
export const rest = {
  ...early,
  ...rules,
  ...screens,
  ...dayAfter,
  ...massage,
  ...session,
  ...explore,
  ...inside,
  ...listening,
  ...speech,
  ...sound,
  ...learn,
  ...practise,
  ...offline,
  ...people,
  ...yourData,
  ...accessibility,
} as const
