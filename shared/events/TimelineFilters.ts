import { z } from 'zod'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { Channel } from './Channel.ts'
import { Topic } from './Topic.ts'

/** The filters of a timeline; they live in the address of the page. */
export const TimelineFilters = z.strictObject({
  kind: z.enum(['contact', 'nextStep', 'register']).optional(),
  channel: Channel.optional(),
  topic: Topic.optional(),
  organisationId: OrganisationId.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})

export const listEvents = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/events',
  summary: 'The timeline of a customer, latest first, as the viewer may see it',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: TimelineFilters.extend({
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50),
  }),
  response: pageOf(TimelineEvent),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found'],
})
export type TimelineFilters = z.infer<typeof TimelineFilters>
