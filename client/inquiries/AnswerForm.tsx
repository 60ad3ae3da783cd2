import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerInquiry } from '#shared/inquiries/answerInquiry.ts'
import { listReceivedInquiries } from '#shared/inquiries/listReceivedInquiries.ts'
import type { ReceivedInquiry } from '#shared/inquiries/ReceivedInquiry.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'

type Props = { inquiry: ReceivedInquiry; onClose: () => void }

/** The organisation's answer: why, or whether the fact was corrected. */
export const AnswerForm = ({ inquiry, onClose }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(answerInquiry)
  const [outcome, setOutcome] = useState<'corrected' | 'refused'>('corrected')
  const isCorrection = inquiry.kind === 'correction'
  const send = (words: string) =>
    command.mutate(
      { inquiryId: inquiry.inquiryId as never, outcome: isCorrection ? outcome : 'answered', text: words },
      {
        onSuccess: () => {
          confirmDone(text('inquiries.answer.sent'))
          const { method, path } = listReceivedInquiries
          void queryClient.invalidateQueries({ queryKey: [`${method} ${path} pages`] })
        },
      },
    )
  return (
    <WordsForm
      name={text('inquiries.answer.to', { name: inquiry.customer.name })}
      label={text('inquiries.answer.label')}
      hint={text('inquiries.answer.hint')}
      tooShort={text('inquiries.answer.tooShort')}
      send={text('inquiries.answer.send')}
      sending={command.isPending}
      failure={command.error}
      onSend={send}
      onClose={onClose}
    >
      {isCorrection ? (
        <RadioCards
          legend={text('inquiries.answer.outcome')}
          options={(['corrected', 'refused'] as const).map((value) => ({
            value,
            words: text(`inquiries.answer.${value}`),
          }))}
          value={outcome}
          onChange={setOutcome}
        />
      ) : null}
    </WordsForm>
  )
}
