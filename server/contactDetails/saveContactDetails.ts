import { isDeepStrictEqual } from 'node:util'
import type { Customer } from '#server/customers/Customer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { DetailsGiven } from '#shared/contactDetails/DetailsGiven.ts'
import { ContactDetailsModel } from './contactDetailsModel.ts'
import type { DetailsRecord } from './DetailsRecord.ts'
import { detailsOf } from './detailsOf.ts'
import { noDetails } from './noDetails.ts'

type Field = keyof DetailsGiven
type Given = { [F in Field]?: DetailsGiven[F] | undefined }

const changedFields = (record: DetailsRecord, given: Given): Field[] =>
  (Object.keys(given) as Field[]).filter(
    (field) => given[field] !== undefined && !isDeepStrictEqual(given[field], record[field]),
  )

/**
 * Store what is told of how to reach a customer, in the transaction of the change that it belongs to; fields that are not
 * given stay. The caller has checked that the writer may. Told to an organisation, it is that organisation's record (6 §)
 * until the customer stores it. The event says which fields, never what they say.
 */
export const saveContactDetails = async (
  writer: EventWriter,
  customer: Pick<Customer, '_id' | 'kind' | 'mergedIds'>,
  given: Given,
): Promise<DetailsRecord> => {
  const { record } = await detailsOf(customer)
  const fields = changedFields(record, given)
  const own = record.customerId === customer._id
  if (fields.length === 0 && own && record.version > 0) return record

  const { _id, customerId, kind } = noDetails(customer)
  const now = new Date()
  const organisationId = writer?.actor.organisation?.id ?? null
  const saved: DetailsRecord = {
    ...record,
    ...(Object.fromEntries(fields.map((field) => [field, given[field]])) as Partial<DetailsGiven>),
    ...{ _id, customerId, kind, organisationId, source: organisationId ? 'organisation' : 'customer' },
    checkedBy: writer && { userId: writer.actor.userId, name: writer.actor.name },
    ...{ checkedAt: now, countedFrom: now },
    version: record.version + 1,
  }
  const { _id: id, ...changed } = saved
  if (own && record.version > 0) await ContactDetailsModel.updateOne({ _id: id }, { $set: changed })
  else await insertDocuments(ContactDetailsModel, [saved])
  // The customer's own fact: class plan, seen by the customer and by the organisation that stored it.
  await recordEvent(writer, {
    customerId,
    class: 'plan',
    fact: { type: 'contactDetails.changed', content: { fields } },
  })
  return saved
}
