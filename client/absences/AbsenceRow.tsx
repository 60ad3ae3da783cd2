import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { Absence } from '#shared/absences/Absence.ts'
import { removeAbsence } from '#shared/absences/removeAbsence.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { tokens } from '../theme/tokens.ts'
import { useDaysSaid } from './useDaysSaid.ts'

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 4)};
  align-items: center;
  min-height: 56px;
  padding: ${tokens.space(3, 5)};
  overflow-wrap: anywhere;
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`
const Said = styled.div`
  flex: 1 1 240px;
  display: grid;
  gap: ${tokens.space(1)};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: center;
`

/** Days away of one person, and who stands in; removed after one question. */
export const AbsenceRow = ({ absence, onChange }: { absence: Absence; onChange: () => void }) => {
  const text = useText()
  const said = useDaysSaid()
  const { today } = useSayTime()
  const refresh = useRefreshOrganisation()
  const command = useCommand(removeAbsence)
  const [sure, setSure] = useState(false)
  const { absenceId, person, substitute, fromCalendar, mayChange, version } = absence
  const words = { name: person.name, days: said(absence) }
  const remove = () =>
    command.mutate(
      { absenceId: absenceId as never, version },
      {
        onSuccess: () => {
          confirmDone(text('absences.removed'))
          void refresh()
        },
        onError: () => void refresh(),
      },
    )
  return (
    <Row>
      <Said>
        <strong>{person.name}</strong>
        <span>{words.days}</span>
        <Quiet>
          {substitute ? text('absences.substitute.said', { name: substitute.name }) : text('absences.substitute.none')}
          {fromCalendar ? ` · ${text('absences.fromCalendar')}` : ''}
        </Quiet>
        {command.error ? (
          <InlineAlert status="error" role="alert">
            {command.error.message || text('shell.failed.network')}
          </InlineAlert>
        ) : null}
      </Said>
      {absence.from <= today ? <Tag $tone="warning">{text('absences.now')}</Tag> : null}
      {mayChange && !sure ? (
        <Actions>
          <Button variant="secondary" aria-label={text('absences.change.label', words)} onClick={onChange}>
            {text('absences.change')}
          </Button>
          <Button
            variant="secondaryNoBorder"
            aria-label={text('absences.remove.label', words)}
            onClick={() => setSure(true)}
          >
            {text('absences.remove')}
          </Button>
        </Actions>
      ) : null}
      {sure ? (
        <Actions role="group" aria-label={text('absences.remove.label', words)}>
          <span>{text('absences.remove.sure')}</span>
          <Button variant="secondary" aria-disabled={command.isPending} onClick={remove}>
            {text('absences.remove')}
          </Button>
          <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
            {text('organisation.cancel')}
          </Button>
        </Actions>
      ) : null}
    </Row>
  )
}
