import { test } from 'vitest'
import { sweepFuzz } from './fuzz.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('hostile files and hostile storage', { timeout: fullTimeoutMs }, () => {
  report('fuzz', sweepFuzz(size))
})
