import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { StoredFile } from '#shared/contracts/StoredFile.ts'
import { PlanImageId } from '#shared/ids/PlanImageId.ts'

export const getPlanImage = defineEndpoint({
  method: 'get',
  path: '/api/plan-images/:imageId',
  summary: 'A picture of a section of a business plan, for who may read that section',
  audience: 'signedIn',
  params: z.strictObject({ imageId: PlanImageId }),
  response: StoredFile,
  file: 'stored',
  cost: 5,
  errors: ['session.missing', 'request.invalid', 'plan.image_not_found'],
})
