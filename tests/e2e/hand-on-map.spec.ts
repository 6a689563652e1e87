import { test } from '@playwright/test'
import { pressStopEdge, restOnPicture } from './hand-on-picture.ts'

test('a hand that rests on the map pauses and asks; one that turns, zooms or taps does not', async ({ page }) => {
  await restOnPicture(page, 'flat')
})

for (const way of ['second finger', 'palm'] as const) {
  test(`the stop edge below the map stops on touch-down: ${way}`, async ({ page }) => {
    await pressStopEdge(page, 'flat', way)
  })
}
