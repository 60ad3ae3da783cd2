import { z } from 'zod'
import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { delaysAt } from '#server/events/delaysAt.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import { inquiriesAbout } from '#server/inquiries/inquiriesAbout.ts'
import type { listLedger as contract } from '#shared/ledger/listLedger.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { entriesOf } from './entriesOf.ts'
import { groupEntries, type LedgerPosition } from './groupEntries.ts'
import { presentLedgerRow } from './presentLedgerRow.ts'

/** Where a page ends: the time (ms since 1970) and the id of its last line. */
const Position = z.tuple([z.number().int(), z.string()])

const positionOf = (query: object, cursor: string | undefined): LedgerPosition | null => {
  if (!cursor) return null
  const [at, id] = decodeCursor(query, cursor, Position)
  return { at, id }
}

/**
 * The customer's ledger (D4): who looked at or wrote what, for which organisation, on which bases and when. For who may give
 * access in the customer's name; what a co-owner may not see of the founder's time is not in it either.
 */
export const listLedger: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const customer = await getAccessibleCustomer(context, 'grant', query.customerId)
  const { actor } = context
  const after = positionOf(query, cursor)
  const now = new Date()
  const customerIds = recordIdsOf(customer)
  const entries = entriesOf({
    customer,
    actor,
    before: after ? startOfDay(dayInFinland(new Date(after.at)), 1) : new Date(now.getTime() + 1),
    organisationId: query.organisationId,
    by: query.by,
    kind: query.kind,
    delays: await delaysAt(customerIds, now),
  })
  const { groups, next } = await groupEntries(entries, { after, limit })
  const asked = await inquiriesAbout(
    customerIds,
    groups.flatMap(({ ids }) => ids),
  )
  recordRead(context, { customerId: customer._id, recordId: customer._id, class: 'plan', bases: ['mandate'] })
  return {
    items: await Promise.all(
      groups.map((group) => {
        const id = group.ids.find((one) => asked.has(one)) ?? ''
        return presentLedgerRow(actor, group, asked.get(id) ?? null)
      }),
    ),
    nextCursor: next && encodeCursor(query, [next.at, next.id]),
  }
}
