import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** How many open tasks in open matters, of whichever organisation, are a person's in theirs, and the first day among them; no contents. */
export const countTasksOf = async (
  organisationId: string,
  userId: string,
): Promise<{ count: number; firstDue: string | null }> => {
  const matters = await MatterModel.find({ open: true, 'tasks.owner.userId': userId } as object, { tasks: 1 }).lean<
    Pick<Matter, 'tasks'>[]
  >()
  const theirs = matters.flatMap(({ tasks }) =>
    tasks.filter(
      (task) => task.state === 'open' && task.organisationId === organisationId && task.owner?.userId === userId,
    ),
  )
  return { count: theirs.length, firstDue: theirs.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null }
}
