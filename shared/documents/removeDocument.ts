import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { DocumentId } from '#shared/ids/DocumentId.ts'

export const removeDocument = defineEndpoint({
  method: 'post',
  path: '/api/documents/:documentId/removal',
  summary:
    'Remove a document from its matter: who added it, or who handles the matter in the organisation that keeps it',
  audience: 'signedIn',
  params: z.strictObject({ documentId: DocumentId }),
  response: z.object({ documentId: z.string(), matterId: z.string(), customerId: z.string() }),
  errors: ['session.missing', 'request.invalid', 'document.not_found', 'access.denied'],
})
