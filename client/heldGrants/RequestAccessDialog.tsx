import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Modal, ModalContent, ModalFooter, ModalTitle } from 'suomifi-ui-components'
import { requestAccess } from '#shared/grants/requestAccess.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { TermsFields } from './TermsFields.tsx'
import { useTerms } from './useTerms.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

type Props = { customer: { customerId: string; name: string }; close: () => void }

/** Ask a customer for access: what, for whom, what for and until when. The customer decides. */
export const RequestAccessDialog = ({ customer, close }: Props) => {
  const text = useText()
  const titleId = useId()
  const queryClient = useQueryClient()
  const command = useCommand(requestAccess)
  const { terms, change, problems, read } = useTerms()
  const send = async () => {
    const asked = read()
    if (!asked) return
    await command.mutateAsync({ customerId: customer.customerId as never, ...asked })
    await invalidateCustomer(queryClient, customer.customerId)
    confirmDone(text('ask.sent'))
    close()
  }
  return (
    <Modal visible appElementId="root" ariaLabelledBy={titleId} onEscKeyDown={close}>
      <ModalContent>
        <ModalTitle id={titleId}>{text('ask.title', { name: customer.name })}</ModalTitle>
        <Stack>
          <Quiet as="p">{text('ask.what')}</Quiet>
          <TermsFields terms={terms} change={change} problems={problems} />
          {command.error ? (
            <InlineAlert status="error" role="alert">
              {command.error.message || text('ask.failed')}
            </InlineAlert>
          ) : null}
        </Stack>
      </ModalContent>
      <ModalFooter>
        <Button aria-disabled={command.isPending} onClick={() => send().catch(() => {})}>
          {text('ask.send')}
        </Button>
        <Button variant="secondary" onClick={close}>
          {text('grants.change.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
