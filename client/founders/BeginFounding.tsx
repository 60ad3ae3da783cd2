import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from 'suomifi-ui-components'
import { beginFounding } from '#shared/founders/beginFounding.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { useActFor } from '../session/useActFor.ts'
import { ClaimForm } from './ClaimForm.tsx'

/** Somebody with nothing here yet: the first step towards a company is a page of one's own. */
export const BeginFounding = () => {
  const text = useText()
  const id = useId()
  const queryClient = useQueryClient()
  const command = useCommand(beginFounding)
  const { actFor, error } = useActFor()
  const begin = async () => {
    const { customerId } = await command.mutateAsync({})
    await queryClient.invalidateQueries()
    await actFor(customerId)
  }
  const failure = command.error ?? error
  const start = () => begin().catch(() => {})
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('founder.begin')}</CardTitle>
      <p>{text('founder.begin.what')}</p>
      {failure ? <FailedState error={failure} title={text('founder.begin.failed')} retry={start} /> : null}
      <p>
        <Button aria-disabled={command.isPending} onClick={() => (command.isPending ? undefined : start())}>
          {text('founder.begin.do')}
        </Button>
      </p>
      <Fold title={text('founder.claim')}>
        <ClaimForm />
      </Fold>
    </Card>
  )
}
