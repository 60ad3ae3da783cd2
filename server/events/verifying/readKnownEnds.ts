import { logInFile } from './logInFile.ts'
import type { KnownEnds } from './verifyLog.ts'

/** The ends of all chains, or of one customer's, in an export that the auditor has kept. */
export const readKnownEnds = async (file: string, only?: string): Promise<KnownEnds> => {
  const ends: KnownEnds = new Map()
  for await (const { customerId, end } of logInFile(file).chains()) {
    if (end && (only ?? customerId) === customerId) ends.set(customerId, end)
  }
  return ends
}
