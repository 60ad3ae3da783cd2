import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { Modal, ModalContent, ModalTitle } from 'suomifi-ui-components'
import { SHORTEST_REASON } from '#shared/breakGlass/breakGlassLimits.ts'
import { openBreakGlass } from '#shared/breakGlass/openBreakGlass.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Facts = styled.ul`
  display: grid;
  gap: ${tokens.space(1)};
  margin: ${tokens.space(0, 0, 4)};
  padding-left: ${tokens.space(5)};
`

type Props = { customerId: string; customer: string; close: () => void }

/** What break-glass does, who will know of it, and the reason without which it does not open. */
export const OpenBreakGlass = ({ customerId, customer, close }: Props) => {
  const text = useText()
  const titleId = useId()
  const queryClient = useQueryClient()
  const command = useCommand(openBreakGlass)
  const open = (reason: string) =>
    command.mutate(
      { customerId: customerId as never, reason },
      {
        onSuccess: () => {
          void invalidateCustomer(queryClient, customerId)
          confirmDone(text('breakGlass.opened'))
          close()
        },
      },
    )
  return (
    <Modal visible appElementId="root" ariaLabelledBy={titleId} onEscKeyDown={close}>
      <ModalContent>
        <ModalTitle id={titleId}>{text('breakGlass.open.title')}</ModalTitle>
        <Facts>
          <li>{text('breakGlass.open.what', { customer })}</li>
          <li>{text('breakGlass.open.notWhat')}</li>
          <li>{text('breakGlass.open.told')}</li>
          <li>{text('breakGlass.open.reviewed')}</li>
        </Facts>
        <WordsForm
          name={text('breakGlass.open.title')}
          label={text('breakGlass.open.reason')}
          tooShort={text('breakGlass.open.tooShort')}
          shortest={SHORTEST_REASON}
          send={text('breakGlass.open.do')}
          sending={command.isPending}
          failure={command.error}
          onSend={open}
          onClose={close}
        />
      </ModalContent>
    </Modal>
  )
}
