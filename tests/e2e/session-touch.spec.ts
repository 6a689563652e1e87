import { test } from '@playwright/test'
import { playSession, shortest } from './play-session.ts'

// The shortest there is: `session-keyboard.spec.ts` plays the one that is suggested, and a tick is a tick.
test('a whole session is played from the welcome to the aftercare by touch', async ({ page }) => {
  await playSession(page, 'touch', { planned: shortest })
})
