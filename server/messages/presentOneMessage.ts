import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { Message } from '#shared/messages/Message.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { presentMessages } from './presentMessages.ts'

/** One message with the customer as its viewer sees it; see presentMessages. */
export const presentOneMessage = async (
  context: Context,
  matter: Matter,
  record: MessageRecord,
): Promise<z.input<typeof Message>> => {
  const [shown] = await presentMessages(context, matter, [record])
  return shown as z.input<typeof Message>
}
