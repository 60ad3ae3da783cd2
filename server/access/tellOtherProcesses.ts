import { newId } from '#server/database/newId.ts'
import type { AccessChange } from './accessChanged.ts'
import { AccessChangeModel } from './accessChangeModel.ts'
import { thisProcess } from './thisProcess.ts'

/**
 * Write a change of access down for the other processes. Waited for by nobody: where the write fails, they learn of it when
 * they next read the session, which is within seconds (BELIEF_LIMIT). By the bare driver, outside any transaction.
 */
export const tellOtherProcesses = (change: AccessChange): void => {
  AccessChangeModel.collection
    .insertOne({ _id: newId('chg'), at: new Date(), by: thisProcess, ...change } as never)
    .catch(() => {})
}
