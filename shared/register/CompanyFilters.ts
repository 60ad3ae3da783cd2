import { z } from 'zod'
import { plainText } from '#shared/contracts/plainText.ts'
import { CompanyStatus } from './CompanyStatus.ts'

const Code = z.string().regex(/^[0-9A-Z]{1,8}$/)

export const CompanyFilters = z.strictObject({
  /** A business ID in any spelling, or the beginning of any name, present or former. */
  q: plainText(200).optional(),
  municipality: Code.optional(),
  region: Code.optional(),
  /** TOL section letter, division (two digits) or a longer code. */
  industry: Code.optional(),
  form: Code.optional(),
  status: CompanyStatus.optional(),
})

export const findCompanies = defineEndpoint({
  method: 'get',
  path: '/api/companies',
  summary: 'Companies by business ID or the beginning of a name, filtered, in the order of names',
  audience: 'signedIn',
  query: CompanyFilters.extend({
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(20),
  }),
  response: pageOf(CompanyRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor'],
})
export type CompanyFilters = z.infer<typeof CompanyFilters>
