import { countMessageFrom } from '#server/messages/countMessageFrom.ts'
import { eraseMessages } from '#server/messages/eraseMessages.ts'
import { messagesUnusedSince } from '#server/messages/messagesUnusedSince.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** Messages between customers and advisers with what came along, five years after they were last used. */
export const messages = unusedSweep({
  name: 'messages',
  kind: 'message',
  unusedSince: messagesUnusedSince,
  countFrom: countMessageFrom,
  erase: (ids) => eraseMessages({ ids }, ids.length),
})
