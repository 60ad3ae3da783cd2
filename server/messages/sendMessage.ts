import type { Handler } from '#server/http/Handler.ts'
import type { sendMessage as contract } from '#shared/messages/sendMessage.ts'
import { openThread } from './openThread.ts'
import { presentOneMessage } from './presentOneMessage.ts'
import { tellCustomer } from './tellCustomer.ts'
import { writeMessage } from './writeMessage.ts'

/** Write into the thread between the customer and advisers. Words alone keep no promise: nobody knows whether they reached anyone. */
export const sendMessage: Handler<typeof contract> = async (context, { matterId, ...fields }) => {
  const { matter, customer } = await openThread(context, matterId, 'customer')
  const message = await writeMessage(context, matter, { ...fields, audience: 'customer' })
  await tellCustomer(context, customer)
  return presentOneMessage(context, matter, message)
}
