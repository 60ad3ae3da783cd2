import type { Look } from '#server/access/walkReads.ts'
import { Basis } from '#shared/access/Basis.ts'
import type { Delays } from './Delays.ts'
import type { LedgerEntry } from './LedgerEntry.ts'

/**
 * What one answer's line of the read log tells the customer: what was shown, and apart from it what a paragraph still keeps
 * from the customer. An organisation's own notes are not the customer's to see (law.md), so nor is that they were looked at.
 */
export const entriesInRead = (entry: Look, delays: Delays): LedgerEntry[] => {
  const { _id, at, userId, userName, organisationId, operation } = entry
  const shown = entry.reads.filter((read) => read.class !== 'own')
  const common = { id: _id, at, userId, name: userName, organisationId, operation, factType: null }
  const entries: LedgerEntry[] = []
  const timely = shown.filter(({ recordId }) => !delays.has(recordId))
  if (timely.length > 0)
    entries.push({
      ...common,
      kind: 'read',
      key: [userId, organisationId, operation].join(' '),
      recordIds: timely.map(({ recordId }) => recordId),
      bases: Basis.options.filter((basis) => timely.some(({ bases }) => bases.includes(basis))),
      delayed: null,
    })
  for (const { recordId } of shown) {
    const delayed = delays.get(recordId)
    if (delayed)
      entries.push({
        ...common,
        kind: 'generalised',
        key: `${delayed.until} ${delayed.paragraph}`,
        recordIds: [recordId],
        bases: [],
        delayed,
      })
  }
  return entries
}
