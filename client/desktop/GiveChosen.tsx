import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { assignMatters } from '#shared/matters/assignMatters.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { mattersQueries } from '../matters/mattersQueries.ts'
import { useMatterChoices } from '../matters/useMatterChoices.ts'
import { tokens } from '../theme/tokens.ts'
import { DeskFoot } from './DeskFoot.ts'

/** After the rows in the order of Tab, and in sight however long they are. */
const Frame = styled(DeskFoot).attrs({ as: 'form' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(3)};
  align-items: end;
  position: sticky;
  bottom: 0;
  background: ${tokens.colors.highlightLight4};
  ${tokens.narrow} { bottom: ${tokens.bottomBarHeight}; grid-template-columns: minmax(0, 1fr); }
`

type Props = { matterIds: readonly string[]; given: () => void }

/** Give the chosen matters of the queue to one person or team at once; for who may give (matters.assign). */
export const GiveChosen = ({ matterIds, given }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const choices = useMatterChoices()
  const [to, setTo] = useState<string>()
  const { mutateAsync, isPending, error } = useCommand(assignMatters)
  const options = [
    ...(choices?.people ?? []).map(({ userId, name }) => ({ code: userId, text: name })),
    ...(choices?.teams ?? []).map(({ teamId, name }) => ({ code: teamId, text: text('desk.give.team', { name }) })),
  ]
  const give = async () => {
    const chosen = options.find(({ code }) => code === to)
    if (!chosen || isPending) return
    const isTeam = choices?.teams.some(({ teamId }) => teamId === to)
    const place = isTeam ? { teamId: to as never } : { responsibleId: to as never }
    const answer = await mutateAsync({ matterIds: matterIds as never, ...place })
    await queryClient.invalidateQueries({ predicate: mattersQueries })
    const said = text('desk.given', { count: answer.matterIds.length, to: chosen.text })
    const others = answer.others.length > 0 ? text('desk.given.others', { count: answer.others.length }) : ''
    confirmDone(`${said} ${others}`.trim())
    given()
  }
  return (
    <Frame
      onSubmit={(event) => {
        event.preventDefault()
        give().catch(() => {})
      }}
    >
      <SelectField
        label={text('desk.give.to')}
        none={text('desk.give.none')}
        options={options}
        chosen={to}
        choose={setTo}
      />
      <Button type="submit" aria-disabled={isPending || to === undefined}>
        {text('desk.give', { count: matterIds.length })}
      </Button>
      <ProblemLine problem={error?.message} />
    </Frame>
  )
}
