import type { MyTask } from '#shared/matters/MyTask.ts'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { DoRow } from './DoRow.tsx'
import { useFinishTask } from './useFinishTask.ts'

/** A task of mine in a matter: what, in which matter and whose, by when; done with one press, and taken back with another. */
export const MyTaskRow = ({ task }: { task: MyTask }) => {
  const { finish, isPending } = useFinishTask(task)
  const { text, dueOn, matterId, need, customer } = task
  return (
    <DoRow words={text} dueOn={dueOn} finish={finish} waits={isPending}>
      <TextLink to="/matters/$matterId" params={{ matterId }} dir="auto">
        {need}
      </TextLink>
      <Quiet>{customer.name}</Quiet>
    </DoRow>
  )
}
