import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { ComparedLine } from './ComparedLine.ts'
import { PlanVersion } from './PlanVersion.ts'

export const comparePlanVersion = defineEndpoint({
  method: 'get',
  path: '/api/plan-versions/:versionId/comparison',
  summary: 'What was added and removed in a section since a version of it, up to now or to another version',
  audience: 'signedIn',
  params: z.strictObject({ versionId: PlanVersionId }),
  query: z.strictObject({
    /** A later version of the same section; without it, the section as it is now. */
    with: PlanVersionId.optional(),
  }),
  response: z.object({
    version: PlanVersion,
    /** null: now. */
    with: PlanVersion.nullable(),
    lines: z.array(ComparedLine),
    /** Values of the calculation that differ; null: not there. */
    cells: z.array(
      z.object({ path: z.array(z.string()), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    same: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'plan.version_not_found'],
})
