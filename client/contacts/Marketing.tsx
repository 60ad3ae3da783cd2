import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import type { MarketingChoice } from '#shared/contacts/MarketingChoice.ts'
import { MarketingPurpose } from '#shared/contacts/MarketingPurpose.ts'
import { recordMarketing } from '#shared/contacts/recordMarketing.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MarketingRow } from './MarketingRow.tsx'

const HOWS = ['orally', 'inWriting', 'electronically'] as const

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  h4 { font-weight: 600; }
  ul { list-style: none; margin: 0; padding: 0; }
`

/** What a person has let one's own organisation send them, by purpose, with the history; given and withdrawn here. */
export const Marketing = ({ person, customerId }: { person: ContactPerson; customerId: string }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const { today } = useSayTime()
  const command = useCommand(recordMarketing)
  const [how, setHow] = useState<MarketingChoice['how']>('orally')
  const record = async (purpose: MarketingPurpose, state: MarketingChoice['state']) => {
    const ids = { customerId, contactPersonId: person.contactPersonId } as { customerId: never; contactPersonId: never }
    await command.mutateAsync({ ...ids, purpose, state, how, on: today }).then(
      () => {
        confirmDone(text('contacts.marketing.saved', { purpose: text(`contacts.marketing.purpose.${purpose}`) }))
        return invalidateCustomer(queryClient, customerId)
      },
      () => {},
    )
  }
  return (
    <Frame>
      <h4>{text('contacts.marketing.title')}</h4>
      <RadioCards
        legend={text('contacts.marketing.how')}
        options={HOWS.map((value) => ({ value, words: text(`contacts.marketing.how.${value}`) }))}
        value={how}
        onChange={setHow}
      />
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.message}
        </InlineAlert>
      ) : null}
      <ul>
        {MarketingPurpose.options.map((purpose) => (
          <MarketingRow
            key={purpose}
            purpose={purpose}
            history={person.marketing.filter((choice) => choice.purpose === purpose)}
            act={({ state }) => (
              <Button
                variant="secondaryNoBorder"
                aria-label={text('contacts.marketing.label', {
                  act: text(state === 'given' ? 'contacts.marketing.give' : 'contacts.marketing.withdraw'),
                  purpose: text(`contacts.marketing.purpose.${purpose}`),
                })}
                aria-disabled={command.isPending}
                onClick={() => record(purpose, state)}
              >
                {text(state === 'given' ? 'contacts.marketing.give' : 'contacts.marketing.withdraw')}
              </Button>
            )}
          />
        ))}
      </ul>
    </Frame>
  )
}
