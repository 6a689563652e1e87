import type { Plan } from '#massage/plan.ts'
import { effectsOf, silence } from '#session/guided.effects.ts'
import { type GuidedEvent, type GuidedState, guidedStates } from '#session/guided.events.ts'
import type { GuidedSnapshot } from '#session/guided.machine.ts'
import { pausedInOf, stateOf } from '#session/guided.view.ts'

const stillStates: readonly GuidedState[] = ['readiness', 'paused', 'stopped', 'aftercare', 'ended']
/** Longest wait for an answer (E9). */
const answerLimitMs = 30_000

/** What must hold of every moment, whichever way it was reached: one line for each breach. */
export function breachesOfMoment(snapshot: GuidedSnapshot): readonly string[] {
  const breaches: string[] = []
  const must = (name: string, isTrue: boolean) => {
    if (!isTrue) breaches.push(name)
  }
  const { plan, stepIndex, stepElapsedMs, elapsedMs, pendingMs, unansweredMs, pauseReason, symptom, stoppedIn } =
    snapshot.context
  const state = stateOf(snapshot)
  const paused = pausedInOf(snapshot)
  const kind = plan.steps[stepIndex]?.kind
  const coming = plan.steps[stepIndex + 1]?.kind
  must('a named state', guidedStates.includes(state))
  must('a pause has a reason, and nothing else has', (state === 'paused') === (pauseReason !== undefined))
  must('a pause knows its way back', (state === 'paused') === (paused !== undefined))
  must('only a stop has a symptom', state === 'stopped' || symptom === undefined)
  must('a stop knows where it was, and nothing else does', (state === 'stopped') === (stoppedIn !== undefined))
  must('stopped nowhere but in a state before it', stoppedIn !== 'stopped')
  const here = paused ?? state
  if (here === 'breathing') must('breathes on a breathing step', kind === 'breathing')
  if (here === 'massaging') must('massages on a massage step', kind === 'massage')
  if (here === 'resting' || here === 'checkingIn') must('rests on a rest or move', kind === 'rest' || kind === 'move')
  if (here === 'moving') must('moves on a move', kind === 'move')
  if (here === 'introducing') must('introduces something that comes', coming !== undefined)
  if (here === 'aftercare') must('the plan is over', kind === undefined && elapsedMs === plan.totalMs)
  const beforeMs = plan.steps.slice(0, stepIndex).reduce((sumMs, step) => sumMs + step.durationMs, 0)
  must('no time left over', pendingMs === 0)
  must('the clock is where the steps are', elapsedMs === beforeMs + stepElapsedMs)
  must('the clock stays in its step', stepElapsedMs >= 0 && stepElapsedMs <= (plan.steps[stepIndex]?.durationMs ?? 0))
  must('nobody waits longer than the limit', unansweredMs >= 0 && unansweredMs <= answerLimitMs)
  const effects = effectsOf(snapshot)
  if (stillStates.includes(state)) must('silent and still', effects === silence)
  else must('clock, motion and wake lock', effects.clock && effects.motion && effects.wakeLock)
  must(
    'listens where hands work or are about to, and nowhere else',
    effects.listening === hearingStates.includes(state),
  )
  must('strokes sound only where hands work', (effects.strokeTone !== undefined) === (state === 'massaging'))
  must('breaths sound only in breathing', (effects.breath !== undefined) === (state === 'breathing'))
  return breaches
}

/** Touched time that a stretch of the planned clock contains, by region. */
function plannedWork(plan: Plan, fromMs: number, toMs: number): ReadonlyMap<string, number> {
  const worked = new Map<string, number>()
  let startMs = 0
  for (const step of plan.steps) {
    const endMs = startMs + step.durationMs
    const overlapMs = Math.min(toMs, endMs) - Math.max(fromMs, startMs)
    if (step.kind === 'massage' && overlapMs > 0) {
      worked.set(step.region, (worked.get(step.region) ?? 0) + overlapMs)
    }
    startMs = endMs
  }
  return worked
}

function workOf({ context: { work } }: GuidedSnapshot): ReadonlyMap<string, number> {
  return new Map(work.filter(({ workedMs }) => workedMs > 0).map(({ region, workedMs }) => [region, workedMs]))
}

function isSameWork(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([region, ms]) => b.get(region) === ms)
}

