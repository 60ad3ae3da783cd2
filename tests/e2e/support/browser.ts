import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** The same engine without a window around it: half the work for the machine. Where it is not, the whole Chromium. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = '/usr/bin/chromium'

let launched: Promise<Browser> | undefined

/** Debian's Chromium, started once by each worker for all its browser tests; it ends with the process that runs them. */
export const browser = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : WHOLE)
  launched ??= chromium.launch({ executablePath, args: FLAGS.split(' ') })
  return launched
}
