import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { InlineAlert } from 'suomifi-ui-components'
import { chooseReach } from '#shared/messages/chooseReach.ts'
import { getReach } from '#shared/messages/getReach.ts'
import { reachTexts } from '#shared/messages/reachTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { FailedState } from '../components/FailedState.tsx'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'

addTexts(reachTexts)

const WAYS = ['email', 'suomifi'] as const

/** The customer's choice where it is told that a message waits. */
export const ReachChoiceCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const queryClient = useQueryClient()
  const query = queryFor(getReach, { customerId: customerId as never })
  const { data, error, isPending, refetch } = useQuery(query)
  const command = useCommand(chooseReach)
  const choose = (way: (typeof WAYS)[number]) =>
    command.mutate(
      { customerId: customerId as never, suomifi: way === 'suomifi' },
      {
        onSuccess: () => confirmDone(text('messages.reachChoice.saved')),
        onSettled: () => void queryClient.invalidateQueries({ queryKey: query.queryKey }),
      },
    )
  const chosen = command.isPending ? command.variables.suomifi : data?.suomifi
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('messages.reachChoice.title')}</CardTitle>
      {isPending ? (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['60%', '40%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} retry={() => refetch()} /> : null}
      {data?.reach === 'none' ? <InlineAlert status="warning">{text('messages.reachChoice.none')}</InlineAlert> : null}
      {data?.mayChoose ? (
        <RadioCards
          legend={text('messages.reachChoice.legend')}
          options={WAYS.map((value) => ({ value, words: text(`messages.reachChoice.${value}`) }))}
          value={chosen ? 'suomifi' : 'email'}
          onChange={choose}
        />
      ) : null}
      <ProblemLine problem={command.error ? command.error.message || text('shell.failed.network') : undefined} />
      <Quiet as="p">{text('messages.reachChoice.what')}</Quiet>
    </Card>
  )
}
