import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { InternalMessage } from './InternalMessage.ts'

export const listInternalMessages = defineEndpoint({
  method: 'get',
  path: '/api/matters/:matterId/internal-messages',
  summary: 'Messages among your own organisation’s people about a matter, the latest first; nobody else reads them',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  query: z.strictObject({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: pageOf(InternalMessage).extend({
    customerId: z.string(),
    organisation: OrganisationName,
    mayWrite: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'matter.not_found', 'access.denied'],
})
