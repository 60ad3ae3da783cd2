import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import { RowList } from './RowList.ts'
import type { ToDo } from './ToDo.ts'
import { ToDoRow } from './ToDoRow.tsx'

/** What I have promised to do next, the first due first. */
export const MySteps = ({ toDos }: { toDos: readonly ToDo[] }) => {
  const text = useText()
  return (
    <Card aria-labelledby="desk-steps">
      <CardTitle id="desk-steps">{text('desktop.steps')}</CardTitle>
      {toDos.length === 0 ? (
        <EmptyState quiet title={text('desktop.steps.empty')}>
          {text('desktop.steps.empty.how')}
        </EmptyState>
      ) : (
        <RowList>
          {toDos.map((toDo) => (
            <ToDoRow key={toDo.of === 'step' ? toDo.row.nextStepId : toDo.row.taskId} toDo={toDo} />
          ))}
        </RowList>
      )}
    </Card>
  )
}
