import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { CompanyFilters } from '#shared/register/CompanyFilters.ts'
import { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { queryFor } from '../api/queryFor.ts'
import { SelectField } from '../components/SelectField.tsx'
import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { NameFilter } from './NameFilter.tsx'

const Bar = styled.section`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: end;
  ${tokens.wide} { grid-template-columns: minmax(0, 2fr) minmax(0, 6fr); }
`
const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: end;
  grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr));
  ${tokens.narrow} { &[data-open='false'] { display: none; } }
`
const Clear = styled.div`
  grid-column: 1 / -1;
  justify-self: start;
`
const OnlyNarrow = styled.div`
  ${tokens.wide} { display: none; }
`

/** How the list is narrowed down. Every choice is in the address, so it can be kept, sent and gone back to. */
export const CompanyFilterBar = ({ filters }: { filters: CompanyFilters }) => {
  const text = useText()
  const navigate = useNavigate()
  const fieldsId = useId()
  const [open, setOpen] = useState(false)
  const { data: codes } = useQuery({ ...queryFor(getRegisterCodes, {}), staleTime: Number.POSITIVE_INFINITY })

  const choose = (field: keyof CompanyFilters, value: string | undefined, replace = false) =>
    navigate({ to: '/companies', search: { ...filters, [field]: value }, replace, resetScroll: false })
  const industries = codes?.industries.map(({ code, text: name }) => ({ code, text: `${code} ${name}` }))
  const statuses = CompanyStatus.options.map((code) => ({ code, text: text(`companyStatus.${code}`) }))
  const lists = {
    municipality: codes?.municipalities,
    region: codes?.regions,
    industry: industries,
    form: codes?.forms,
  }
  const narrowed = Object.values(filters).some((value) => value !== undefined)

  return (
    <Bar aria-label={text('companies.filters')}>
      <NameFilter q={filters.q} search={(q) => choose('q', q, true)} />
      <OnlyNarrow>
        <Button variant="secondary" aria-expanded={open} aria-controls={fieldsId} onClick={() => setOpen(!open)}>
          {text(open ? 'companies.hideFilters' : 'companies.showFilters')}
        </Button>
      </OnlyNarrow>
      <Fields id={fieldsId} data-open={open}>
        {(['municipality', 'region', 'industry', 'form'] as const).map((field) => (
          <SelectField
            key={field}
            label={text(`companies.${field}`)}
            options={lists[field] ?? []}
            chosen={filters[field]}
            none={text('companies.any')}
            choose={(code) => choose(field, code)}
          />
        ))}
        <SelectField
          label={text('companies.status')}
          options={statuses}
          chosen={filters.status}
          none={text('companies.any')}
          choose={(code) => choose('status', code)}
        />
      </Fields>
      {narrowed ? (
        <Clear>
          <TextLink to="/companies" search={{}}>
            {text('companies.clear')}
          </TextLink>
        </Clear>
      ) : null}
    </Bar>
  )
}
