import type { RegionId } from '#anatomy/region.ts'
import type { MassageStep, MoveStep, Plan, PlanStep, RestStep } from '#massage/plan.ts'
import type { Position } from '#safety/profile.ts'

const second = 1_000

function rest(position: Position): RestStep {
  return { kind: 'rest', durationMs: 20 * second, position }
}

function work(
  region: RegionId,
  seconds: number,
  technique: MassageStep['technique'],
  position: Position,
  extra: Partial<MassageStep> = {},
): MassageStep {
  return {
    kind: 'massage',
    region,
    technique,
    tool: 'hand',
    position,
    hand: region.startsWith('left') ? 'right' : 'left',
    durationMs: seconds * second,
    strokeMs: 3 * second,
    pressures: [
      { fromMs: 0, pressure10: 1 },
      { fromMs: 15 * second, pressure10: 2 },
    ],
    isOuterHalfOnly: false,
    note: undefined,
    ...extra,
  }
}

function move(from: Position, to: Position, ball: MoveStep['ball']): MoveStep {
  return { kind: 'move', durationMs: 45 * second, from, to, ball }
}

const ball = { tool: 'ball', hand: undefined } as const

const steps: readonly PlanStep[] = [
  { kind: 'breathing', phase: 'opening', durationMs: 45 * second, position: 'chair' },
  work('left-palm', 45, 'circles', 'chair'),
  rest('chair'),
  work('right-palm', 45, 'circles', 'chair'),
  rest('chair'),
  work('left-forearm', 45, 'effleurage', 'chair'),
  rest('chair'),
  work('right-forearm', 45, 'effleurage', 'chair'),
  move('chair', 'standing', undefined),
  work('left-shoulder-top', 60, 'petrissage', 'standing', { note: 'note.working-elbow' }),
  rest('chair'),
  work('right-shoulder-top', 60, 'petrissage', 'standing', { note: 'note.working-elbow' }),
  { ...move('chair', 'chair', 'fetch'), durationMs: 20 * second },
  work('left-sole', 60, 'ball-roll', 'chair', ball),
  rest('chair'),
  work('right-sole', 60, 'ball-roll', 'chair', ball),
  move('chair', 'standing', 'put-away'),
  work('left-thigh', 60, 'effleurage', 'chair'),
  rest('chair'),
  work('right-thigh', 60, 'effleurage', 'chair'),
  rest('chair'),
  { kind: 'breathing', phase: 'closing', durationMs: 65 * second, position: 'chair' },
]

/** A plan shaped like the reference session, for screens; what the compiler makes is tested with the compiler. */
export const referencePlan: Plan = {
  planVersion: 1,
  routineId: 'neck-and-shoulders',
  stage: 'healing',
  totalMs: steps.reduce((sumMs, step) => sumMs + step.durationMs, 0),
  steps,
  leftOut: [
    { region: 'left-calf', reasons: ['Z15'] },
    { region: 'right-calf', reasons: ['Z15'] },
    { region: 'left-hip', reasons: ['Z13'] },
  ],
  withoutLotion: false,
}
