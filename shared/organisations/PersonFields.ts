import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { RoleId } from '#shared/ids/RoleId.ts'
import { TeamId } from '#shared/ids/TeamId.ts'

const LONGEST_NAME = 120
const LONGEST_EMAIL = 254
const MOST_TEAMS = 50

/** What an administrator says of a person. The e-mail is where word of what waits is sent, without contents. */
export const PersonFields = z.strictObject({
  name: recordedText(LONGEST_NAME).pipe(z.string().min(1)),
  email: z.email().max(LONGEST_EMAIL).nullable(),
  roleId: RoleId,
  teamIds: z.array(TeamId).max(MOST_TEAMS),
})