/** Everything of a context but what an event may change. */
function restOf({ context }: GuidedSnapshot): string {
  const {
    plan: _,
    comforts: _wishes,
    pauseReason: _reason,
    symptom: _symptom,
    stoppedIn: _where,
    unansweredMs: _wait,
    ...rest
  } = context
  return JSON.stringify(rest)
}

const stops: readonly GuidedEvent['type'][] = ['session.stop', 'symptom.report']
/** The only ways out of a pause (E8). */
const leavesPause: readonly GuidedEvent['type'][] = ['session.resume', 'session.end', ...stops]
const pausesByItself: readonly GuidedEvent['type'][] = [
  'session.pause',
  'clock.jumped',
  'page.hidden',
  'sound.failed',
  'sound.interrupted',
  'headphones.out',
  'graphics.lost',
  'listening.lost',
]
/** Where a voice or a sudden sound pauses: hands work, or are about to. */
const hearingStates: readonly GuidedState[] = ['introducing', 'massaging']

/**
 * What must hold of one event at one moment: E1–E4, E8, E9, and that no millisecond is lost or counted twice. One line
 * for each breach.
 */
export function breachesOfStep(
  before: GuidedSnapshot,
  event: GuidedEvent,
  after: GuidedSnapshot,
  actionCount: number,
): readonly string[] {
  const breaches: string[] = []
  const must = (name: string, isTrue: boolean) => {
    if (!isTrue) breaches.push(name)
  }
  const [from, to] = [stateOf(before), stateOf(after)]
  const isStop = stops.includes(event.type)
  must('no action runs on a transition', actionCount === 0)

  if (isStop) must('E1, E2 stopped in the same transition', to === 'stopped')
  if (to === 'stopped' && from !== 'stopped') {
    must('E4 only a press or a report stops', isStop)
    must('E2 nothing else happened first', restOf(before) === restOf(after))
    must('the stop knows where it was', after.context.stoppedIn === from)
    const named = event.type === 'symptom.report' ? event.symptom : undefined
    must('E4 the symptom is the reported one', after.context.symptom === named)
  }
  if (from === 'stopped') {
    must('E3 stopped is latched', to === 'stopped' && restOf(before) === restOf(after))
    const isNaming = event.type === 'symptom.name' || event.type === 'symptom.report'
    must('only a naming changes the symptom', isNaming || before.context.symptom === after.context.symptom)
    must('a symptom is never forgotten', before.context.symptom === undefined || after.context.symptom !== undefined)
    must('where it stopped stays', before.context.stoppedIn === after.context.stoppedIn)
  }
  if (from === 'aftercare' || from === 'ended') must('what is over stays over', to === from || isStop)

  const isRunning = !stillStates.includes(from)
  if (from === 'paused') {
    if (leavesPause.includes(event.type)) {
      if (event.type === 'session.resume') must('E8 a pause goes on where it was', to === pausedInOf(before))
    } else {
      must('E8 a pause never ends by itself', to === 'paused' && restOf(before) === restOf(after))
      must('a pause keeps its reason', before.context.pauseReason === after.context.pauseReason)
      must('a pause keeps its way back', pausedInOf(before) === pausedInOf(after))
    }
  }
  if (isRunning && pausesByItself.includes(event.type)) {
    must('E8 what cannot be trusted pauses', to === 'paused' && pausedInOf(after) === from)
  }
  if (event.type === 'voice.heard') {
    const isHeard = hearingStates.includes(from)
    must('E1 a voice pauses where hands may work, and nowhere else', to === (isHeard ? 'paused' : from))
    must('E1 and asks', !isHeard || after.context.pauseReason === 'heard')
  }
  if (from === 'readiness') {
    const isBegun = event.type === 'session.begin'
    must('hands go on only after "ready"', to === 'readiness' || isStop || isBegun || event.type === 'session.end')
  }

  // E9: from rest back to hands only by the answer.
  if (from === 'resting' || from === 'checkingIn') {
    const isHandsOn = to === 'massaging' || to === 'moving' || to === 'introducing' || to === 'breathing'
    must('E9 only the answer leads on', !isHandsOn || (from === 'checkingIn' && event.type === 'checkIn.clear'))
  }
  if (event.type === 'clock.tick' && to === 'paused' && from !== 'paused') {
    must('E9 an unanswered question pauses', after.context.pauseReason === 'no-answer')
    must('E9 after the whole limit', after.context.unansweredMs === answerLimitMs)
  }

  if (event.type === 'comfort.ask') comfortRules(before, after, must)
  else must('only a wish changes the plan', before.context.plan === after.context.plan)
  timeRules(before, event, after, must)
  return breaches
}

