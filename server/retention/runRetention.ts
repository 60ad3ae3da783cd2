import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { BATCH, MOST_STEPS } from './limits.ts'
import { type RetentionRun, RetentionRunModel } from './retentionRunModel.ts'
import type { Sweep } from './Sweep.ts'
import { SWEEPS } from './sweepsInOrder.ts'

const sweepThrough = async (sweep: Sweep, now: Date): Promise<number> => {
  let removed = 0
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = await sweep.step(now, BATCH)
    removed += step.removed
    if (step.seen < BATCH) break
  }
  return removed
}

/**
 * Remove what is past its day, some of each kind at a time, and keep how many of each: figures, of nobody. Safe to repeat,
 * to run twice at once, and to be cut off anywhere.
 */
export const runRetention = async (now: Date): Promise<Record<string, number>> => {
  const removed: Record<string, number> = {}
  for (const sweep of SWEEPS) {
    const count = await sweepThrough(sweep, now)
    if (count > 0) removed[sweep.name] = count
  }
  const run: RetentionRun = { _id: newId('rtn'), at: now, removed }
  if (Object.keys(removed).length > 0) await insertDocuments(RetentionRunModel, [run])
  return removed
}
