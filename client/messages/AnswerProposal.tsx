import { useQueryClient } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { answerProposal } from '#shared/messages/answerProposal.ts'
import type { Message } from '#shared/messages/Message.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  margin-top: ${tokens.space(2)};
  & > button { min-height: 44px; }
`

type Props = { message: Message; customerId: string; onAnswered: () => void }

/** The customer's word on a meeting or a proposal, in one tap. */
export const AnswerProposal = ({ message, customerId, onAnswered }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(answerProposal)
  const answer = (accept: boolean) => {
    if (command.isPending) return
    command.mutate(
      { messageId: message.messageId as never, accept, text: '' },
      {
        onSuccess: () => {
          confirmDone(text('messages.answer.sent'))
          onAnswered()
        },
        onSettled: () => void invalidateCustomer(queryClient, customerId),
      },
    )
  }
  return (
    <>
      <Choices role="group" aria-label={text(`messages.kind.${message.kind}` as 'messages.kind.proposal')}>
        <Button aria-disabled={command.isPending} onClick={() => answer(true)}>
          {text('messages.answer.yes')}
        </Button>
        <Button variant="secondary" aria-disabled={command.isPending} onClick={() => answer(false)}>
          {text('messages.answer.no')}
        </Button>
      </Choices>
      <ProblemLine problem={command.error ? command.error.message || text('shell.failed.network') : undefined} />
    </>
  )
}
