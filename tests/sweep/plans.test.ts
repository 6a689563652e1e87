import { test } from 'vitest'
import { sweepPlans } from './plans.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('the plans of everybody who may go', { timeout: fullTimeoutMs }, () => {
  report('plans', sweepPlans(size))
})
