import { defineConfig } from 'vitest/config'

// One product, one browser, one test after another: they share two cores.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/support/startProduct.ts'],
    setupFiles: ['tests/e2e/support/closeWindows.ts'],
    // A whole story of several people; how fast each step is, the benches say.
    testTimeout: 150_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    isolate: false,
    // A browser and a product on two cores: what must come true may take a moment.
    expect: { poll: { timeout: 5_000 } },
  },
})
