import type { Document } from 'bson'
import { decodeDocument } from '../wire/decodeDocument.ts'
import { readInt32 } from '../wire/readInt32.ts'
import type { Command } from './readCommand.ts'

/** Where each writing command lists its operations when they do not come as a document sequence. */
const FIELD: Record<string, string> = { insert: 'documents', update: 'updates', delete: 'deletes' }

/** The operations of a writing command, decoded: documents to insert, updates or deletes. findAndModify is its own. */
export function operationsOf(command: Command): Document[] {
  const field = FIELD[command.name]
  if (!field) return [decodeDocument(command.body)]
  if (!command.documents) return decodeDocument(command.body)[field] ?? []
  const found: Document[] = []
  const { documents } = command
  for (let at = 0; at + 4 < documents.length; ) {
    const size = readInt32(documents, at)
    found.push(decodeDocument(documents.subarray(at, at + size)))
    at += size
  }
  return found
}
