import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { TaskForm } from './TaskForm.tsx'
import { TaskRow } from './TaskRow.tsx'

const List = styled.ul`
  margin: 0 0 ${tokens.space(3)};
  padding: 0;
  list-style: none;
`

/** What is to be done in the matter, by whom in which organisation; what is done is folded away. */
export const TasksCard = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const [adding, setAdding] = useState(false)
  const open = matter.tasks.filter(({ state }) => state === 'open')
  const ended = matter.tasks.filter(({ state }) => state !== 'open')
  const mayAdd = matter.open && matter.mayHandle
  const rows = (tasks: typeof open) => (
    <List>
      {tasks.map((task) => (
        <TaskRow key={task.taskId} task={task} matterId={matter.matterId} />
      ))}
    </List>
  )
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.tasks')}</CardTitle>
      {open.length > 0 ? rows(open) : null}
      {matter.tasks.length === 0 ? (
        <Quiet as="p">{text(mayAdd ? 'matter.tasks.none' : 'matter.tasks.noneToReader')}</Quiet>
      ) : null}
      {ended.length > 0 ? <Fold title={text('matter.tasks.ended', { count: ended.length })}>{rows(ended)}</Fold> : null}
      {mayAdd && !adding ? (
        <Button variant="secondaryNoBorder" icon={<IconPlus />} onClick={() => setAdding(true)}>
          {text('matter.tasks.add')}
        </Button>
      ) : null}
      {adding ? <TaskForm matter={matter} onClose={() => setAdding(false)} /> : null}
    </Card>
  )
}
