import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button } from 'suomifi-ui-components'
import { getHandOff } from '#shared/handOffs/getHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLogging } from '../company/useLogging.ts'
import { LogContactForm } from '../events/LogContactForm.tsx'
import { useText } from '../i18n/useText.ts'
import { Callout } from './Callout.ts'

/** What whoever has taken a hand-off owes now: to reach the customer. It is logged here, and stops the clock. */
export const HandOffContact = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const frame = useRef<HTMLDivElement>(null)
  const { customerId, customer, matterId, handOffId } = handOff
  const logging = useLogging(customerId, {
    onOpen: () => {},
    onLogged: () => {
      const { queryKey } = queryFor(getHandOff, { handOffId: handOffId as never })
      void queryClient.invalidateQueries({ queryKey })
    },
    customer: { kind: customer.businessId ? 'company' : 'founder' },
    matterId,
  })
  if (!logging.mayLog) return null
  if (logging.open)
    return (
      <LogContactForm
        customerId={customerId}
        form={logging.form}
        asked={logging.asked}
        onClose={() => {
          logging.closeForm()
          requestAnimationFrame(() => frame.current?.querySelector('button')?.focus())
        }}
      />
    )
  return (
    <Callout ref={frame}>
      <h3>{text('handOffs.contact')}</h3>
      <p>{text('handOffs.contact.how', { customer: customer.name })}</p>
      <Button variant="secondary" onClick={logging.openForm}>
        {text('handOffs.contact.log')}
      </Button>
    </Callout>
  )
}
