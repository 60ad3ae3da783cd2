import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changeMatterTask as contract } from '#shared/matters/changeMatterTask.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import type { Matter, MatterTask } from './Matter.ts'
import { mayOrganisationRead } from './mayOrganisationRead.ts'
import { presentMatter } from './presentMatter.ts'
import { recordTask } from './recordTask.ts'
import { storeMatter } from './storeMatter.ts'
import { taskOwner } from './taskOwner.ts'

type Input = Parameters<Handler<typeof contract>>[1]

/** A task as it is wanted. Given to another organisation it is nobody's yet; who does it is for that organisation to say. */
const wantedOf = async (context: Context, task: MatterTask, input: Input): Promise<MatterTask> => {
  const { text = task.text, dueOn = task.dueOn, state = task.state, organisationId = task.organisationId } = input
  const kept = organisationId === task.organisationId ? task.owner : null
  const { ownerId } = input
  const owner =
    ownerId === undefined || ownerId === kept?.userId ? kept : await taskOwner(context, organisationId, ownerId)
  return { taskId: task.taskId, text, dueOn, organisationId, owner, state }
}

const checkOrganisation = async (
  { matter, customer }: { matter: Matter; customer: Customer },
  before: MatterTask,
  wanted: MatterTask,
) => {
  if (wanted.organisationId === before.organisationId) return
  if (!(await mayOrganisationRead(wanted.organisationId, matter, customer)))
    throw new Refusal('matter.task_organisation')
}

/** Change, finish or drop a task: people of its own organisation, or of the one that is responsible for the matter. */
export const changeMatterTask: Handler<typeof contract> = async (context, input) => {
  const { matter, customer } = await getAccessibleMatter(context, 'handle', input.matterId)
  if (!matter.open) throw new Refusal('matter.ended')
  const task = matter.tasks.find(({ taskId }) => taskId === input.taskId)
  if (!task) throw new Refusal('matter.task_not_found')
  const own = context.actor.organisation?.id
  if (own !== task.organisationId && own !== matter.organisationId) throw new Refusal('access.denied')
  const wanted = await wantedOf(context, task, input)
  await checkOrganisation({ matter, customer }, task, wanted)
  if (isDeepStrictEqual(wanted, task)) return presentMatter(context, matter, customer)
  const tasks = matter.tasks.map((one) => (one.taskId === task.taskId ? wanted : one))
  const changed = await storeMatter(matter, { tasks })
  await recordTask(context, changed, wanted)
  return presentMatter(context, changed, customer)
}
