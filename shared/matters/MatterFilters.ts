import { z } from 'zod'
import { Topic } from '#shared/events/Topic.ts'
import { ServiceId } from '#shared/ids/ServiceId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { MatterStatus } from './MatterStatus.ts'

/** The filters of a board or a list of matters; they live in the address of the page. */
export const MatterFilters = z.strictObject({
  /** Matters that the organisation is responsible for, or has taken on beside another by a referral. */
  as: z.enum(['responsible', 'serving']).optional(),
  state: z.enum(['open', 'ended']).optional(),
  status: MatterStatus.optional(),
  /** `none`: nobody yet. */
  person: z.union([z.literal('me'), z.literal('none'), UserId]).optional(),
  team: z.union([z.literal('mine'), z.literal('none'), TeamId]).optional(),
  service: z.union([z.literal('none'), ServiceId]).optional(),
  topic: Topic.optional(),
  /** By its day: passed, within seven days, or none. */
  due: z.enum(['late', 'week', 'none']).optional(),
})
export type MatterFilters = z.infer<typeof MatterFilters>
