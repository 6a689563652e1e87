import { test } from '@playwright/test'
import { playSession } from './play-session.ts'

test('a whole session is played from the welcome to the aftercare by keyboard only', async ({ page }) => {
  // Without sound, so that nothing of it is needed to follow; what is heard alone is another test's.
  await playSession(page, 'keys', { hasSound: false })
})
