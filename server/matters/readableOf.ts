import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { customersOf } from './customersOf.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/**
 * Of these matters those that the viewer may read, and their customers. A matter that the organisation has taken on
 * beside another is read on a basis of the customer's: so the customers are opened before it is asked.
 */
export const readableOf = async (context: Context, page: Matter[]) => {
  const customers = await customersOf(context, page)
  const ids = page.map(({ _id }) => _id)
  const matters = await findAccessible(context, 'read', MatterModel, { _id: { $in: ids } }).lean<Matter[]>()
  const readable = new Set(matters.map(({ _id }) => _id))
  return { customers, matters: page.filter(({ _id }) => readable.has(_id)) }
}
