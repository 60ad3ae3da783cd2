import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Matter } from './Matter.ts'
import { TaskFields } from './TaskFields.ts'

export const addMatterTask = defineEndpoint({
  method: 'post',
  path: '/api/matters/:matterId/tasks',
  summary: 'Add a task to a matter, for an organisation that may read it',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  body: TaskFields,
  response: Matter,
  errors: [
    'session.missing',
    'request.invalid',
    'matter.not_found',
    'access.denied',
    'matter.ended',
    'matter.too_many_tasks',
    'matter.task_organisation',
    'matter.unknown_receiver',
  ],
})
