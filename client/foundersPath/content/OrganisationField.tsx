import { useQuery } from '@tanstack/react-query'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { queryFor } from '../../api/queryFor.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'

type Props = {
  label: string
  chosen: string | null
  problem: string | undefined
  onChange: (organisation: OrganisationName | null) => void
}

/** One of the organisations of the product, or none of them. */
export const OrganisationField = ({ label, chosen, problem, onChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listOrganisations, {}))
  const all = data?.items ?? []
  return (
    <SelectField
      label={label}
      options={all.map(({ id, name }) => ({ code: id, text: name[language] }))}
      chosen={chosen ?? undefined}
      none={text('pathContent.organisation.none')}
      choose={(id) => onChange(all.find((one) => one.id === id) ?? null)}
      problem={problem}
    />
  )
}
