import { countDocumentFrom } from '#server/documents/countDocumentFrom.ts'
import { documentsUnusedSince } from '#server/documents/documentsUnusedSince.ts'
import { eraseDocuments } from '#server/documents/eraseDocuments.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** Documents of matters with their bytes, five years after they were last used; what came with a message goes with it. */
export const documents = unusedSweep({
  name: 'documents',
  kind: 'document',
  unusedSince: documentsUnusedSince,
  countFrom: countDocumentFrom,
  erase: (ids) => eraseDocuments({ ids }, ids.length),
})
