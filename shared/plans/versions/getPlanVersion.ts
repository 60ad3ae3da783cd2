import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { Block } from '../text/Block.ts'
import { Cell } from './Cell.ts'
import { PlanVersion } from './PlanVersion.ts'

export const getPlanVersion = defineEndpoint({
  method: 'get',
  path: '/api/plan-versions/:versionId',
  summary: 'A section of a business plan as it was: its text, and its calculation cell by cell',
  audience: 'signedIn',
  params: z.strictObject({ versionId: PlanVersionId }),
  response: PlanVersion.extend({ blocks: z.array(Block), cells: z.array(Cell) }),
  errors: ['session.missing', 'request.invalid', 'plan.version_not_found'],
})
