import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Language } from '#shared/languages/Language.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { Message } from './Message.ts'
import { Reach } from './Reach.ts'

export const listMessages = defineEndpoint({
  method: 'get',
  path: '/api/matters/:matterId/messages',
  summary: 'Messages between the customer and advisers in a matter, the latest first',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  query: z.strictObject({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: pageOf(Message).extend({
    customerId: z.string(),
    customerName: z.string(),
    /** Organisations whose advisers read what is written here, beside the customer and whom it lets read its messages. */
    readers: z.array(OrganisationName),
    /** What the viewer's side has not read. */
    unread: z.number().int(),
    mayWrite: z.boolean(),
    /** To invite to a meeting and to propose: for those who handle the matter. */
    mayPropose: z.boolean(),
    /** How the customer is told that a message waits; null: not the viewer's to know. */
    reach: Reach.nullable(),
    /** In which language to write to the customer; null: not the viewer's to know. */
    language: Language.nullable(),
  }),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'matter.not_found', 'access.denied'],
})
