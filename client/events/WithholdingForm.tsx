import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { decideWithholding } from '#shared/events/decideWithholding.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'
import { DayField } from './DayField.tsx'
import { fieldId } from './fieldId.ts'
import { parseDay } from './parseDay.ts'
import { useSayTime } from './useSayTime.ts'

const IN_HALF_A_YEAR = '+180'

type Props = { event: TimelineEvent; onClose: () => void }

/** 6 §: decide for the organisation to withhold a record, to withhold it on, or to end that. */
export const WithholdingForm = ({ event, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const queryClient = useQueryClient()
  const { today } = useSayTime()
  const command = useCommand(decideWithholding)
  const [decision, setDecision] = useState<'withhold' | 'share'>('withhold')
  const [day, setDay] = useState(IN_HALF_A_YEAR)
  const [tried, setTried] = useState(false)
  const reviewOn = decision === 'withhold' ? parseDay(day, today) : null
  const isWrongDay = decision === 'withhold' && (!reviewOn || reviewOn <= today)
  const save = (reason: string) => {
    setTried(true)
    if (isWrongDay) return document.getElementById(fieldId(id, 'reviewOn'))?.focus()
    const { customerId, eventId } = event
    return command.mutate(
      {
        customerId: customerId as never,
        eventId: eventId as never,
        withheld: decision === 'withhold',
        reason,
        reviewOn,
      },
      {
        onSuccess: () => {
          void invalidateCustomer(queryClient, customerId)
          confirmDone(text('events.withholding.saved'))
          onClose()
        },
      },
    )
  }
  return (
    <WordsForm
      name={text('events.withholding.title')}
      label={text('events.withholding.reason')}
      hint={text('events.withholding.what')}
      tooShort={text('events.withholding.tooShort')}
      send={text('events.withholding.save')}
      sending={command.isPending}
      failure={command.error}
      onSend={save}
      onClose={onClose}
    >
      {event.withheld ? (
        <RadioCards
          legend={text('events.withholding.choice')}
          options={(['withhold', 'share'] as const).map((value) => ({
            value,
            words: text(`events.withholding.${value}`),
          }))}
          value={decision}
          onChange={setDecision}
        />
      ) : (
        <p>{text('events.withholding.withhold')}</p>
      )}
      {decision === 'withhold' ? (
        <DayField
          id={fieldId(id, 'reviewOn')}
          label={text('events.withholding.reviewOn')}
          value={day}
          onChange={setDay}
          problem={tried && isWrongDay ? text('events.withholding.problem.day') : undefined}
        />
      ) : null}
    </WordsForm>
  )
}
