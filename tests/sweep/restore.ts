import type { Plan } from '#massage/plan.ts'
import { effectsOf } from '#session/guided.effects.ts'
import type { GuidedSnapshot } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'
import { following, guidedEvents, momentOf, savedAndRestored, textOf } from '../drivers/guided-moments.ts'
import { explore } from './chart.ts'
import { walkedPlans } from './guided-plans.ts'
import { randomFrom } from './random.ts'
import { type Size, Tally } from './tally.ts'

const claims = {
  moments: 'reachable moments kept as text and taken up again: the same moment',
  plans: 'restored plans equal to the plan',
  first: 'pairs of such a moment and an event, with and without the reload between: the same afterwards',
  second: 'such pairs with each event after that: the same afterwards (equal first results are taken on once)',
  again: 'moments kept and taken up after the first event as well: the same afterwards',
} as const

/** Everything that can be seen of a moment, as text. */
function faceOf(snapshot: GuidedSnapshot): string {
  return [stateOf(snapshot), pausedInOf(snapshot), textOf(snapshot.context), JSON.stringify(effectsOf(snapshot))].join()
}

/** Kept and taken up at every reachable moment: the same behaviour afterwards, two events deep. */
export function sweepRestore(size: Size): Tally {
  const tally = new Tally()
  for (const claim of Object.values(claims)) tally.expect(claim)
  const random = randomFrom(77)
  for (const [index, { name, plan }] of walkedPlans.entries()) {
    if (size === 'sample' && index > 0) break
    const { snapshots } = explore(plan, index === 0 ? momentOf : momentWithoutReason, () => {})
    const chosen = size === 'full' ? snapshots : snapshots.filter(() => random() < 0.04)
    for (const moment of chosen) restoreAt(tally, name, plan, moment)
  }
  return tally
}

/** The reason of a pause decides nothing: the first plan shows it, the longer ones go without. */
function momentWithoutReason(snapshot: GuidedSnapshot): string {
  const { stepIndex, unansweredMs, symptom, stoppedIn } = snapshot.context
  const waited = Math.floor(unansweredMs / 10_000)
  return [stateOf(snapshot), symptom, stoppedIn, stoppedIn ?? stepIndex, waited, pausedInOf(snapshot)].join()
}

function restoreAt(tally: Tally, name: string, plan: Plan, moment: GuidedSnapshot): void {
  const restored = savedAndRestored(moment, plan)
  const describe = () => `${name}: ${momentOf(moment)}`
  tally.hold(claims.moments, faceOf(restored) === faceOf(moment), describe)
  tally.hold(claims.plans, JSON.stringify(restored.context.plan) === JSON.stringify(plan), describe)
  const taken = new Set<string>()
  for (const event of guidedEvents) {
    const here = following(moment, event)
    const there = following(restored, event)
    const face = faceOf(here)
    const after = () => `${describe()} on ${JSON.stringify(event)}`
    tally.hold(claims.first, faceOf(there) === face, after)
    if (taken.has(face)) continue
    taken.add(face)
    const again = savedAndRestored(there, plan)
    tally.hold(claims.again, faceOf(again) === face, after)
    for (const second of guidedEvents) {
      const end = faceOf(following(here, second))
      const isSame = end === faceOf(following(there, second)) && end === faceOf(following(again, second))
      tally.hold(claims.second, isSame, () => `${after()}, ${JSON.stringify(second)}`)
    }
  }
}
