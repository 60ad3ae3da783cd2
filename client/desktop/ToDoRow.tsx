import { MyStep } from './MyStep.tsx'
import { MyTaskRow } from './MyTaskRow.tsx'
import type { ToDo } from './ToDo.ts'

/** A next step or a task of mine. */
export const ToDoRow = ({ toDo }: { toDo: ToDo }) =>
  toDo.of === 'step' ? <MyStep step={toDo.row} /> : <MyTaskRow task={toDo.row} />
