import { defineConfig } from 'vitest/config'

// Two workers on two cores, each with a product and a browser of its own, one test after another.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/support/startProduct.ts'],
    setupFiles: ['tests/e2e/support/closeWindows.ts'],
    // A whole story of several people; how fast each step is, the benches say.
    testTimeout: 150_000,
    hookTimeout: 60_000,
    maxWorkers: process.env.PRODUCT_URL ? 1 : 2,
    isolate: false,
    // Two browsers and two products on two cores: what must come true may take a moment.
    expect: { poll: { timeout: 5_000 } },
  },
})
