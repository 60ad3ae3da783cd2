import { z } from 'zod'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'

/** To whom a hand-off goes: a service's queue, a team or a person of an organisation. */
export const ReceiverChoice = z
  .strictObject({
    organisationId: OrganisationId,
    serviceId: ServiceId.optional(),
    teamId: TeamId.optional(),
    userId: UserId.optional(),
  })
  .refine(({ serviceId, teamId, userId }) => [serviceId, teamId, userId].filter((one) => one).length === 1, {
    error: 'one_place',
    path: ['serviceId'],
  })
export type ReceiverChoice = z.infer<typeof ReceiverChoice>
