const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** How benches start Debian's Chromium. */
export const chromiumOptions = { executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') }
