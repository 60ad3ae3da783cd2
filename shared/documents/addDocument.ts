import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { Document } from './Document.ts'

export const addDocument = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/documents',
  summary: 'Add a document to a matter: one file, typed by its content and scanned; who reads the matter reads it',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  upload: { maxBytes: LARGEST_FILE },
  // It is held in memory and scanned.
  cost: 20,
  response: Document,
  errors: [
    'session.missing',
    'request.invalid',
    'upload.broken',
    'upload.too_large',
    'upload.type',
    'upload.infected',
    'upload.not_scanned',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'document.too_many',
  ],
})
