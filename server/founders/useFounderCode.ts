import { accessChanged } from '#server/access/accessChanged.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { addMeeting } from '#server/customers/addMeeting.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { useFounderCode as contract } from '#shared/founders/useFounderCode.ts'
import { founderCodes } from './founderCodes.ts'
import { meetingOrganisation } from './meetingOrganisation.ts'
import { recordMeeting } from './recordMeeting.ts'

/** Meet a founder by the code that they read out: from now on the organisation's people find them. */
export const useFounderCode: Handler<typeof contract> = async (context, { code }) => {
  const organisation = meetingOrganisation(context)
  const founder = await founderCodes.use('meet', code, context.actor.userId)
  if (await addMeeting(founder, organisation.id)) {
    await recordMeeting(context, founder._id, organisation, 'code')
    accessChanged.tell({ customerIds: [founder._id] })
  }
  const { _id: customerId, name } = founder
  recordRead(context, { customerId, recordId: customerId, class: 'person', bases: ['ownRecord'] })
  return { customerId, name }
}
