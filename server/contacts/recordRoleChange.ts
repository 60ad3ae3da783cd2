import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { ContactRecord } from './ContactRecord.ts'

/** Tell the log that a contact person was added, changed or ended: which fields, never what they say. */
export const recordRoleChange = (
  writer: EventWriter,
  { _id, customerId }: Pick<ContactRecord, '_id' | 'customerId'>,
  change: 'added' | 'changed' | 'ended',
  fields: string[],
) =>
  recordEvent(writer, {
    customerId,
    class: 'person',
    fact: { type: 'contactPerson.changed', content: { contactPersonId: _id, change, fields } },
  })
