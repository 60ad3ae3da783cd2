import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import type { PrhCompany } from './prhCompany.ts'

/** In the trade register now. */
const REGISTERED = '1'

// Gravest first.
const SITUATIONS: [code: string, status: CompanyStatus][] = [
  ['KONK', 'bankrupt'],
  ['SELTILA', 'liquidation'],
  ['SANE', 'restructuring'],
]

/** Alive is tradeRegisterStatus "1" and no endDate; the field `status` is "2" for nearly all and tells nothing. */
export const companyStatusOf = (
  company: Pick<PrhCompany, 'tradeRegisterStatus' | 'endDate' | 'companySituations'>,
): CompanyStatus => {
  if (company.tradeRegisterStatus !== REGISTERED || company.endDate) return 'ended'
  const open = new Set(company.companySituations?.filter(({ endDate }) => !endDate).map(({ type }) => type))
  return SITUATIONS.find(([code]) => open.has(code))?.[1] ?? 'active'
}
