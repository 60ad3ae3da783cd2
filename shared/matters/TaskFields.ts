import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { UserId } from '#shared/ids/UserId.ts'

/** What is to be done in a matter, and by whom. */
export const TaskFields = z.strictObject({
  text: recordedText(300).pipe(z.string().min(1)),
  dueOn: z.iso.date().nullable(),
  /** One that may read the matter. */
  organisationId: OrganisationId,
  /** Somebody of the writer's own organisation; another organisation says itself who does it. */
  ownerId: UserId.nullable(),
})
