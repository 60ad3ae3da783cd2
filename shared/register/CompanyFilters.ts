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
export type CompanyFilters = z.infer<typeof CompanyFilters>
