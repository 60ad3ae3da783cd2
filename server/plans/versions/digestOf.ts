import { createHash } from 'node:crypto'
import type { Doc } from 'yjs'
import { blocksOf } from '../text/blocksOf.ts'
import { cellsOf } from './cellsOf.ts'

/** The same for documents that say the same. */
export const digestOf = (doc: Doc): string =>
  createHash('sha256')
    .update(JSON.stringify([blocksOf(doc.getXmlFragment('text')), cellsOf(doc)]))
    .digest('base64url')
