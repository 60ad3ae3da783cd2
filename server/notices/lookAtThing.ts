import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { lookAtKeys } from './lookAtKeys.ts'
import { lookInMatter } from './lookInMatter.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import type { SeenThing } from './SeenThing.ts'

type Asked = Pick<NoticeRecord, 'kind' | 'customerId' | 'thing' | 'matterId'>

/** What a notice is about, if its reader may see that at this moment, and the customer it is of; null: they may not. */
export const lookAtThing = async (
  viewer: NoticeViewer,
  asked: Asked,
): Promise<(SeenThing & { customer: Customer }) | null> => {
  const customer = await findCustomer(asked.customerId)
  if (!customer) return null
  openCustomer(viewer, customer)
  const look = lookInMatter(asked.thing.of)
  const seen = look ? await look(viewer, asked, customer) : await lookAtKeys(viewer, customer, asked.thing)
  return seen && { ...seen, customer }
}
