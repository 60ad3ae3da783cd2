import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listContactPersons as contract } from '#shared/contacts/listContactPersons.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { mayKeep } from './mayKeep.ts'
import { presentContactPersons } from './presentContactPersons.ts'

/** More than a customer has people to call. */
const MOST = 200

/** People in a role with a customer, those in office first, each group by name. */
export const listContactPersons: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const roles = await findAccessible<ContactRecord>(context, 'read', ContactPersonModel, {
    customerId: ofCustomer(customer),
  } as QueryFilter<ContactRecord>)
    .sort({ nameKey: 1 })
    .limit(MOST)
    .lean<ContactRecord[]>()
  const items = await presentContactPersons(context, customer, roles)
  return {
    items: [...items.filter(({ ended }) => !ended), ...items.filter(({ ended }) => ended)],
    mayAdd: mayKeep(context, customer._id, 'person'),
  }
}
