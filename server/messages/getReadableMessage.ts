import type { Context } from '#server/access/Context.ts'
import { findCustomerOf } from '#server/customers/findCustomerOf.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** A message with the customer that the actor may read, its customer opened to the question; any other is message.not_found (404). */
export const getReadableMessage = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  messageId: string,
): Promise<MessageRecord> => {
  const record = await MessageModel.findOne({ _id: messageId, audience: 'customer' }).lean<MessageRecord>()
  const customer = await findCustomerOf(record)
  if (!record || !customer) throw new Refusal('message.not_found')
  openCustomer(context, customer)
  if (basesFor(context.ability, 'read', 'Message', record).length === 0) throw new Refusal('message.not_found')
  return record
}
