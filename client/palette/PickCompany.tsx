import { Command } from 'cmdk'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { useCompanySearch } from '../register/useCompanySearch.ts'

type Props = { typed: string; heading?: boolean; pick: (company: CompanyRow) => unknown }

/** Companies as one types, found as the search box finds them. */
export const PickCompany = ({ typed, heading = false, pick }: Props) => {
  const text = useText()
  const { companies, enabled, settled, error } = useCompanySearch(typed)
  if (error) return heading ? null : <Command.Loading>{text('palette.failed')}</Command.Loading>
  if (!enabled) return heading ? null : <Command.Loading>{text('palette.typeMore')}</Command.Loading>
  if (companies.length === 0) {
    if (heading) return null
    return <Command.Loading>{text(settled ? 'palette.nothing' : 'palette.fetching')}</Command.Loading>
  }
  return (
    <Command.Group heading={text('palette.group.companies')}>
      {companies.map((company) => (
        <Command.Item key={company.customerId} value={company.customerId} onSelect={() => pick(company)}>
          <span>{company.name}</span>
          <Quiet>{company.businessId}</Quiet>
        </Command.Item>
      ))}
    </Command.Group>
  )
}
