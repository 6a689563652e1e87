import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FlatBody } from '#stage/flat/flat-body.tsx'
import { loadChart } from '#stage/flat/load-chart.ts'

describe('the flat map', () => {
  it.each([true, false])('marks only the outer half where only it is worked: %s', async (outerHalfOnly) => {
    const page = renderToStaticMarkup(
      <FlatBody
        chart={await loadChart()}
        zones={new Map()}
        focus="left-shoulder-top"
        stroke={{
          region: 'left-shoulder-top',
          technique: 'effleurage',
          strokeMs: 3_000,
          isMoving: false,
          outerHalfOnly,
        }}
        label="body"
        nameOf={(region) => region}
        frontLabel="front"
        backLabel="back"
      />,
    )
    expect(page.match(/<path[^>]*clip-path="url\(#[^)]*outer\)"/g) ?? []).toHaveLength(outerHalfOnly ? 2 : 0)
  })
})
