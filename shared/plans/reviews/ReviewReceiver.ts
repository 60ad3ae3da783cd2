import { z } from 'zod'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'

/** From whom a review is asked: a service, an organisation or its team, or a named person of it. */
export const ReviewReceiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('service'), serviceId: ServiceId }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: OrganisationId }),
  z.strictObject({ kind: z.literal('team'), organisationId: OrganisationId, teamId: TeamId }),
  z.strictObject({ kind: z.literal('person'), organisationId: OrganisationId, userId: UserId }),
])
export type ReviewReceiver = z.infer<typeof ReviewReceiver>
