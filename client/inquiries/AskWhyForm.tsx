import { useQueryClient } from '@tanstack/react-query'
import { askWhy } from '#shared/inquiries/askWhy.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'

type Props = { customerId: string; entryId: string; who: string; onClose: () => void }

/** Ask the organisation behind a line of the ledger; the answer comes in the same place. */
export const AskWhyForm = ({ customerId, entryId, who, onClose }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(askWhy)
  const send = (words: string) =>
    command.mutate(
      { customerId: customerId as never, entryId, text: words },
      {
        onSuccess: () => {
          void invalidateCustomer(queryClient, customerId)
          confirmDone(text('inquiries.ask.sent'))
          onClose()
        },
      },
    )
  return (
    <WordsForm
      name={text('inquiries.ask.of', { who })}
      label={text('inquiries.ask.label')}
      hint={text('inquiries.ask.hint')}
      tooShort={text('inquiries.ask.tooShort')}
      send={text('inquiries.ask.send')}
      sending={command.isPending}
      failure={command.error}
      onSend={send}
      onClose={onClose}
    />
  )
}
