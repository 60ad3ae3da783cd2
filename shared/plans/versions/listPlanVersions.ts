import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { PlanVersion } from './PlanVersion.ts'

const LARGEST_PAGE = 200

export const listPlanVersions = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/versions',
  summary: 'How the sections of a business plan have been, the latest first; for the customer’s own people',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  query: z.strictObject({
    sectionId: PlanSectionId.optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50),
  }),
  response: pageOf(PlanVersion),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'plan.not_found'],
})
