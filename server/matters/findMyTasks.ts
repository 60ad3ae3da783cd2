import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { readableOf } from './readableOf.ts'

/** As many as a desktop shows. */
const MOST = 100

/** The open tasks that the actor does, for the organisation they now act for, in matters that they may read; the first due first. */
export const findMyTasks = async (context: Context) => {
  const { actor, ability } = context
  const mine = { open: true, 'tasks.owner.userId': actor.userId }
  const found = actor.organisation
    ? await MatterModel.find(mine as object)
        .limit(MOST)
        .lean<Matter[]>()
    : []
  const { customers, matters } = await readableOf(context, found)
  const tasks = matters.flatMap((matter) => {
    const customer = customers.get(matter.customerId)
    const own = matter.tasks.filter(
      ({ state, owner, organisationId }) =>
        state === 'open' && owner?.userId === actor.userId && organisationId === actor.organisation?.id,
    )
    if (!customer || own.length === 0) return []
    const bases = basesFor(ability, 'read', 'Matter', matter)
    recordRead(context, { customerId: matter.customerId, recordId: matter._id, class: matter.class, bases })
    const { name, businessId = null } = customer
    return own.map(({ taskId, text, dueOn }) => ({
      ...{ taskId, text, dueOn, matterId: matter._id, need: matter.need, bases },
      customer: { name, businessId },
    }))
  })
  return tasks.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
}
