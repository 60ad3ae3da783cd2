import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { foundersTexts } from '#shared/founders/foundersTexts.ts'
import { listMerges } from '#shared/founders/listMerges.ts'
import { undoMerge } from '#shared/founders/undoMerge.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

addTexts(foundersTexts)

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  h2 { margin: 0; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

/** What I have joined and can still part again; nothing where there is none. The latest first: it is undone before the others. */
export const MergesCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { fullDay } = useSayTime()
  const queryClient = useQueryClient()
  const [sure, setSure] = useState(false)
  const { data } = useQuery(queryFor(listMerges, { customerId: customerId as never }))
  const command = useCommand(undoMerge)
  const [latest] = data?.items ?? []
  if (!latest) return null
  const { mergeId, kind, name, businessId, undoUntil } = latest
  const undo = async () => {
    await command.mutateAsync({ customerId: customerId as never, mergeId: mergeId as never })
    setSure(false)
    await queryClient.invalidateQueries()
    confirmDone(text('founder.merges.undone'))
  }
  return (
    <Parts aria-labelledby={id}>
      <CardTitle id={id}>{text('founder.merges')}</CardTitle>
      <p>
        {text(`founder.merges.${kind}`, {
          name,
          businessId: businessId ?? '',
          day: fullDay(helsinkiTime(undoUntil).day),
        })}
      </p>
      {sure ? <p>{text('founder.merges.sure')}</p> : null}
      {command.error ? <InlineAlert status="error">{command.error.message}</InlineAlert> : null}
      <Actions>
        <Button
          variant="secondary"
          aria-disabled={command.isPending}
          onClick={() => (sure ? undo().catch(() => {}) : setSure(true))}
        >
          {text('founder.merges.undo')}
        </Button>
        {sure ? (
          <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
            {text('founder.merges.keep')}
          </Button>
        ) : null}
      </Actions>
    </Parts>
  )
}
