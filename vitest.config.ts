import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/build-once.ts', 'src/testing/database-once.ts'],
    reporters: ['default', './setup/closing-line.mjs'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
