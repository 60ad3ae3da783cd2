import type { EventWriter } from '#server/events/EventWriter.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { moveMatter } from './moveMatter.ts'

type Person = { userId: string; name: string }
type HandOver = { organisationId: string; from: string; to: Person }

/**
 * Give all open matters and tasks of a person in an organisation to somebody else, in the running transaction, and take the
 * person out of the members; answers the ids of the matters and the tasks that rested on them. The customer sees who has its matter.
 */
export const handOverMatters = async (
  writer: EventWriter,
  { organisationId, from, to }: HandOver,
): Promise<string[]> => {
  const theirs = { open: true, 'tasks.owner.userId': from }
  const withTasks = await MatterModel.find(theirs as object).lean<Matter[]>()
  const taskIds: string[] = []
  for (const { _id, tasks } of withTasks) {
    const owned = (task: Matter['tasks'][number]) =>
      task.state === 'open' && task.organisationId === organisationId && task.owner?.userId === from
    taskIds.push(...tasks.filter(owned).map(({ taskId }) => taskId))
    const given = tasks.map((task) => (owned(task) ? { ...task, owner: to } : task))
    await MatterModel.updateOne({ _id }, { $set: { tasks: given }, $inc: { version: 1 } })
  }
  await MatterModel.updateMany(
    { open: true, 'members.userId': from } as object,
    { $pull: { members: { userId: from } }, $inc: { version: 1 } } as object,
  )
  const resting = await MatterModel.find({ 'responsible.userId': from, open: true, organisationId } as object).lean<
    Matter[]
  >()
  for (const matter of resting)
    await moveMatter(writer, matter, { organisationId, teamId: matter.teamId, responsible: to })
  return [...resting.map(({ _id }) => _id), ...taskIds]
}
