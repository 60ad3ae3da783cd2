import type { CompanyCustomer } from '#server/customers/Customer.ts'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { foldName } from '#shared/register/foldName.ts'
import type { CodeReader } from './codes/CodeReader.ts'
import { nameKeysOf } from './nameKeysOf.ts'

/** What a row needs of a customer: what queries for lists select. */
export type RowFacts = Pick<CompanyCustomer, '_id' | 'businessId' | 'name' | 'status' | 'form' | 'municipality'> & {
  company?: Partial<Pick<CompanyCustomer['company'], 'names' | 'industry'>>
}

/** The other name that begins with what was typed, when the current one does not. */
const matchedNameOf = ({ name, businessId, company }: RowFacts, folded: string): CompanyRow['matchedName'] => {
  if (!folded || foldName(name).startsWith(folded)) return null
  const met = company?.names?.find((other) => {
    const { nameKey, otherKeys } = nameKeysOf({ businessId, name: other.name, others: [] })
    return [nameKey, ...otherKeys].some((key) => key.startsWith(folded))
  })
  return met && met.name !== name ? { name: met.name, kind: met.kind, current: met.current } : null
}

/** A company in a list; `folded` is what was typed as search compares it, '' in a list without a name. */
export const presentCompanyRow = (customer: RowFacts, codes: CodeReader, folded = ''): CompanyRow => {
  const industry = customer.company?.industry && codes.industry(customer.company.industry)
  return {
    customerId: customer._id,
    businessId: customer.businessId,
    name: customer.name,
    matchedName: matchedNameOf(customer, folded),
    form: customer.form ? codes.form(customer.form) : null,
    municipality: customer.municipality ? codes.municipality(customer.municipality) : null,
    industry: industry ? { code: industry.code, text: industry.text } : null,
    status: customer.status,
  }
}
