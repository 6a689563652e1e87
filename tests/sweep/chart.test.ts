import { test } from 'vitest'
import { sweepChart } from './chart.ts'
import { fullTimeoutMs, report, size } from './report.ts'

test('the session chart, from every moment and through random events', { timeout: fullTimeoutMs }, () => {
  report('chart', sweepChart(size))
})
