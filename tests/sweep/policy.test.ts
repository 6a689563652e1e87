import { test } from 'vitest'
import { sweepPolicy } from './policy.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('the screening of every single answer and pair of answers', { timeout: fullTimeoutMs }, () => {
  report('policy', sweepPolicy(size))
})
