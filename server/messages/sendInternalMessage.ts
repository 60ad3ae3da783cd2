import type { Handler } from '#server/http/Handler.ts'
import type { sendInternalMessage as contract } from '#shared/messages/sendInternalMessage.ts'
import { openThread } from './openThread.ts'
import { presentInternalMessages } from './presentInternalMessages.ts'
import { writeMessage } from './writeMessage.ts'

/** Write to colleagues of one's own organisation about a matter. */
export const sendInternalMessage: Handler<typeof contract> = async (context, { matterId, ...fields }) => {
  const { matter } = await openThread(context, matterId, 'organisation')
  const message = await writeMessage(context, matter, { ...fields, audience: 'organisation' })
  const [shown] = await presentInternalMessages(context, [message])
  return shown as NonNullable<typeof shown>
}
