import { afterEach } from 'vitest'
import { openWindows } from './openWindows.ts'

// A setup file, so that it is said anew for each test file: the files share their modules, and what a module says is said once.
afterEach(async () => {
  await Promise.all([...openWindows].map((context) => context.close()))
  openWindows.clear()
})
