import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Handler } from '#server/http/Handler.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listMatterHandOffs as contract } from '#shared/handOffs/listMatterHandOffs.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { lookAtHandOffs } from './lookAtHandOffs.ts'
import { presentHandOffRows } from './presentHandOffRows.ts'
import { toldOn } from './toldOn.ts'

/** More than a matter is handed off. */
const MOST = 100

/** The hand-offs of a matter that the viewer may see, and whether they may begin one. */
export const listMatterHandOffs: Handler<typeof contract> = async (context, { matterId }) => {
  const { matter } = await getAccessibleMatter(context, 'read', matterId)
  const found = await findAccessible(context, 'read', HandOffModel, { matterId } as QueryFilter<HandOff>)
    .sort({ createdAt: -1, _id: -1 })
    .hint('ofMatter')
    .limit(MOST)
    .lean<HandOff[]>()
  const own = context.actor.organisation?.id
  const maySend = matter.open && Boolean(own) && basesFor(context.ability, 'handle', 'Matter', matter).length > 0
  const isKeeper = matter.organisationId === own
  const mayHandOff = basesFor(context.ability, 'handle', 'HandOff', { from: { organisationId: own } }).length > 0
  return {
    items: await presentHandOffRows(context, await lookAtHandOffs(context, found)),
    maySend,
    mayTransfer: maySend && isKeeper,
    mayRequest: matter.open && !isKeeper && mayHandOff && toldOn(context.ability, matter, false).length > 0,
  }
}
