import type { Handler } from '#server/http/Handler.ts'
import type { inviteToMeeting as contract } from '#shared/messages/inviteToMeeting.ts'
import { mailInvitation } from './mailInvitation.ts'
import { presentOneMessage } from './presentOneMessage.ts'
import { proposing } from './proposing.ts'
import { spanIn } from './spanIn.ts'
import { tellCustomer } from './tellCustomer.ts'
import { writeMessage } from './writeMessage.ts'

/** Invite the customer to a meeting: a proposal of a time, which keeps the promise. The time goes to its calendar by mail, the rest is read here. */
export const inviteToMeeting: Handler<typeof contract> = async (context, { matterId, time, place, ...fields }) => {
  const { matter, customer } = await proposing.begin(context, matterId)
  const meeting = { ...spanIn(time), place }
  const message = await writeMessage(context, matter, { ...fields, audience: 'customer', kind: 'meeting', meeting })
  await proposing.keepPromise(message)
  await mailInvitation(context, message)
  await tellCustomer(context, customer)
  return presentOneMessage(context, matter, message)
}
