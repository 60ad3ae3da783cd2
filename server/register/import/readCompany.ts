import { FinnishBusinessIds } from 'finnish-business-ids'
import { normaliseBusinessId } from '#shared/register/normaliseBusinessId.ts'
import { PrhCompany } from '../prhCompany.ts'

export type ReadCompany = { businessId: string; company: PrhCompany } | { problem: string }

/** Parse and check the text of one company object; `problem` says which field is wrong, and how. */
export const readCompany = (text: string): ReadCompany => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}` }
  }
  const parsed = PrhCompany.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { problem: `${issue?.path.join('.') || 'object'}: ${issue?.message}` }
  }
  const businessId = normaliseBusinessId(parsed.data.businessId.value)
  if (!FinnishBusinessIds.isValidBusinessId(businessId)) {
    return { problem: `businessId.value: ${parsed.data.businessId.value} is not a valid business ID` }
  }
  if (text.includes('\\u0000')) return { problem: 'the object has null characters' }
  return { businessId, company: parsed.data }
}
