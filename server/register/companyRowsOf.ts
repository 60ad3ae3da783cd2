import type { Context } from '#server/access/Context.ts'
import { findAccessibleCustomers } from '#server/customers/findAccessibleCustomers.ts'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { codesIn } from './codes/codesIn.ts'
import { presentCompanyRow, type RowFacts } from './presentCompanyRow.ts'
import { ROW_FIELDS } from './rowFields.ts'

/** These customers as rows, in the order asked; who may not see one, does not get it. */
export const companyRowsOf = async (
  context: Pick<Context, 'ability' | 'language'>,
  customerIds: string[],
): Promise<CompanyRow[]> => {
  if (customerIds.length === 0) return []
  const [customers, codes] = await Promise.all([
    findAccessibleCustomers(context, { kind: 'company', _id: { $in: customerIds } })
      .select(ROW_FIELDS)
      .lean<RowFacts[]>(),
    codesIn(context.language),
  ])
  const rows = new Map(customers.map((customer) => [customer._id, presentCompanyRow(customer, codes)]))
  return customerIds.flatMap((id) => rows.get(id) ?? [])
}
