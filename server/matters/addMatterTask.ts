import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { addMatterTask as contract } from '#shared/matters/addMatterTask.ts'
import { MOST_TASKS } from '#shared/matters/matterLimits.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import type { MatterTask } from './Matter.ts'
import { mayOrganisationRead } from './mayOrganisationRead.ts'
import { presentMatter } from './presentMatter.ts'
import { recordTask } from './recordTask.ts'
import { storeMatter } from './storeMatter.ts'
import { taskOwner } from './taskOwner.ts'

/** Add a task to a matter: only for an organisation that may read it, since the task says what the matter is about. */
export const addMatterTask: Handler<typeof contract> = async (context, { matterId, ...fields }) => {
  const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
  if (!matter.open) throw new Refusal('matter.ended')
  if (matter.tasks.length >= MOST_TASKS) throw new Refusal('matter.too_many_tasks', { values: { limit: MOST_TASKS } })
  const { text, dueOn, organisationId, ownerId } = fields
  if (!(await mayOrganisationRead(organisationId, matter, customer))) throw new Refusal('matter.task_organisation')
  const owner = await taskOwner(context, organisationId, ownerId)
  const task: MatterTask = { taskId: newId('tsk'), text, dueOn, organisationId, owner, state: 'open' }
  const changed = await storeMatter(matter, { tasks: [...matter.tasks, task] })
  await recordTask(context, changed, task)
  return presentMatter(context, changed, customer)
}
