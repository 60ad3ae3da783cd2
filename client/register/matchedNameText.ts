import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import type { TextKey } from '../i18n/TextKey.ts'

/** Which name of the company the search met, when it was not the present one. */
export const matchedNameText = ({ kind, current }: NonNullable<CompanyRow['matchedName']>): TextKey => {
  if (!current || kind === 'name') return 'company.formerName'
  return kind === 'parallel' ? 'company.parallelName' : 'company.auxiliaryName'
}
