import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The server that `npm run dev` runs beside Vite. */
const API = 'http://localhost:3000'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  server: {
    port: 5173,
    proxy: { '/api': API, '/auth': API, '/idp': API, '/socket.io': { target: API, ws: true } },
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: ['tests/support/startDatabase.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores, one database engine for all: more workers only wait for each other.
    maxWorkers: 2,
  },
})
