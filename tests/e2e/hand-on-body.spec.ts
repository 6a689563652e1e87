import { test } from '@playwright/test'
import { pressStopEdge, restOnPicture } from './hand-on-picture.ts'

test('a hand that rests on the body pauses and asks; one that turns, zooms or taps does not', async ({ page }) => {
  await restOnPicture(page, 'solid')
})

test('the stop edge below the body stops on touch-down of a pen', async ({ page }) => {
  await pressStopEdge(page, 'solid', 'pen')
})
