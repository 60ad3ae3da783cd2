import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LogContents } from './LogContents.ts'

async function* linesOf(log: LogContents): AsyncGenerator<string> {
  for await (const { customerId, end, events } of log.chains()) {
    yield `${JSON.stringify({ chain: { customerId, end } })}\n`
    for (const event of events) yield `${JSON.stringify({ event })}\n`
  }
  for await (const position of log.positions()) yield `${JSON.stringify({ position })}\n`
}

/** Write the log as NDJSON that `events:verify` reads without a database. It holds everything, salts too: keep it as such. */
export const exportLog = async (log: LogContents, file: string): Promise<void> => {
  const OWNER_ONLY = 0o600
  await pipeline(Readable.from(linesOf(log)), createWriteStream(file, { mode: OWNER_ONLY }))
}
