import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { StoredFile } from '#shared/contracts/StoredFile.ts'
import { DocumentId } from '#shared/ids/DocumentId.ts'

export const getDocumentFile = defineEndpoint({
  method: 'get',
  path: '/api/documents/:documentId/file',
  summary: 'The file of a document, to be kept under its name; each time is in the read log of the customer',
  audience: 'signedIn',
  params: z.strictObject({ documentId: DocumentId }),
  response: StoredFile,
  file: 'stored',
  cost: 5,
  errors: ['session.missing', 'request.invalid', 'document.not_found'],
})
