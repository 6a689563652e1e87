import { defineConfig } from 'vitest/config'

// The same checks that `npm test` runs on samples, in full; only `npm run sweep` comes here.
export default defineConfig({
  test: {
    name: 'sweep',
    include: ['tests/sweep/**/*.test.ts'],
    environment: 'node',
    env: { SWEEP_SIZE: 'full' },
    fileParallelism: false,
  },
})
