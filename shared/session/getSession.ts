import { z } from 'zod'
import { Actor } from '#shared/access/Actor.ts'
import { Capacity } from '#shared/access/Capacity.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const getSession = defineEndpoint({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in, for which organisation, with which rules',
  audience: 'signedIn',
  response: z.object({
    actor: Actor,
    /** Role in the field's words, e.g. adviser, phoneAgent, owner, accountant, founder. */
    role: z.string(),
    roleName: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
    /** The packed CASL rules that the server itself decides by: the screen offers by the same. */
    rules: z.array(z.unknown()),
    /** Customers the person may act for, with what a page of theirs needs first. */
    customers: z.array(z.object({ customerId: z.string(), businessId: z.string().nullable(), name: z.string(), capacity: Capacity }),
    ),
  }),
  errors: ['session.missing'],
})
