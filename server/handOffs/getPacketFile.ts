import { recordRead } from '#server/access/recordRead.ts'
import type { DocumentRecord } from '#server/documents/DocumentRecord.ts'
import { fileOfDocument } from '#server/documents/fileOfDocument.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { getPacketFile as contract } from '#shared/handOffs/getPacketFile.ts'
import { getAccessibleHandOff } from './getAccessibleHandOff.ts'
import { isPacketOpen } from './packet/isPacketOpen.ts'
import { takerOf } from './packet/takerOf.ts'
import { weighItems } from './packet/weighItems.ts'

/**
 * The file of a document that went along, to who takes the packet, as long as it is open and the document has a basis. The others
 * fetch it where the matter's documents are.
 */
export const getPacketFile: Handler<typeof contract> = async (context, { handOffId, documentId }) => {
  const { handOff, customer, matter, side } = await getAccessibleHandOff(context, handOffId)
  const goes = handOff.packet.filter(
    ({ kind, recordId, fields }) =>
      kind === 'document' && recordId === documentId && (fields.length === 0 || fields.includes('content')),
  )
  if (goes.length === 0 || side !== takerOf(handOff) || !isPacketOpen(handOff)) throw new Refusal('document.not_found')
  const { items } = await weighItems({ customer, matter }, [context.actor], goes)
  const [item] = items
  if (!item?.found || item.lacks) throw new Refusal('document.not_found')
  const record = item.found.record as DocumentRecord
  const { customerId, class: dataClass } = record
  recordRead(context, { customerId, recordId: documentId, class: dataClass, bases: item.bases })
  return fileOfDocument(record)
}
