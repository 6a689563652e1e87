import { test } from '@playwright/test'
import { playReferenceSession } from './play-session.ts'

test('a whole session is played from the welcome to the aftercare by touch', async ({ page }) => {
  await playReferenceSession(page, 'touch')
})
