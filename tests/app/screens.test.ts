import { expect, it } from 'vitest'
import { arrivedScreen, loadScreen } from '#app/screens.ts'

it('brings with the plan every screen that a session may turn to, so that no stop waits for one (E2)', async () => {
  expect(arrivedScreen('stopped')).toBeUndefined()
  await loadScreen('plan')
  for (const name of ['plan', 'session', 'stopped', 'emergency', 'finished'] as const) {
    expect(arrivedScreen(name), name).toBeTypeOf('function')
  }
})
