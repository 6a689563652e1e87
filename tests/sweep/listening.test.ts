import { test } from 'vitest'
import { sweepListening } from './listening.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('what is heard of synthetic sounds, and what is not', { timeout: fullTimeoutMs }, async () => {
  report('listening', await sweepListening(size))
})
