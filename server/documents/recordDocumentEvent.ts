import type { Context } from '#server/access/Context.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { DocumentRecord } from './DocumentRecord.ts'

/** Record that a document came or went, in the running transaction: of its class, and withheld where it is. */
export const recordDocumentEvent = (
  context: Pick<Context, 'actor'>,
  type: 'document.added' | 'document.removed',
  { _id: documentId, customerId, matterId, class: dataClass, withheld, name, type: fileType, size }: DocumentRecord,
) =>
  recordEvent(context, {
    ...{ customerId, matterId, class: dataClass, withheld },
    fact: { type, content: { documentId, matterId, name, type: fileType, size } },
  })