/** A wish makes what is left easier and changes nothing else: no place, no order, no worked time, nothing that is over. */
function comfortRules(
  before: GuidedSnapshot,
  after: GuidedSnapshot,
  must: (name: string, isTrue: boolean) => void,
): void {
  const { plan: had, comforts: hadWished, stepIndex } = before.context
  const { plan, comforts } = after.context
  must('a wish leaves the session where it is', stateOf(before) === stateOf(after) && restOf(before) === restOf(after))
  must('a wish is kept where it could be met', comforts.length - hadWished.length === (plan === had ? 0 : 1))
  must(
    'the total is that of the steps',
    plan.totalMs === plan.steps.reduce((sumMs, step) => sumMs + step.durationMs, 0),
  )
  must('as many steps as before', plan.steps.length === had.steps.length)
  for (const [index, step] of plan.steps.entries()) {
    const old = had.steps[index]
    if (old === undefined || step === old) continue
    must('what is over stays as it was', index >= stepIndex)
    if (step.kind === 'massage' && old.kind === 'massage') {
      const { strokeMs, pressures, ...same } = step
      const { strokeMs: hadStrokeMs, pressures: hadPressures, ...hadSame } = old
      must('a wish changes pressure and pace alone', JSON.stringify(same) === JSON.stringify(hadSame))
      must('a stroke only becomes slower, to 5 s at most', strokeMs >= hadStrokeMs && strokeMs <= 5_000)
      const pressureAt = (list: typeof pressures, atMs: number) =>
        list.findLast(({ fromMs }) => fromMs <= atMs)?.pressure10 ?? 0
      for (const atMs of [0, 15_000, step.durationMs - 1]) {
        const now = pressureAt(pressures, atMs)
        must('pressure only becomes lighter', now >= 1 && now <= pressureAt(hadPressures, atMs))
      }
    } else {
      must('only a rest becomes longer', step.kind === old.kind && (step.kind === 'rest' || step.kind === 'move'))
      must('a rest becomes longer, to 90 s at most', step.durationMs > old.durationMs && step.durationMs <= 90_000)
    }
  }
}

/** No time lost or doubled: planned time, waiting and touched time add up to what the ticks brought. */
function timeRules(
  before: GuidedSnapshot,
  event: GuidedEvent,
  after: GuidedSnapshot,
  must: (name: string, isTrue: boolean) => void,
): void {
  const { plan } = before.context
  const [from, to] = [stateOf(before), stateOf(after)]
  const plannedMs = after.context.elapsedMs - before.context.elapsedMs
  if (event.type !== 'clock.tick') {
    if (event.type === 'place.skip' && (from === 'massaging' || from === 'introducing')) {
      must('a place that is left out takes the clock along', plannedMs >= 0)
      must('leaving out works nothing', isSameWork(workOf(before), workOf(after)))
      return
    }
    must('only time moves the clock', plannedMs === 0)
    must('only time works', isSameWork(workOf(before), workOf(after)))
    return
  }
  const { deltaMs } = event
  if (!Number.isFinite(deltaMs) || deltaMs <= 0 || stillStates.includes(from)) {
    must('a broken tick, or one that nobody waits for, moves nothing', from === to && restOf(before) === restOf(after))
    return
  }
  must('the clock never runs backwards, nor faster than time', plannedMs >= 0 && plannedMs <= deltaMs)
  const expected = new Map(workOf(before))
  // What was left out is no longer on the clock's way: a tick never crosses it.
  for (const [region, ms] of plannedWork(plan, before.context.elapsedMs, after.context.elapsedMs)) {
    expected.set(region, (expected.get(region) ?? 0) + ms)
  }
  must('touched time is the planned time of the places passed', isSameWork(expected, workOf(after)))
  if (to === 'aftercare') return
  if (to !== 'checkingIn' && to !== 'paused') {
    must('no millisecond is lost', plannedMs === deltaMs)
    return
  }
  const waitedBeforeMs = from === 'checkingIn' ? before.context.unansweredMs : 0
  const waitedMs = after.context.unansweredMs - waitedBeforeMs
  must('waiting takes no more than time', waitedMs >= 0 && waitedMs <= deltaMs)
  if (to === 'checkingIn') must('planned time and waiting make up the tick', plannedMs + waitedMs >= deltaMs)
}
