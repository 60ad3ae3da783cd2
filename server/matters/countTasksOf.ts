import { tasksRestingOn } from './tasksRestingOn.ts'

/** How many open tasks in open matters, of whichever organisation, are a person's in theirs, and the first day among them; no contents. */
export const countTasksOf = async (
  organisationId: string,
  userId: string,
): Promise<{ count: number; firstDue: string | null }> => {
  const theirs = (await tasksRestingOn(userId)).filter(({ task }) => task.organisationId === organisationId)
  return { count: theirs.length, firstDue: theirs.flatMap(({ task }) => task.dueOn ?? []).sort()[0] ?? null }
}
