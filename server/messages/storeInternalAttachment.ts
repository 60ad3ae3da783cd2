import type { Handler } from '#server/http/Handler.ts'
import type { storeInternalAttachment as contract } from '#shared/messages/storeInternalAttachment.ts'
import { keepAttachment } from './keepAttachment.ts'

/** A file for a message to colleagues. */
export const storeInternalAttachment: Handler<typeof contract> = (context, { matterId, file }) =>
  keepAttachment(context, { matterId, file, audience: 'organisation' })
