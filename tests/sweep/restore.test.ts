import { test } from 'vitest'
import { fullTimeoutMs, report, size } from './report.ts'
import { sweepRestore } from './restore.ts'

test('a session kept and taken up again, at every reachable moment', { timeout: fullTimeoutMs }, () => {
  report('restore', sweepRestore(size))
})
