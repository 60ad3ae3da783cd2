import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { changeMatterTask } from '#shared/matters/changeMatterTask.ts'
import type { MatterTask } from '#shared/matters/MatterTask.ts'
import { useSession } from '../access/useSession.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterCommand } from './useMatterCommand.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(2, 0)};
  & + & { border-top: ${tokens.line}; }
  & > strong { overflow-wrap: anywhere; }
`
const Due = styled(Quiet)`
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1)};
`

/** A task: what, whose, by when; and for who may, done, taken, dropped or opened again. */
export const TaskRow = ({ task, matterId }: { task: MatterTask; matterId: string }) => {
  const text = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const due = useDueWords(task.dueOn)
  const { run, failure, running } = useMatterCommand(changeMatterTask)
  const { taskId, organisation, owner, state, mayChange } = task
  const words = task.text
  const isOpen = state === 'open'
  const change = async (part: { state?: MatterTask['state']; ownerId?: string }) => {
    const changed = await run({ matterId: matterId as never, taskId: taskId as never, ...(part as object) })
    if (changed)
      confirmDone(text('matter.task.saved', { text: words, state: text(`matters.task.state.${part.state ?? state}`) }))
  }
  const who = owner?.me ? text('matters.responsible.me') : (owner?.name ?? text('matter.task.owner.none'))
  const mine = actor.organisation?.id === organisation.id
  return (
    <Row>
      <strong dir="auto">{words}</strong>
      <Quiet>{text('matter.task.by', { name: who, organisation: organisation.name[language] })}</Quiet>
      {isOpen && task.dueOn ? <Due data-late={due.late}>{due.words}</Due> : null}
      {isOpen ? null : <Quiet>{text(`matters.task.state.${state}`)}</Quiet>}
      <MatterFailure failure={failure} />
      {mayChange && isOpen ? (
        <Actions>
          <Button
            variant="secondary"
            icon={<IconCheck />}
            aria-disabled={running}
            aria-label={text('matter.task.finishLabel', { text: words })}
            onClick={() => change({ state: 'done' })}
          >
            {text('matter.task.finish')}
          </Button>
          {mine && !owner?.me ? (
            <Button
              variant="secondaryNoBorder"
              aria-label={text('matter.task.takeLabel', { text: words })}
              onClick={() => change({ ownerId: actor.userId })}
            >
              {text('matter.task.take')}
            </Button>
          ) : null}
          <Button
            variant="secondaryNoBorder"
            aria-label={text('matter.task.dropLabel', { text: words })}
            onClick={() => change({ state: 'dropped' })}
          >
            {text('matter.task.drop')}
          </Button>
        </Actions>
      ) : null}
      {mayChange && !isOpen ? (
        <Actions>
          <Button
            variant="secondaryNoBorder"
            aria-label={text('matter.task.reopenLabel', { text: words })}
            onClick={() => change({ state: 'open' })}
          >
            {text('matter.task.reopen')}
          </Button>
        </Actions>
      ) : null}
    </Row>
  )
}
