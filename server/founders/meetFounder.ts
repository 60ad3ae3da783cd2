import { saveContactDetails } from '#server/contactDetails/saveContactDetails.ts'
import { insertFounder } from '#server/customers/insertFounder.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { meetFounder as contract } from '#shared/founders/meetFounder.ts'
import { meetingOrganisation } from './meetingOrganisation.ts'
import { recordMeeting } from './recordMeeting.ts'

/**
 * Record a founder met as new, always a record of its own: whether the person is known to others is not the adviser's to
 * know. The person joins the records later, by a claim code.
 */
export const meetFounder: Handler<typeof contract> = async (context, { name, contact }) => {
  const organisation = meetingOrganisation(context)
  const founder = await insertFounder({ name, userId: null, metBy: [organisation.id] })
  const { email, phone } = contact
  if (email || phone)
    await saveContactDetails(context, founder, { emails: email ? [email] : [], phones: phone ? [phone] : [] })
  await recordMeeting(context, founder._id, organisation, 'new')
  return { customerId: founder._id, name }
}
