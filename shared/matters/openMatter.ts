import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { Matter } from './Matter.ts'
import { MatterFields } from './MatterFields.ts'

export const openMatter = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/matters',
  summary:
    'Open a matter: the customer with a service or an organisation, an adviser with a service or a team of their own',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: MatterFields.extend({
    /** Whom the customer asks; an adviser opens matters in their own organisation. */
    organisationId: OrganisationId.nullish(),
    serviceId: ServiceId.nullish(),
    teamId: TeamId.nullish(),
    /** The adviser who opens it takes it themselves. */
    mine: z.boolean().optional(),
    dueOn: z.iso.date().nullish(),
  }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'matter.no_receiver',
    'matter.unknown_receiver',
    'matter.day_passed',
  ],
})
