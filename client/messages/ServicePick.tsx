import { useQuery } from '@tanstack/react-query'
import { listServices } from '#shared/services/listServices.ts'
import { queryFor } from '../api/queryFor.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Props = {
  chosen: string | undefined
  choose: (serviceId: string | undefined) => void
  problem?: string | undefined
}

/** A service to propose: any that takes new matters, of whichever organisation. */
export const ServicePick = ({ chosen, choose, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listServices, {}))
  const options = (data?.items ?? []).map(({ serviceId, name, organisation }) => ({
    code: serviceId,
    text: `${name[language]}, ${organisation.name[language]}`,
  }))
  return (
    <SelectField
      label={text('messages.service')}
      none={text('messages.service.none')}
      options={options}
      chosen={chosen}
      choose={choose}
      problem={problem}
    />
  )
}
