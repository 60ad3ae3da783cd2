import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listBreakGlass } from '#shared/breakGlass/listBreakGlass.ts'
import type { ReviewableBreakGlass } from '#shared/breakGlass/ReviewableBreakGlass.ts'
import { reviewBreakGlass } from '#shared/breakGlass/reviewBreakGlass.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'

type Props = { opened: ReviewableBreakGlass; onClose: () => void }

/** The second person's review: was it justified, and why. */
export const ReviewForm = ({ opened, onClose }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(reviewBreakGlass)
  const [justified, setJustified] = useState<'yes' | 'no'>('yes')
  const save = (words: string) =>
    command.mutate(
      { breakGlassId: opened.breakGlassId as never, justified: justified === 'yes', text: words },
      {
        onSuccess: () => {
          confirmDone(text('reviews.review.saved'))
          const { method, path } = listBreakGlass
          void queryClient.invalidateQueries({ queryKey: [`${method} ${path} pages`] })
        },
      },
    )
  return (
    <WordsForm
      name={text('reviews.review.of', { name: opened.customer.name })}
      label={text('reviews.review.text')}
      hint={text('reviews.review.hint')}
      tooShort={text('reviews.review.tooShort')}
      send={text('reviews.review.save')}
      sending={command.isPending}
      failure={command.error}
      onSend={save}
      onClose={onClose}
    >
      <RadioCards
        legend={text('reviews.review.was')}
        options={(['yes', 'no'] as const).map((value) => ({ value, words: text(`reviews.review.${value}`) }))}
        value={justified}
        onChange={setJustified}
      />
    </WordsForm>
  )
}
