import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { UserId } from '#shared/ids/UserId.ts'

const LONGEST_NAME = 120
const MOST_MEMBERS = 500
const MOST_SUBSTITUTES = 20

/** What an administrator says of a team. */
export const TeamFields = z.strictObject({
  name: recordedText(LONGEST_NAME).pipe(z.string().min(1)),
  memberIds: z.array(UserId).max(MOST_MEMBERS),
  /** Who is told when something of the team's is late still; left out: nobody yet. */
  leadId: UserId.nullable().optional(),
  /** Who takes what waits for the team when nobody of it is at work, in this order; left out: nobody yet. */
  substituteIds: z.array(UserId).max(MOST_SUBSTITUTES).optional(),
})
