import type { Handler } from '#server/http/Handler.ts'
import type { storeAttachment as contract } from '#shared/messages/storeAttachment.ts'
import { keepAttachment } from './keepAttachment.ts'

/** A file for a message to the customer. */
export const storeAttachment: Handler<typeof contract> = (context, { matterId, file }) =>
  keepAttachment(context, { matterId, file, audience: 'customer' })
