import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { StoredFile } from '#shared/contracts/StoredFile.ts'
import { DocumentId } from '#shared/ids/DocumentId.ts'
import { HandOffId } from '#shared/ids/HandOffId.ts'

export const getPacketFile = defineEndpoint({
  method: 'get',
  path: '/api/hand-offs/:handOffId/files/:documentId',
  summary:
    'The file of a document in a packet, to who takes it while it is open; each time is in the read log of the customer',
  audience: 'signedIn',
  params: z.strictObject({ handOffId: HandOffId, documentId: DocumentId }),
  response: StoredFile,
  file: 'stored',
  cost: 5,
  errors: ['session.missing', 'request.invalid', 'handOff.not_found', 'document.not_found'],
})
