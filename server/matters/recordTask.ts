import type { EventWriter } from '#server/events/EventWriter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Matter, MatterTask } from './Matter.ts'
import { recordMatterEvent } from './recordMatterEvent.ts'

/** Record how a task of a matter is now. */
export const recordTask = async (writer: EventWriter, matter: Matter, task: MatterTask): Promise<void> => {
  const { taskId, text, dueOn, organisationId, owner, state } = task
  const organisation = (await organisationNames()).get(organisationId)
  if (!organisation) throw new Error(`Task ${taskId} is for ${organisationId}, which does not exist`)
  await recordMatterEvent(writer, matter, {
    type: 'matter.taskChanged',
    content: {
      ...{ matterId: matter._id, need: matter.need, taskId, text, dueOn, state },
      ...{ organisation: organisation.name, owner: owner?.name ?? null },
    },
  })
}
