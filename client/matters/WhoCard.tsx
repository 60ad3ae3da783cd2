import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { changeMatter } from '#shared/matters/changeMatter.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatterCommand } from './useMatterCommand.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  h3 { font-size: 16px; line-height: 24px; font-weight: 600; }
  ul { margin: 0; padding: 0; list-style: none; display: grid; gap: ${tokens.space(2)}; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Part = { responsibleId?: string | null; teamId?: string }

/** Who has the matter, and the organisations that handle it with the customer's word on each; take it, give it back, give it on. */
export const WhoCard = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const choices = useMatterChoices(matter.mayChange)
  const { run, failure, running } = useMatterCommand(changeMatter)
  const [done, setDone] = useState('')
  const { responsible, team, organisation, handlers, mayChange } = matter
  const me = choices?.people.find((person) => person.me)?.userId
  const change = async (part: Part, said: string) => {
    const changed = await run({ matterId: matter.matterId as never, version: matter.version, ...(part as object) })
    if (!changed) return
    setDone(said)
    confirmDone(said)
  }
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.who')}</CardTitle>
      <Stack>
        <div>
          <strong>
            {responsible?.me ? text('matters.responsible.me') : (responsible?.name ?? text('matters.responsible.none'))}
          </strong>
          <Quiet as="div">{[team?.name, organisation.name[language]].filter(Boolean).join(', ')}</Quiet>
        </div>
        {mayChange && choices?.mayHandle ? (
          <Actions>
            {me && !responsible?.me ? (
              <Button
                variant="secondary"
                aria-disabled={running}
                onClick={() => change({ responsibleId: me }, text('matter.taken'))}
              >
                {text('matter.take')}
              </Button>
            ) : null}
            {responsible?.me && team ? (
              <Button
                variant="secondaryNoBorder"
                aria-disabled={running}
                onClick={() => change({ responsibleId: null }, text('matter.saved'))}
              >
                {text('matter.giveBack')}
              </Button>
            ) : null}
          </Actions>
        ) : null}
        {mayChange && choices?.mayAssign ? (
          <>
            <SelectField
              key={`person ${done} ${matter.version}`}
              label={text('matters.responsible')}
              none={text('matters.responsible.none')}
              options={choices.people.map(({ userId, name }) => ({ code: userId, text: name }))}
              chosen={responsible?.userId}
              choose={(userId) => change({ responsibleId: userId ?? null }, text('matter.saved'))}
            />
            <SelectField
              key={`team ${done} ${matter.version}`}
              label={text('matters.team')}
              none={text('matters.team.none')}
              options={choices.teams.map(({ teamId, name }) => ({ code: teamId, text: name }))}
              chosen={team?.teamId}
              choose={(teamId) => (teamId ? change({ teamId }, text('matter.saved')) : undefined)}
            />
          </>
        ) : null}
        <MatterFailure failure={failure} />
        <div>
          <h3>{text('matter.handlers')}</h3>
          <ul>
            {handlers.map((handler) => (
              <li key={handler.organisation.id}>
                {handler.organisation.name[language]}
                {handler.responsible ? ` (${text('matter.handler.responsible')})` : null}
                {handler.accepted ? <Quiet as="div">{text(`matter.handler.${handler.accepted}`)}</Quiet> : null}
              </li>
            ))}
          </ul>
        </div>
      </Stack>
    </Card>
  )
}
