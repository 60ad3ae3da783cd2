import { findReadEntry } from '#server/access/findReadEntry.ts'
import { delaysAt } from '#server/events/delaysAt.ts'
import { findWriting } from '#server/events/findWriting.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { seenSince } from '#shared/access/seenSince.ts'

type Line = {
  at: Date
  name: string
  operation: string | null
  factType: string | null
  organisationId: string | null
}

/** What a co-owner is not shown of the founder's time can't be asked about either. */
const isHidden = (actor: Actor, customerId: string, at: Date): boolean => {
  const since = seenSince(actor, customerId)
  return since !== undefined && at < since
}

/**
 * The line of the customer's ledger with this id, as far as it is shown now: not an organisation's own notes, nor what a
 * paragraph still delays. Null: there is no such line for who asks.
 */
export const lineOfLedger = async (entryId: string, customerIds: string[], actor: Actor): Promise<Line | null> => {
  const delayed = await delaysAt(customerIds, new Date())
  if (entryId.startsWith('evt_')) {
    const event = delayed.has(entryId) ? null : await findWriting(entryId, customerIds)
    if (!event?.author || event.class === 'own' || isHidden(actor, event.customerId, event.recordedAt)) return null
    return {
      at: event.recordedAt,
      name: event.author.name,
      operation: null,
      factType: event.fact?.type ?? null,
      organisationId: event.organisationId,
    }
  }
  const entry = await findReadEntry(entryId, customerIds)
  const isShown = entry?.reads.some((read) => read.class !== 'own' && !delayed.has(read.recordId))
  if (!entry || !isShown || isHidden(actor, entry.customerId, entry.at)) return null
  const { at, userName: name, operation, organisationId } = entry
  return { at, name, operation, factType: null, organisationId }
}
