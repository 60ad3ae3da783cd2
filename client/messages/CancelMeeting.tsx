import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { cancelMeeting } from '#shared/messages/cancelMeeting.ts'
import type { Message } from '#shared/messages/Message.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'

type Props = { message: Message; customerId: string; onCancelled: () => void }

/** Call a meeting off, with why. */
export const CancelMeeting = ({ message, customerId, onCancelled }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(cancelMeeting)
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <div>
        <Button variant="secondaryNoBorder" onClick={() => setAsking(true)}>
          {text('messages.cancelMeeting')}
        </Button>
      </div>
    )
  return (
    <WordsForm
      name={text('messages.cancelMeeting')}
      label={text('messages.cancelMeeting.why')}
      hint={text('messages.cancelMeeting.hint')}
      tooShort={text('messages.problem.text')}
      send={text('messages.cancelMeeting')}
      cancel={text('messages.cancelMeeting.keep')}
      sending={command.isPending}
      failure={command.error}
      onSend={(words) =>
        command.mutate(
          { messageId: message.messageId as never, text: words },
          {
            onSuccess: () => {
              confirmDone(text('messages.cancelMeeting.done'))
              onCancelled()
            },
            onSettled: () => void invalidateCustomer(queryClient, customerId),
          },
        )
      }
      onClose={() => setAsking(false)}
    />
  )
}
