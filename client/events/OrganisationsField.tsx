import { useQuery } from '@tanstack/react-query'
import { MultiSelect } from 'suomifi-ui-components'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Props = { value: string[]; onChange: (organisationIds: string[]) => void }

/** Other organisations that took part, chosen from the list; one's own is there anyway. */
export const OrganisationsField = ({ value, onChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const own = useSession().actor.organisation?.id
  const { data } = useQuery(queryFor(listOrganisations, {}))
  const items = (data?.items ?? [])
    .filter(({ id }) => id !== own)
    .map(({ id, name }) => ({ uniqueItemId: id, labelText: name[language] }))
  return (
    <MultiSelect
      labelText={text('events.log.organisations')}
      optionalText={text('events.log.optional')}
      hintText={text('events.log.organisationsHint')}
      visualPlaceholder={text('events.log.organisationsChoose')}
      noItemsText={text('events.log.organisationsNone')}
      ariaSelectedAmountTextFunction={(count) => text('events.log.chosen', { count })}
      ariaOptionsAvailableTextFunction={(count) => text('events.log.available', { count })}
      ariaOptionChipRemovedTextFunction={(name) => text('events.log.removed', { name })}
      ariaChipActionLabel={text('events.log.removeChip')}
      chipListVisible
      fullWidth
      items={items}
      selectedItems={items.filter(({ uniqueItemId }) => value.includes(uniqueItemId))}
      onItemSelectionsChange={(chosen) => onChange(chosen.map(({ uniqueItemId }) => uniqueItemId))}
    />
  )
}
