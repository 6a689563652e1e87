import { describe, expect, test } from 'vitest'
import { quarterHourPlan, shortPlan } from '../drivers/fixture-plan.ts'
import { begin } from '../drivers/guided-driver.ts'

describe('the way through a plan', () => {
  test('goes from readiness to aftercare', () => {
    const session = begin(shortPlan).expectIn('readiness').tick(5_000).expectIn('readiness')
    session.ready().expectIn('breathing').tick(24_750).expectIn('breathing').tick(250).expectIn('introducing')
    session.tick(19_750).expectIn('introducing').tick(250).expectIn('massaging')
    session.tick(44_750).expectIn('massaging').tick(250).expectIn('resting')
    session.tick(3_750).expectIn('resting').tick(250).expectIn('checkingIn')
    session.tick(2_000).clear().expectIn('introducing').tick(13_750).expectIn('introducing').tick(250)
    session.expectIn('massaging').tick(45_000).expectIn('resting').tick(4_000).expectIn('checkingIn')
    session.clear().expectIn('moving').tick(25_750).expectIn('moving').tick(250).expectIn('introducing')
    session.tick(15_000).expectIn('massaging').tick(30_000).expectIn('resting').tick(4_000).clear()
    session.expectIn('introducing').tick(16_000).expectIn('resting').tick(4_000).clear().expectIn('moving')
    session.tick(41_000).expectIn('massaging').tick(30_000).tick(4_000).clear().tick(16_000)
    session.expectIn('breathing').tick(39_750).expectIn('breathing').tick(250).expectIn('aftercare')
    expect(session.context.elapsedMs).toBe(shortPlan.totalMs)
  })

  test('the quarter of an hour is one', () => {
    const session = begin(quarterHourPlan).ready().tickAnswering(899_750).expectIn('breathing').tick(250)
    session.expectIn('aftercare')
    expect(session.context.elapsedMs).toBe(900_000)
  })
})
