import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listMessages as contract } from '#shared/messages/listMessages.ts'
import { countUnread } from './countUnread.ts'
import { presentMessages } from './presentMessages.ts'
import { reachOf } from './reachOf.ts'
import { readersOf } from './readersOf.ts'
import { threadPage } from './threadPage.ts'

/** The thread between the customer and advisers: what of it the actor may read, and who reads what they write. */
export const listMessages: Handler<typeof contract> = async (context, { matterId, cursor, limit }) => {
  const { matter, customer } = await getAccessibleMatter(context, 'read', matterId)
  const { records, nextCursor } = await threadPage(context, {
    matterId: matter._id,
    audience: 'customer',
    cursor,
    limit,
  })
  const may = (action: 'write' | 'handle') =>
    matter.open && basesFor(context.ability, action, 'Matter', matter).length > 0
  const mayPropose = may('handle')
  return {
    items: await presentMessages(context, matter, records),
    nextCursor,
    customerId: customer._id,
    customerName: customer.name,
    readers: await readersOf(customer, matter),
    unread: await countUnread(context, matter._id),
    mayWrite: may('write'),
    mayPropose,
    reach: mayPropose ? await reachOf(customer) : null,
    language: mayPropose ? (await detailsOf(customer)).record.preferredLanguage : null,
  }
}
