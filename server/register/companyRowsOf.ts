import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findAccessibleCustomers } from '#server/customers/findAccessibleCustomers.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { codesIn } from './codes/codesIn.ts'
import { presentCompanyRow, type RowFacts } from './presentCompanyRow.ts'
import { ROW_FIELDS } from './rowFields.ts'

/** These customers as rows, in the order asked, each once; an id merged into another gives that other. Whom the actor may not see is left out. */
export const companyRowsOf = async (
  context: Pick<Context, 'ability' | 'language'>,
  customerIds: string[],
): Promise<CompanyRow[]> => {
  if (customerIds.length === 0) return []
  const find = (filter: object) =>
    findAccessibleCustomers(context, { kind: 'company', ...filter })
      .select({ ...ROW_FIELDS, mergedIds: 1 })
      .lean<(RowFacts & Pick<Customer, 'mergedIds'>)[]>()
  const [found, codes] = await Promise.all([find({ _id: { $in: customerIds } }), codesIn(context.language)])
  const missing = customerIds.filter((id) => !found.some(({ _id }) => _id === id))
  const into = missing.length > 0 ? await find({ mergedIds: { $in: missing } }) : []
  const rows = new Map(
    [...into, ...found].flatMap((customer) => {
      const row = presentCompanyRow(customer, codes)
      return recordIdsOf(customer).map((id) => [id, row] as const)
    }),
  )
  return [...new Set(customerIds.flatMap((id) => rows.get(id) ?? []))]
}
