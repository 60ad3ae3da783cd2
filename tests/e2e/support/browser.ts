import { type Browser, chromium } from 'playwright-core'

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

let launched: Promise<Browser> | undefined

/** Debian's Chromium, started once for all browser tests; it ends with the process that runs them. */
export const browser = (): Promise<Browser> => {
  launched ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS.split(' ') })
  return launched
}
