/** After this long a stop that hangs is ended by force (milliseconds); the database recovers at the next start. */
const STOP_LIMIT = 15_000

/** On SIGTERM and Ctrl-C run `stop` once and leave with 0; a second signal changes nothing. */
export const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false
  const leave = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_LIMIT).unref()
    try {
      await stop()
      process.exit(0)
    } catch (error) {
      process.stderr.write(`Y-CRM did not stop cleanly: ${String(error)}\n`)
      process.exit(1)
    }
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
}
