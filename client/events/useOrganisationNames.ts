import { useQuery } from '@tanstack/react-query'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLanguage } from '../i18n/useLanguage.ts'

/** The name of an organisation by its id, in the language of the screen; nothing while the list is on its way. */
export const useOrganisationNames = (needed = true): ((organisationId: string) => string) => {
  const { language } = useLanguage()
  const { data } = useQuery({ ...queryFor(listOrganisations, {}), enabled: needed })
  return (organisationId) => data?.items.find(({ id }) => id === organisationId)?.name[language] ?? ''
}
