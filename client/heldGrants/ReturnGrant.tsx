import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { HeldGrant } from '#shared/grants/HeldGrant.ts'
import { listHeldGrants } from '#shared/grants/listHeldGrants.ts'
import { returnGrant } from '#shared/grants/returnGrant.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Sure = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(3)};
  background: ${tokens.colors.highlightLight4};
  border-radius: ${tokens.radius};
  & > div { display: flex; flex-wrap: wrap; gap: ${tokens.space(2)}; }
`

/** Give access back to the customer; asked once more, since only the customer can undo it. */
export const ReturnGrant = ({ grant }: { grant: HeldGrant }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(returnGrant)
  const [asking, setAsking] = useState(false)
  const sure = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) sure.current?.focus()
  }, [asking])
  const { grantId, customer } = grant

  const giveBack = async () => {
    await command.mutateAsync({ grantId: grantId as never })
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: [`${listHeldGrants.method} ${listHeldGrants.path} pages`] }),
      invalidateCustomer(queryClient, customer.customerId),
    ])
    confirmDone(text('held.returned', { name: customer.name }))
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  if (!asking)
    return (
      <Button
        variant="secondaryNoBorder"
        aria-label={text('held.returnOf', { name: customer.name })}
        onClick={() => setAsking(true)}
      >
        {text('held.return')}
      </Button>
    )
  return (
    <Sure role="group">
      <p>{text('held.return.sure')}</p>
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.message || text('grants.failed')}
        </InlineAlert>
      ) : null}
      <div>
        <Button
          variant="secondary"
          forwardedRef={sure as RefObject<HTMLButtonElement>}
          aria-disabled={command.isPending}
          onClick={() => giveBack().catch(() => {})}
        >
          {text('held.return')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={() => setAsking(false)}>
          {text('held.return.no')}
        </Button>
      </div>
    </Sure>
  )
}
