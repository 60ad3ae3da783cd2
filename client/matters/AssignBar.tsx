import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { assignMatters } from '#shared/matters/assignMatters.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Choices } from './columnKeys.ts'
import { mattersQueries } from './mattersQueries.ts'

const Bar = styled(Card)`
  position: sticky;
  z-index: 5;
  top: calc(${tokens.headerHeight} + ${tokens.space(2)});
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${tokens.space(3, 4)};
  border-color: ${tokens.colors.highlightBase};
  & > strong { align-self: center; }
`

type Props = { chosen: string[]; choices: Choices | undefined; onDone: () => void }

/** Chosen matters, several at once: taken by oneself, or given to a team or a person by who may give. */
export const AssignBar = ({ chosen, choices, onDone }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(assignMatters)
  const [to, setTo] = useState<string>()
  const me = choices?.people.find((person) => person.me)?.userId
  const give = (receiver: object) =>
    command.mutate(
      { matterIds: chosen as never[], ...receiver },
      {
        onSuccess: ({ matterIds, others }) => {
          const counts = { count: matterIds.length, others: others.length }
          confirmDone(text(others.length > 0 ? 'board.assigned.others' : 'board.assigned', counts))
          void queryClient.invalidateQueries({ predicate: mattersQueries })
          onDone()
        },
      },
    )
  const receivers = [
    ...(choices?.teams ?? []).map(({ teamId, name }) => ({ code: teamId, text: name })),
    ...(choices?.people ?? []).map(({ userId, name }) => ({ code: userId, text: name })),
  ]
  return (
    <Bar as="div" role="group" aria-label={text('board.selected', { count: chosen.length })}>
      <strong role="status">{text('board.selected', { count: chosen.length })}</strong>
      {me ? (
        <Button variant="secondary" aria-disabled={command.isPending} onClick={() => give({ responsibleId: me })}>
          {text('board.take')}
        </Button>
      ) : null}
      {choices?.mayAssign ? (
        <>
          <SelectField
            label={text('board.assign.to')}
            none={text('board.assign.none')}
            options={receivers}
            chosen={to}
            choose={setTo}
          />
          <Button
            aria-disabled={command.isPending || !to}
            onClick={() => {
              if (to) give(to.startsWith('team_') ? { teamId: to } : { responsibleId: to })
            }}
          >
            {text('board.assign')}
          </Button>
        </>
      ) : null}
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.message || text('board.move.failed')}
        </InlineAlert>
      ) : null}
    </Bar>
  )
}
