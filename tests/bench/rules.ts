import { builtInRoutine } from '../../src/massage/built-in.ts'
import { compile } from '../../src/massage/compile.ts'
import { exampleAnswers, exampleNowMs, examplePeople, exampleSession } from '../../src/practice/example-people.ts'
import type { History } from '../../src/safety/history.ts'
import { screen } from '../../src/safety/screening.ts'
import { zonesOf } from '../../src/safety/zone.ts'
import { MOST_GROWTH, median, type Row } from './row.ts'

const ROUNDS = 41
/** So long a round at least, ms: the clock is no finer than a few microseconds. */
const ROUND_MS = 10
const SESSIONS = 500
const TENFOLD = 10
const HOURS_BETWEEN = 72

/** What one call takes, µs: the median of the rounds, and the quickest, which other programs disturbed least. */
type PerCall = { readonly us: number; readonly quickestUs: number }

/**
 * What one call takes. `prepare` makes what a call is given, outside of the time: what
 * the rules remember by the list that they were asked about must not be found again.
 */
function perCallUs<Given>(prepare: () => Given, call: (given: Given) => unknown): PerCall {
  const once = (): number => {
    const given = prepare()
    const startedMs = performance.now()
    call(given)
    return performance.now() - startedMs
  }
  // Until the engine has compiled what it runs.
  let calls = 1
  for (let warmMs = 0; warmMs < 20 * ROUND_MS; calls += 1) warmMs += once()
  const each = Math.max(1, Math.ceil(calls / 20))
  const rounds = Array.from({ length: ROUNDS }, () => {
    let sumMs = 0
    for (let n = 0; n < each; n += 1) sumMs += once()
    return (sumMs / each) * 1000
  })
  return { us: median(rounds), quickestUs: Math.min(...rounds) }
}

/** So many sessions, every third day: a list that no rule has seen yet. */
function historyOf(sessions: number): History {
  const list = Array.from({ length: sessions }, (_, index) =>
    exampleSession((sessions - index) * HOURS_BETWEEN, { followUp: { answer: 'same', isOverADay: false } }),
  )
  return { isComplete: true, sessions: list }
}

/** What asking the policy and making a plan cost, and how that grows. */
export function rules(): readonly Row[] {
  const routine = builtInRoutine('steady-healing')
  if (routine === undefined) throw new Error('there is a routine to compile')
  const profile = { ...examplePeople.steady, pain10: 0, sessionsDone: 10 }
  const ofPlaces = (places: number) => {
    const input = { routine: { ...routine, places: routine.places.slice(0, places) }, profile, minutes: 10 }
    if (compile(input).kind !== 'plan') throw new Error(`no plan of ${places} places`)
    return perCallUs(
      () => input,
      (given) => compile(given),
    )
  }
  const policyOf = (sessions: number) =>
    perCallUs(
      () => historyOf(sessions),
      (history) => {
        const { profile: today } = screen({ ...exampleAnswers, 'follow-up': 'same' }, history, exampleNowMs)
        zonesOf(today)
      },
    )
  const [few, first, many] = [policyOf(10), policyOf(SESSIONS), policyOf(SESSIONS * TENFOLD)]
  const most = routine.places.length
  const least = 3
  const [short, whole] = [ofPlaces(least), ofPlaces(most)]
  const us = { unit: 'µs a call' }
  const how = `median of ${ROUNDS} rounds in Node`
  return [
    { what: 'policy: screening and all zones', value: few.us, goal: 5_000, ...us, how: `10 sessions, ${how}` },
    {
      what: '… with 5,000 sessions',
      value: many.us,
      goal: 10_000,
      ...us,
      how: 'a list that was not asked about before',
    },
    {
      what: 'policy, growth tenfold',
      value: many.quickestUs / first.quickestUs,
      unit: '×',
      limit: MOST_GROWTH,
      how: '500 to 5,000 sessions, the quickest of each',
    },
    { what: 'compiling a plan', value: whole.us, goal: 5_000, ...us, how: `${most} places, ${how}` },
    {
      what: `compiling, growth ${most / least}-fold`,
      value: whole.quickestUs / short.quickestUs,
      unit: '×',
      limit: (2 * most) / least,
      how: `${least} places to ${most}, the most that a routine may have`,
    },
  ]
}
