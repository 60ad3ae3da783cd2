import { z } from 'zod'
import { CodedText } from './CodedText.ts'
import { CompanyStatus } from './CompanyStatus.ts'

/** A company in a list: enough to tell two of the same name apart. Class public. */
export const CompanyRow = z.object({
  customerId: z.string(),
  businessId: z.string(),
  name: z.string(),
  /** The name that the search met, when it is not the current one: a parallel, auxiliary or former name. */
  matchedName: z
    .object({ name: z.string(), kind: z.enum(['name', 'parallel', 'auxiliary']), current: z.boolean() })
    .nullable(),
  form: CodedText.nullable(),
  municipality: CodedText.nullable(),
  industry: CodedText.nullable(),
  status: CompanyStatus,
})
export type CompanyRow = z.infer<typeof CompanyRow>
