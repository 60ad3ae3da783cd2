import type { Matter, MatterTask } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** Open tasks of a person, with `until` those without a day or due on it at the latest, for the product's own use: asks no ability. */
export const tasksRestingOn = async (
  userId: string,
  until?: string,
): Promise<{ matter: Matter; task: MatterTask }[]> => {
  const matters = await MatterModel.find({ open: true, 'tasks.owner.userId': userId } as object).lean<Matter[]>()
  return matters.flatMap((matter) =>
    matter.tasks
      .filter(
        ({ state, owner, dueOn }) =>
          state === 'open' && owner?.userId === userId && (until === undefined || dueOn === null || dueOn <= until),
      )
      .map((task) => ({ matter, task })),
  )
}
