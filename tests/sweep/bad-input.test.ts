import { test } from 'vitest'
import { sweepBadInput } from './bad-input.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('every clock with every journal, and every answer after a stop', { timeout: fullTimeoutMs }, () => {
  report('bad-input', sweepBadInput(size))
})
