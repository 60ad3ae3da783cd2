import type { Customer } from '#server/customers/Customer.ts'
import { companyRowsOf } from '#server/register/companyRowsOf.ts'
import { filled } from './filled.ts'
import type { PacketSource } from './PacketSource.ts'

/** Public facts of a company (7.1 §). A founder is told of by name, as the hand-off itself is. */
export const customerSource: PacketSource<Customer> = {
  subject: 'Customer',
  candidates: async (_context, { customer }) => (customer.kind === 'company' ? [customer._id] : []),
  load: async ({ customer }, recordIds) =>
    new Map(customer.kind === 'company' && recordIds.includes(customer._id) ? [[customer._id, customer]] : []),
  present: async (theirs, { customer }) => {
    const [row] = await companyRowsOf(theirs, [customer._id])
    if (!row) return []
    const { name, businessId, form, municipality, industry } = row
    const textOf = (code: typeof form) => code?.text ?? null
    return filled({
      ...{ name, businessId, form: textOf(form), municipality: textOf(municipality), industry: textOf(industry) },
    })
  },
}
