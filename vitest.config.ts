import { defineConfig } from 'vitest/config'

/** One run, so that one line counts it all: first what is tested by itself, then journeys through the whole. */
export default defineConfig({
  test: {
    reporters: ['default', './setup/closing-line.mjs'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          globalSetup: ['src/testing/build-once.ts', 'src/testing/database-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['src/testing/build-once.ts', 'src/testing/pages-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
})
