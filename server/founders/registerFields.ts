import type { Context } from '#server/access/Context.ts'
import type { CompanyCustomer, Customer } from '#server/customers/Customer.ts'
import { codesIn } from '#server/register/codes/codesIn.ts'
import { presentCompany } from '#server/register/presentCompany.ts'
import type { CompanyPreview } from '#shared/founders/CompanyPreview.ts'

type Fields = NonNullable<CompanyPreview['registered']>['fields']

/** Field by field what the register brings to the founder's record; a founder has none of these but a name. */
export const registerFields = async (
  { language }: Pick<Context, 'language'>,
  founder: Customer,
  registered: CompanyCustomer,
): Promise<Fields> => {
  const company = presentCompany(registered, { codes: await codesIn(language), language, showCareOf: false })
  const [address] = company.addresses
  const fields: Fields = [
    { field: 'name', before: founder.name, after: company.name },
    { field: 'businessId', before: null, after: company.businessId },
    { field: 'form', before: null, after: company.form?.text ?? null },
    { field: 'municipality', before: null, after: company.municipality?.text ?? null },
    { field: 'industry', before: null, after: company.industry?.text ?? null },
    { field: 'status', before: null, after: company.status },
    { field: 'address', before: null, after: address ? address.lines.join(', ') : null },
  ]
  return fields.filter(({ before, after }) => before !== after)
}
