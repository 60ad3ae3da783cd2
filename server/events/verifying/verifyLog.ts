import type { Finding } from './Finding.ts'
import type { LogContents } from './LogContents.ts'
import { verifyChain } from './verifyChain.ts'

export type Verification = {
  customers: number
  events: number
  /** How many events were erased, by rule. */
  erased: Map<string, number>
  findings: Finding[]
}

/** Ends of chains that an earlier export holds, by customer. */
export type KnownEnds = Map<string, { length: number; hash: string }>

/**
 * Verify every chain, that the log's order has no gap and names only events that are there, and that the ends of an
 * earlier export, if given, are still part of their chains.
 */
export const verifyLog = async (log: LogContents, known: KnownEnds = new Map()): Promise<Verification> => {
  const seen = new Set<string>()
  const result: Verification = { customers: 0, events: 0, erased: new Map(), findings: [] }
  const unseen = new Map(known)
  for await (const chain of log.chains()) {
    result.customers += 1
    result.events += chain.events.length
    result.findings.push(...verifyChain(chain))
    for (const { _id, erased } of chain.events) {
      seen.add(_id)
      if (erased) result.erased.set(erased.rule, (result.erased.get(erased.rule) ?? 0) + 1)
    }
    const end = unseen.get(chain.customerId)
    unseen.delete(chain.customerId)
    if (end && chain.events.find(({ chain: { index } }) => index === end.length - 1)?.chain.hash !== end.hash) {
      unseen.set(chain.customerId, end)
    }
  }
  for (const [customerId, { length }] of unseen) {
    const told = `place ${length - 1} is no longer what the earlier export has there`
    result.findings.push({ kind: 'rewritten', customerId, eventId: null, told })
  }
  let expected = 1
  for await (const { _id, eventId, customerId } of log.positions()) {
    if (_id !== expected) {
      const told = `positions ${expected} to ${_id - 1} of the log are missing`
      result.findings.push({ kind: 'gap', customerId: null, eventId: null, told })
    }
    expected = _id + 1
    if (seen.has(eventId)) continue
    result.findings.push({
      kind: 'missing',
      customerId,
      eventId,
      told: `${eventId}, position ${_id} of the log, is missing`,
    })
  }
  return result
}
