import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { TimelineEvent } from './TimelineEvent.ts'
import { TimelineFilters } from './TimelineFilters.ts'

const LARGEST_PAGE = 100

export const listEvents = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/events',
  summary: 'The timeline of a customer, latest first, as the viewer may see it',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: TimelineFilters.extend({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50),
  }),
  response: pageOf(TimelineEvent),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found'],
})
