import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import { Deadline } from './Deadline.tsx'
import { RowList } from './RowList.ts'
import type { ToDo } from './ToDo.ts'
import { ToDoRow } from './ToDoRow.tsx'

type Props = { toDos: readonly ToDo[]; matters: readonly MatterRow[] }

/** What is agreed for today, and what should have been done already: my next steps, my tasks and my matters' deadlines. */
export const TodayCard = ({ toDos, matters }: Props) => {
  const text = useText()
  return (
    <Card aria-labelledby="desk-today">
      <CardTitle id="desk-today">{text('desk.today')}</CardTitle>
      {toDos.length + matters.length === 0 ? (
        <EmptyState quiet title={text('desk.today.none')}>
          {text('desk.today.none.how')}
        </EmptyState>
      ) : (
        <RowList>
          {matters.map((matter) => (
            <Deadline key={matter.matterId} matter={matter} />
          ))}
          {toDos.map((toDo) => (
            <ToDoRow key={toDo.of === 'step' ? toDo.row.nextStepId : toDo.row.taskId} toDo={toDo} />
          ))}
        </RowList>
      )}
    </Card>
  )
}
