import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { ContactDetailsAnswer } from '#shared/contactDetails/ContactDetailsAnswer.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/**
 * Contact details as their viewer sees them, noted for the read log. Protected ones and those that are closed for any
 * other reason give the same answer: nothing.
 */
export const presentContactDetails = (
  context: Context,
  customerId: string,
  record: DetailsRecord,
): z.input<typeof ContactDetailsAnswer> => {
  const bases = basesFor(context.ability, 'read', 'ContactDetails', record)
  const mayChange = basesFor(context.ability, 'change', 'ContactDetails', record).length > 0
  const { emails, phones, address, languages, preferredLanguage, version } = record
  // Of a company that was a founder: a co-owner may write the company's own over a founder's that they don't see.
  if (bases.length === 0) return { customerId, details: null, mayChange, version: mayChange ? version : 0 }
  const isStored = version > 0
  if (isStored) recordRead(context, { customerId: record.customerId, recordId: record._id, class: 'person', bases })
  return {
    customerId,
    details: {
      ...{ emails, phones, address, languages, preferredLanguage, bases },
      protected: record.protected,
      source: isStored ? record.source : null,
      checkedBy: isStored ? (record.checkedBy?.name ?? null) : null,
      checkedAt: isStored ? record.checkedAt.toISOString() : null,
    },
    mayChange,
    version,
  }
}
