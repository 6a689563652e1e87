import { describe, expect, it } from 'vitest'
import { builtInRoutine, defaultRoutine, routinesFor } from '#massage/built-in.ts'
import { farKinds, isFarKind, limbPairOf } from '#massage/far-areas.ts'
import { stages } from '#safety/profile.ts'

/**
 * What each built-in routine says, one place a line: region | technique | tool | hand | positions | seconds a side |
 * pressure | rank | note. A clinician reviews these lines: no place, time or pressure changes unseen.
 */
const contents = {
  'first-weeks': [
    'acute | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'hand-back | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 8 | working-elbow',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 2 | towards-heart',
    'upper-arm | petrissage | hand | other | standing chair half-lying | 120 | 2 | 3 | stay-on-muscle',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 4 | ball-in-sock',
    'thigh | effleurage | hand | both | standing chair half-lying | 120 | 2 | 5 | no-bending',
    'shin | effleurage | hand | same | half-lying chair | 90 | 2 | 6 | leg-on-cushion',
    'calf | effleurage | hand | same | half-lying chair | 90 | 2 | 7 | leg-on-cushion',
  ],
  'steady-healing': [
    'healing chronic | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'hand-back | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 8 | working-elbow',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 2 | towards-heart',
    'upper-arm | effleurage | hand | other | chair half-lying standing | 120 | 2 | 6 | stay-on-muscle',
    'shoulder-top | petrissage | hand | other | standing chair half-lying | 120 | 2 | 3 | let-shoulder-drop',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 4 | ball-in-sock',
    'thigh | effleurage | hand | both | standing chair half-lying | 120 | 2 | 5 | no-bending',
    'shin | effleurage | hand | same | half-lying chair | 90 | 2 | 7 | leg-on-cushion',
    'calf | effleurage | hand | same | half-lying chair | 90 | 2 | 9 | leg-on-cushion',
  ],
  'long-run': [
    'chronic | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 2 | towards-heart',
    'shoulder-blade | ball-roll | ball | none | standing | 120 | 2 | 5 | ball-in-sock',
    'shoulder-top | petrissage | hand | other | standing chair half-lying | 120 | 2 | 3 | let-shoulder-drop',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 6 | ball-in-sock',
    'hip | compression | ball | none | standing | 90 | 2 | 7 | ball-in-sock',
    'thigh | effleurage | hand | both | standing chair half-lying | 120 | 2 | 4 | no-bending',
    'shin | effleurage | hand | same | half-lying chair | 90 | 2 | 8 | leg-on-cushion',
    'calf | effleurage | hand | same | half-lying chair | 90 | 2 | 9 | leg-on-cushion',
  ],
  'far-areas': [
    'acute healing chronic | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'hand-back | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 6 | working-elbow',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 2 | towards-heart',
    'upper-arm | effleurage | hand | other | chair half-lying standing | 120 | 2 | 5 | stay-on-muscle',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 3 | ball-in-sock',
    'thigh | effleurage | hand | both | standing chair half-lying | 120 | 2 | 4 | no-bending',
    'shin | effleurage | hand | same | half-lying chair | 90 | 2 | 7 | leg-on-cushion',
    'calf | effleurage | hand | same | half-lying chair | 90 | 2 | 8 | leg-on-cushion',
  ],
  'neck-and-shoulders': [
    'healing chronic | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 4 | towards-heart',
    'upper-arm | effleurage | hand | other | chair half-lying standing | 120 | 2 | 5 | stay-on-muscle',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 6 | ball-in-sock',
    'shoulder-blade | ball-roll | ball | none | standing | 120 | 2 | 7 | ball-in-sock',
    'shoulder-top | petrissage | hand | other | standing chair half-lying | 120 | 2 | 2 | let-shoulder-drop',
    'thigh | effleurage | hand | both | standing chair half-lying | 120 | 2 | 8 | no-bending',
    'neck-back | effleurage | hand | same | chair half-lying | 90 | 2 | 3 | head-still',
  ],
  'hands-and-feet': [
    'acute healing chronic | 45 s, then at the end 65 s',
    'palm | circles | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 1 | working-elbow',
    'sole | ball-roll | ball | none | chair | 120 | 2 | 2 | ball-in-sock',
    'foot-top | effleurage | hand | same | chair | 90 | 2 | 5 | leg-on-cushion',
    'forearm | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 4 | towards-heart',
    'hand-back | effleurage | hand | other | chair half-lying calves-on-chair standing | 90 | 2 | 3 | working-elbow',
  ],
} as const

describe('what a built-in routine says', () => {
  it.each(Object.entries(contents))('%s', (id, lines) => {
    const routine = builtInRoutine(id)
    expect(routine).toMatchObject({
      routineVersion: 1,
      id,
      nameKey: `routine.${id}.name`,
      purposeKey: `routine.${id}.purpose`,
    })
    const { openingSeconds, closingSeconds } = routine?.breathing ?? {}
    expect([
      `${routine?.stages.join(' ')} | ${openingSeconds} s, then at the end ${closingSeconds} s`,
      ...(routine?.places ?? []).map((place) =>
        [
          place.region,
          place.technique,
          place.tool,
          place.hand,
          place.positions.join(' '),
          place.secondsPerSide,
          place.pressure10,
          place.rank,
          place.note,
        ].join(' | '),
      ),
    ]).toEqual(lines)
  })
})

describe('the routine that is offered', () => {
  it.each([
    // S11: at pain 4 and 5 only the gentlest, which for an acute back is what it gets anyway (Z8).
    ['acute', 0, 'first-weeks'],
    ['acute', 3, 'first-weeks'],
    ['acute', 4, 'first-weeks'],
    ['acute', 5, 'first-weeks'],
    ['healing', 0, 'steady-healing'],
    ['healing', 3, 'steady-healing'],
    ['healing', 4, 'far-areas'],
    ['healing', 5, 'far-areas'],
    ['chronic', 0, 'long-run'],
    ['chronic', 3, 'long-run'],
    ['chronic', 4, 'far-areas'],
    ['chronic', 5, 'far-areas'],
  ] as const)('first, %s at pain %s: %s', (stage, pain10, id) => {
    expect(defaultRoutine(stage, { pain10 }).id).toBe(id)
  })

  it('comes from the list of the stage', () => {
    const listed = stages.map((stage) => [stage, routinesFor(stage).map(({ id }) => id)])
    expect(Object.fromEntries(listed)).toEqual({
      acute: ['first-weeks', 'far-areas', 'hands-and-feet'],
      healing: ['steady-healing', 'far-areas', 'neck-and-shoulders', 'hands-and-feet'],
      chronic: ['steady-healing', 'long-run', 'far-areas', 'neck-and-shoulders', 'hands-and-feet'],
    })
  })
})

describe('the far areas (Z8, T8)', () => {
  it('are the hands, arms, feet and legs, and no other', () => {
    expect(farKinds.map((kind) => `${kind} ${limbPairOf(kind)}`)).toEqual([
      'palm arms',
      'hand-back arms',
      'forearm arms',
      'upper-arm arms',
      'sole legs',
      'foot-top legs',
      'calf legs',
      'shin legs',
      'thigh legs',
    ])
    for (const kind of farKinds) expect(isFarKind(kind)).toBe(true)
    for (const near of ['shoulder-top', 'neck-back', 'shoulder-blade', 'hip', 'lower-back', 'back-spine'] as const) {
      expect(isFarKind(near), near).toBe(false)
    }
  })
})
