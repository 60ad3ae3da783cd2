import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { EventRecord } from '#server/events/EventRecord.ts'
import type { EventPosition } from '#server/events/placing/eventPositionModel.ts'
import type { Chain } from './Chain.ts'
import type { LogContents } from './LogContents.ts'

type Line = { chain: Pick<Chain, 'customerId' | 'end'> } | { event: EventRecord } | { position: EventPosition }

async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    try {
      yield JSON.parse(text)
    } catch {
      throw new Error(`${file}, line ${number}: not a line of an export of the event log`)
    }
  }
}

const revived = (event: EventRecord): EventRecord => ({
  ...event,
  occurredAt: new Date(event.occurredAt),
  recordedAt: new Date(event.recordedAt),
})

/** The log as exportLog wrote it. */
export const logInFile = (file: string): LogContents => ({
  async *chains() {
    let chain: Chain | undefined
    for await (const line of readLines(file)) {
      if ('position' in line) break
      if ('chain' in line) {
        if (chain) yield chain
        chain = { ...line.chain, events: [] }
      } else {
        chain?.events.push(revived(line.event))
      }
    }
    if (chain) yield chain
  },
  async *positions() {
    for await (const line of readLines(file)) if ('position' in line) yield line.position
  },
})
