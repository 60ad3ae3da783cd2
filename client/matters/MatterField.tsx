import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { Checkbox } from 'suomifi-ui-components'
import { listCustomerMatters } from '#shared/matters/listCustomerMatters.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { SelectField } from '../components/SelectField.tsx'
import type { ContactDraft } from '../events/ContactDraft.ts'
import { hasReached } from '../events/hasReached.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

addTexts(matterPageTexts)

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`

type Props = { customerId: string; draft: ContactDraft; change: (part: Partial<ContactDraft>) => void }

/** The matter that a contact is about, and whether it reached the customer; asked only where the customer has an open one. */
export const MatterField = ({ customerId, draft, change }: Props) => {
  const text = useText()
  const { data } = useInfiniteQuery(pagesFor(listCustomerMatters, { customerId: customerId as never, state: 'open' }))
  const matters = data?.pages.flatMap(({ items }) => items) ?? []
  const { matterId = null } = draft
  if (matters.length === 0 && !matterId) return null
  const options = matters.map((matter) => ({ code: matter.matterId, text: matter.need }))
  // One that is handled by a hand-off need not open to whoever logs in it.
  const isListed = matterId === null || options.some(({ code }) => code === matterId)
  if (!isListed) options.push({ code: matterId, text: text('matter.inContact.this') })
  return (
    <Stack>
      <SelectField
        label={text('matter.inContact')}
        none={text('matter.inContact.none')}
        options={options}
        chosen={matterId ?? undefined}
        choose={(chosen) => change({ matterId: chosen ?? null })}
      />
      {matterId && draft.class === 'service' ? (
        <Checkbox checked={hasReached(draft)} onClick={({ checkboxState }) => change({ reached: checkboxState })}>
          {text('matter.inContact.reached')}
        </Checkbox>
      ) : null}
    </Stack>
  )
}
