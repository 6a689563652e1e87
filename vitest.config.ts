import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself it leaves one core alone: of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**', 'tests/e2e/**'],
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          testTimeout: 240_000,
        },
      },
      // What is asserted about the built app: needs `npm run build` first.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], environment: 'node', testTimeout: 240_000 } },
    ],
  },
})
