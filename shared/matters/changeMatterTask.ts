import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { TaskId } from '#shared/ids/TaskId.ts'
import { Matter } from './Matter.ts'
import { TaskFields } from './TaskFields.ts'

export const changeMatterTask = defineEndpoint({
  method: 'patch',
  path: '/api/matters/:matterId/tasks/:taskId',
  summary: 'Change, finish or drop a task: whose organisation it is of, or who is responsible for the matter',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId, taskId: TaskId }),
  body: TaskFields.partial().extend({ state: z.enum(['open', 'done', 'dropped']).optional() }),
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'matter.task_not_found',
    'matter.task_organisation',
    'matter.unknown_receiver',
  ],
})
