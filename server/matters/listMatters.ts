import type { QueryFilter } from 'mongoose'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { listMatters as contract } from '#shared/matters/listMatters.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { mattersFilter } from './mattersFilter.ts'
import { mattersOrder } from './mattersOrder.ts'
import { presentMatterRows } from './presentMatterRows.ts'
import { readableOf } from './readableOf.ts'

/** The matters of the caller's organisation; those that have taken it on by a referral, where they may see them. */
export const listMatters: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const organisation = requireOrganisation(context)
  if (!permissionsOf(context.actor).has('events.read')) throw new Refusal('access.denied')
  const order = mattersOrder(query)
  const filter = mattersFilter(context.actor, organisation.id, query)
  const paged = cursor ? { ...filter, ...order.after(query, cursor) } : filter
  const page = await MatterModel.find(paged as QueryFilter<Matter>)
    .sort(order.sort)
    .hint(order.index)
    // One more tells whether there is a next page.
    .limit(limit + 1)
    .lean<Matter[]>()
  const { matters, customers } = await readableOf(context, page.slice(0, limit))
  const last = page.length > limit ? page[limit - 1] : undefined
  return {
    items: await presentMatterRows(context, matters, customers),
    nextCursor: last ? order.endOf(query, last) : null,
  }
}
