import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listCustomerHandOffs as contract } from '#shared/handOffs/listCustomerHandOffs.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { lookAtHandOffs } from './lookAtHandOffs.ts'
import { presentHandOffRows } from './presentHandOffRows.ts'

/** As far back as a customer follows. */
const MOST = 100

/** The hand-offs of a customer that the viewer may see: what waits for the customer's word first, then open ones, the latest first. */
export const listCustomerHandOffs: Handler<typeof contract> = async (context, { customerId, state }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const found = await findAccessible(context, 'read', HandOffModel, {
    customerId: ofCustomer(customer),
    ...(state ? { open: state === 'open' } : {}),
  } as QueryFilter<HandOff>)
    .sort({ open: -1, createdAt: -1, _id: -1 })
    .hint('ofCustomer')
    .limit(MOST)
    .lean<HandOff[]>()
  const isAsked = (one: HandOff) => one.state === 'awaitingCustomer'
  const ordered = [...found.filter(isAsked), ...found.filter((one) => !isAsked(one))]
  return { items: await presentHandOffRows(context, await lookAtHandOffs(context, ordered)) }
}
