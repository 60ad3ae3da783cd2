import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findService } from '#server/services/findService.ts'
import type { proposeToCustomer as contract } from '#shared/messages/proposeToCustomer.ts'
import { presentOneMessage } from './presentOneMessage.ts'
import { proposing } from './proposing.ts'
import { spanIn } from './spanIn.ts'
import { tellCustomer } from './tellCustomer.ts'
import { writeMessage } from './writeMessage.ts'

/** Propose a time or a service, which the customer sees at once and answers in one tap: the promise is kept by it. */
export const proposeToCustomer: Handler<typeof contract> = async (
  context,
  { matterId, time, serviceId, ...fields },
) => {
  const { matter, customer } = await proposing.begin(context, matterId)
  if (!time && !serviceId) throw new Refusal('message.nothing_proposed')
  if (serviceId && !(await findService(serviceId))?.active) throw new Refusal('message.service_unknown')
  const proposal = { time: time && spanIn(time), serviceId }
  const message = await writeMessage(context, matter, { ...fields, audience: 'customer', kind: 'proposal', proposal })
  await proposing.keepPromise(message)
  await tellCustomer(context, customer)
  return presentOneMessage(context, matter, message)
}
