import { test } from 'vitest'
import { fullTimeoutMs, report, size } from './report.ts'
import { sweepZones } from './zones.ts'

test('the zone policy over the whole product of what decides it', { timeout: fullTimeoutMs }, () => {
  report('zones', sweepZones(size))
})
