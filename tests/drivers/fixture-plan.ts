import type { RegionId } from '#anatomy/region.ts'
import type { BreathingStep, MassageStep, MoveStep, Plan, PlanStep, RestStep } from '#massage/plan.ts'

export function breathing(phase: BreathingStep['phase'], durationMs: number): BreathingStep {
  return { kind: 'breathing', phase, durationMs, position: 'chair' }
}

export function massage(region: RegionId, durationMs: number, over: Partial<MassageStep> = {}): MassageStep {
  return {
    kind: 'massage',
    region,
    technique: 'circles',
    tool: 'hand',
    position: 'chair',
    hand: region.startsWith('left') ? 'right' : 'left',
    durationMs,
    strokeMs: 3_000,
    pressures: [
      { fromMs: 0, pressure10: 1 },
      { fromMs: 15_000, pressure10: 2 },
    ],
    note: undefined,
    isOuterHalfOnly: false,
    ...over,
  }
}

export function rest(durationMs = 20_000): RestStep {
  return { kind: 'rest', durationMs, position: 'chair' }
}

export function move(over: Partial<MoveStep> = {}): MoveStep {
  return { kind: 'move', durationMs: 45_000, from: 'chair', to: 'standing', ball: undefined, ...over }
}

export function planOf(steps: readonly PlanStep[]): Plan {
  return {
    planVersion: 1,
    routineId: 'fixture',
    stage: 'healing',
    totalMs: steps.reduce((sumMs, step) => sumMs + step.durationMs, 0),
    steps,
    leftOut: [],
    withoutLotion: false,
  }
}

/** Every kind of step, and the seams between them: two steps on one place, a rest before a move, a move before breathing. */
export const shortPlan = planOf([
  breathing('opening', 45_000),
  massage('left-palm', 30_000),
  massage('left-palm', 15_000, { technique: 'effleurage' }),
  rest(),
  massage('right-palm', 45_000),
  move(),
  massage('left-shoulder-top', 30_000, { position: 'standing' }),
  rest(),
  move({ from: 'standing', to: 'chair', ball: 'fetch' }),
  massage('left-sole', 30_000, { tool: 'ball', technique: 'ball-roll', hand: undefined }),
  rest(),
  breathing('closing', 40_000),
])

function bothSides(kind: 'palm' | 'forearm' | 'shoulder-top' | 'sole' | 'thigh', durationMs: number): PlanStep[] {
  return [massage(`left-${kind}`, durationMs), rest(), massage(`right-${kind}`, durationMs)]
}

/** Shaped like the fifteen minutes of a first session for a lumbar disc in its sixth week. */
export const quarterHourPlan = planOf([
  breathing('opening', 45_000),
  ...bothSides('palm', 45_000),
  rest(),
  ...bothSides('forearm', 45_000),
  move(),
  ...bothSides('shoulder-top', 60_000),
  rest(),
  ...bothSides('sole', 60_000),
  move({ ball: 'put-away' }),
  ...bothSides('thigh', 60_000),
  rest(),
  breathing('closing', 65_000),
])
