import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The same engine without a window around it: half the work for the machine. Where it is not, the whole Chromium. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = '/usr/bin/chromium'

const launched = new Map<string, Promise<Browser>>()

/**
 * Debian's Chromium, started once by each worker for all its browser tests; it ends with the process that runs them. `whole`: for what
 * its headless shell has none of, as the system's own notifications.
 */
export const browser = ({ whole = false } = {}): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? (!whole && existsSync(SHELL) ? SHELL : WHOLE)
  const known = launched.get(executablePath) ?? chromium.launch({ executablePath, args: FLAGS.split(' ') })
  launched.set(executablePath, known)
  return known
}
