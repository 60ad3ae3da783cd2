import { changeTaskOwner } from '#server/matters/changeTaskOwner.ts'
import { tasksRestingOn } from '#server/matters/tasksRestingOn.ts'
import type { Errands } from './Errand.ts'

/** Tasks of matters, as errands; the customer sees whose they are, so that giving one is an event of the matter. */
export const taskErrands: Errands = {
  of: 'task',
  restingOn: async (userId, until) =>
    (await tasksRestingOn(userId, until)).map(({ matter, task }) => {
      const isOwn = matter.organisationId === task.organisationId
      return {
        ...{ thingId: task.taskId, organisationId: task.organisationId },
        ...{ customerId: matter.customerId, matterId: matter._id },
        ...{ teamId: isOwn ? matter.teamId : null, keeper: isOwn ? matter.responsible : null },
      }
    }),
  give: ({ thingId, matterId }, from, to) => changeTaskOwner({ matterId: matterId ?? '', taskId: thingId, from, to }),
}
