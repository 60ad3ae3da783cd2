import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listGrants as contract } from '#shared/grants/listGrants.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'
import { presentGrant } from './presentGrant.ts'

const Position = z.tuple([z.number().int(), z.string()])

const afterPosition = ([given, id]: z.output<typeof Position>): QueryFilter<GrantRecord> => {
  const givenAt = new Date(given)
  return { $or: [{ givenAt: { $lt: givenAt } }, { givenAt, _id: { $gt: id } }] } as QueryFilter<GrantRecord>
}

/** The customer's grants, the latest given first: what holds or waits (a bounded number), or what has ended. */
export const listGrants: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const customer = await getAccessibleCustomer(context, 'grant', query.customerId)
  const state = query.show === 'ended' ? 'ended' : { $in: ['waitingSignature', 'invited', 'active'] }
  const filter = { customerId: ofCustomer(customer), state } as QueryFilter<GrantRecord>
  const paged = cursor ? { $and: [filter, afterPosition(decodeCursor(query, cursor, Position))] } : filter
  const found = await GrantModel.find(paged as QueryFilter<GrantRecord>)
    .sort({ givenAt: -1, _id: 1 })
    .limit(limit + 1)
    .lean<GrantRecord[]>()
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const now = new Date()
  return {
    items: await Promise.all(shown.map((grant) => presentGrant(context, grant, now))),
    nextCursor: last && found.length > limit ? encodeCursor(query, [last.givenAt.getTime(), last._id]) : null,
  }
}
