import type { QueryFilter } from 'mongoose'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import type { CompanyFilters } from '#shared/register/CompanyFilters.ts'

const DIVISION_LENGTH = 2
const WHOLE_CODE_LENGTH = 5
/** The character after '9': the end of all codes that begin so. */
const AFTER_DIGITS = ':'

/** A section letter, a division, a whole code, or the beginning of one. */
const industryFilter = (code: string): QueryFilter<CompanyCustomer> => {
  if (/^[A-Z]$/.test(code)) return { section: code }
  if (code.length === DIVISION_LENGTH) return { division: code }
  // Longer codes are walked by their division.
  const division = code.slice(0, DIVISION_LENGTH)
  if (code.length === WHOLE_CODE_LENGTH) return { division, industry: code }
  return { division, industry: { $gte: code, $lt: `${code}${AFTER_DIGITS}` } }
}

/** The filters of a list but the name, as conditions on a customer. */
export const filterOf = (filters: Omit<CompanyFilters, 'q'>): QueryFilter<CompanyCustomer> => {
  const { municipality, region, industry, form, status } = filters
  return {
    ...(municipality ? { municipality } : {}),
    ...(region ? { region } : {}),
    ...(industry ? industryFilter(industry) : {}),
    ...(form ? { form } : {}),
    ...(status ? { status } : {}),
  }
}
