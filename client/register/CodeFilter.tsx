import { SingleSelect } from 'suomifi-ui-components'
import type { CodedText } from '#shared/register/CodedText.ts'
import { useText } from '../i18n/useText.ts'

type Props = {
  label: string
  options: readonly CodedText[]
  chosen: string | undefined
  choose: (code: string | undefined) => unknown
}

/** One code to narrow the list by, found by typing. A code of the address that has no text yet is shown as it is. */
export const CodeFilter = ({ label, options, chosen, choose }: Props) => {
  const text = useText()
  const items = options.map(({ code, text: labelText }) => ({ uniqueItemId: code, labelText }))
  const selected =
    chosen === undefined
      ? null
      : (items.find(({ uniqueItemId }) => uniqueItemId === chosen) ?? { uniqueItemId: chosen, labelText: chosen })
  return (
    <SingleSelect
      labelText={label}
      items={items}
      selectedItem={selected}
      onItemSelect={(code) => {
        if ((code ?? undefined) !== chosen) choose(code ?? undefined)
      }}
      visualPlaceholder={text('companies.any')}
      clearButtonLabel={`${text('companies.clearOne')}: ${label}`}
      noItemsText={text('companies.noOptions')}
      ariaOptionsAvailableTextFunction={(amount) => `${amount} ${text('companies.options')}`}
      fullWidth
    />
  )
}
