import { test } from 'vitest'
import { sweepFlow } from './flow.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('the app flow on random walks', { timeout: fullTimeoutMs }, () => {
  report('flow', sweepFlow(size))
})
