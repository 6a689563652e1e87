import type { RegionId } from '#anatomy/region.ts'
import type { SessionRecord } from '#journal/record.ts'
import { dayAfter, pain, sessionAt } from './past.ts'

type Told = {
  /** Days before the end. */
  readonly ago: number
  readonly before: number
  readonly after?: number
  readonly next?: 'better' | 'same' | 'sore' | 'worse'
  readonly felt: readonly RegionId[]
  readonly more?: Partial<SessionRecord>
}

const legs: readonly RegionId[] = ['left-palm', 'right-palm', 'left-forearm', 'right-forearm', 'right-calf']
const arms: readonly RegionId[] = ['left-palm', 'right-palm', 'left-upper-arm', 'right-upper-arm', 'right-thigh']

/** Ten weeks of somebody with a lumbar disc whose symptoms come up from the sole, with one stop on the way. */
const told: readonly Told[] = [
  { ago: 68, before: 6, after: 6, next: 'same', felt: ['left-sole', 'left-calf'] },
  { ago: 64, before: 5, after: 5, next: 'sore', felt: ['left-sole', 'left-calf'] },
  { ago: 60, before: 5, after: 4, next: 'same', felt: ['left-sole', 'left-calf'] },
  { ago: 56, before: 5, after: 5, next: 'worse', felt: ['left-sole', 'left-calf', 'left-thigh'] },
  {
    ago: 50,
    before: 5,
    next: 'same',
    felt: ['left-calf'],
    more: {
      ending: 'stopped',
      symptom: 'tingling',
      stoppedIn: 'massaging',
      stopAnswers: {
        cauda: ['none'],
        weakness: 'none',
        nerves: ['none'],
        chest: 'no',
        places: ['left-calf', 'left-sole'],
        spread: 'away',
        easing: 'easing',
      },
      leftStopAtMs: 1,
    },
  },
  { ago: 44, before: 4, after: 3, next: 'better', felt: ['left-calf'] },
  { ago: 40, before: 4, after: 4, next: 'same', felt: ['left-calf'] },
  { ago: 36, before: 4, after: 3, next: 'better', felt: ['left-calf'] },
  { ago: 32, before: 3, after: 3, next: 'same', felt: ['left-thigh'] },
  { ago: 28, before: 4, after: 3, next: 'better', felt: ['left-calf', 'left-thigh'] },
  { ago: 24, before: 3, after: 2, next: 'better', felt: ['left-thigh'] },
  { ago: 20, before: 3, after: 2, next: 'same', felt: ['left-thigh'] },
  { ago: 16, before: 3, after: 3, next: 'sore', felt: ['left-thigh', 'left-hip'] },
  { ago: 12, before: 2, after: 1, next: 'better', felt: ['left-hip'], more: { ending: 'ended' } },
  { ago: 8, before: 3, after: 2, next: 'better', felt: ['left-thigh'] },
  { ago: 4, before: 2, after: 1, next: 'better', felt: ['left-hip'] },
  { ago: 1, before: 2, after: 2, felt: ['left-hip'] },
]

/** The sessions of ten weeks before a day (`2026-03-02`), at ten past nine in a time zone so many minutes ahead of UTC. */
export function monthsOfSessions(day: string, offsetMinutes: number): readonly SessionRecord[] {
  return told.map(({ ago, before, after, next, felt, more }, index) => {
    const date = new Date(Date.parse(`${day}T00:00:00.000Z`) - ago * 86_400_000).toISOString().slice(0, 10)
    const numbers = pain(before, after)
    return sessionAt(`${date}T${index % 3 === 0 ? '18:40' : '09:10'}`, offsetMinutes, {
      ...numbers,
      answers: {
        ...numbers.answers,
        'tingling-now': 'old-and-stable',
        'numb-places': felt,
        'symptom-limbs': ['left-leg'],
        'disc-levels': ['lumbar'],
        cauda: ['none'],
        weakness: 'none',
        nerves: ['none'],
        chest: 'no',
        'leg-clot': ['none'],
      },
      work: (index % 2 === 0 ? legs : arms).map((region) => ({ region, workedMs: 90_000, isSkipped: false })),
      ...(next === undefined ? {} : dayAfter(next)),
      ...more,
    })
  })
}
