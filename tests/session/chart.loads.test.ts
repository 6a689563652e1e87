import { expect, it } from 'vitest'

// Loaded inside the tests: a chart that cannot be built fails them, and not the file before it has any.
it('the chart of a session can be built', async () => {
  const { guidedMachine } = await import('#session/guided.machine.ts')
  expect(guidedMachine.id).toBe('guided')
})

it('the chart of the app can be built', async () => {
  const { flowMachine } = await import('#session/flow.machine.ts')
  expect(flowMachine.id).toBe('flow')
})
