import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { findAccessible } from '#server/access/findAccessible.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { listHandOffs as contract } from '#shared/handOffs/listHandOffs.ts'
import { boxQuery } from './boxQuery.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { lookAtHandOffs } from './lookAtHandOffs.ts'
import { presentHandOffRows } from './presentHandOffRows.ts'

/** Where a page ends: the moment by which it is sorted (ms since 1970; null: none), and the id. */
const Position = z.tuple([z.number().int().nullable(), z.string()])

/** What comes after a position; in an ascending list those without a moment stand first. */
const afterPosition = (by: 'dueAt' | 'createdAt', [moment, id]: z.output<typeof Position>): object => {
  const at = moment === null ? null : new Date(moment)
  if (by === 'createdAt') return { $or: [{ [by]: { $lt: at } }, { [by]: at, _id: { $lt: id } }] }
  const same = { [by]: at, _id: { $gt: id } }
  return { $or: [at ? { [by]: { $gt: at } } : { [by]: { $ne: null } }, same] }
}

/** Hand-offs of the viewer's own organisation in one of its boxes: what waits for it stands in the order in which it lapses. */
export const listHandOffs: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  requireOrganisation(context)
  if (!context.actor.permissions.includes('events.read')) throw new Refusal('access.denied')
  const { filter, hint, by } = boxQuery(context.actor, query)
  const paged = cursor ? { $and: [filter, afterPosition(by, decodeCursor(query, cursor, Position))] } : filter
  const direction = by === 'dueAt' ? 1 : -1
  const found = await findAccessible(context, 'read', HandOffModel, paged as QueryFilter<HandOff>)
    .sort({ [by]: direction, _id: direction })
    // Several rules make an $or, for which the planner would fetch and sort all.
    .hint(hint)
    // One more tells whether there is a next page.
    .limit(limit + 1)
    .lean<HandOff[]>()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: await presentHandOffRows(context, await lookAtHandOffs(context, page)),
    nextCursor: last && found.length > limit ? encodeCursor(query, [last[by]?.getTime() ?? null, last._id]) : null,
  }
}
