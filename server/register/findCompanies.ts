import { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { findAccessibleCustomers } from '#server/customers/findAccessibleCustomers.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import { BusinessId } from '#shared/register/BusinessId.ts'
import type { findCompanies as contract } from '#shared/register/findCompanies.ts'
import { foldName } from '#shared/register/foldName.ts'
import { codesIn } from './codes/codesIn.ts'
import { registerCounts } from './counts/registerCounts.ts'
import { filterOf } from './find/filterOf.ts'
import { findInStage } from './find/findInStage.ts'
import { narrowestIndex } from './find/narrowestIndex.ts'
import type { FoundCustomer, SearchStage } from './find/SearchStage.ts'
import { stagesOf } from './find/stagesOf.ts'
import { presentCompanyRow } from './presentCompanyRow.ts'
import { ROW_FIELDS } from './rowFields.ts'

/** Names that begin so among others than the current one: sought when all other parts don't fill a page. */
const LAST_STAGE = 3
/** The part of the search and the key of the last row. */
const Position = z.tuple([z.number().int().min(0), z.string()])

const findByBusinessId = async (context: Context, q: string, filter: object): Promise<FoundCustomer[]> => {
  const businessId = BusinessId.safeParse(q)
  if (!businessId.success) return []
  return findAccessibleCustomers(context, { kind: 'company', ...filter, businessId: businessId.data })
    .select(ROW_FIELDS)
    .limit(1)
    .lean<FoundCustomer[]>()
}

/**
 * Companies by business ID or by the beginning of any of their names, filtered, in the order of names: those that are
 * called so first, then by current name, then by other names. One more than a page is read, to know whether more follow.
 */
export const findCompanies: Handler<typeof contract> = async (context, { q, cursor, limit, ...filters }) => {
  const [codes, counts] = await Promise.all([codesIn(context.language), registerCounts()])
  const query = { q, ...filters }
  const filter = filterOf(filters)
  const index = narrowestIndex(filter, counts)
  const folded = q ? foldName(q) : ''
  const stages = stagesOf(folded)
  const [first, last] = cursor ? decodeCursor(query, cursor, Position) : [0, null]

  const byId = q && !cursor ? await findByBusinessId(context, q, filter) : []
  if (byId.length > 0) return { items: byId.map((customer) => presentCompanyRow(customer, codes)), nextCursor: null }

  const find = (number: number, wanted: number) => {
    const stage = stages[number] as SearchStage
    const after = number === first ? last : null
    return findInStage(context, stage, { filter, index, after, limit: wanted, byName: folded !== '' })
  }
  const rows: { customer: FoundCustomer; stage: number }[] = []
  // The parts with an order of their own are read at once: they mostly fill the page. The last one only when they did not.
  const early = await Promise.all(
    stages.slice(0, LAST_STAGE).map((_, number) => (number < first ? [] : find(number, limit + 1))),
  )
  rows.push(...early.flatMap((found, stage) => found.map((customer) => ({ customer, stage }))))
  const missing = limit + 1 - rows.length
  if (missing > 0 && stages.length > LAST_STAGE) {
    const found = await find(LAST_STAGE, missing)
    rows.push(...found.map((customer) => ({ customer, stage: LAST_STAGE })))
  }
  const page = rows.slice(0, limit)
  const end = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ customer }) => presentCompanyRow(customer, codes, folded)),
    nextCursor: end ? encodeCursor(query, [end.stage, end.customer.nameKey]) : null,
  }
}
