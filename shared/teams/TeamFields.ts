import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { UserId } from '#shared/ids/UserId.ts'

const LONGEST_NAME = 120
const MOST_MEMBERS = 500

/** What an administrator says of a team. */
export const TeamFields = z.strictObject({
  name: recordedText(LONGEST_NAME).pipe(z.string().min(1)),
  memberIds: z.array(UserId).max(MOST_MEMBERS),
})
