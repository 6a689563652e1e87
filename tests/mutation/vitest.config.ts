import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{safety,massage,session,repro}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
