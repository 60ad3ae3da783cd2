import { z } from 'zod'
import { MatterId } from '#shared/ids/MatterId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { Channel } from './Channel.ts'
import { Topic } from './Topic.ts'

/** The filters of a timeline; they live in the address of the page. */
export const TimelineFilters = z.strictObject({
  kind: z.enum(['contact', 'nextStep', 'matter', 'register']).optional(),
  channel: Channel.optional(),
  topic: Topic.optional(),
  matterId: MatterId.optional(),
  organisationId: OrganisationId.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
})
export type TimelineFilters = z.infer<typeof TimelineFilters>
