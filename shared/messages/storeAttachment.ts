import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { StoredAttachment } from './StoredAttachment.ts'

export const storeAttachment = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/attachments',
  summary: 'Send a file ahead of the message to the customer that it belongs to; it waits for a day',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  upload: { maxBytes: LARGEST_FILE },
  // It is held in memory and scanned.
  cost: 20,
  response: StoredAttachment,
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
  ],
})
