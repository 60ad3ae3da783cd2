import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The server that `npm run dev` runs beside Vite. */
const API = 'http://localhost:3000'

/** Compress once at the build what would be compressed at every answer: each script and style also as .br and .gz. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  enforce: 'post',
  // After writing: Vite puts the list of preloads into the chunks at the very end.
  async writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
      const path = join(dir, fileName)
      const source = await readFile(path)
      await writeFile(`${path}.br`, brotliCompressSync(source))
      await writeFile(`${path}.gz`, gzipSync(source, { level: 9 }))
    }
  },
})

/**
 * What every page needs comes in one file: thirty small ones would cost more in headers than they hold. Texts of parts that
 * are opened later (addTexts) come with those, and so do icons: each is a picture, and most are of later pages.
 */
const PACKAGES =
  /node_modules\/((react|react-dom|scheduler|zod|i18next|react-i18next|styled-components|stylis|suomifi-design-tokens)\/|@tanstack\/(?!.*virtual)|@casl\/|@ucast\/)/
const OURS =
  /^(?!.*node_modules).*(\/shared\/(?!(absences|breakGlass|calculations|contacts|documents|exports|founders|foundersPath|grants|handOffs|inquiries|ledger|matters|messages|notices|organisations|oys|palette|plans|promise|quickEntry|realtime|retention|services|teams|uploads)\/|desktop\/deskTexts|events\/withholdingTexts|session\/sessionsTexts)|\/client\/((access|i18n|theme)\/|components\/(?!Command|InPlaceForm|PickSeveral|WordsForm)|drafts\/draftNames|api\/(?!live|useLive|uploadFile)|app\/withoutEval))/
const BASE = new RegExp(`${PACKAGES.source}|${OURS.source}`)

/** What many pages know of matters and promises, and what only the desk shows of them: a file each, for the same reason. */
const WORK =
  /\/shared\/(matters\/(Matter|MatterRow|MatterStatus|MatterTask|TaskFields|matterTexts)|promise\/(PromiseClock|promiseTexts))\.ts|\/client\/promise\/PromiseLine|\/client\/api\/(live|useLiveWork)\.ts/
const DESK = /\/client\/desktop\/(WorkDesk|CustomerNews|DesktopWaiting)\.tsx/

export default defineConfig({
  root: 'client',
  plugins: [react(), compressed()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // By it the server names in a page's head what that page is made of (readPreloads).
    manifest: true,
    // The first page is bounded as a whole, in compressed bytes, by the bench `page.js`.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE, priority: 3 },
            { name: 'work', test: WORK, priority: 2 },
            { name: 'desk', test: DESK, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': API,
      '/auth': API,
      '/idp': API,
      '/valtuudet': API,
      '/viestit': API,
      '/socket.io': { target: API, ws: true },
    },
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
