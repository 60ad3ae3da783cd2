import type { EventRecord } from '#server/events/EventRecord.ts'
import type { Delays } from './Delays.ts'
import type { LedgerEntry } from './LedgerEntry.ts'

/** What one event tells the customer's ledger: that somebody wrote it; generalised while a paragraph keeps it from the customer. */
export const entryOfWriting = (event: EventRecord, delays: Delays): LedgerEntry[] => {
  const { _id, recordedAt, author, organisationId, fact } = event
  if (!author || !fact) return []
  const delayed = delays.get(_id) ?? null
  return [
    {
      id: _id,
      at: recordedAt,
      key: delayed && `${delayed.until} ${delayed.paragraph}`,
      kind: delayed ? 'generalised' : 'write',
      userId: author.userId,
      name: author.name,
      organisationId,
      operation: null,
      factType: fact.type,
      recordIds: [_id],
      bases: delayed ? [] : [organisationId === null ? 'mandate' : 'ownRecord'],
      delayed,
    },
  ]
}
