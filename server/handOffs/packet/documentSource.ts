import type { DocumentRecord } from '#server/documents/DocumentRecord.ts'
import { documentsOfMatter } from '#server/documents/documentsOfMatter.ts'
import { presentDocument } from '#server/documents/presentDocument.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

/** The matter's own documents; what came with a message stays in its thread. `content`: that the file itself goes (getPacketFile). */
export const documentSource: PacketSource<DocumentRecord> = {
  subject: 'Document',
  candidates: async (_context, { matter }) => (await documentsOfMatter(matter._id)).map(({ _id }) => _id),
  load: async ({ matter }, recordIds) => {
    const documents = await documentsOfMatter(matter._id)
    return new Map(documents.filter(({ _id }) => recordIds.includes(_id)).map((document) => [document._id, document]))
  },
  present: async (theirs, _about, record) => {
    const { name, size, addedAt, addedBy } = await presentDocument(theirs, record)
    const author = [addedBy.name, addedBy.organisation?.name[theirs.language]].filter(Boolean).join(', ')
    return filled({ fileName: name, size: String(size), happenedAt: addedAt, author, content: name })
  },
}
