import { buildListIndexes } from '#server/customers/buildListIndexes.ts'
import { dropListIndexes } from '#server/customers/dropListIndexes.ts'
import { hasCustomers } from '#server/customers/hasCustomers.ts'
import { CodeHarvest } from '../codes/CodeHarvest.ts'
import { codeTexts } from '../codes/codeTexts.ts'
import { Tally } from '../counts/Tally.ts'
import type { BadObject } from './BadObject.ts'
import { BatchQueue } from './BatchQueue.ts'
import type { ImportSummary } from './ImportSummary.ts'
import { importBatch } from './importBatch.ts'
import { readObjects } from './readObjects.ts'

/** From this many bytes on, an empty register is loaded first and indexed afterwards. */
const BULK_BYTES = 50 * 1024 * 1024

export type ImportOptions = {
  chunks: AsyncIterable<Buffer>
  /** Bytes of the source, if known: decides how a first load is done. */
  size?: number
  onBadObject?: (bad: BadObject) => void
  onProgress?: (summary: ImportSummary, phase: 'load' | 'index') => void
  now?: Date
}

/**
 * Bring a stream of PRH companies into the register. Safe to repeat and to break off: each company is taken in whole or
 * not at all, and a second run finds what the first one left. Throws what the database throws.
 */
export const importRegister = async (options: ImportOptions): Promise<ImportSummary> => {
  const { chunks, size = 0, onBadObject = () => {}, onProgress = () => {}, now = new Date() } = options
  const started = performance.now()
  const counts = { added: 0, changed: 0, unchanged: 0, broken: 0 }
  const summary = (): ImportSummary => ({ ...counts, seconds: (performance.now() - started) / 1000 })
  const intoEmpty = !(await hasCustomers())
  const bulk = intoEmpty && size >= BULK_BYTES
  if (bulk) await dropListIndexes()

  const codes = new CodeHarvest()
  const tally = new Tally()
  const queue = new BatchQueue(async (batch) => {
    await codes.store()
    const result = await importBatch(batch, { intoEmpty, now, tally })
    counts.added += result.added
    counts.changed += result.changed
    counts.unchanged += result.unchanged
    onProgress(summary(), 'load')
  })
  const onBroken = (bad: BadObject) => {
    counts.broken++
    onBadObject(bad)
  }
  const objects = readObjects(chunks, onBroken, (company) => codes.take(company))
  try {
    for await (const read of objects) {
      for (const object of read) await queue.add(object)
    }
    await queue.finish()
  } finally {
    await queue.settle()
  }
  await codes.store()
  if (bulk) {
    onProgress(summary(), 'index')
    await buildListIndexes()
  }
  await tally.store()
  await codeTexts({ anew: true })
  return summary()
}
