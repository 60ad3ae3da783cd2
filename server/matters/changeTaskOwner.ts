import { findMatter } from './findMatter.ts'
import { recordTask } from './recordTask.ts'
import { storeMatter } from './storeMatter.ts'

type Given = { matterId: string; taskId: string; from: string; to: { userId: string; name: string } }

/** Give an open task from one person to another, in the running transaction, as the product itself. False: it is theirs no more. */
export const changeTaskOwner = async ({ matterId, taskId, from, to }: Given): Promise<boolean> => {
  const matter = await findMatter(matterId)
  const task = matter?.tasks.find((one) => one.taskId === taskId)
  if (!matter?.open || task?.state !== 'open' || task.owner?.userId !== from) return false
  const given = { ...task, owner: to }
  const changed = await storeMatter(matter, { tasks: matter.tasks.map((one) => (one === task ? given : one)) })
  await recordTask(null, changed, given)
  return true
}
