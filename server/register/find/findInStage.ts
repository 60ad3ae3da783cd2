import mongoose, { type QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { findAccessibleCustomers } from '#server/customers/findAccessibleCustomers.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { NAME_FIELDS, ROW_FIELDS } from '../rowFields.ts'
import type { FoundCustomer, SearchStage } from './SearchStage.ts'

type Wish = {
  filter: QueryFilter<CompanyCustomer>
  /** The index that walks what the filter lets through in the order of names, where it must be said. */
  index: Record<string, 1> | undefined
  /** The key of the last one had, or null from the beginning. */
  after: string | null
  limit: number
  byName: boolean
}
type Asker = Pick<Context, 'ability'>

/** Matches without an order that are read to be sorted here; where there are more, walking all names in order meets some soon. */
const MOST_SORTED_HERE = 2000

/** Who may read some companies only has few of them: no index of names leads to those. */
const readsAllCompanies = ({ ability }: Asker) => basesFor(ability, 'read', 'Customer', { kind: 'company' }).length > 0

/** MongoDB's BadValue: what a hint at an index that is not there is answered by. */
const BAD_VALUE = 2

const queryOf = (context: Asker, stage: SearchStage, { filter, byName }: Wish, from: string | null) =>
  findAccessibleCustomers(context, {
    // A list of companies, said so: who may read companies is then asked nothing more of each.
    kind: 'company',
    ...filter,
    ...stage.filter,
    ...(from === null ? {} : { $and: [{ nameKey: { $gt: from } }] }),
  }).select(byName ? NAME_FIELDS : ROW_FIELDS)

/** While a first bulk load runs its indexes are still to be made: what they would find is then found without them, slowly. */
const read = async (
  query: ReturnType<typeof queryOf>,
  hint: Record<string, 1> | undefined,
): Promise<FoundCustomer[]> => {
  const hinted = query.clone()
  if (hint) hinted.hint(hint)
  try {
    return await hinted.lean<FoundCustomer[]>()
  } catch (error) {
    if (hint && error instanceof mongoose.mongo.MongoServerError && error.code === BAD_VALUE) {
      return query.lean<FoundCustomer[]>()
    }
    throw error
  }
}

/** All matches of a part, sorted here; null when they are too many. */
const findScattered = async (
  context: Asker,
  stage: SearchStage,
  wish: Wish,
  hint?: Record<string, 1>,
): Promise<FoundCustomer[] | null> => {
  const customers = await read(queryOf(context, stage, wish, wish.after).limit(MOST_SORTED_HERE), hint)
  if (customers.length === MOST_SORTED_HERE) return null
  const own = customers.filter((customer) => stage.isOwn(customer))
  return own.sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1)).slice(0, wish.limit)
}

/** The next `limit` customers of one part of a search, in the order of names; fewer only at its end. */
export const findInStage = async (context: Asker, stage: SearchStage, wish: Wish): Promise<FoundCustomer[]> => {
  const readsAll = readsAllCompanies(context)
  const isScattered = stage.isScattered || !readsAll
  const scattered = isScattered ? await findScattered(context, stage, wish, readsAll ? stage.hint : undefined) : null
  if (scattered) return scattered
  const index = stage.isScattered ? wish.index : (stage.hint ?? wish.index)
  const found: FoundCustomer[] = []
  let from = wish.after
  while (found.length < wish.limit) {
    const query = queryOf(context, stage, wish, from).sort({ nameKey: 1 }).limit(wish.limit)
    const customers = await read(query, readsAll ? index : undefined)
    found.push(...customers.filter((customer) => stage.isOwn(customer)))
    if (customers.length < wish.limit) break
    from = customers.at(-1)?.nameKey ?? null
  }
  return found.slice(0, wish.limit)
}
