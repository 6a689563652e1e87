import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldBody } from '../stage/held-body.ts'
import { fullTimeoutMs, report, size } from './report.ts'
import { sweepStrokes } from './strokes.ts'
import { strokesPage, strokesRow } from './strokes-page.ts'

const page = join(import.meta.dirname, '..', '..', 'docs', 'strokes.md')

test('every stroke keeps to its region and to the skin, far from what is forbidden', {
  timeout: fullTimeoutMs,
}, async () => {
  const { tally, figures } = sweepStrokes(size, await heldBody())
  // A change of the page is meant: `npx vitest run --config tests/sweep/vitest.config.ts tests/sweep/strokes.test.ts -u`.
  if (size === 'full') await expect(strokesPage(figures)).toMatchFileSnapshot(page)
  else for (const one of figures) expect(readFileSync(page, 'utf8')).toContain(strokesRow(one))
  report('strokes', tally)
})
